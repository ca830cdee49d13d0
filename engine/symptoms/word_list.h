// Whether a word is one of a list, or begins with one, or a text has one in it.
#pragma once

#include <QStringTokenizer>
#include <QStringView>

#include <algorithm>
#include <initializer_list>

namespace credssp::symptoms {

using WordList = std::initializer_list<QStringView>;

[[nodiscard]] inline bool isOneOf(QStringView word, WordList words,
                                  Qt::CaseSensitivity cases = Qt::CaseInsensitive)
{
    return std::ranges::any_of(words, [&](QStringView one) { return word.compare(one, cases) == 0; });
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

/// Whether a word is one of @p words, which blanks divide.
[[nodiscard]] inline bool isAmong(QStringView word, QStringView words)
{
    for (const QStringView one : QStringTokenizer(words, u' ')) {
        if (one.size() == word.size() && one.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace credssp::symptoms
