// PowerShell in a window of its own, for what a person does in it.
#pragma once

#include "engine/powershell/process.h"

#include <functional>

namespace credssp::windows {

/// As this_machine::showPowerShell(), with the PowerShell that @p launch names. The text travels as the last
/// argument; Windows takes 32,767 characters in all. The window is the person's: it outlives us.
/// Source: Microsoft, "Process Creation Flags" (CREATE_NEW_CONSOLE), about_PowerShell_exe (-Command).
[[nodiscard]] Result<void> showPowerShell(const PowerShellLaunch &launch, const QString &text,
                                          const std::function<bool()> &answered, const std::stop_token &stop);

} // namespace credssp::windows
