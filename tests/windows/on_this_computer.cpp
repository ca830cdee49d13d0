#include "tests/windows/on_this_computer.h"

#include "engine/computers/this_machine.h"
#include "wizard/pages/step_page.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace credssp;

namespace test {

namespace {

const QString delegation =
    QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CredentialsDelegation");

bool reg(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral("C:/windows/system32/reg.exe"), arguments) == 0;
}

bool put(const QString &key, const QString &name, const QString &type, const QString &data)
{
    return reg({QStringLiteral("add"), key, QStringLiteral("/v"), name, QStringLiteral("/t"), type,
                QStringLiteral("/d"), data, QStringLiteral("/f")});
}

} // namespace

Result<Surroundings> thisWindows(const QString &practiceFolder)
{
    Surroundings place;
    place.windows = this_machine::isWindows();
    place.computerName = this_machine::computerName();
    place.practiceFolder = practiceFolder;
    auto real = this_machine::realJournalFolder(false);
    if (!real)
        return Failure(real.error());
    place.journalFolder = *std::move(real);
    return place;
}

QByteArray exportedPolicies()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("policies.reg")));
    if (!reg({QStringLiteral("export"), QStringLiteral("HKLM\\SOFTWARE\\Policies"),
              QDir::toNativeSeparators(file.fileName()), QStringLiteral("/y")}) ||
        !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

bool putForeignPolicies()
{
    reg({QStringLiteral("delete"), delegation, QStringLiteral("/f")}); // not there at first
    const QString list = delegation + QStringLiteral("\\AllowFreshCredentialsWhenNTLMOnly");
    const QString text = QStringLiteral("REG_SZ");
    return put(list, QStringLiteral("1"), text, QStringLiteral("wsman/first.contoso.com")) &&
           put(list, QStringLiteral("3"), QStringLiteral("REG_EXPAND_SZ"),
               QStringLiteral("wsman/third.contoso.com")) &&
           put(delegation + QStringLiteral("\\AllowFreshCredentials"), QStringLiteral("1"), text,
               QStringLiteral("wsman/*.contoso.com")) &&
           put(QStringLiteral("HKLM\\SOFTWARE\\Policies\\Other"), QStringLiteral("Keep"), text,
               QStringLiteral("yes"));
}

bool picture(Journey &journey, const QString &name)
{
    // A text that has just changed gets its place with the next layout.
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    const QString page =
        QString::fromLatin1(journey.page().metaObject()->className()).section(QStringLiteral("::"), -1);
    return journey.window().grab().save(QStringLiteral(SCREENSHOTS "/%1-%2-%3.png")
                                            .arg(name)
                                            .arg(journey.window().currentId() + 1)
                                            .arg(page));
}

void undertakeNtlmDelegation(Troubleshooting &shared)
{
    shared.setComputers(shared.surroundings().computerName, {QStringLiteral("node1.contoso.com")});
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("allow-ntlm-delegation"), {}, false, {}});
}

bool itWorks(Journey &journey)
{
    return journey.press(QStringLiteral("It works")) && journey.goOn() && journey.isAt(PageId::Done);
}

} // namespace test
