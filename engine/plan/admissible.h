// What an undo or a resume may do: only what a remedy of this build can produce. A journal is a file, and a
// file can be edited by hand; nothing in it turns into a change outside these bounds.
#pragma once

#include "engine/plan/plan.h"

namespace credssp {

/// Error: Corrupt, with what does not fit.
[[nodiscard]] Result<void> checkAdmissible(const Step &step);

} // namespace credssp
