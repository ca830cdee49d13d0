// What a person reads before something is written into a local policy: which way it goes, and what stays.
#pragma once

#include "engine/checks/check.h"
#include "engine/computers/policy_store.h"
#include "engine/plan/plan.h"

namespace credssp {

/// Whole sentences for Plan::beforehand; none where nothing of a local policy changes, and none about a
/// computer whose answer to groupPolicyRead() is not among @p answers.
[[nodiscard]] QStringList localPolicyNotes(const std::vector<Step> &steps, const AnswersByComputer &answers);

/// Tells whether a computer has Windows' own interface for the local policy; Home and Server Core may lack
/// it.
[[nodiscard]] inline Read groupPolicyRead()
{
    return RegistryKeyRead{RegistryStore::Hklm, keys::groupPolicyObject};
}

} // namespace credssp
