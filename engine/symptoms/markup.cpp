#include "engine/symptoms/markup.h"

#include <QString>

#include <algorithm>
#include <array>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kLongestTag = 300;
constexpr qsizetype kMostBackslashes = 8; // escaped three times over

QChar unitAt(QStringView text, qsizetype at)
{
    return at < text.size() ? text[at] : QChar(u'\0');
}

/// The value of @p digits digits at @p at; -1 when they are none.
int hexAt(QStringView text, qsizetype at, int digits)
{
    if (at + digits > text.size())
        return -1;
    bool ok = false;
    const int value = text.sliced(at, digits).toInt(&ok, 16);
    return ok && text[at] != u'+' && text[at] != u'-' ? value : -1;
}

Markup escapeAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < kMostBackslashes && text[end] == u'\\')
        ++end;
    switch (unitAt(text, end).unicode()) {
    case u'n':
        return {end + 1 - at, u'\n'};
    case u'r':
    case u't':
    case u'"':
    case u'\'':
        return {end + 1 - at, u'\0'};
    case u'u':
        if (const int unit = hexAt(text, end + 1, 4); unit >= 0)
            return {end + 5 - at, static_cast<char16_t>(unit)};
        break;
    default:
        break;
    }
    return end - at > 1 ? Markup{end - at, u'\\'} : Markup{};
}

Markup entityAt(QStringView text, qsizetype at)
{
    qsizetype begin = at + 1;
    while (text.sliced(begin).startsWith(u"amp;")) // escaped more than once
        begin += 4;
    const qsizetype end = text.sliced(begin, std::min<qsizetype>(text.size() - begin, 10)).indexOf(u';');
    if (end < 0)
        return begin > at + 1 ? Markup{begin - at, u'&'} : Markup{};
    const QStringView name = text.sliced(begin, end);
    const qsizetype units = begin + end + 1 - at;
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const uint value = name.sliced(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
        return ok && value < 0x10000 ? Markup{units, static_cast<char16_t>(value)} : Markup{};
    }
    struct Named
    {
        QStringView name;
        char16_t stands;
    };
    for (const Named &known : {Named{u"quot", u'"'}, Named{u"apos", u'\''}, Named{u"nbsp", u' '},
                               Named{u"lt", u'<'}, Named{u"gt", u'>'}, Named{u"amp", u'&'}}) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return {units, known.stands};
    }
    return begin > at + 1 ? Markup{begin - at, u'&'} : Markup{};
}

/// HTML's own tags only: those of a WS-Management fault say something.
Markup tagAt(QStringView text, qsizetype at)
{
    const qsizetype begin = unitAt(text, at + 1) == u'/' ? at + 2 : at + 1;
    qsizetype end = begin;
    while (end < text.size() && end - begin < 8 && text[end].isLetterOrNumber())
        ++end;
    const QChar next = unitAt(text, end);
    if (end == begin || (next != u'>' && next != u' ' && next != u'/'))
        return {};
    const QStringView name = text.sliced(begin, end - begin);
    for (const QStringView known :
         {QStringView(u"a"), QStringView(u"b"), QStringView(u"br"), QStringView(u"code"), QStringView(u"div"),
          QStringView(u"em"), QStringView(u"font"), QStringView(u"i"), QStringView(u"li"), QStringView(u"p"),
          QStringView(u"pre"), QStringView(u"s"), QStringView(u"span"), QStringView(u"strong"),
          QStringView(u"td"), QStringView(u"tr"), QStringView(u"u"), QStringView(u"wbr")}) {
        if (name.compare(known, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype close = text.sliced(end, std::min(text.size() - end, kLongestTag)).indexOf(u'>');
        return close < 0 ? Markup{} : Markup{end + close + 1 - at, u'\0'};
    }
    return {};
}

Markup colorAt(QStringView text, qsizetype at) // ESC [ 31;1 m
{
    qsizetype end = at + 1;
    if (unitAt(text, end) == u'[') {
        ++end;
        while (end < text.size() && end - at < 24 && !text[end].isLetter())
            ++end;
        ++end;
    }
    return {std::min(end, text.size()) - at, u'\0'};
}

Markup clixmlAt(QStringView text, qsizetype at) // _x000D_
{
    if (unitAt(text, at + 1) != u'x' || unitAt(text, at + 6) != u'_')
        return {};
    const int unit = hexAt(text, at + 2, 4);
    return unit >= 0 ? Markup{7, static_cast<char16_t>(unit)} : Markup{};
}

/// What Windows-1252 has at 0x80 to 0x9F; 0 = unassigned.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The six bits of the byte that a wrong decoder made @p c of; -1 when it goes on no character.
int continuation(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= 0x80 && unit < 0xc0)
        return unit & 0x3f;
    if (unit < 0x152)
        return -1;
    const auto *const found = std::ranges::find(kWindows1252, unit);
    return found == kWindows1252.end() ? -1 : static_cast<int>(found - kWindows1252.begin());
}

/// UTF-8 that was read as Windows-1252 or Latin-1: "Ã©", "â€™".
Markup mojibakeAt(QStringView text, qsizetype at)
{
    const char16_t lead = text[at].unicode();
    const int count = lead < 0xe0 ? 1 : 2;
    int value = lead & (count == 1 ? 0x1f : 0x0f);
    for (int i = 1; i <= count; ++i) {
        const int bits = continuation(unitAt(text, at + i));
        if (bits < 0)
            return {};
        value = value << 6 | bits;
    }
    return value < (count == 1 ? 0x80 : 0x800) ? Markup{} : Markup{count + 1, static_cast<char16_t>(value)};
}

} // namespace

Markup markupAt(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'\\':
        return escapeAt(text, at);
    case u'&':
        return entityAt(text, at);
    case u'<':
        return tagAt(text, at);
    case u'_':
        return clixmlAt(text, at);
    case 0x1b:
        return colorAt(text, at);
    default:
        return mojibakeAt(text, at);
    }
}

} // namespace credssp::symptoms
