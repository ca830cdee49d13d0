// Windows' own folders, asked of Windows and not of the environment, which others can set.
#pragma once

#include <QString>

namespace credssp::windows {

/// With forward slashes; empty when Windows does not name it.
[[nodiscard]] QString programDataFolder();
[[nodiscard]] QString localAppDataFolder();
[[nodiscard]] QString roamingAppDataFolder();
[[nodiscard]] QString profileFolder();
[[nodiscard]] QString programFilesFolder();
[[nodiscard]] QString windowsFolder();
/// C:/Windows/System32: every program that we start is named by its full path below this.
[[nodiscard]] QString systemFolder();

} // namespace credssp::windows
