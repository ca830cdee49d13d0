// The questions to this computer that Windows' own functions answer, one source file each; the file says what
// it rests on. Thread: any. Each blocks for a limited time, as long as it says there. No answer depends on
// Windows' language. What needs more rights than the user has answers AccessDenied.
#pragma once

#include "engine/computers/directory/directory.h"
#include "engine/computers/read.h"

namespace credssp::windows {

/// @p forest is a ForestDirectory, or something else in a test. Errors: as SpnOwnersRead says.
[[nodiscard]] Result<SpnOwnersAnswer> readSpnOwners(const SpnOwnersRead &read, directory::Directory &forest);
[[nodiscard]] Result<SpnRegistrationAnswer> readSpnRegistration(const SpnRegistrationRead &read,
                                                                directory::Directory &forest);

/// Direct members only: what can be taken out again. Error: NotFound when there is no such group.
[[nodiscard]] Result<GroupMemberAnswer> readGroupMember(const GroupMemberRead &read);

[[nodiscard]] Result<GatewayAnswer> readGateway(const GatewayRead &read);

/// Errors: NotAvailable in a workgroup and on a domain controller; AccessDenied, with a sentence, when the
/// trust was whole at its last use and only an administrator may have it confirmed.
[[nodiscard]] Result<SecureChannelAnswer> readSecureChannel();

/// At most 20 events. Errors: NotFound when there is no such log; AccessDenied; InvalidInput.
[[nodiscard]] Result<EventLogAnswer> readEventLog(const EventLogRead &read);

/// Error: NotAvailable, with a sentence, when Windows does not tell.
[[nodiscard]] Result<UpdateLevelAnswer> readUpdateLevel();

/// Windows shows nobody its negative answers, so they are not counted here. Error: AccessDenied for sessions
/// other than the user's own without the right to see them.
[[nodiscard]] Result<TicketsAnswer> readTickets(SignIn session);

/// The domain controller's clock against ours. Errors: NotAvailable in a workgroup, Unreachable, TimedOut.
[[nodiscard]] Result<ClockAnswer> readControllerClock();
/// The clock of any server that speaks LDAP.
[[nodiscard]] Result<ClockAnswer> readDirectoryClock(const QString &server, quint16 port);

/// Errors: Unreachable when a policy of the domain cannot be read just now: what the others write would look
/// like all there is.
[[nodiscard]] Result<PolicyAnswer> readPolicies();

} // namespace credssp::windows
