// What stands before a line and is not the message: times, log levels, line numbers, quotes, diff marks.
#pragma once

#include <QStringView>

namespace credssp::symptoms {

/// How many units of it stand at the start @p at of a line. Bounded, however long the line.
[[nodiscard]] qsizetype lineNoiseAt(QStringView text, qsizetype at);

} // namespace credssp::symptoms
