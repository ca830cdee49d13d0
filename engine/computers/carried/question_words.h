// What a question looks at, in one line for people who read a script before they run it.
#pragma once

#include "engine/computers/read.h"

namespace credssp {

/// Empty for a question that only the client can answer: it does not travel.
[[nodiscard]] QString questionText(const Read &read);

} // namespace credssp
