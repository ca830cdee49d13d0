// What programs put in the place of characters when they pass a text on: escapes, entities, tags, a wrong
// encoding.
#pragma once

#include <QStringView>

namespace credssp::symptoms {

struct Markup
{
    qsizetype units = 0;     ///< how much of the text it takes; 0: the character there is itself
    char16_t stands = u'\0'; ///< the character that it stands for; 0: none
};

/// Whether a character can begin one at all: a glance before the look.
[[nodiscard]] constexpr bool maybeMarkup(char16_t c) noexcept
{
    return c == u'\\' || c == u'&' || c == u'<' || c == u'_' || c == 0x1b || (c >= 0xc2 && c <= 0xef);
}

/// JSON and program strings (\n, \", \u00fc, also escaped twice), XML and HTML entities, HTML's tags around
/// words, PowerShell's CLIXML (_x000D_), the colors of a terminal, UTF-8 that was read as Windows-1252.
[[nodiscard]] Markup markupAt(QStringView text, qsizetype at);

} // namespace credssp::symptoms
