// Policy processing, and the CredSSP cmdlets that go through it. Source: facts page §1, and what was seen
// with Microsoft's own cmdlets.
#pragma once

#include "engine/computers/practice/network.h"

namespace credssp::practice {

/// The domain policies that apply to a computer, in the order of processing; none while no domain controller
/// answers or its secure channel is broken.
[[nodiscard]] std::vector<const DomainPolicy *> policiesFor(const WorldState &world,
                                                            const ComputerState &computer);

/// Writes the local policy, then the domain's policies, into HKLM, value by value: the last writer wins. What
/// neither of them holds stays as it is.
void processPolicies(const WorldState &world, ComputerState &computer);

[[nodiscard]] PolicyAnswer policyValues(const WorldState &world, const ComputerState &computer);

/// Enable-WSManCredSSP / Disable-WSManCredSSP. What happened before an error stays, as with the real ones.
/// Errors: AccessDenied (not elevated), Unreachable (WinRM is stopped), Failed (0x8033808A: a policy locks
/// the setting; or HKLM does not show after its wait what the cmdlet expects).
[[nodiscard]] Result<void> enableClient(const WorldState &world, ComputerState &computer,
                                        const QStringList &servers);
[[nodiscard]] Result<void> disableClient(const WorldState &world, ComputerState &computer);
/// Set-Item WSMan:\localhost\…\Auth\CredSSP, and all that the cmdlets do for the server role. Same errors.
[[nodiscard]] Result<void> setCredSsp(ComputerState &computer, Side side, bool on);

/// The two lines of Get-WSManCredSSP, in English.
[[nodiscard]] QStringList getCredSsp(const ComputerState &computer);

} // namespace credssp::practice
