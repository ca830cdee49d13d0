#include "tests/support/script_carrier.h"

#include "engine/computers/carried/carried_store.h"
#include "tests/support/practice_far_end.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace credssp;

namespace test {

ScriptCarrier::ScriptCarrier(const std::shared_ptr<PracticeStore> &store)
{
    if (auto direct = store->topology({}, {}))
        m_direct = *std::move(direct);
}

QString ScriptCarrier::answer(const CarriedRequest &request, qint64 age)
{
    Computer *computer = m_direct.find(request.computer);
    if (computer == nullptr)
        return {};
    return file(carriedFileName(request) + QStringLiteral(".answer.json"),
                practiceAnswer(request, *computer, QDateTime::currentSecsSinceEpoch() - age));
}

CarriedRequest ScriptCarrier::waiting(const QString &folder)
{
    CarriedRequest newest;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (const QString &name : files)
        if (const auto request = CarriedStore(folder).find(name.chopped(5));
            request && request->answered.isEmpty() && newest.nonce.isEmpty())
            newest = *request;
    return newest;
}

QString ScriptCarrier::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace test
