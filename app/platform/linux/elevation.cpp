#include "app/platform/elevation.h"

#include <QCoreApplication>

namespace credssp::platform {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Elevation)
};

} // namespace

bool canElevate()
{
    return false;
}

void startElevated(const QStringList &, std::function<void(Result<void>)> ended)
{
    ended(failure(ErrorCode::NotAvailable, QString(), Text::tr("Only Windows has this kind of window.")));
}

} // namespace credssp::platform
