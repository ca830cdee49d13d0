// HTTP's three ways to write a date: RFC 9110, section 5.6.7. The day of the week says nothing that the date
// does not say, and is not compared with it.
//
// Without regular expressions: as Qt and MinGW build them, they leave something behind in each thread, and a
// program in which several such threads ended at the same time waits for ever at its own end.
#include "engine/computers/network/http_head.h"

#include <algorithm>

namespace credssp::network {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// In a form, 'D' stands for a digit, '_' for a digit or a blank, 'X' for a capital, 'x' for a small letter;
/// everything else for itself.
bool hasForm(const QByteArray &text, const QByteArray &form)
{
    return text.size() == form.size() &&
           std::equal(text.begin(), text.end(), form.begin(), [](char c, char expected) {
               switch (expected) {
               case 'D':
                   return isDigit(c);
               case '_':
                   return isDigit(c) || c == ' ';
               case 'X':
                   return isUpper(c);
               case 'x':
                   return isLower(c);
               default:
                   return c == expected;
               }
           });
}

/// 1 to 12; 0 for another word.
int monthOf(const QByteArray &name)
{
    const qsizetype at = QByteArrayLiteral("JanFebMarAprMayJunJulAugSepOctNovDec").indexOf(name);
    return at >= 0 && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

/// RFC 850 writes two digits: a year that seems more than 50 years ahead is the last one that ends so.
int yearOf(int number, const QDateTime &now)
{
    const int thisYear = now.toUTC().date().year();
    const int year = thisYear - thisYear % 100 + number;
    return year > thisYear + 50 ? year - 100 : year;
}

/// @p clock: hh:mm:ss.
QDateTime moment(int year, const QByteArray &month, const QByteArray &day, const QByteArray &clock)
{
    const int second = clock.mid(6, 2).toInt();
    const QDate date(year, monthOf(month), day.trimmed().toInt());
    // 60 is a leap second, which no clock of ours knows.
    const QTime time(clock.left(2).toInt(), clock.mid(3, 2).toInt(), second == 60 ? 59 : second);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC).addSecs(second == 60 ? 1 : 0);
}

} // namespace

QDateTime httpDate(const QByteArray &text, const QDateTime &now)
{
    if (hasForm(text, "Xxx, DD Xxx DDDD DD:DD:DD GMT"))
        return moment(text.mid(12, 4).toInt(), text.mid(8, 3), text.mid(5, 2), text.mid(17, 8));
    if (hasForm(text, "Xxx Xxx _D DD:DD:DD DDDD"))
        return moment(text.mid(20, 4).toInt(), text.mid(4, 3), text.mid(8, 2), text.mid(11, 8));
    // The day of the week is written out.
    const qsizetype comma = text.indexOf(',');
    const QByteArray rest = text.mid(comma);
    const bool isDay = comma >= 6 && comma <= 9 && isUpper(text.front()) &&
                       std::all_of(text.begin() + 1, text.begin() + comma, isLower);
    if (isDay && hasForm(rest, ", DD-Xxx-DD DD:DD:DD GMT"))
        return moment(yearOf(rest.mid(9, 2).toInt(), now), rest.mid(5, 3), rest.mid(2, 2), rest.mid(12, 8));
    return {};
}

} // namespace credssp::network
