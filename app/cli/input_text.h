// Reads what people hand over: a file or standard input, in whatever encoding Windows wrote it.
#pragma once

#include "engine/result.h"

namespace credssp::cli {

/// An error text is small; what is larger is not one.
inline constexpr qint64 largestInput = 16LL * 1024 * 1024;

/// @p file "-" is standard input. UTF-8 and UTF-16 with or without byte order mark, else windows-1252.
/// Errors, each with its sentence: NotFound, AccessDenied, InvalidInput (folder, empty, too large, no text).
[[nodiscard]] Result<QString> readInput(const QString &file);

/// The same for bytes at hand; nullopt when they do not look like text.
[[nodiscard]] std::optional<QString> decodeText(const QByteArray &bytes);

} // namespace credssp::cli
