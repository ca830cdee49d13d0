// Logs of any size → each distinct error once. Constant memory; see log_records.h for what counts as one
// error.
#pragma once

#include "engine/result.h"
#include "engine/symptoms/symptom.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace credssp {

/// Where an error's first words stand; as in Evidence. What a number cannot hold stays at its highest.
struct LogPlace
{
    int line = 1;
    int column = 1;

    friend bool operator==(const LogPlace &, const LogPlace &) = default;
};

/// All that a log says of one error: the same symptom, code and computer.
struct LogError
{
    Symptom symptom; ///< as it was found first; the evidence stands in the log's lines and columns
    qint64 count = 1;
    LogPlace first;
    LogPlace last;
    QByteArray packed; ///< see surroundings()

    /// The lines around the first place, as somebody would have pasted them.
    [[nodiscard]] QString surroundings() const;
};

struct LogReport
{
    std::vector<LogError> errors; ///< the sure ones first, of these the most frequent ones
    qint64 dropped = 0;           ///< found, but of too many different ones to be listed
    /// Why this is not all: Canceled, or what went wrong in the middle. Its sentence says so.
    std::optional<Error> incomplete;
};

struct LogOptions
{
    std::stop_token stop;
    /// Bytes of the file as it lies there. Called from the calling thread, at most every few megabytes.
    std::function<void(qint64 done, qint64 total)> progress;
    int threads = 0; ///< that look at one file; 0: as many as the processor has
    qsizetype chunk = 512 * 1024;
};

inline constexpr std::size_t kMostLogErrors = 1000;

/// Blocks; any thread. Text as readTextFile() takes it, but of any size, and gzip. Words that are nearly
/// right are not guessed at, as programs do not mistype; else each record is read as identify() reads a text.
/// Errors, each with its sentence, where nothing could be read: NotFound, InvalidInput, Corrupt.
[[nodiscard]] Result<LogReport> scanLog(const QString &file, const LogOptions &options = {});

} // namespace credssp
