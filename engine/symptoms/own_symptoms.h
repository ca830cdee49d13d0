// A team's own symptoms: a folder of JSON files, read once at the start of a program. They are untrusted
// data: they can make a text recognized and name remedies that there are, and nothing else.
#pragma once

#include "engine/result.h"
#include "engine/symptoms/symptom_set.h"

#include <QStringList>

namespace credssp {

inline constexpr qint64 largestSymptomFile = 256 * 1024;
inline constexpr qsizetype mostSymptomFiles = 64;
/// Characters of all wordings of all files together: what is looked for has to fit into memory.
inline constexpr std::size_t mostSymptomText = 200 * 1000;

struct OwnSymptoms
{
    std::shared_ptr<const symptoms::SymptomSet> symptoms; ///< the built-in ones, and those of every good file
    QStringList complaints; ///< whole sentences: "contoso.json, line 12, column 5: …"; the file is left out
};

/// Every *.json of the folder but symptom.schema.json, in the order of the names. @p remedies are the ids
/// that a file may name. Own symptoms are recognized as built-in ones are, but for two things: a wording with
/// typing errors and one that the text's end cuts off are not guessed. A code or an id that a built-in
/// symptom has, or a code of a file before it, is refused. Error: NotFound or AccessDenied, with its
/// sentence. Blocks; any thread.
[[nodiscard]] Result<OwnSymptoms> readOwnSymptoms(const QString &folder, const QStringList &remedies);

} // namespace credssp
