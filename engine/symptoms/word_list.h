// Whether a word is one of a list, or begins with one, or a text has one in it.
#pragma once

#include <QStringView>

#include <algorithm>
#include <initializer_list>

namespace credssp::symptoms {

using WordList = std::initializer_list<QStringView>;

[[nodiscard]] inline bool isOneOf(QStringView word, WordList words,
                                  Qt::CaseSensitivity cases = Qt::CaseInsensitive)
{
    return std::ranges::any_of(
        words, [&](QStringView one) { return one.size() == word.size() && word.compare(one, cases) == 0; });
}

[[nodiscard]] inline bool beginsWithOneOf(QStringView word, WordList words,
                                          Qt::CaseSensitivity cases = Qt::CaseInsensitive)
{
    return std::ranges::any_of(words, [&](QStringView one) { return word.startsWith(one, cases); });
}

[[nodiscard]] inline bool hasOneOf(QStringView text, WordList words,
                                   Qt::CaseSensitivity cases = Qt::CaseSensitive)
{
    return std::ranges::any_of(words, [&](QStringView one) { return text.contains(one, cases); });
}

/// Whether a word is one of @p words, which single blanks divide.
[[nodiscard]] inline bool isAmong(QStringView word, QStringView words)
{
    const char16_t *const end = words.utf16() + words.size();
    for (const char16_t *at = words.utf16(); at < end;) {
        const char16_t *const stop = std::find(at, end, u' ');
        if (stop - at == word.size() && word.compare(QStringView(at, stop), Qt::CaseInsensitive) == 0)
            return true;
        at = stop + 1;
    }
    return false;
}

} // namespace credssp::symptoms
