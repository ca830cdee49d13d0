// What each action will change, worked out from what was read: also what a cmdlet changes behind its own
// name.
#pragma once

#include "engine/plan/plan.h"

namespace credssp {

/// The changes of @p action on the computer whose answers are @p known; @p all is for facts about accounts
/// that another computer answered. Empty where nothing can be read back. Source for the CredSSP cmdlets:
/// facts page §1.2 to §1.4.
[[nodiscard]] std::vector<Change> predictEffects(const Answers &known, const AnswersByComputer &all,
                                                 const Action &action);

/// Makes @p known tell what will be true after @p change.
void foldIn(Answers &known, const Change &change);

/// The state of one value, given the listing of its key.
[[nodiscard]] RegistryState valueIn(const RegistryKeyAnswer &listing, const QString &key,
                                    const QString &name);

/// How many accounts own a service principal name, as far as the answers tell; 0 when they do not.
[[nodiscard]] int spnOwnerCount(const Answers &known, const AnswersByComputer &all, const QString &spn);

} // namespace credssp
