// A log is many texts. Where something may be recognized, its record is cut out: the lines that belong to it.
//
// A record begins with a line that startsRecord() (log_line.h) says so of. It reaches as far as recognition
// itself looks for what belongs together: at most 4000 bytes before the first place and 2500 behind the last;
// places more than 3000 bytes apart, or in more than 16 KB, are several records. So what is recognized
// depends on the lines around it only, never on how the log is read.
#pragma once

#include <QtGlobal>

#include <functional>
#include <string_view>
#include <vector>

namespace credssp::symptoms {

/// How many bytes a chunk repeats of what stands before it: all of that, where it is less.
inline constexpr std::size_t kRepeated = 32 * 1024;

/// A part of a log in memory: what is repeated, and new bytes.
struct LogChunk
{
    std::vector<char> bytes;
    std::size_t size = 0;           ///< of bytes, the others are not filled
    std::size_t seen = 0;           ///< how many of them are repeated
    qint64 offset = 0;              ///< of bytes[0] in the decoded log
    std::vector<std::size_t> found; ///< LogFilter's candidates in bytes
    bool isLast = false;

    [[nodiscard]] std::string_view view() const { return {bytes.data(), size}; }
};

struct LogRecord
{
    std::string_view bytes; ///< valid during the call
    qint64 line = 1;        ///< of its first byte, counted from 1
    qint64 column = 1;      ///< in UTF-16 units; not 1 where a line is too long to be a record
};

/// Cuts the records out of chunks that come in order.
class LogRecords
{
public:
    explicit LogRecords(std::function<void(const LogRecord &)> onRecord);

    void take(const LogChunk &chunk);

private:
    /// Takes the first of the pending places, and what belongs to it, from them.
    void cut(const LogChunk &chunk);
    void hand(const LogChunk &chunk, std::size_t begin, std::size_t end);
    /// Counts lines up to @p at.
    void count(const LogChunk &chunk, std::size_t at);

    std::function<void(const LogRecord &)> m_onRecord;
    std::vector<qint64> m_pending; ///< offsets in the log
    std::size_t m_next = 0;        ///< of the pending ones
    qint64 m_known = -1;           ///< the last candidate taken
    qint64 m_done = 0;             ///< where the line of the last one handed on ends
    qint64 m_counted = 0;          ///< the offset up to which lines are counted
    qint64 m_lines = 0;            ///< line breaks before it
    qint64 m_lineUnits = 0;        ///< UTF-16 units between the last of them and it
};

} // namespace credssp::symptoms
