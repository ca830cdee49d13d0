// Windows Admin Center's own role and endpoint are its gate, not somebody's session configuration.
#include "engine/symptoms/rules.h"
#include "engine/symptoms/word_list.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kQuotedName = 60;
constexpr qsizetype kNameAndVerb = 80;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201e' || c == u'\u00ab' || c == u'\u300c' ||
           c == u'\u2018';
}

bool saysNotFound(const QString &words)
{
    return hasOneOf(words, {u"wasnotfound", u"nebylanalezena", u"wurdenichtgefunden", u"estintrouvable",
                            u"nonèstatatrovata", u"見つかりません", u"찾을수없습니다", u"ненайдена"});
}

} // namespace

const SymptomSpec *rules::sessionConfig(const Reading &reading, const Hit &hit)
{
    // The cmdlets that list and change endpoints, and the name of one in quotes: there is no such endpoint.
    if (hit.strength == Strength::Weak) {
        // "Session configuration "X" was not found", in PowerShell's languages (CSCmdsShellNotFound).
        const QString cmdlet = reading.following(hit.begin, 40);
        if (!cmdlet.contains(QLatin1String("pssessionconfiguration")))
            return saysNotFound(reading.following(hit.end, kNameAndVerb)) ? &symptoms::sessionConfig
                                                                          : nullptr;
        const QStringView next = reading.text().sliced(hit.end).first(
            std::min<qsizetype>(reading.text().size() - hit.end, kQuotedName));
        const bool named = std::ranges::any_of(next, [](QChar c) { return isQuote(c); });
        const bool elevate = reading.firstAfter(Landmark::NotElevated, hit.begin, 400) >= 0;
        return named && !elevate ? &symptoms::sessionConfig : nullptr;
    }
    const qsizetype from = std::max<qsizetype>(0, hit.begin - 80);
    const QStringView before = reading.text().sliced(from, hit.begin - from);
    const bool gate = reading.following(hit.begin, 90).contains(QLatin1String("ms-credssp-admin")) ||
                      before.contains(u"WindowsAdminCenter.Credssp", Qt::CaseInsensitive);
    return gate ? &symptoms::wacGateway : &symptoms::sessionConfig;
}

} // namespace credssp::symptoms
