// Registry values as .NET makes texts of them: what Microsoft's CredSSP cmdlets see, compare and write back.
#pragma once

#include "engine/registry/registry_value.h"

namespace credssp {

/// Nothing for a type that .NET cannot read: to the cmdlets such a value is not there. REG_EXPAND_SZ is not
/// expanded here. A number of another length than 4 or 8 bytes is what .NET makes of it since version 9; the
/// .NET Framework of Windows PowerShell 5.1 fills it up with zeros instead. Source: Microsoft's public
/// sources of RegistryKey.GetValue and of the cmdlets (CredSSP.cs: GetValue, ToString).
[[nodiscard]] std::optional<QString> dotNetText(const RegistryData &data);

} // namespace credssp
