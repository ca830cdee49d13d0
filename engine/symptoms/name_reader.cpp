#include "engine/symptoms/name_reader.h"

#include "engine/symptoms/number.h"
#include "engine/symptoms/prose_words.h"
#include "engine/symptoms/window.h"
#include "engine/symptoms/word_list.h"
#include "engine/symptoms/writing.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kLongestName = 255;

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u'[' || c == u']' ||
           c == u':' || c == u'%';
}

/// What stands right before @p at, no more than a name's length.
QStringView before(QStringView text, qsizetype at)
{
    return text.first(at).last(std::min(at, kLongestName));
}

/// What stands between the character @p i and the next @p end, as written. A line break of the console may be
/// inside; a blank may not, but before another name in brackets.
QString between(QStringView text, const Window &window, std::size_t i, std::u16string_view end)
{
    QString result;
    bool ended = false;
    for (std::size_t at = i; at < window.size() && at - i <= kLongestName; ++at) {
        if (window.startsWith(at, end))
            return result;
        const char16_t c = window.data()[at];
        const bool inAName = c >= 0x80 || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' ||
                             c == u'-' || c == u'_' || c == u':' || c == u'%' || c == u'[' || c == u']' ||
                             c == u'\\';
        if (!inAName)
            return {};
        if (at > i && !window.isSolid(at - 1, at)) {
            if (c != u'[' && !ended)
                return {};
            ended = true;
        }
        if (!ended)
            result += text[window.offset(at)];
    }
    return {};
}

QString categoryName(QStringView text, const Window &window, std::size_t i)
{
    std::size_t open = i;
    while (open < window.size() && open - i < 40 && window.data()[open] != u'(')
        ++open;
    if (open >= window.size())
        return {};
    const QString name = between(text, window, open + 1, u":String)"_p);
    const std::size_t after = open + 1 + static_cast<std::size_t>(name.size()) + 8; // ":String)"
    const auto isNext = [&](std::u16string_view command) { return window.startsWith(after, command); };
    return isNext(u"[],PSRemoting"_p) || isNext(u"[Test-WSMan]"_p) || isNext(u"[New-PSSession]"_p) ||
                   isNext(u"[Enter-PSSession]"_p) || isNext(u"[Invoke-Command]"_p) ||
                   isNext(u"[Connect-WSMan]"_p) || isNext(u"[Get-WSManInstance]"_p) ||
                   isNext(u"[New-CimSession]"_p)
               ? name
               : QString();
}

QStringView hostBefore(QStringView text, qsizetype at)
{
    const QStringView near = before(text, at);
    qsizetype begin = near.size();
    while (begin > 0 && isNamePart(near[begin - 1]))
        --begin;
    const QStringView host = near.sliced(begin);
    const bool port = at + 1 < text.size() && text[at + 1].isDigit(); // "Port: 5985" is none
    return port && host != u"0.0.0.0" ? host : QStringView();
}

QStringView wordBefore(QStringView text, qsizetype at)
{
    const QStringView near = before(text, at).trimmed();
    const auto edge = std::find_if(near.rbegin(), near.rend(), [](QChar c) {
        return c.isSpace() || (c.unicode() > 0x7f && !c.isLetterOrNumber());
    });
    return near.last(edge - near.rbegin());
}

QStringView lineStart(QStringView text, qsizetype at)
{
    const QStringView near = before(text, at);
    const QStringView line = near.sliced(near.lastIndexOf(u'\n') + 1).trimmed();
    // Headings, not rows.
    if (beginsWithOneOf(line, {u"Server Manager", u"Refresh", u"Task", u"Error", u"Status", u"Message"}))
        return {};
    const auto wordOf = [](QStringView words) {
        return words.first(std::ranges::find_if(words, [](QChar c) { return c.isSpace(); }) - words.begin());
    };
    const QStringView first = wordOf(line);
    const bool isWord = first.size() > 1 && first.front().isUpper() &&
                        std::ranges::all_of(first.sliced(1), [](QChar c) { return c.isLower(); });
    if (isWord)
        return {}; // "Manageability of …"
    // "Details: srv1 : Configuration refresh failed": the first word is a heading.
    const QStringView rest = line.sliced(first.size()).trimmed();
    return first.endsWith(u':') && rest.size() > 1 && !rest.startsWith(u':') &&
                   looksLikeComputer(wordOf(rest))
               ? wordOf(rest)
               : first;
}

/// Whether a command begins at @p at, and its arguments at the character @p i.
bool isCommand(QStringView text, const Window &window, std::size_t i, qsizetype at)
{
    qsizetype previous = at - 1;
    while (previous >= 0 && text[previous] == u' ')
        --previous;
    const bool begins = previous < 0 || QStringView(u">+\n{|;=(:").contains(text[previous]);
    return begins && window.data()[i] != u':'; // "New-PSSession : …" is its error
}

/// "New-PSSession to srv1 fails" names it in a sentence.
QString argument(QStringView word)
{
    if (isOneOf(
            word,
            {u"for",     u"and",     u"is",      u"with",    u"in",    u"from",    u"the",     u"fails",
             u"failed",  u"does",    u"gives",   u"says",    u"geht",  u"tells",   u"throws",  u"shows",
             u"returns", u"prints",  u"answers", u"works",   u"ends",  u"stops",   u"hangs",   u"keeps",
             u"just",    u"always",  u"only",    u"still",   u"also",  u"now",     u"but",     u"or",
             u"as",      u"gave",    u"said",    u"got",     u"gets",  u"command", u"cmdlet",  u"call",
             u"calls",   u"attempt", u"me",      u"it",      u"this",  u"that",    u"a",       u"an",
             u"was",     u"has",     u"can",     u"cannot",  u"will",  u"meldet",  u"sagt",    u"liefert",
             u"bringt",  u"gibt",    u"wirft",   u"zeigt",   u"dit",   u"donne",   u"von",     u"und",
             u"mir",     u"then",    u"when",    u"if",      u"by",    u"using",   u"not",     u"reports",
             u"error",   u"errors",  u"fails,",  u"results", u"times", u"timed",   u"refuses", u"complains"},
            Qt::CaseSensitive))
        return {};
    if (isBeforeAName(word))
        return {};
    return tidiedName(word);
}

/// Whether what begins at @p at is the end of a longer word.
bool isInsideAWord(QStringView text, qsizetype at)
{
    const auto inAWord = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'); };
    return at > 0 && text[at].isLetter() && inAWord(text[at]) && inAWord(text[at - 1]);
}

QString likely(QStringView word)
{
    const auto ideograph = std::ranges::find_if(word, isIdeograph);
    QString name = tidiedName(word.first(ideograph - word.begin()));
    const bool small =
        std::ranges::all_of(name, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
    return looksLikeComputer(name) && (!small || isHyphenated(name)) ? name : QString();
}

} // namespace

QStringView promptName(QStringView text, qsizetype bracket)
{
    if (!text.sliced(bracket).startsWith(u"]: PS ") && !text.sliced(bracket).startsWith(u"]: PS>"))
        return {};
    const QStringView near = before(text, bracket);
    const qsizetype open = near.lastIndexOf(u'[');
    return open >= 0 && !near.sliced(open).contains(u'\n') ? near.sliced(open + 1) : QStringView();
}

QString nameAt(QStringView text, const Window &window, const NameRule &rule, std::size_t i, qsizetype at)
{
    using Shape = NameRule::Shape;
    const auto word = [&] { return wordAfter(text, window.offset(i - 1) + 1); };
    if (isInsideAWord(text, at))
        return {}; // CEF's "shost=", "exchange-online-powershell"
    switch (rule.shape) {
    case Shape::Between:
        return tidiedName(between(text, window, i, rule.end));
    case Shape::Command:
        return isCommand(text, window, i, at) ? argument(word()) : QString();
    case Shape::Token:
        return tidiedName(word());
    case Shape::Likely:
        return likely(word());
    case Shape::HostBefore:
        return tidiedName(hostBefore(text, at));
    case Shape::Category:
        return tidiedName(categoryName(text, window, i));
    case Shape::WordBefore: {
        const QStringView before = wordBefore(text, at);
        return tidiedName(before == u"Online" ? lineStart(text, at) : before); // Server Manager's column
    }
    case Shape::LineStart:
        return tidiedName(lineStart(text, at));
    case Shape::Quoted: {
        const qsizetype begin = window.offset(i - 1) + 1;
        const bool quoted = begin < text.size() && (text[begin] == u'\'' || text[begin] == u'"');
        return quoted ? tidiedName(word()) : likely(word());
    }
    case Shape::Instance: {
        const QStringView instance = word();
        const qsizetype end = instance.indexOf(u'\\');
        return tidiedName(end < 0 ? instance : instance.first(end));
    }
    case Shape::AfterAt:
        return tidiedName(word().sliced(word().lastIndexOf(u'@') + 1));
    case Shape::Prompt:
        return tidiedName(promptName(text, at));
    }
    return {};
}

} // namespace credssp::symptoms
