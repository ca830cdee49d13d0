// What the page "What we found" says in sentences: what was tried, what could not be told, what to hand on.
#pragma once

#include "engine/checks/finding.h"
#include "engine/plan/preview.h"

#include <QStringList>

#include <vector>

namespace credssp {

namespace cause_texts {

/// One sentence for each remedy that did not help, in the order they were tried.
[[nodiscard]] QStringList tried(const QStringList &remedies);

/// What no check could tell, one sentence each, with the computer's name.
[[nodiscard]] QStringList untold(const std::vector<Finding> &findings);

/// At most a few of many sentences, and one that says how many more there are.
[[nodiscard]] QStringList atMost(const QStringList &sentences, int count);

/// How much would be changed, and that nothing is changed yet.
[[nodiscard]] QString planSentence(const PlanPreview &preview);

} // namespace cause_texts

} // namespace credssp
