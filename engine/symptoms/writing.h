// Writing that needs no blanks between its words, Chinese and Japanese and Korean: a name or a mark stands
// right beside it, and a character says as much as a syllable.
#pragma once

#include <QChar>

#include <algorithm>
#include <string_view>

namespace credssp::symptoms {

/// Also of the marks that belong to such writing; not the mark of the byte order.
[[nodiscard]] constexpr bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2e00 && c.unicode() != 0xfeff;
}

/// More than half of it.
[[nodiscard]] inline bool isMostlyIdeographs(std::u16string_view text)
{
    return std::ranges::count_if(text, [](char16_t c) { return isIdeograph(c); }) * 2 >
           static_cast<std::ptrdiff_t>(text.size());
}

} // namespace credssp::symptoms
