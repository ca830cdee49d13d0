// Which symptoms a program looks for besides the built-in ones; chosen once, at its start.
#pragma once

#include "engine/result.h"

#include <QStringList>

namespace credssp {

/// Reads a team's own symptoms from @p folder, or, where that is empty, from the folder that only
/// administrators can write (this_machine::symptomsFolder(); none there costs nothing), and from now on
/// identify() knows them, too. Answers what is wrong with single files, a sentence each; those are left out.
/// Error: nothing was chosen, because the folder is not there, cannot be read, or others can write it; with
/// its sentence. Blocks.
[[nodiscard]] Result<QStringList> chooseSymptoms(const QString &folder);

} // namespace credssp
