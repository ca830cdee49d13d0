#include "engine/symptoms/line_noise.h"

#include <QString>

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kLongest = 160;
constexpr qsizetype kNeighbor = 1000; // how far the neighboring line is looked for

class Line
{
public:
    Line(QStringView text, qsizetype at)
        : m_whole(text)
        , m_start(at)
        , m_text(text.sliced(at, std::min(text.size() - at, kLongest)))
    {
    }

    qsizetype noise()
    {
        qsizetype found = 0;
        while (skipBlanks() && (mark() || number() || (m_timed && (bracket() || level()))))
            found = m_at;
        return found;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(u'\0');
    }

    bool skipBlanks()
    {
        while (peek() == u' ' || peek() == u'\t' || peek() == u'\u00a0')
            ++m_at;
        return m_at < m_text.size() && peek() != u'\n';
    }

    /// A quoted mail, PowerShell 7's bar, a box, a diff, a comment, a build log's "##[error]".
    bool mark()
    {
        const QChar c = peek();
        if (c == u'>' || c == u'|' || (c >= u'\u2500' && c <= u'\u257f')) {
            ++m_at;
            return true;
        }
        if ((c == u'+' || c == u'-' || c == u'#') && peek(1) == u' ') {
            m_at += 2;
            return true;
        }
        if (c == u'#' && peek(1) == u'#' && peek(2) == u'[') {
            const qsizetype close =
                m_text.sliced(m_at, std::min<qsizetype>(m_text.size() - m_at, 20)).indexOf(u']');
            m_at += std::max<qsizetype>(close + 1, 0);
            return close > 0;
        }
        return false;
    }

    /// A date, a time, both in one, or the number of the line.
    bool number()
    {
        const bool inBrackets = peek() == u'[' && peek(1).isDigit();
        qsizetype end = m_at + (inBrackets ? 1 : 0);
        if (end >= m_text.size() || !m_text[end].isDigit())
            return false;
        const qsizetype begin = end;
        int colons = 0;
        int others = 0;
        int dots = 0;
        for (; end < m_text.size(); ++end) {
            const QChar c = m_text[end];
            if (c == u':')
                ++colons;
            else if (c == u'-' || c == u'/')
                ++others;
            else if (c == u'.')
                ++dots;
            else if (!c.isDigit() && c != u',' && c != u'T' && c != u'Z' && c != u'+')
                break;
        }
        const QStringView token = m_text.sliced(begin, end - begin);
        const bool time = token.size() >= 5 && dots < 3 && isTime(token, colons, others);
        const bool lineNumber =
            token.size() <= 7 && others == 0 && dots == 0 && colons == 1 && token.endsWith(u':');
        if (inBrackets && (!time || end >= m_text.size() || m_text[end] != u']'))
            return false;
        const bool numbered = token.size() <= 6 && colons + others + dots == 0 && end < m_text.size() &&
                              (m_text[end] == u'|' || m_text[end] == u'\t');
        if (!time && !((lineNumber || numbered) && isCounted(token.chopped(lineNumber ? 1 : 0).toInt())))
            return false;
        m_at = end + (inBrackets ? 1 : 0);
        m_timed = true;
        if (m_text.sliced(m_at).startsWith(u" AM") || m_text.sliced(m_at).startsWith(u" PM"))
            m_at += 3;
        return true;
    }

    /// Whether the line before is numbered one less, or the next one more: "986: i/o timeout" is no line's
    /// number.
    [[nodiscard]] bool isCounted(int number) const
    {
        const qsizetype from = std::max<qsizetype>(0, m_start - kNeighbor);
        const QStringView before = m_whole.sliced(from, std::max<qsizetype>(0, m_start - 1 - from));
        const QStringView behind = m_whole.sliced(m_start, std::min(m_whole.size() - m_start, kNeighbor));
        const qsizetype next = behind.indexOf(u'\n');
        return firstNumber(before.sliced(before.lastIndexOf(u'\n') + 1)) == number - 1 ||
               (next >= 0 && firstNumber(behind.sliced(next + 1)) == number + 1);
    }

    [[nodiscard]] static int firstNumber(QStringView line)
    {
        const QStringView digits = line.trimmed();
        qsizetype end = 0;
        while (end < digits.size() && end < 7 && digits[end].isDigit())
            ++end;
        return end > 0 ? digits.first(end).toInt() : -10;
    }

    /// "10:11:12.123", "2024-03-01"; not "10.0.0.5:5985" or a part of it.
    [[nodiscard]] static bool isTime(QStringView token, int colons, int others)
    {
        if (token.endsWith(u':')) {
            token.chop(1);
            --colons;
        }
        for (qsizetype colon = token.indexOf(u':'); colon >= 0; colon = token.indexOf(u':', colon + 1)) {
            const auto digit = [&](qsizetype at) {
                return at >= 0 && at < token.size() && token[at].isDigit();
            };
            if (!digit(colon - 1) || (digit(colon - 2) && digit(colon - 3)) || !digit(colon + 1) ||
                !digit(colon + 2) || digit(colon + 3))
                return false;
        }
        return colons > 0 || others >= 2 || isDottedDate(token);
    }

    /// "01.03.2024"
    [[nodiscard]] static bool isDottedDate(QStringView token)
    {
        const qsizetype first = token.indexOf(u'.');
        const qsizetype second = token.indexOf(u'.', first + 1);
        return first > 0 && first <= 2 && second - first > 1 && second - first <= 3 &&
               token.size() - second == 5;
    }

    /// "[worker-3]" behind a time; not the prompt of a remote session.
    bool bracket()
    {
        if (peek() != u'[')
            return false;
        const qsizetype close =
            m_text.sliced(m_at, std::min<qsizetype>(m_text.size() - m_at, 40)).indexOf(u']');
        if (close < 0 || m_text.sliced(m_at + close).startsWith(u"]: PS"))
            return false;
        m_at += close + 1;
        return true;
    }

    bool level()
    {
        for (const QStringView word :
             {QStringView(u"TRACE"), QStringView(u"DEBUG"), QStringView(u"VERBOSE"), QStringView(u"INFO"),
              QStringView(u"WARNING"), QStringView(u"WARN"), QStringView(u"ERROR"), QStringView(u"ERR"),
              QStringView(u"CRITICAL"), QStringView(u"FATAL"), QStringView(u"stderr F"),
              QStringView(u"stdout F")}) {
            if (!m_text.sliced(m_at).startsWith(word) || peek(word.size()).isLetterOrNumber())
                continue;
            m_at += word.size();
            if (peek() == u':' || peek() == u',' || peek() == u'|')
                ++m_at;
            return true;
        }
        return false;
    }

    QStringView m_whole;
    qsizetype m_start;
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_timed = false;
};

} // namespace

qsizetype lineNoiseAt(QStringView text, qsizetype at)
{
    return Line(text, at).noise();
}

} // namespace credssp::symptoms
