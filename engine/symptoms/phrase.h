// Wording as it is compared: without blanks, quotes and case, so that neither a console's line breaks nor a
// mail program's typography can hide it. Phrases are brought into this form by the compiler.
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <string_view>

namespace credssp::symptoms {

/// Blanks, control characters, quotes, and marks and lines that consoles, mail and Markdown add or change.
[[nodiscard]] constexpr bool isNoise(char16_t c) noexcept
{
    if (c <= 0x20 || c == u'"' || c == u'\'' || c == u'`' || c == u'*')
        return true;
    if (c < 0x7f)
        return false;
    return c <= 0xa0 || c == 0xab || c == 0xad || c == 0xb4 || c == 0xbb || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200f) || (c >= 0x2018 && c <= 0x201f) || (c >= 0x2028 && c <= 0x202f) ||
           (c >= 0x2500 && c <= 0x257f) || c == 0x2039 || c == 0x203a || (c >= 0x205f && c <= 0x2064) ||
           (c >= 0x300c && c <= 0x300f) || c == 0x3000 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff ||
           c >= 0xfffc;
}

/// Lower case (Latin, Cyrillic), plain dashes, plain forms of full-width characters.
[[nodiscard]] constexpr char16_t folded(char16_t c) noexcept
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 0x20) : c;
    if (c >= 0xc0 && c <= 0xde && c != 0xd7)
        return static_cast<char16_t>(c + 0x20);
    if (c >= 0x0410 && c <= 0x042f)
        return static_cast<char16_t>(c + 0x20);
    if (c >= 0x0400 && c <= 0x040f)
        return static_cast<char16_t>(c + 0x50);
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
        return u'-';
    if (c >= 0xff01 && c <= 0xff5e)
        return folded(static_cast<char16_t>(c - 0xfee0));
    return c;
}

/// Hidden: each phrase is an object whose name is its text, and the loader would look up every one of them at
/// every start.
template <std::size_t N> struct Q_DECL_HIDDEN PhraseText
{
    char16_t text[N] = {};
    std::size_t size = 0;
    std::size_t lastWord = 0; ///< where it begins

    consteval PhraseText(const char16_t (&literal)[N]) // NOLINT: a string literal is to become one silently
    {
        for (std::size_t i = 0; i + 1 < N; ++i) {
            if (!isNoise(literal[i]))
                text[size++] = folded(literal[i]);
            else
                lastWord = size;
        }
    }
};

/// u"Access is denied"_p is "accessisdenied", folded at compile time. At least four characters.
template <PhraseText T> consteval std::u16string_view operator""_p()
{
    static_assert(T.size >= 4, "a phrase is looked up by its first four characters");
    return {T.text, T.size};
}

/// Words that are only ever compared in one place, and may be shorter than a phrase.
struct FoldedWords
{
    std::u16string_view text;
    std::size_t lastWord = 0; ///< where it begins
};

/// u"by default"_words
template <PhraseText T> consteval FoldedWords operator""_words()
{
    static_assert(T.size >= 1, "words that are all blanks and quotes stand everywhere");
    return {{T.text, T.size}, T.lastWord};
}

} // namespace credssp::symptoms
