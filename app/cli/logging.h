// --log and --verbose.
#pragma once

#include "app/cli/arguments.h"

namespace credssp::cli {

/// Does what the two options ask for; without them the log goes nowhere. An exit code, after a sentence, when
/// the file cannot be written.
[[nodiscard]] std::optional<int> startLogging(const Arguments &arguments);

} // namespace credssp::cli
