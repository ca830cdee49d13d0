// Folders that only administrators can write, although they lie where every user may create folders.
#pragma once

#include "engine/result.h"

#include <QString>
#include <QStringList>

namespace credssp::windows {

/// The folder @p parts below @p base. With @p create each missing part is made at once with its rights
/// (SYSTEM and Administrators everything, Users read; nothing inherited). Every part is then checked: a real
/// folder and no reparse point, owned by Administrators or SYSTEM, written by no one else. Without @p create
/// a missing part is no error: there is nothing to distrust yet. Errors: AccessDenied or Corrupt, with a
/// sentence.
[[nodiscard]] Result<QString> protectedFolder(const QString &base, const QStringList &parts, bool create);

/// Whether this is Wine instead of Windows. Wine reports the process's own account where Windows reports
/// Administrators; nothing else may depend on this.
[[nodiscard]] bool isWine();

} // namespace credssp::windows
