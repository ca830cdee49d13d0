// Where an error text names the computer that it failed for.
#pragma once

#include "engine/symptoms/phrase.h"

#include <QString>
#include <QStringView>

#include <span>

namespace credssp::symptoms {

struct NameRule
{
    enum class Shape : quint8
    {
        Between,  ///< from the start phrase to the end phrase, whatever line breaks the console put inside
        Token,    ///< the next word
        Likely,   ///< the next word, if it looks like a computer's: everyday words stand there, too
        Command,  ///< the next word, where the start phrase is the command itself
        Category, ///< "CategoryInfo : OpenError: (name:String) [], PSRemoting…"
        WordBefore,
        HostBefore, ///< the name or address that ends right before the start phrase
        LineStart,  ///< the first word of the line that the start phrase stands in
        Quoted,     ///< the next word, where it stands in quotes: without, it is a program's variable
        Instance,   ///< the next word up to a backslash: "SQL07\INST2"
        AfterAt,    ///< the next word, without the "user@" in front of the name
        Prompt,     ///< "[name]: PS C:\>"; the start phrase stands behind the name
    };

    std::u16string_view start;
    std::u16string_view end; ///< Between only
    quint8 rank = 0;         ///< 0 says most
    Shape shape = Shape::Between;
    bool logged = false; ///< the computer that wrote an event down: its own, where that is the client's
};

[[nodiscard]] std::span<const NameRule> nameRules();

/// A name or address without scheme, port, path, brackets, quotes; empty when it cannot be one.
[[nodiscard]] QString tidiedName(QStringView raw);

/// Whether a word can hardly be anything else: with a digit, a dot or a dash inside, or in capitals.
[[nodiscard]] bool looksLikeComputer(QStringView name);

/// A word that people write in front of a computer's name, in some language: "to", "auf", "ping".
[[nodiscard]] bool isBeforeAName(QStringView word);

} // namespace credssp::symptoms
