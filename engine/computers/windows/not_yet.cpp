#include "engine/computers/windows/not_yet.h"

#include <QCoreApplication>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WindowsComputer)
};

} // namespace

Failure notYet(const char *kind)
{
    const QString subject = QLatin1String(kind);
    return failure(ErrorCode::NotAvailable, subject,
                   Text::tr("\"%1\" is not available yet on real computers.").arg(subject));
}

} // namespace credssp::windows
