#include "engine/symptoms/log_records.h"

#include "engine/symptoms/log_line.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

// scanner.cpp: how far a word that shows the context may stand from what needs it.
constexpr std::size_t kBefore = 4000;
constexpr std::size_t kBehind = 2500;
constexpr std::size_t kGap = 3000;
constexpr std::size_t kLongest = 16 * 1024;
constexpr std::size_t kAhead = kLongest + kGap + kBehind;
static_assert(kRepeated >= kBefore + kAhead + kBefore);

qint64 utf16Units(std::string_view utf8)
{
    const auto units = std::count_if(utf8.begin(), utf8.end(),
                                     [](char c) { return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; });
    const auto pairs = std::count_if(utf8.begin(), utf8.end(),
                                     [](char c) { return static_cast<unsigned char>(c) >= 0xf0u; });
    return units + pairs;
}

/// A few at a time in one byte each, which the compiler makes wide instructions of.
qint64 lineBreaks(std::string_view text)
{
    constexpr std::size_t kFitting = 240;
    qint64 breaks = 0;
    for (std::size_t at = 0; at < text.size(); at += kFitting) {
        unsigned char some = 0;
        for (const char c : text.substr(at, kFitting))
            some = static_cast<unsigned char>(some + (c == '\n' ? 1 : 0));
        breaks += some;
    }
    return breaks;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0u) == 0x80u;
}

/// The lines of a chunk. Offsets count in its bytes.
class Lines
{
public:
    explicit Lines(std::string_view text)
        : m_text(text)
    {
    }

    /// Not farther back than @p atLeast, which then is in the middle of a line.
    [[nodiscard]] std::size_t startOf(std::size_t at, std::size_t atLeast) const
    {
        while (at > atLeast && m_text[at - 1] != '\n')
            --at;
        return at;
    }
    [[nodiscard]] std::size_t endOf(std::size_t at, std::size_t atMost) const
    {
        const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
        return std::min(end, atMost);
    }
    /// Whether the line that starts at @p start is the first of another record.
    [[nodiscard]] bool isFirst(std::size_t start) const
    {
        if (start == 0)
            return true;
        const std::size_t before = startOf(start - 1, start - std::min(start, kBefore));
        return startsRecord(m_text.substr(before, start - 1 - before),
                            m_text.substr(start, endOf(start, start + kBefore) - start));
    }
    [[nodiscard]] bool isLineStart(std::size_t at) const { return at == 0 || m_text[at - 1] == '\n'; }

private:
    std::string_view m_text;
};

} // namespace

LogRecords::LogRecords(std::function<void(const LogRecord &)> onRecord)
    : m_onRecord(std::move(onRecord))
{
}

void LogRecords::take(const LogChunk &chunk)
{
    for (const std::size_t found : chunk.found) {
        const qint64 place = chunk.offset + static_cast<qint64>(found);
        if (place > m_known)
            m_pending.push_back(m_known = place);
    }
    const qint64 end = chunk.offset + static_cast<qint64>(chunk.size);
    while (m_next < m_pending.size() &&
           (chunk.isLast || m_pending[m_next] + static_cast<qint64>(kAhead) <= end))
        cut(chunk);
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(m_next));
    m_next = 0;
    count(chunk, chunk.size - std::min(chunk.size, kRepeated));
}

void LogRecords::count(const LogChunk &chunk, std::size_t at)
{
    const std::size_t from = static_cast<std::size_t>(m_counted - chunk.offset);
    if (m_counted - chunk.offset < 0 || from >= at)
        return;
    const std::string_view passed = chunk.view().substr(from, at - from);
    m_lines += lineBreaks(passed);
    const std::size_t lastBreak = passed.rfind('\n');
    m_lineUnits = lastBreak == passed.npos ? m_lineUnits + utf16Units(passed)
                                           : utf16Units(passed.substr(lastBreak + 1));
    m_counted = chunk.offset + static_cast<qint64>(at);
}

void LogRecords::cut(const LogChunk &chunk)
{
    const Lines lines(chunk.view());
    const auto at = [&](std::size_t number) {
        return static_cast<std::size_t>(m_pending[number] - chunk.offset);
    };
    const std::size_t first = at(m_next);
    const std::size_t done = static_cast<std::size_t>(std::max<qint64>(0, m_done - chunk.offset));

    const std::size_t farthest = std::max(first - std::min(first, kBefore), std::min(done, first));
    std::size_t begin = lines.startOf(first, farthest);
    while (begin > farthest && lines.isLineStart(begin) && !lines.isFirst(begin)) {
        const std::size_t before = lines.startOf(begin - 1, farthest);
        if (!lines.isLineStart(before))
            break;
        begin = before;
    }

    std::size_t last = first;
    for (++m_next; m_next < m_pending.size(); ++m_next) {
        const std::size_t next = at(m_next);
        if (next - last > kGap || next - first > kLongest)
            break;
        bool another = false;
        for (std::size_t start = lines.endOf(last, next) + 1; start <= next && !another;
             start = lines.endOf(start, next) + 1)
            another = lines.isLineStart(start) && lines.isFirst(start);
        if (another)
            break;
        last = next;
    }

    const std::size_t limit = std::min(chunk.size, last + kBehind);
    std::size_t end = lines.endOf(last, limit);
    m_done = chunk.offset + static_cast<qint64>(std::min(end + 1, chunk.size));
    while (end < limit && !lines.isFirst(end + 1)) {
        const std::size_t next = lines.endOf(end + 1, limit);
        if (next == limit && limit < chunk.size && chunk.bytes[limit] != '\n')
            break; // whole lines only
        end = next;
    }
    if (m_next < m_pending.size())
        end = std::min(end, std::max(at(m_next), begin));
    hand(chunk, begin, end);
}

void LogRecords::hand(const LogChunk &chunk, std::size_t begin, std::size_t end)
{
    // Where a line is too long, not in the middle of a character.
    while (begin < end && begin > 0 && isContinuation(chunk.bytes[begin]))
        ++begin;
    while (end > begin && end < chunk.size && isContinuation(chunk.bytes[end]))
        --end;
    count(chunk, begin);
    m_onRecord({chunk.view().substr(begin, end - begin), m_lines + 1, m_lineUnits + 1});
}

} // namespace credssp::symptoms
