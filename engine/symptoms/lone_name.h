// A computer's name that no words stand around: where a table, a log or somebody's heading has it.
#pragma once

#include "engine/symptoms/symptom.h"

#include <QString>
#include <QStringView>

namespace credssp::symptoms {

/// For a find at @p at: what a command's -r: names, or evil-winrm's -i; else a field of its line. In what a
/// person pasted, too: a field of one of the few lines above, a line above that is nothing but a name, one
/// that a sentence names (prose_name.h) before the find, behind it on its line, or on the few lines below,
/// and one in brackets in front of the line; in a log the next line is about something else. Outside
/// sentences only what can hardly be another word: with a digit in it, an address, a hyphen. Empty when there
/// is none. Bounded, however long the text.
[[nodiscard]] QString loneName(QStringView text, qsizetype at, WrittenBy writer);

/// Only the first field of its own line.
[[nodiscard]] QString fieldBefore(QStringView text, qsizetype at);

} // namespace credssp::symptoms
