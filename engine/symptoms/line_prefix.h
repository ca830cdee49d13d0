// What a log or a tool prints before each line of a message: "runner_1  | ", "Mar  1 10:11:12 host app[123]:
// ".
#pragma once

#include <QStringView>

namespace credssp::symptoms {

enum class Lines : quint8
{
    AsTheyStand,
    WithoutPrefixes, ///< what the lines have in common in front is a log's
};

/// How many units at the start @p at of a line are such a prefix: the next line, or the one before, begins
/// the same but for its numbers, up to a mark that ends prefixes. Bounded, however long the line.
[[nodiscard]] qsizetype linePrefixAt(QStringView text, qsizetype at);

} // namespace credssp::symptoms
