// The registry of this computer below HKEY_LOCAL_MACHINE, always in its 64-bit view. Thread: any.
#pragma once

#include "engine/computers/action.h"
#include "engine/computers/windows/win32.h"

namespace credssp::windows {

/// The value's type and bytes as they are stored, also an odd type or a text without its terminator. Not
/// there and not allowed to look are answers; an error is anything else that Windows refused.
[[nodiscard]] Result<RegistryState> readRegistryValue(const QString &key, const QString &name);

[[nodiscard]] Result<RegistryKeyAnswer> readRegistryKey(const QString &key);

/// Brings one value to `after`: creates missing keys; writes type and bytes as given; deletes; takes away
/// keys that `after` calls absent, only when nothing is left in them. Touches no other value. A value that is
/// already gone counts as deleted.
[[nodiscard]] Result<void> applyRegistryChange(const RegistryChange &change);

/// Another key than HKEY_LOCAL_MACHINE to look or write below, such as the one in which Windows edits a
/// policy.
struct RegistryRoot
{
    HKEY key = nullptr; ///< open, and not ours to close
    QString name;       ///< stands in front of the paths in errors: "HKLM\\"
};
[[nodiscard]] Result<RegistryState> readRegistryValue(const RegistryRoot &root, const QString &key,
                                                      const QString &name);
[[nodiscard]] Result<void> applyRegistryChange(const RegistryRoot &root, const RegistryChange &change);

} // namespace credssp::windows
