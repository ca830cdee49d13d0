// A reader of PowerShell lines for tests, written from PowerShell's published grammar and not from our own
// writer, so that the two can disagree.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// One argument as PowerShell would hand it over.
struct PowerShellToken
{
    QStringList texts; ///< more than one for 'a','b'
    bool isQuoted = false;
    friend bool operator==(const PowerShellToken &, const PowerShellToken &) = default;
};

namespace powershell_tokens {

inline bool isQuote(char32_t c)
{
    return c == 0x27 || c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B;
}

/// Reads one single-quoted string that starts at @p at and moves @p at behind it; nothing when it never ends.
/// Two quotes in a row, of whichever kinds, stand for one: PowerShell keeps the second of the pair.
inline std::optional<QString> quotedString(const QString &line, qsizetype &at)
{
    QString text;
    for (++at; at < line.size(); ++at) {
        if (!isQuote(line.at(at).unicode())) {
            text.append(line.at(at));
            continue;
        }
        if (at + 1 >= line.size() || !isQuote(line.at(at + 1).unicode())) {
            ++at;
            return text;
        }
        ++at;
        text.append(line.at(at));
    }
    return std::nullopt;
}

/// The one text that is written in parentheses, too; nothing when it is no quoted string in them.
inline std::optional<QString> quotedInParentheses(const QString &line, qsizetype &at)
{
    const auto text = quotedString(line, ++at);
    if (!text || at >= line.size() || line.at(at) != u')')
        return std::nullopt;
    ++at;
    return text;
}

/// Whether a quoted string begins at @p at, in parentheses or not.
inline bool beginsString(const QString &line, qsizetype at)
{
    return at < line.size() &&
           (isQuote(line.at(at).unicode()) ||
            (line.at(at) == u'(' && at + 1 < line.size() && isQuote(line.at(at + 1).unicode())));
}

/// A bare word: only what cannot mean anything else to PowerShell.
inline QString bareWord(const QString &line, qsizetype &at)
{
    const qsizetype start = at;
    while (at < line.size() &&
           QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-$:@()&")
               .contains(line.at(at)))
        ++at;
    return line.mid(start, at - start);
}

/// The words of a line; nothing when the line is anything but bare words, quoted strings and lists of these.
inline std::optional<std::vector<PowerShellToken>> read(const QString &line)
{
    std::vector<PowerShellToken> tokens;
    qsizetype at = 0;
    while (at < line.size()) {
        PowerShellToken token;
        if (beginsString(line, at)) {
            token.isQuoted = true;
            for (;;) {
                const auto text =
                    line.at(at) == u'(' ? quotedInParentheses(line, at) : quotedString(line, at);
                if (!text)
                    return std::nullopt;
                token.texts.append(*text);
                if (at >= line.size() || line.at(at) != u',')
                    break;
                ++at;
                if (!beginsString(line, at))
                    return std::nullopt;
            }
        } else {
            token.texts.append(bareWord(line, at));
            if (token.texts.first().isEmpty())
                return std::nullopt;
        }
        tokens.push_back(token);
        if (at < line.size() && line.at(at) != u' ')
            return std::nullopt;
        ++at;
    }
    return tokens;
}

} // namespace powershell_tokens
