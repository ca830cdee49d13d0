// One symptom file of somebody's own → a symptom, or what is wrong with it and in which line. What such a
// file may say: resources/symptoms/symptom.schema.json. It is data only: it names no command and no rule of
// ours.
#pragma once

#include "engine/symptoms/placed_json.h"
#include "engine/symptoms/symptom_set.h"

#include <QStringList>

namespace credssp::symptoms {

// What the schema says, too. Lengths count characters.
inline constexpr qsizetype longestId = 64;
inline constexpr qsizetype longestTitle = 300;
inline constexpr qsizetype longestExplanation = 600;
inline constexpr qsizetype longestWording = 300; // a window of the text looks farther ahead than that
inline constexpr qsizetype longestExample = 4000;
inline constexpr std::size_t mostWordings = 200; // of all languages together
inline constexpr std::size_t mostCodes = 64;
inline constexpr std::size_t mostNames = 32;
inline constexpr std::size_t mostRemedies = 16;
inline constexpr std::size_t mostUnless = 16; // of each list
inline constexpr std::size_t mostExamples = 50;

/// @p id is the file's name without ".json"; @p remedies are all that may be named. Never null.
[[nodiscard]] tl::expected<std::unique_ptr<const OwnSymptom>, JsonComplaint>
readSymptomFile(const QString &id, const QByteArray &bytes, const QStringList &remedies);

} // namespace credssp::symptoms
