// What cannot be read or done on this computer yet, in one sentence.
#pragma once

#include "engine/result.h"

namespace credssp::windows {

/// NotAvailable; @p kind is the question's or action's own name.
[[nodiscard]] Failure notYet(const char *kind);

} // namespace credssp::windows
