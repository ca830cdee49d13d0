// Reads what people hand over on the command line: a file or standard input.
#pragma once

#include "engine/result.h"

namespace credssp::cli {

/// @p file "-" is standard input. Encodings and errors as readTextFile().
[[nodiscard]] Result<QString> readInput(const QString &file);

} // namespace credssp::cli
