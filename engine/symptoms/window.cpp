#include "engine/symptoms/window.h"

#include "engine/symptoms/line_noise.h"
#include "engine/symptoms/markup.h"

#include <algorithm>
#include <array>

namespace credssp::symptoms {

namespace {

constexpr std::size_t kLookAhead = 1024; // longer than any phrase and any name
constexpr std::size_t kWindow = 32 * 1024;
constexpr std::size_t kPadding = 8; // the look-up reads eight characters wherever it stands

/// What an ASCII character becomes: itself in small letters, or nothing, or something that wants a look.
constexpr char16_t kNothing = 0;
constexpr char16_t kLook = 1;

constexpr std::array<char16_t, 128> kPlain = [] {
    std::array<char16_t, 128> plain{};
    for (char16_t c = 0; c < plain.size(); ++c)
        plain[c] = c == u'\n' || maybeMarkup(c) ? kLook : isNoise(c) ? kNothing : folded(c);
    return plain;
}();

} // namespace

Window::Window(QStringView text, bool lineStart, Lines lines)
    : m_text(text)
    , m_capacity(std::min(static_cast<std::size_t>(text.size()), kWindow) + kLookAhead)
    , m_folded(std::make_unique_for_overwrite<char16_t[]>(m_capacity + kPadding))
    , m_offsets(std::make_unique_for_overwrite<quint32[]>(m_capacity))
    , m_lineStart(lineStart)
    , m_lines(lines)
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
        if (m_lineStart) {
            m_lineStart = false;
            if (m_lines == Lines::WithoutPrefixes)
                m_next += linePrefixAt(m_text, m_next);
            m_next += lineNoiseAt(m_text, m_next);
            continue;
        }
        if (m_size == 0)
            m_base = m_next;
        // Most characters by far: in local variables, and without a branch for blanks.
        char16_t *folded = m_folded.get();
        quint32 *offsets = m_offsets.get();
        qsizetype next = m_next;
        std::size_t size = m_size;
        for (; next < end && size < m_capacity && text[next] < kPlain.size(); ++next) {
            const char16_t plain = kPlain[text[next]];
            if (plain == kLook)
                break;
            folded[size] = plain;
            offsets[size] = static_cast<quint32>(next - m_base);
            size += plain != kNothing ? 1u : 0u;
        }
        m_next = next;
        m_size = size;
        if (next == end || size == m_capacity)
            break;
        const char16_t c = text[m_next];
        if (c == u'\n')
            m_lineStart = true;
        else if (maybeMarkup(c)) {
            if (const Markup markup = markupAt(m_text, m_next); markup.units > 0) {
                m_lineStart = markup.stands == u'\n';
                if (markup.stands != u'\0' && !isNoise(markup.stands))
                    append(symptoms::folded(markup.stands));
                m_next += markup.units;
                continue;
            }
        }
        if (!isNoise(c))
            append(symptoms::folded(c));
        ++m_next;
    }
}

void Window::append(char16_t folded)
{
    if (m_size == 0)
        m_base = m_next;
    m_folded[m_size] = folded;
    m_offsets[m_size] = static_cast<quint32>(m_next - m_base);
    ++m_size;
}

bool Window::isSolid(std::size_t first, std::size_t last) const
{
    for (std::size_t i = first; i < last; ++i) {
        const qsizetype from = offset(i) + 1;
        const qsizetype to = offset(i + 1);
        if (from == to)
            continue;
        const QStringView gap = m_text.sliced(from, to - from);
        if (!gap.contains(u'\n') && !gap.contains(u'\\') && !gap.contains(u'\0') && !gap.contains(u'<'))
            return false;
    }
    return true;
}

} // namespace credssp::symptoms
