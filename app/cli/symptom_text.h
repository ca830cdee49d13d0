// Symptoms as the command line shows them to people.
#pragma once

#include "engine/symptoms/symptom.h"

namespace credssp::cli {

/// Title, facts, evidence and remedies, indented; @p places, when it is not empty, says where else it stands.
[[nodiscard]] QString symptomText(const Symptom &symptom, const QString &places = {});

} // namespace credssp::cli
