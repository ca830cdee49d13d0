// Runs a program once and says what it took.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace bench {

struct Taken
{
    double milliseconds = 0.0; ///< from before it was started until it was gone
    double kilobytes = 0.0;    ///< the most memory it held at a time
};

/// Runs @p program with its output thrown away. Empty when it could not start or did not end with 0.
[[nodiscard]] std::optional<Taken> run(const QString &program, const QStringList &arguments);

/// Folder of the benchmark programs, where the product's own lie too.
[[nodiscard]] QString programFolder();

} // namespace bench
