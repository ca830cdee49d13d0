// Between the two windows: what the first one hands over, and how the second one begins with it.
#pragma once

#include "engine/handover.h"

namespace credssp {

class Troubleshooting;

/// What this window is about to do, for one with administrator rights. Errors: those of an answer that is of
/// no use any more (too old, used up), so that nobody is asked for administrator rights in vain.
[[nodiscard]] Result<Handover> handoverOf(const Troubleshooting &shared);

/// Puts what was handed over in place of what a person would have typed. Answers are held against their
/// requests when the computers are asked: what is refused then is refused whole, and nothing is planned.
void adoptHandover(Troubleshooting &shared, const Handover &handover);

} // namespace credssp
