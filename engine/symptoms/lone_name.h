// A computer's name that no words stand around: where a table, a log or somebody's heading has it.
#pragma once

#include <QString>
#include <QStringView>

namespace credssp::symptoms {

/// For a find at @p at: what a command's -r: names; else a field of its line or of one of the few lines
/// above, as tables, CSV files and logs have them; else a line above that is nothing but a name. Of all but
/// the first only what can hardly be another word: with a digit in it, or an address. Empty when there is
/// none. Bounded, however long the text.
[[nodiscard]] QString loneName(QStringView text, qsizetype at);

/// Only the first field of its own line.
[[nodiscard]] QString fieldBefore(QStringView text, qsizetype at);

} // namespace credssp::symptoms
