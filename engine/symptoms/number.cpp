#include "engine/symptoms/number.h"

#include "engine/symptoms/window.h"

#include <QString>

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kMostDigits = 5;

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// In a number of hexadecimal digits that was read off a picture, letters stand that look like digits.
char16_t asDigit(char16_t c)
{
    return c == u'o' ? u'0' : c == u'l' || c == u'i' ? u'1' : c;
}

int hexDigit(char16_t c)
{
    if (isDigit(c))
        return c - u'0';
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isFacilityThatMatters(quint32 value)
{
    const quint32 high = value >> 16;
    return high == 0x8033 || high == 0x8009 || high == 0x8007 || high == 0x800b || high == 0x8054;
}

} // namespace

std::optional<Number> codeNumberAt(QStringView text, const Window &window, std::size_t i)
{
    const char16_t *at = window.data() + i;
    const bool hexadecimal = *at == u'8';
    const std::size_t length = hexadecimal ? 8 : 10;
    if (i + length > window.size() || (!hexadecimal && at[1] != u'1'))
        return std::nullopt;
    quint64 value = 0;
    for (std::size_t k = 0; k < length; ++k) {
        const int digit = hexDigit(hexadecimal ? asDigit(at[k]) : at[k]);
        if (digit < 0 || (!hexadecimal && digit > 9))
            return std::nullopt;
        value = value * (hexadecimal ? 16 : 10) + static_cast<quint64>(digit);
    }
    Number number{window.offset(i), window.offset(i + length - 1) + 1, static_cast<quint32>(value)};
    if (value > 0xffffffffu || !window.isSolid(i, i + length - 1))
        return std::nullopt;
    if (number.end < text.size() && isWordCharacter(text[number.end]))
        return std::nullopt;

    const QChar before = number.begin > 0 ? QChar(folded(text[number.begin - 1].unicode())) : QChar(u' ');
    if (!hexadecimal) {
        if (isWordCharacter(before))
            return std::nullopt;
        const quint32 negative = static_cast<quint32>(0x100000000u - value);
        if (before == u'-' && isFacilityThatMatters(negative)) {
            --number.begin;
            number.value = negative;
        }
    } else if (before == u'x' && number.begin > 1 &&
               asDigit(folded(text[number.begin - 2].unicode())) == u'0') {
        number.begin -= 2;
    } else if (isWordCharacter(before) || before == u'-' ||
               (number.end < text.size() && text[number.end] == u'-')) {
        return std::nullopt; // a part of a word or of a GUID
    }
    return isFacilityThatMatters(number.value) ? std::optional(number) : std::nullopt;
}

std::optional<Number> numberBefore(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end > 0 && at - end < 16 && isNoise(text[end - 1].unicode()))
        --end;
    qsizetype begin = end;
    while (begin > 0 && end - begin <= kMostDigits && isDigit(text[begin - 1].unicode()))
        --begin;
    if (begin == end || end - begin > kMostDigits)
        return std::nullopt;
    if (begin > 0 && (isWordCharacter(text[begin - 1]) || text[begin - 1] == u'-'))
        return std::nullopt;
    return Number{begin, end, text.sliced(begin, end - begin).toUInt()};
}

std::optional<Number> numberAfter(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin < text.size() && begin - at < 16 &&
           (isNoise(text[begin].unicode()) || text[begin] == u'\\' || text[begin] == u':'))
        ++begin;
    if (text.sliced(begin).startsWith(u"0x0000")) { // "WSManFaultCode: 0x00000005"
        const qsizetype end = std::min(text.size(), begin + 10);
        bool isNumber = false;
        const uint value = text.sliced(begin + 2, end - begin - 2).toUInt(&isNumber, 16);
        const bool ends = end == text.size() || !isWordCharacter(text[end]);
        return isNumber && ends && end - begin == 10 ? std::optional(Number{begin, end, value})
                                                     : std::nullopt;
    }
    qsizetype end = begin;
    while (end < text.size() && end - begin <= kMostDigits && isDigit(text[end].unicode()))
        ++end;
    if (begin == end || end - begin > kMostDigits || (end < text.size() && isWordCharacter(text[end])))
        return std::nullopt;
    return Number{begin, end, text.sliced(begin, end - begin).toUInt()};
}

QStringView wordAfter(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin < text.size() && begin - at < 64 &&
           (text[begin] == u' ' || text[begin] == u'\t' || text[begin] == u':' || text[begin] == u'=' ||
            text[begin] == u'\\' || (isNoise(text[begin].unicode()) && text[begin].unicode() > 0x20)))
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && end - begin < 300 && !isNoise(text[end].unicode()) && text[end] != u',' &&
           text[end] != u';' && text[end] != u')' && text[end] != u'|' && text[end] != u'<' &&
           text[end] != u'>')
        ++end;
    return text.sliced(begin, end - begin);
}

} // namespace credssp::symptoms
