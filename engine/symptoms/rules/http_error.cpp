// The status says it in every language: "… WinRM … HTTP … (500) …". A 401 is about the user, whoever reports
// it.
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

namespace {

constexpr qsizetype kOneSentence = 160;
constexpr qsizetype kFaultBegins = 40;

} // namespace

const SymptomSpec *rules::httpError(const Reading &reading, const Hit &hit)
{
    const QString next = reading.following(hit.end, kOneSentence);
    if (hit.words && hit.strength == Strength::Fragment && next.contains(QLatin1String("(401")))
        return &symptoms::logonFailure;
    const QString begin = next.left(kFaultBegins);
    if (begin.contains(QLatin1String("<s:envelope")) || begin.contains(QLatin1String("<f:wsmanfault")))
        return nullptr; // WinRM did answer, and says why
    if (hit.strength != Strength::Weak)
        return &symptoms::httpError;
    const QString sentence = reading.preceding(hit.begin, kOneSentence);
    const bool itsOwn =
        sentence.contains(QLatin1String("winrm")) || sentence.contains(QLatin1String("gestioneremota"));
    return itsOwn && !reading.isClear() ? &symptoms::httpError : nullptr;
}

} // namespace credssp::symptoms
