#include "engine/symptoms/lone_name.h"

#include "engine/symptoms/line_noise.h"
#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/number.h"
#include "engine/symptoms/prose_name.h"
#include "engine/symptoms/prose_words.h"
#include "engine/symptoms/sure_host.h"
#include "engine/symptoms/word_list.h"

#include <QList>

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kCommandNear = 2000;
constexpr qsizetype kNear = 600;
constexpr qsizetype kFarBehind = 2500; // the longest message is nearly so long
constexpr int kLinesAbove = 4;
constexpr int kLinesBelow = 4;
constexpr int kSentencesAbove = 8;
constexpr QStringView kEdges = u"\t,;|[]()\"";

/// One word of a line, and what follows it.
struct Word
{
    QStringView text;
    QStringView behind; ///< at most two characters
};

Word firstWord(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace() && !kEdges.contains(line[end]))
        ++end;
    return {line.first(end), line.sliced(end, std::min<qsizetype>(2, line.size() - end))};
}

/// What follows the name of a field is no sentence: another edge, a colon, a dash, or more than one blank.
bool isField(const Word &word)
{
    return word.text.endsWith(u':') || word.behind == u" -" || word.behind == u" :" || word.behind == u"  " ||
           (!word.behind.isEmpty() && kEdges.contains(word.behind.front()));
}

QStringView behindEdges(QStringView line, QStringView more = {})
{
    const auto begin = std::ranges::find_if_not(
        line, [&](QChar c) { return c.isSpace() || kEdges.contains(c) || more.contains(c); });
    return line.sliced(begin - line.begin());
}

/// What stands in front of @p at on its line.
QStringView lineBefore(QStringView text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - kNear);
    const qsizetype begin = std::max(from, text.first(at).lastIndexOf(u'\n') + 1);
    return text.sliced(begin, at - begin);
}

/// Behind the time and the level, and without what a field begins with.
QStringView content(QStringView text, qsizetype begin, qsizetype end)
{
    const QStringView line = text.sliced(begin, end - begin);
    return behindEdges(line.sliced(std::min(line.size(), lineNoiseAt(text, begin))),
                       u"=>"); // Vagrant's "==>"
}

/// The first field, where it can be a name.
QString firstField(QStringView line)
{
    const Word first = firstWord(line);
    const QString name = tidiedName(first.text);
    const bool capitals = name.contains(u'-') && name == name.toUpper(); // "TS-OLD"
    const bool host = (isSurelyHost(name) && !isProduct(name)) || (capitals && looksLikeComputer(name));
    return isField(first) && host ? name : QString();
}

/// The first field; or the second word of a log's line, behind what came of it ("FAIL  node-2 copy: …").
QString fieldOf(QStringView line)
{
    if (const QString name = firstField(line); !name.isEmpty())
        return name;
    const Word first = firstWord(line);
    if (first.text.size() > 8)
        return {};
    const Word second = firstWord(behindEdges(line.sliced(first.text.size())));
    const QString name = tidiedName(second.text);
    if (first.text == u"WINRM") // NetExec's rows
        return name;
    const bool result =
        std::ranges::all_of(first.text, [](QChar c) { return c.isLetter() || c == u':'; }) &&
        !isOneOf(first.text, {u"from", u"von", u"vom", u"de", u"depuis", u"desde", u"od", u"z", u"от", u"с"});
    const bool capitals =
        isField(second) && name == name.toUpper() && looksLikeComputer(name); // "Node CLN-B:"
    return result && name.contains(u'-') && (isField(second) || second.behind.startsWith(u' ')) &&
                   (isSurelyHost(name) || capitals)
               ? name
               : QString();
}

QString headingOf(QStringView line)
{
    line = line.trimmed();
    const QString name = tidiedName(line);
    const bool alone = name.size() == line.size() && !name.isEmpty();
    const bool isName =
        isSurelyHost(name) || isHyphenated(name) || (name.count(u'.') >= 2 && looksLikeComputer(name));
    return alone && isName ? name : QString();
}

/// "[SPSTRUST] ERROR: …": in capitals, in brackets, in front of its line, and not what came of it.
QString bracketedCapitals(QStringView text, qsizetype at)
{
    const QStringView line = lineBefore(text, at).trimmed();
    const qsizetype close = line.indexOf(u']');
    if (!line.startsWith(u'[') || close < 3)
        return {};
    const QStringView word = line.sliced(1, close - 1);
    if (isOneOf(word,
                {u"ERROR",      u"ERR",     u"INFO",    u"WARN",     u"WARNING", u"DEBUG",     u"FATAL",
                 u"TRACE",      u"VERBOSE", u"FAIL",    u"FAILED",   u"OK",      u"CRITICAL",  u"CRIT",
                 u"NOTICE",     u"AUDIT",   u"SUCCESS", u"STDERR",   u"STDOUT",  u"OUT",       u"WINRM",
                 u"PSRP",       u"CREDSSP", u"NTLM",    u"KERBEROS", u"HTTP",    u"HTTPS",     u"DSC",
                 u"TASK",       u"MAIN",    u"WAC",     u"HCI",      u"SQL",     u"AD",        u"PS",
                 u"CI",         u"STEP",    u"START",   u"END",      u"TEST",    u"EXCEPTION", u"HANDLED",
                 u"UNREACHABLE"},
                Qt::CaseSensitive))
        return {};
    const bool capitals = std::ranges::all_of(
        word, [](QChar c) { return c.isUpper() || c.isDigit() || c == u'-' || c == u'_'; });
    return capitals && word.front().isLetter() ? tidiedName(word) : QString();
}

/// "2026-11-24 03:01:12 ERROR [nyc-app-21] …": what stands in brackets in front of a log's line is a thread
/// mostly, and a computer only where it can be nothing else.
QString bracketedHost(QStringView text, qsizetype at)
{
    const QStringView line = lineBefore(text, at);
    const qsizetype close = line.lastIndexOf(u']');
    const qsizetype open = close < 0 ? -1 : line.first(close).lastIndexOf(u'[');
    if (open < 0)
        return {};
    const QStringView word = line.sliced(open + 1, close - open - 1);
    const bool isHost =
        word.contains(u'-') && word.count(u'-') <= 3 && isSurelyHost(word) && !isNumbered(word);
    return isHost ? tidiedName(word) : QString();
}

QString remoteOption(QStringView text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - kCommandNear);
    const QStringView before = text.sliced(from, at - from);
    for (const QStringView option : {QStringView(u" -r:"), QStringView(u" /r:"), QStringView(u" -remote:")}) {
        const qsizetype found = before.lastIndexOf(option, -1, Qt::CaseInsensitive);
        if (found >= 0)
            return tidiedName(wordAfter(text, from + found + option.size()));
    }
    const qsizetype shell = before.lastIndexOf(u"evil-winrm ", -1, Qt::CaseInsensitive);
    const qsizetype option = shell < 0 ? -1 : before.indexOf(u" -i ", shell);
    if (option >= 0 && !before.sliced(shell, option - shell).contains(u'\n'))
        return tidiedName(wordAfter(text, from + option + 4));
    return {};
}

} // namespace

QString fieldBefore(QStringView text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - kNear);
    const qsizetype line = text.first(at).lastIndexOf(u'\n') + 1;
    return line >= from ? firstField(content(text, line, at)) : QString();
}

QString loneName(QStringView text, qsizetype at, WrittenBy writer)
{
    if (const QString name = remoteOption(text, at); !name.isEmpty())
        return name;
    if (writer == WrittenBy::Program)
        return fieldBefore(text, at);
    const qsizetype from = std::max<qsizetype>(0, at - kNear);
    qsizetype end = at;
    for (int line = 0; end > from; ++line) {
        const qsizetype found = text.first(end).lastIndexOf(u'\n') + 1;
        const qsizetype begin = std::max(from, found);
        const QStringView here = content(text, begin, end);
        QString name = line <= kLinesAbove ? fieldOf(here) : QString();
        if (name.isEmpty() && line > 0)
            name = headingOf(here);
        if (!name.isEmpty())
            return name;
        end = begin - 1;
    }
    end = at;
    for (int line = 0; line <= kSentencesAbove && end > from; ++line) {
        const qsizetype begin = std::max(from, text.first(end).lastIndexOf(u'\n') + 1);
        if (const QString name = proseName(content(text, begin, end), Side::Before); !name.isEmpty())
            return name;
        end = begin - 1;
    }
    if (const QString name = bracketedCapitals(text, at); !name.isEmpty())
        return name;
    if (const QString name = bracketedHost(text, at); !name.isEmpty())
        return name;
    // Behind it, the line itself, and what somebody wrote below.
    const qsizetype last = std::min(text.size(), at + kFarBehind);
    qsizetype begin = at;
    for (int line = 0; line <= kLinesBelow && begin < last; ++line) {
        const qsizetype found = text.sliced(begin, last - begin).indexOf(u'\n');
        const qsizetype lineEnd = found < 0 ? last : begin + found;
        const QStringView here = text.sliced(begin, lineEnd - begin);
        const QString name = line == 0 ? proseName(here.first(std::min(here.size(), kNear)), Side::Behind)
                                       : proseName(here, Side::Below);
        if (!name.isEmpty())
            return name;
        begin = lineEnd + 1;
    }
    return {};
}

} // namespace credssp::symptoms
