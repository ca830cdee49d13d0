#include "tests/support/script_carrier.h"

#include "tests/support/practice_far_end.h"

#include <QDateTime>
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

QString ScriptCarrier::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace test
