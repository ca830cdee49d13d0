// One computer of a practice scenario, put onto the Windows that this runs in, and looked at there; and the
// same computer as the simulator has it. For the scripts that test several Windows at once, each of which can
// look only at itself.
//
//   scenario_world put SCENARIO [COMPUTER]           the client, or a server by its name in the scenario
//   scenario_world here                              what is there now, a line each
//   scenario_world simulated SCENARIO [COMPUTER] [REMEDY [undone]]   the same of the simulator
#include "tests/support/main_job.h"
#include "tests/windows/client_cures.h"
#include "tests/windows/client_on_this_windows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

#include <iostream>

using namespace credssp;
using namespace test;

namespace {

int fail(const QString &why)
{
    std::cerr << why.toStdString() << '\n';
    return 1;
}

int print(const QStringList &lines)
{
    for (const QString &line : lines)
        std::cout << line.toStdString() << '\n';
    return 0;
}

QJsonObject computerIn(const QJsonObject &world, const QString &name)
{
    return name.isEmpty() ? clientOf(world) : computerOf(world, name);
}

int put(const std::shared_ptr<PracticeStore> &store, const QString &name)
{
    const QJsonObject computer = computerIn(store->toJson(), name);
    if (computer.isEmpty())
        return fail(QStringLiteral("no such computer: ") + name);
    if (const QString wrong = putClient(computer); !wrong.isEmpty())
        return fail(wrong);
    if (name.isEmpty())
        return 0;
    return putServerFacts(computer) ? 0 : fail(QStringLiteral("C:\\test-windows cannot be written"));
}

int simulated(const std::shared_ptr<PracticeStore> &store, const QString &name, const QString &remedy,
              bool undone)
{
    const QTemporaryDir folder;
    Job job(store, folder.path());
    if (!remedy.isEmpty()) {
        const auto done = job.apply(remedy);
        if (!done)
            return fail(errorText(done.error()));
    }
    if (undone)
        if (const QString wrong = job.undoAll(); !wrong.isEmpty())
            return fail(wrong);
    return print(linesOf(computerIn(job.store().toJson(), name)));
}

} // namespace

int main(int count, char *arguments[])
{
    const QCoreApplication app(count, arguments);
    const QStringList typed = QCoreApplication::arguments().mid(1);
    if (!isTestWindows())
        return fail(QStringLiteral("this is no test Windows"));
    if (typed == QStringList{QStringLiteral("here")})
        return print(linesHere());
    const auto store = PracticeStore::open(typed.value(1), {});
    if (!store)
        return fail(errorText(store.error()));
    if (typed.value(0) == QLatin1String("put"))
        return put(*store, typed.value(2));
    if (typed.value(0) == QLatin1String("simulated"))
        return simulated(*store, typed.value(2), typed.value(3), typed.value(4) == QLatin1String("undone"));
    return fail(QStringLiteral("wrong usage"));
}
