// Error texts that people hand over as files, in whatever encoding Windows wrote them.
#pragma once

#include "engine/result.h"

#include <optional>

class QFile;

namespace credssp {

/// Bytes. An error text is small; what is larger is not one.
inline constexpr qint64 largestText = 16LL * 1024 * 1024;

/// UTF-8 and UTF-16 with or without byte order mark, else windows-1252; nullopt when the bytes do not look
/// like text.
[[nodiscard]] std::optional<QString> decodeText(const QByteArray &bytes);

/// Whether what was decoded is somebody's text and no program, picture or the like. Letters (U+FFFD) that
/// were lost before it was saved are no reason to refuse it: @p decodedWhole says that decoding has lost
/// none.
[[nodiscard]] bool looksLikeText(const QString &text, bool decodedWhole);

/// A part of a text that is not UTF-16: UTF-8, else windows-1252, whatever it looks like.
[[nodiscard]] QString decodedPart(const QByteArray &bytes);

/// Opens the file for reading. Errors, each with its sentence: NotFound, InvalidInput (folder, not allowed).
[[nodiscard]] std::optional<Error> openToRead(QFile &file);

/// Reads and decodes the file; blocks, any thread. Errors, each with its sentence: NotFound, InvalidInput
/// (folder, not allowed, empty, too large, no text).
[[nodiscard]] Result<QString> readTextFile(const QString &file);

/// The same for bytes at hand; @p shownName begins the sentences about them.
[[nodiscard]] Result<QString> textFromBytes(const QString &file, const QString &shownName,
                                            const QByteArray &bytes);

} // namespace credssp
