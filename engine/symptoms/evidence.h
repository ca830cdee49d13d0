// Places in a text → lines and columns, and the very words there.
#pragma once

#include "engine/symptoms/symptom.h"

#include <span>

namespace credssp::symptoms {

struct Place
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// For each place its evidence, one for each line that it touches. One pass over the text for all of them.
[[nodiscard]] std::vector<std::vector<Evidence>> evidenceFor(QStringView text, std::span<const Place> places);

} // namespace credssp::symptoms
