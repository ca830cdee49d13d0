// Results go to standard output, messages to standard error, both in UTF-8.
#pragma once

#include "engine/result.h"

#include <QJsonObject>

namespace credssp::cli {

/// A result for people or programs; '\n' is added unless the text ends with one.
void print(const QString &text);
/// A result as one compact line.
void printJson(const QJsonObject &object);
/// A message: one line on standard error, harmless for a terminal, secrets masked.
void say(const QString &sentence);

/// The error's sentence, and @p code handed on: `return fail(error, exitCodeOf(error));`
[[nodiscard]] int fail(const Error &error, int code);
[[nodiscard]] int fail(const QString &sentence, int code);

/// Broken at blanks to 80 columns, every line indented; the first line only when @p hanging is 0, else by
/// that many columns less.
[[nodiscard]] QString wrapped(const QString &text, int indent = 0, int hanging = 0);

/// The command line that a person types next, quoted for the usual shells.
[[nodiscard]] QString commandLine(const QStringList &arguments);

} // namespace credssp::cli
