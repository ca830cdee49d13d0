// Which PowerShell this computer has, and how we start it.
#pragma once

#include "engine/powershell/process.h"

namespace credssp::windows {

/// The full path of Windows PowerShell 5.1, or of PowerShell 7 where only that is there. This program is a
/// 64-bit one, so the system folder holds the 64-bit one (CredSSP knows no other). Only places that
/// administrators alone can write are looked at, never the path. Error: NotFound.
[[nodiscard]] Result<QString> findPowerShell(const QString &systemFolder, const QString &programFilesFolder);

/// Started in the system folder, in an environment of our own making.
[[nodiscard]] Result<PowerShellLaunch> powerShellLaunch();

} // namespace credssp::windows
