// A text in the form of phrases, a window at a time, and where each of its characters stands in the original.
#pragma once

#include "engine/symptoms/line_prefix.h"
#include "engine/symptoms/phrase.h"

#include <QStringView>

#include <memory>

namespace credssp::symptoms {

class Window
{
public:
    /// @p lineStart: whether the text begins a line, before which noise may stand.
    explicit Window(QStringView text, bool lineStart = true, Lines lines = Lines::AsTheyStand);

    /// Moves on; false at the end of the text.
    [[nodiscard]] bool advance();

    [[nodiscard]] const char16_t *data() const { return m_folded.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Characters whose phrases are to be looked for in this window; what follows them is look-ahead.
    [[nodiscard]] std::size_t toMatch() const { return m_toMatch; }
    [[nodiscard]] qsizetype offset(std::size_t i) const { return m_base + m_offsets[i]; }
    [[nodiscard]] bool startsWith(std::size_t i, std::u16string_view phrase) const
    {
        return i + phrase.size() <= m_size &&
               std::u16string_view(m_folded.get() + i, phrase.size()) == phrase;
    }
    /// Whether the text ends with this window.
    [[nodiscard]] bool isLast() const { return m_next == m_text.size(); }
    /// Whether nothing but a line break stands between the characters.
    [[nodiscard]] bool isSolid(std::size_t first, std::size_t last) const;

private:
    void fill();
    void append(char16_t folded);

    QStringView m_text;
    std::size_t m_capacity;
    std::unique_ptr<char16_t[]> m_folded;
    std::unique_ptr<quint32[]> m_offsets;
    qsizetype m_base = 0;
    qsizetype m_next = 0; ///< of the text
    std::size_t m_size = 0;
    std::size_t m_toMatch = 0;
    bool m_lineStart;
    Lines m_lines;
};

} // namespace credssp::symptoms
