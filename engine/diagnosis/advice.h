// Sentences for what no remedy of ours repairs, and the text to hand on where a policy decides. Not for
// anybody outside this folder.
#pragma once

#include "engine/remedies/evidence.h"

namespace credssp {

/// What the findings call for that no remedy does.
[[nodiscard]] QStringList findingAdvice(const Situation &situation);

/// What to do about an error message that no remedy of ours repairs; empty where remedies or findings say
/// more.
[[nodiscard]] QStringList symptomAdvice(const Situation &situation);

/// What each conflict means, one whole sentence each.
[[nodiscard]] QStringList policySentences(const std::vector<PolicyConflict> &conflicts);

/// A complete request to the owner of the policies. Empty when there is no conflict.
[[nodiscard]] QString policyRequest(const Situation &situation, const std::vector<PolicyConflict> &conflicts);

} // namespace credssp
