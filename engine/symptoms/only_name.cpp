#include "engine/symptoms/only_name.h"

#include "engine/symptoms/named_computers.h"
#include "engine/symptoms/prose_name.h"
#include "engine/symptoms/sure_host.h"
#include "engine/symptoms/word_list.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kNear = 800;
constexpr int kAfterPassword = 3; // words: "the password is Summer24"

bool isPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':';
}

/// A path, an address of mail, an option, a variable, a percentage.
bool isOfSomethingElse(QChar before, QChar after)
{
    return QStringView(u"\\/@#$%&~+^*").contains(before) || QStringView(u"\\/@(%").contains(after);
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

/// "Ticket HD-2291", "error code PE181": a number of something else.
bool isNumberOf(QStringView word)
{
    return isOneOf(word, {u"ticket",
                          u"case",
                          u"incident",
                          u"request",
                          u"change",
                          u"code",
                          u"error",
                          u"event",
                          u"version",
                          u"build",
                          u"release",
                          u"issue",
                          u"update",
                          u"user",
                          u"room",
                          u"after",
                          u"section",
                          u"control",
                          u"rule",
                          u"item",
                          u"runbook",
                          u"vorfall",
                          u"fehler",
                          u"benutzer",
                          u"account",
                          u"gpo",
                          u"policy",
                          u"baseline",
                          u"building",
                          u"floor",
                          u"runbook",
                          u"deploymentname",
                          u"resourcegroupname",
                          u"username",
                          u"-u",
                          u"--user",
                          u"-user"});
}

/// In front of a password, in commands and in sentences. It is nobody's name, and is shown to nobody.
bool announcesPassword(QStringView word)
{
    return isOneOf(word, {u"password", u"passwort", u"kennwort", u"pass", u"passwd", u"pwd", u"pw", u"-p",
                          u"-w", u"--password", u"-password", u"motdepasse", u"contraseña", u"senha",
                          u"пароль", u"ansible_password", u"asplaintext"});
}

/// What is written into the list of trusted hosts is not what failed.
bool isInTheList(QStringView text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - 60);
    QStringView before = text.sliced(from, at - from);
    before = before.sliced(before.lastIndexOf(u'\n') + 1);
    const qsizetype list = before.lastIndexOf(u"TrustedHosts", -1, Qt::CaseInsensitive);
    if (list < 0)
        return false;
    const QStringView between = before.sliced(list + 12);
    return between.size() <= 3 || between.contains(u'=') || between.contains(u"Value");
}

/// The only one in a stretch of the text; nothing where there are two.
struct Only
{
    QString name;
    int different = 0;
};

Only onlyIn(QStringView text, qsizetype from, qsizetype end)
{
    Only only;
    QStringView previous;
    int sincePassword = kAfterPassword;
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
        const qsizetype begin = i;
        const QStringView word = text.sliced(i, stop - i);
        i = stop;
        const bool numbered = isNumberOf(previous) || sincePassword < kAfterPassword;
        if (std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); })) // not ":"
            previous = word;
        while (!previous.isEmpty() && (previous.back() == u':' || previous.back() == u'.'))
            previous.chop(1);
        sincePassword = announcesPassword(previous) ? 0
                        : word.front() == u'-'      ? kAfterPassword // another option
                                                    : sincePassword + 1;
        const QString name = tidiedName(word);
        const bool login = before == u'@' && !name.isEmpty() && looksLikeComputer(name) &&
                           name.front().isDigit(); // anna@10.20.4.61
        if (numbered || (!login && isOfSomethingElse(before, after)) || word.front() == u'-')
            continue;
        if (name.isEmpty() || !isLongEnough(name) || !isSurelyHost(name) || isProduct(name) ||
            isNumbered(name) || isGuid(name) || name.contains(u'_') || isInTheList(text, begin))
            continue;
        if (only.different == 0 || only.name.compare(name, Qt::CaseInsensitive) != 0)
            ++only.different;
        only.name = name;
    }
    return only;
}

} // namespace

QString onlyName(QStringView text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - kNear);
    const qsizetype end = std::min(text.size(), at + kNear);
    while (from > 0 && from < end && isPart(text[from - 1]))
        ++from; // in the middle of a word
    // Its own line knows better than those around.
    const qsizetype line = std::max(from, text.first(at).lastIndexOf(u'\n') + 1);
    const qsizetype lineEnd = text.indexOf(u'\n', at);
    if (line < at || lineEnd > 0) {
        const Only own = onlyIn(text, line, lineEnd < 0 ? end : std::min(end, lineEnd));
        if (own.different == 1)
            return own.name;
    }
    const Only only = onlyIn(text, from, end);
    if (only.different > 0)
        return only.different == 1 ? only.name : QString();
    return onlyHyphenated(text.sliced(from, end - from));
}

} // namespace credssp::symptoms
