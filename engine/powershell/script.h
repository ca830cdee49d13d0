// The scripts of resources/powershell.
#pragma once

#include <QString>

namespace credssp {

/// The script of that name (read: read.ps1) as it travels: without its comments and blank lines.
[[nodiscard]] QString scriptText(const QString &name);

} // namespace credssp
