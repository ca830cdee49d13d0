#include "engine/symptoms/prose_name.h"

#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/prose_words.h"
#include "engine/symptoms/sure_host.h"
#include "engine/symptoms/word_list.h"
#include "engine/symptoms/writing.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace credssp::symptoms {

namespace {

constexpr std::size_t kMostWords = 200;

/// A word as written, and without the marks around it.
struct Word
{
    QStringView written;
    QStringView bare;
    bool quoted = false;
    bool bracketed = false;
    bool afterIdeograph = false; ///< right behind writing that needs no blanks, or first in the line
    bool toIdeograph = false;    ///< and in front of it
    QStringView suffix = {};     ///< Turkish: "MUHASEBE-PC2'ye"
};

bool isQuote(QChar c)
{
    return QStringView(u"\"'`“”„‟‘’‚«»‹›").contains(c);
}

/// Without quotes, brackets and the sentence's own marks.
void strip(Word &word)
{
    QStringView bare = word.written;
    bool again = true;
    while (again && !bare.isEmpty()) {
        again = true;
        if (isQuote(bare.front()) || isQuote(bare.back())) {
            word.quoted = word.quoted || (isQuote(bare.front()) && isQuote(bare.back()));
            bare = isQuote(bare.front()) ? bare.sliced(1) : bare.chopped(1);
        } else if (QStringView(u",;:.!?…*").contains(bare.back()))
            bare.chop(1);
        else if ((bare.startsWith(u'(') && bare.endsWith(u')')) ||
                 (bare.startsWith(u'[') && bare.endsWith(u']'))) {
            word.bracketed = true;
            bare = bare.sliced(1).chopped(1);
        } else if (bare.front() == u'(') {
            word.bracketed = true;
            bare = bare.sliced(1);
        } else if (bare.front() == u'*')
            bare = bare.sliced(1);
        else if (bare.back() == u')' && !bare.contains(u'('))
            bare.chop(1);
        else
            again = false;
    }
    // A suffix of Turkish stands behind an apostrophe; an English "'s" says whose it is.
    const auto mark = std::ranges::find_if(bare, [](QChar c) { return c == u'\'' || c == u'’'; });
    const qsizetype at = mark - bare.begin();
    if (mark != bare.end() && at > 2 && bare.size() - at <= 6) {
        word.suffix = bare.sliced(at + 1);
        bare = bare.first(at);
    }
    word.bare = bare;
}

std::vector<Word> wordsOf(QStringView line)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < line.size() && words.size() < kMostWords;) {
        if (line[i].isSpace()) {
            ++i;
            continue;
        }
        const bool ideograph = isIdeograph(line[i]);
        const qsizetype begin = i;
        while (i < line.size() && !line[i].isSpace() && isIdeograph(line[i]) == ideograph)
            ++i;
        Word word{line.sliced(begin, i - begin), {}};
        word.afterIdeograph = !ideograph && (begin == 0 || isIdeograph(line[begin - 1]));
        word.toIdeograph = !ideograph && i < line.size() && isIdeograph(line[i]);
        strip(word);
        if (!word.bare.isEmpty())
            words.push_back(word);
    }
    return words;
}

/// "$servers = 'wg-nas'".
bool isVariable(QStringView earlier, QStringView previous)
{
    return previous == u"=" && earlier.startsWith(u'$') &&
           hasOneOf(earlier,
                    {u"comp", u"serv", u"host", u"node", u"target", u"machine", u"srv", u"vm", u"pc"},
                    Qt::CaseInsensitive);
}

/// "the box is buildbox", "it's labpc".
bool isIdentifying(const std::vector<Word> &words, std::size_t i)
{
    if (i == 0)
        return false;
    if (isOneOf(words[i - 1].written, {u"it's", u"it’s", u"thats", u"that's", u"that’s"}))
        return true;
    return i > 1 && isOneOf(words[i - 1].bare, {u"is", u"ist", u"est", u"es", u"é", u"è"}) &&
           isKindOfComputer(words[i - 2].bare);
}

/// "works fine on SRV1": not the one that it is about. The words before it and behind it tell.
bool isFine(const std::vector<Word> &words, std::size_t i)
{
    bool praised = false;
    for (std::size_t j = i - std::min<std::size_t>(i, 3); j < i; ++j) {
        if (isDenial(words[j].bare) || QStringView(u",;.!?:").contains(words[j].written.back()))
            praised = false;
        else
            praised = praised || isPraise(words[j].bare);
    }
    if (praised)
        return true;
    if (QStringView(u",;.!?:").contains(words[i].written.back()))
        return false;
    for (std::size_t j = i + 1; j < words.size() && j <= i + 6; ++j) {
        if (isDenial(words[j].written) || isDenial(words[j].bare))
            return false;
        praised = praised || (j <= i + 4 && isPraise(words[j].bare));
        if (QStringView(u",;.!?:").contains(words[j].written.back()))
            break;
    }
    return praised;
}

/// What a person does to one computer; what stands behind can be an everyday word all the same.
bool isReaching(QStringView previous, QStringView word)
{
    if (isOneOf(word, {u"into", u"reach", u"reaching", u"icm", u"nsn"})) // or a cmdlet by its short name
        return true;
    return isOneOf(word, {u"to", u"into", u"on", u"onto"}) &&
           isOneOf(previous, {u"remote", u"remoting", u"rdp", u"psremoting", u"psremote", u"pssession",
                              u"winrm", u"enter-pssession", u"session", u"talking"});
}

/// "the kiosk-lobby box", "MUHASEBE-SRV sunucusuna": what the next word says it is.
bool isCalledOne(const std::vector<Word> &words, std::size_t i, bool capitals)
{
    if (i + 1 == words.size() || QStringView(u",;.!?:)").contains(words[i].written.back()))
        return false;
    const QStringView next = words[i + 1].bare;
    // "DHCP server", "WSUS server" are none.
    return beginsWithOneOf(next, {u"sunucu", u"bilgisayar", u"서버", u"szerver"}) ||
           (!(capitals && !words[i].bare.contains(u'-')) && isKindOfComputer(next));
}

/// "no SRV-FILIAL", "du SRV-PAIE": short words that are others in other languages.
bool isContraction(QStringView word)
{
    return isOneOf(word,
                   {u"no", u"na", u"nel", u"sul", u"del", u"du", u"au", u"ao", u"do", u"da", u"dem", u"den"});
}

/// In Turkish to one, or from one: "MUHASEBE-PC2'ye".
bool isDative(const Word &word)
{
    return isOneOf(word.suffix, {u"ye", u"ya", u"e", u"a", u"ne", u"na", u"den", u"dan", u"ten", u"tan"});
}

/// "ZEIT-SRV-Server" is the server ZEIT-SRV.
QString withoutKind(QString name)
{
    for (const QLatin1String kind :
         {QLatin1String("-Server"), QLatin1String("-Rechner"), QLatin1String("-Host"),
          QLatin1String("-Maschine"), QLatin1String("-Knoten")}) {
        if (name.endsWith(kind) && name.size() > kind.size() + 2)
            name.chop(kind.size());
    }
    return name;
}

bool isInCapitals(QStringView name)
{
    if (name.size() < 3 || std::ranges::any_of(name, [](QChar c) { return c.isLower(); }) ||
        std::ranges::none_of(name, [](QChar c) { return c.isUpper(); }))
        return false; // "DC", "1C"
    if (isOneOf(name,
                {u"ECONNREFUSED", u"ECONNRESET", u"EHOSTUNREACH", u"ENETUNREACH", u"ETIMEDOUT", u"ENOTFOUND",
                 u"EACCES", u"EPIPE", u"UNREACHABLE", u"UNKNOWN", u"NONE", u"TODO", u"WORKGROUP"},
                Qt::CaseSensitive))
        return false;
    return looksLikeComputer(name);
}

/// What one look at a word's letters says.
struct Shape
{
    bool digit = false;
    bool hyphen = false; ///< or a dot: parts
    bool capital = false;
    bool small = false;

    /// "The", "Windows": everybody's words, and most of a text.
    [[nodiscard]] bool isPlainWord() const { return capital && small && !digit && !hyphen; }
    [[nodiscard]] bool isSmall() const { return small && !capital && !digit && !hyphen; }
};

Shape shapeOf(QStringView word)
{
    Shape shape;
    for (const QChar c : word) {
        shape.digit = shape.digit || c.isDigit();
        shape.hyphen = shape.hyphen || c == u'-' || c == u'.';
        shape.capital = shape.capital || c.isUpper();
        shape.small = shape.small || c.isLower();
    }
    return shape;
}

/// What stands around a word.
struct Around
{
    QStringView previous; ///< empty at the beginning of a sentence
    QStringView earlier;
    QChar next; ///< the character behind, where the writing changes

    Around(const std::vector<Word> &words, std::size_t i)
    {
        const bool ends = i > 0 && QStringView(u".!?;,").contains(words[i - 1].written.back());
        if (i > 0 && !ends)
            previous = words[i - 1].bare;
        if (i > 1 && !ends)
            earlier = words[i - 2].bare;
        if (words[i].toIdeograph && i + 1 < words.size())
            next = words[i + 1].written.front();
    }
};

/// A word of small letters: where the sentence says that it is a computer.
QString smallName(const std::vector<Word> &words, std::size_t i)
{
    const Word &word = words[i];
    const Around around(words, i);
    const bool told = isNaming(around.previous) || isReaching(around.earlier, around.previous) ||
                      (word.afterIdeograph && QStringView(u"にへ").contains(around.next)) ||
                      (word.quoted && (isBeforeAName(around.previous) || isConnecting(around.previous))) ||
                      (isServerLike(word.bare) &&
                       (isKindOfComputer(around.previous) || isIdentifying(words, i) || isDative(word)));
    return told && isSmallWord(word.bare, word.quoted) ? tidiedName(word.bare) : QString();
}

/// What stands around a word decides what may be a name.
QString nameOf(const std::vector<Word> &words, std::size_t i, Side side)
{
    const Word &word = words[i];
    const Shape shape = shapeOf(word.bare);
    if (shape.isPlainWord())
        return {};
    if (shape.isSmall())
        return side == Side::Behind ? QString() : smallName(words, i);
    const QString name = withoutKind(tidiedName(word.bare));
    if (name.isEmpty() || isProduct(name))
        return {};
    const bool sure = isSurelyHost(name) && name.size() >= 3; // "P3" is a priority
    const bool hyphenated = !sure && (isHyphenated(name) || isFullName(name));
    const bool capitals = !sure && !hyphenated && isInCapitals(name);
    if (!sure && !hyphenated && !capitals)
        return {};

    const Around around(words, i);
    const QStringView previous = around.previous;
    const bool contracted = capitals && name.contains(u'-') && isContraction(previous);
    const bool announced =
        isBeforeAName(previous) || isConnecting(previous) || contracted || isCalledOne(words, i, capitals) ||
        isNaming(previous) || isReaching(around.earlier, previous) || isKindOfComputer(previous) ||
        isIdentifying(words, i) || isVariable(around.earlier, previous) || isDative(word) ||
        (side == Side::Before && word.afterIdeograph && word.toIdeograph);
    const bool atColon = word.written.endsWith(u':') && side != Side::Behind;
    if (sure) {
        const bool bracketed =
            word.bracketed && name.size() >= 4 && !isNumbered(name) && !name.contains(u'_'); // a variable
        return announced || bracketed || atColon ? name : QString();
    }
    if (capitals)
        return announced && previous != u"at" ? name : QString();
    const bool said = side == Side::Before && i + 1 < words.size() &&
                      (isSaidOfComputers(words[i + 1].written) || isSaidOfComputers(words[i + 1].bare));
    return announced || atColon || said ? name : QString();
}

} // namespace

QString onlyHyphenated(QStringView text)
{
    QString only;
    for (const Word &word : wordsOf(text)) {
        if (!isHyphenated(word.bare) || word.bare.endsWith(u"ing") || !hasPartOfAHost(word.bare))
            continue;
        if (!only.isEmpty() && only != word.bare)
            return {};
        only = word.bare.toString();
    }
    return only;
}

QString proseName(QStringView line, Side side)
{
    const std::vector<Word> words = wordsOf(line);
    QString found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        QString name = nameOf(words, i, side);
        if (name.isEmpty() || isFine(words, i))
            continue;
        found = std::move(name);
        if (side != Side::Before || words[i].toIdeograph || isDative(words[i]))
            break;
    }
    return found;
}

} // namespace credssp::symptoms
