// The two halves of "Continue as administrator": starting the second window, and being it.
#pragma once

#include "wizard/models/handed_over.h"

#include <functional>

namespace credssp {

/// What Surroundings::elevate does: says first where ordinary users could replace the program's files, then
/// starts the second window with @p language. Empty where nothing can be elevated.
[[nodiscard]] std::function<void(const QString &file, std::function<void(Result<void>)> ended)>
secondWindowStarter(const QString &language);

/// Reads and checks a session file. Errors: NotFound, InvalidInput with a sentence.
[[nodiscard]] Result<Handover> readHandover(const QString &path);

} // namespace credssp
