// The sentences about an action: what it does, what it risks. Translated, whole.
#pragma once

#include "engine/plan/preview.h"

namespace credssp {

/// What the step does, in one sentence.
[[nodiscard]] QString titleOf(const Step &step);
[[nodiscard]] Risk riskOf(const Step &step);
[[nodiscard]] QString riskSentence(Risk risk);
/// What a change that is no registry value means, in one sentence; empty for registry values.
[[nodiscard]] QString sentenceOf(const Change &change);
/// How the step is undone, or why it cannot be.
[[nodiscard]] QString undoSentence(const Step &step, ComputerKind kind);
/// Whether the step needs administrator rights on its computer.
[[nodiscard]] bool needsElevation(const Action &action);

} // namespace credssp
