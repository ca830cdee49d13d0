// Whole small files of Windows' own, with Windows' own answers: not there and not allowed stay apart.
#pragma once

#include "engine/result.h"

#include <QByteArray>

#include <optional>

namespace credssp::windows {

/// Nothing where there is no such file. Corrupt when it has more than @p limit bytes; else what Windows said.
/// Others may have it open.
[[nodiscard]] Result<std::optional<QByteArray>> readWholeFile(const QString &path, qsizetype limit);

/// Puts @p bytes in the place of the file, or makes it: at every moment, also after a power cut, either the
/// old file is there or the new one, whole. Who may read and write it stays as it was.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &bytes);

/// A file that is already gone counts as removed.
[[nodiscard]] Result<void> removeFile(const QString &path);

} // namespace credssp::windows
