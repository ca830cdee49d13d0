#include "engine/symptoms/mechanism.h"

#include "engine/symptoms/rules.h"

#include <algorithm>

namespace credssp::symptoms {

namespace {

constexpr qsizetype kSentence = 700;     // from its beginning to the list
constexpr qsizetype kMessage = 2500;     // the sentence and the list at its end, wrapped and indented
constexpr qsizetype kAskedBefore = 4000; // the command line above the error
constexpr qsizetype kAskedAfter = 3500;  // or PowerShell's quotation of it below
constexpr qsizetype kRecord = 5000;      // from the sentence to its FullyQualifiedErrorId
constexpr qsizetype kTried = 200;        // "tried to use CredSSP authentication mechanism, but … returned"
constexpr qsizetype kOwnErrorId = 100;   // "FullyQualifiedErrorId : " right before the code

/// Whether the server's list, which begins at @p list, has CredSSP.
bool isCredsspIn(const Reading &reading, qsizetype list)
{
    QString names = reading.following(list, 180);
    names = names.mid(names.indexOf(u':') + 1);
    // The list ends where the next sentence or the error record begins.
    qsizetype end = names.size();
    for (const QLatin1String stop :
         {QLatin1String("formore"), QLatin1String("</"), QLatin1String("atline"), QLatin1String("+"),
          QLatin1String("["), QLatin1String("about_"), QLatin1String("errornumber")}) {
        const qsizetype found = names.indexOf(stop);
        if (found >= 0)
            end = std::min(end, found);
    }
    return names.left(end).contains(QLatin1String("credssp"));
}

} // namespace

bool isRefusal(const Reading &reading, qsizetype at)
{
    // A list alone, in a language whose sentence is not known, may also follow "returned an 'access denied'
    // error".
    return reading.following(at, 1) != QLatin1String(":") ||
           !reading.preceding(at, kSentence).contains(QLatin1String("accessdenied"));
}

const SymptomSpec *refusedMechanism(const Reading &reading, qsizetype at)
{
    const bool asked = reading.lastBefore(Landmark::CredsspAsked, at, kAskedBefore) >= 0 ||
                       reading.firstAfter(Landmark::CredsspAsked, at, kAskedAfter) >= 0;
    const qsizetype list = reading.firstAfter(Landmark::MechanismList, at, kMessage);
    const bool offered = list >= 0 && isCredsspIn(reading, list);
    return asked && !offered ? &credsspDisabledServer : &authNotSupported;
}

const SymptomSpec *deniedMechanism(const Reading &reading, const Hit &hit)
{
    // The sentence, its beginning, or behind it the error id of its record.
    const QString around = reading.preceding(hit.begin, hit.code == 0 ? kTried : kMessage) +
                           reading.following(hit.begin, kTried);
    if (!around.contains(QLatin1String("triedtousecredsspauthenticationmechanism")))
        return nullptr;
    const qsizetype list = hit.code == 0 ? reading.firstAfter(Landmark::MechanismList, hit.end, kMessage)
                                         : reading.lastBefore(Landmark::MechanismList, hit.begin, kMessage);
    return list >= 0 && !isCredsspIn(reading, list) ? &credsspDisabledServer : nullptr;
}

const SymptomSpec *mechanismOfCode5(const Reading &reading, const Hit &hit)
{
    if (hit.code != 5 && hit.code != 0x80070005)
        return nullptr;
    // Behind its message: PowerShell's error id, winrm.cmd's number.
    const qsizetype before = reading.lastBefore(Landmark::MechanismRefused, hit.begin, kRecord);
    if (before >= 0 && isRefusal(reading, before) &&
        !reading.isBetween(Landmark::Boundary, before, hit.begin - kOwnErrorId))
        return refusedMechanism(reading, before);
    // In front of it: WSManFault's Code attribute.
    const qsizetype after = hit.words ? -1 : reading.firstAfter(Landmark::MechanismRefused, hit.end, 600);
    if (after >= 0 && isRefusal(reading, after) && !reading.isBetween(Landmark::Boundary, hit.end, after))
        return refusedMechanism(reading, after);
    return nullptr;
}

} // namespace credssp::symptoms
