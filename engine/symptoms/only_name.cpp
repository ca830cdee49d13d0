#include "engine/symptoms/only_name.h"

#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/sure_host.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kNear = 800;

bool isPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':';
}

/// A path, an address of mail, an option, a variable, a percentage.
bool isOfSomethingElse(QChar before, QChar after)
{
    return QStringView(u"\\/@#$%&~+^*").contains(before) || QStringView(u"\\/@(%").contains(after);
}

/// "ansible-2.9.6", "Windows-2019", "ISO-8859-1": what a dash and a number make of a word.
bool isVersion(QStringView name)
{
    const qsizetype dash = name.lastIndexOf(u'-');
    const QStringView number = name.sliced(dash + 1);
    const bool version = dash > 0 && number.contains(u'.') &&
                         std::ranges::all_of(number, [](QChar c) { return c.isDigit() || c == u'.'; });
    for (const QStringView one : {QStringView(u"windows"), QStringView(u"server20"),    QStringView(u"iso-"),
                                  QStringView(u"cve-"),    QStringView(u"sha"),         QStringView(u"md"),
                                  QStringView(u"ipv"),     QStringView(u"win32"),       QStringView(u"ntlmv"),
                                  QStringView(u"rfc"),     QStringView(u"base64"),      QStringView(u"oauth"),
                                  QStringView(u"net4"),    QStringView(u"netstandard"), QStringView(u"log4"),
                                  QStringView(u"ps1"),     QStringView(u"id"),          QStringView(u"event"),
                                  QStringView(u"line"),    QStringView(u"char")}) {
        if (name.startsWith(one, Qt::CaseInsensitive))
            return true;
    }
    return version;
}

/// "3f2504e0-4f89-11d3-9a0c-0305e82c3301", or a long number in hexadecimal.
bool isGuid(QStringView name)
{
    return name.size() >= 12 && std::ranges::all_of(name, [](QChar c) {
               return c.isDigit() || c == u'-' || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

/// More than one letter and one digit: "x1" and "v2" are everybody's.
bool isLongEnough(QStringView name)
{
    const auto letters = std::ranges::count_if(name, [](QChar c) { return c.isLetter(); });
    return name.size() >= 4 && (letters == 0 || letters >= 2);
}

} // namespace

QString onlyName(QStringView text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - kNear);
    const qsizetype end = std::min(text.size(), at + kNear);
    while (from > 0 && from < end && isPart(text[from - 1]))
        ++from; // in the middle of a word
    QString only;
    for (qsizetype i = from; i < end;) {
        if (!isPart(text[i])) {
            ++i;
            continue;
        }
        qsizetype stop = i;
        while (stop < end && isPart(text[stop]))
            ++stop;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = stop < text.size() ? text[stop] : QChar(u' ');
        const QStringView word = text.sliced(i, stop - i);
        i = stop;
        if (isOfSomethingElse(before, after) || word.front() == u'-')
            continue;
        const QString name = tidiedName(word);
        if (name.isEmpty() || !isLongEnough(name) || !isSurelyHost(name) || isProduct(name) ||
            isVersion(name) || isGuid(name) || name.contains(u'_'))
            continue;
        if (only.isEmpty())
            only = name;
        else if (only.compare(name, Qt::CaseInsensitive) != 0)
            return {};
    }
    return only;
}

} // namespace credssp::symptoms
