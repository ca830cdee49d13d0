// What this run of the window knows without a journal: for texts that somebody else reads.
#pragma once

#include "engine/report/nothing_changed.h"

namespace credssp {

class Troubleshooting;

[[nodiscard]] NothingChanged knownSoFar(const Troubleshooting &shared);

} // namespace credssp
