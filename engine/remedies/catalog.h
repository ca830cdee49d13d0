// One function per remedy's file; catalog.cpp puts them in order. Not for anybody outside this folder.
#pragma once

#include "engine/remedies/remedy.h"

namespace credssp {

[[nodiscard]] const Remedy &restartWinRm();
[[nodiscard]] const Remedy &correctClock();
[[nodiscard]] const Remedy &useProvenName();
[[nodiscard]] const Remedy &registerSpn();
[[nodiscard]] const Remedy &moveSpn();
[[nodiscard]] const Remedy &joinGatewayAdministrators();
[[nodiscard]] const Remedy &repairDomainTrust();
[[nodiscard]] const Remedy &resetCredSsp();
[[nodiscard]] const Remedy &installUpdates();
[[nodiscard]] const Remedy &restartComputers();
[[nodiscard]] const Remedy &renameComputer();
[[nodiscard]] const Remedy &allowNtlmDelegation();
[[nodiscard]] const Remedy &turnOffCredSsp();

} // namespace credssp
