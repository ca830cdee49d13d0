// Several logs and whole folders of them.
#pragma once

#include "engine/symptoms/log_scan.h"

#include <QStringList>

namespace credssp {

/// Whether readTextFile() is not for this one: it is larger than largestText, or packed.
[[nodiscard]] bool isLog(const QString &file);

/// Every file below the folder, hidden ones too, sorted by path. A folder behind a link is not entered, a
/// file that several links lead to stands once, and what is no file (a pipe, a device) does not stand there.
/// Blocks.
[[nodiscard]] QStringList filesIn(const QString &folder);

/// scanLog() for each file, several at a time. @p onReport and the progress of all of them together are
/// called in the calling thread, the reports in the order of @p files. Once it is stopped, files that were
/// not begun have no report.
void scanLogs(const QStringList &files, const LogOptions &options,
              const std::function<void(const QString &file, const Result<LogReport> &report)> &onReport);

} // namespace credssp
