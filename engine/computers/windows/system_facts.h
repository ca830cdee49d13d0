// Small facts about this computer and the user who runs us. Thread: any.
#pragma once

#include "engine/computers/answer.h"

namespace credssp::windows {

[[nodiscard]] QString netBiosName();
/// The full DNS name; in a workgroup without a suffix the host name alone.
[[nodiscard]] QString dnsName();
/// Whether a name that somebody typed is one of this computer's own.
[[nodiscard]] bool isThisComputer(const QString &typed);

/// Made by Windows at installation; tells this computer from another of its name. Empty when there is none.
[[nodiscard]] QString machineGuid();

/// DOMAIN\user of this process.
[[nodiscard]] QString currentUser();
/// Whether the Administrators group counts in this process's token (a filtered token has it for denying
/// only).
[[nodiscard]] bool isElevated();

/// Errors: what Windows answers when a domain member's trusts cannot be listed.
[[nodiscard]] Result<DomainAnswer> readDomain();

/// Windows counts the time since its start; the boot time is that count before now, so that two looks may
/// differ by a second, and by more when somebody sets the clock in between.
[[nodiscard]] BootAnswer readBoot();

} // namespace credssp::windows
