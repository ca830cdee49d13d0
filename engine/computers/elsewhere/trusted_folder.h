// Folders that only root can write.
#pragma once

#include "engine/result.h"

#include <QStringList>

namespace credssp::elsewhere {

/// The folder @p parts below @p base. Every part is checked: a real folder and no link, owned by root,
/// written by no one else. Empty when a part is missing: there is nothing to distrust. Errors: AccessDenied
/// or Corrupt, with a sentence.
[[nodiscard]] Result<QString> trustedFolder(const QString &base, const QStringList &parts);

} // namespace credssp::elsewhere
