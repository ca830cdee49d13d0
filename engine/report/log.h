// Where the log goes. It is English, and every message is masked for secrets before it is written.
#pragma once

#include "engine/result.h"

namespace credssp {

/// @p file: a file that is rotated at 1 MB, three kept; empty for none. @p verbose: standard error too, with
/// the debug level, at which alone names and texts are logged. With neither the log goes nowhere: results on
/// standard output must stay clean. Called once, by app/, before anything logs.
/// Error: Failed with a sentence when the file cannot be written.
[[nodiscard]] Result<void> startLog(const QString &file, bool verbose);

} // namespace credssp
