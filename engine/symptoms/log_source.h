// The bytes of a log as UTF-8, wherever they come from: a file, a gzip archive, UTF-16.
#pragma once

#include "engine/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <optional>

class QStringDecoder;

namespace credssp::symptoms {

class LogInflater;

/// One thread at a time. Memory does not depend on the file, nor on what it unpacks to.
class LogSource
{
public:
    /// Errors, each with its sentence, as readTextFile(): NotFound, InvalidInput (folder, not allowed, empty,
    /// no text).
    [[nodiscard]] static Result<std::unique_ptr<LogSource>> open(const QString &file);
    ~LogSource();

    /// At most @p most bytes, UTF-8; what is neither UTF-8 nor UTF-16 stays as it is. 0: the end, or
    /// trouble().
    [[nodiscard]] qint64 read(char *to, qint64 most);
    /// What went wrong in the middle; its sentence says that this is not all.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    /// Of the file itself, in bytes. The size of a pipe is 0.
    [[nodiscard]] qint64 done() const { return m_read; }
    [[nodiscard]] qint64 total() const { return m_file.size(); }

private:
    explicit LogSource(const QString &file);
    [[nodiscard]] std::optional<Error> start();
    [[nodiscard]] qint64 readFile(char *to, qint64 most);
    /// Unpacked, in whatever encoding.
    [[nodiscard]] qint64 readBytes(char *to, qint64 most);

    QFile m_file;
    QString m_name;
    qint64 m_read = 0;
    std::unique_ptr<LogInflater> m_inflater;
    std::unique_ptr<QStringDecoder> m_decoder; ///< of UTF-16
    QByteArray m_ahead;                        ///< read but not handed on
    qsizetype m_aheadUsed = 0;
    std::optional<Error> m_trouble;
};

} // namespace credssp::symptoms
