// The domain controller's clock. Source: [MS-ADTS] 3.1.1.3.2: every directory tells anybody its currentTime
// (whole seconds, UTC), with the rest of its rootDSE; nobody has to sign on. Needs no rights.
#include "engine/computers/clock_offset.h"
#include "engine/computers/directory/directory_time.h"
#include "engine/computers/windows/domain_controller.h"
#include "engine/computers/windows/ldap.h"
#include "engine/computers/windows/reads.h"

namespace credssp::windows {

namespace {

constexpr quint16 ldapPort = 389;
const QString currentTime = QStringLiteral("currentTime");

} // namespace

Result<ClockAnswer> readDirectoryClock(const QString &server, quint16 port)
{
    const auto connection = LdapConnection::open(server, port, LdapConnection::SignOn::None);
    if (!connection)
        return Failure(connection.error());
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const auto root = (*connection)->root({currentTime});
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    if (!root)
        return Failure(root.error());
    const auto time = directory::parseTime(root->first(currentTime));
    if (!time)
        return Failure(time.error());
    return ClockAnswer{offsetSeconds(*time, before, after)};
}

Result<ClockAnswer> readControllerClock()
{
    const auto controller = findController(ControllerKind::Any, false);
    if (!controller)
        return Failure(controller.error());
    auto clock = readDirectoryClock(*controller, ldapPort);
    if (clock || clock.error().code != ErrorCode::Unreachable)
        return clock;
    // The one that Windows remembers may be gone.
    const auto another = findController(ControllerKind::Any, true);
    return another ? readDirectoryClock(*another, ldapPort) : Failure(another.error());
}

} // namespace credssp::windows
