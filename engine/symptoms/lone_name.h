// A computer's name that no words stand around: where a table, a log or somebody's heading has it.
#pragma once

#include "engine/symptoms/symptom.h"

#include <QString>
#include <QStringView>

namespace credssp::symptoms {

/// For a find at @p at: what a command's -r: names; else a field of its line. In what a person pasted, too: a
/// field of one of the few lines above, a line above that is nothing but a name, and one that a sentence
/// names ("to hv-node-03"); in a log the next line is about something else. Of all but the first only what
/// can hardly be another word: with a digit in it, or an address. Empty when there is none. Bounded, however
/// long the text.
[[nodiscard]] QString loneName(QStringView text, qsizetype at, WrittenBy writer);

/// Only the first field of its own line.
[[nodiscard]] QString fieldBefore(QStringView text, qsizetype at);

} // namespace credssp::symptoms
