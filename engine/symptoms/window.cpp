#include "engine/symptoms/window.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr std::size_t kLookAhead = 1024; // longer than any phrase and any name
constexpr std::size_t kWindow = 32 * 1024;
constexpr std::size_t kPadding = 8; // the look-up reads four characters wherever it stands

} // namespace

Window::Window(QStringView text)
    : m_text(text)
    , m_capacity(std::min(static_cast<std::size_t>(text.size()), kWindow) + kLookAhead)
    , m_folded(std::make_unique_for_overwrite<char16_t[]>(m_capacity + kPadding))
    , m_offsets(std::make_unique_for_overwrite<quint32[]>(m_capacity))
{
}

bool Window::advance()
{
    if (m_next > 0) {
        const std::size_t kept = m_size - m_toMatch;
        if (kept == 0)
            return false;
        // Offsets are kept small against a base, so that a window costs the same at any place of the text.
        const quint32 moved = m_offsets[m_toMatch];
        for (std::size_t i = 0; i < kept; ++i) {
            m_folded[i] = m_folded[m_toMatch + i];
            m_offsets[i] = m_offsets[m_toMatch + i] - moved;
        }
        m_base += moved;
        m_size = kept;
    }
    fill();
    const bool atEnd = m_next == m_text.size();
    m_toMatch = atEnd ? m_size : m_size - kLookAhead;
    std::fill_n(m_folded.get() + m_size, kPadding, u'\0');
    return m_size > 0;
}

void Window::fill()
{
    const char16_t *text = m_text.utf16();
    const qsizetype end = m_text.size();
    while (m_next < end && m_size < m_capacity) {
        const char16_t c = text[m_next];
        if (c == u'\n')
            m_lineStart = true;
        if (isNoise(c) && c != 0x1b) {
            ++m_next;
            continue;
        }
        // A quoted mail, PowerShell 7's bar before each line of an error.
        if (m_lineStart && (c == u'>' || c == u'|' || c == u'\u2502')) {
            ++m_next;
            continue;
        }
        if (c == 0x1b || c == u'\\' || c == u'_' || c == u'<' || c == u'&') {
            if (const qsizetype markup = markupAt(m_next); markup > 0) {
                m_next += markup;
                continue;
            }
        }
        if (m_size == 0)
            m_base = m_next;
        m_lineStart = false;
        m_folded[m_size] = folded(c);
        m_offsets[m_size] = static_cast<quint32>(m_next - m_base);
        ++m_size;
        ++m_next;
    }
}

qsizetype Window::markupAt(qsizetype at) const
{
    // A glance first: a text may be full of these characters.
    const char16_t next = at + 1 < m_text.size() ? m_text[at + 1].unicode() : u'\0';
    switch (m_text[at].unicode()) {
    case u'_':
        if (next != u'x')
            return 0;
        break;
    case u'<':
        if (next != u'/' && next != u'b')
            return 0;
        break;
    case u'&':
        if (next != u'#' && next != u'q' && next != u'a' && next != u'n')
            return 0;
        break;
    default:
        break;
    }
    const QStringView rest = m_text.sliced(at, std::min<qsizetype>(m_text.size() - at, 24));
    switch (rest.front().unicode()) {
    case 0x1b: { // colors of a terminal: ESC [ 31;1 m
        qsizetype i = 1;
        if (rest.size() > 1 && rest[1] == u'[') {
            for (i = 2; i < rest.size() && !rest[i].isLetter();)
                ++i;
            ++i;
        }
        return std::min(i, rest.size());
    }
    case u'\\': // a string of JSON or of a program: \r\n, \", \u0027
        if (rest.size() > 1 &&
            (rest[1] == u'n' || rest[1] == u'r' || rest[1] == u't' || rest[1] == u'"' || rest[1] == u'\''))
            return 2;
        return rest.startsWith(u"\\u0027") || rest.startsWith(u"\\u0022") ? 6 : 0;
    case u'_': // PowerShell's XML: _x000D__x000A_</S><S S="Error">
        return rest.startsWith(u"_x000D_") || rest.startsWith(u"_x000A_") || rest.startsWith(u"_x0009_") ? 7
                                                                                                         : 0;
    case u'<':
        if (rest.startsWith(u"</S><S S=")) {
            const qsizetype close = rest.indexOf(u'>', 5);
            return close > 0 ? close + 1 : 0;
        }
        if (rest.startsWith(u"<br>"))
            return 4;
        return rest.startsWith(u"<br/>") ? 5 : 0;
    default:
        for (const QStringView entity :
             {QStringView(u"&quot;"), QStringView(u"&apos;"), QStringView(u"&#39;"), QStringView(u"&#34;"),
              QStringView(u"&nbsp;"), QStringView(u"&#xD;"), QStringView(u"&#xA;"), QStringView(u"&#x27;")}) {
            if (rest.startsWith(entity, Qt::CaseInsensitive))
                return entity.size();
        }
        return 0;
    }
}

bool Window::isSolid(std::size_t first, std::size_t last) const
{
    for (std::size_t i = first; i < last; ++i) {
        const qsizetype from = offset(i) + 1;
        const qsizetype to = offset(i + 1);
        if (from == to)
            continue;
        const QStringView gap = m_text.sliced(from, to - from);
        if (!gap.contains(u'\n') && !gap.contains(u'\\') && !gap.contains(u'\0'))
            return false;
    }
    return true;
}

} // namespace credssp::symptoms
