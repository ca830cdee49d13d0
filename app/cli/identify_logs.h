// identify for what is no paste: files larger than one, packed ones, folders.
#pragma once

#include "engine/symptoms/log_files.h"

#include <QStringList>

#include <stop_token>

namespace credssp::cli {

/// The logs that a run of `identify` was given, in their order.
class LogRun
{
public:
    /// Whether @p file is a folder, packed, or larger than a text that somebody pastes.
    [[nodiscard]] static bool isFor(const QString &file);

    explicit LogRun(bool json)
        : m_json(json)
    {
    }
    /// Prints each distinct error of each file once, with its count and its first and last place; on a
    /// terminal the progress on standard error. Ctrl+C stops, and what was found until then is printed.
    void print(const QStringList &files);

    [[nodiscard]] bool allRead() const { return m_allRead; }
    [[nodiscard]] bool allRecognized() const { return m_allRecognized; }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

private:
    void printReport(const QString &file, const Result<LogReport> &report);
    void printText(const QString &file, const LogReport &report) const;
    void showProgress(qint64 done, qint64 total);
    void clearProgress();

    bool m_json;
    bool m_allRead = true;
    bool m_allRecognized = true;
    bool m_listening = false; ///< for Ctrl+C
    bool m_progressShown = false;
    int m_percent = -1;
    std::stop_token m_stop;
};

} // namespace credssp::cli
