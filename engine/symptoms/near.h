// Words that are nearly there: copied by hand with a letter off, or read off a picture. For short texts only.
#pragma once

#include "engine/symptoms/reading.h"

#include <span>
#include <vector>

namespace credssp::symptoms {

/// A place where something was found letter for letter: it needs no guess.
struct Known
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// One wording of the catalog, and where the text has it but for a few letters.
struct NearFind
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool landmark = false;
    std::size_t symptom = 0; ///< place in the catalog
    std::size_t index = 0;   ///< of its phrases, or of landmarkPhrases()
};

inline constexpr qsizetype kLongestNearText = 16 * 1024;

/// None for a text longer than kLongestNearText. The work is bounded by the text's length, whatever it says.
[[nodiscard]] std::vector<NearFind> nearFinds(QStringView text, std::span<const Known> known);

} // namespace credssp::symptoms
