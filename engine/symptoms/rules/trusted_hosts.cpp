// The messages name their commands and the list in every language: "… HTTPS … TrustedHosts. Use winrm.cmd …
// run the following command: winrm help config."
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

namespace {

constexpr qsizetype kMessage = 1200;
constexpr qsizetype kOneSentence = 400;

} // namespace

const SymptomSpec *rules::trustedHosts(const Reading &reading, const Hit &hit)
{
    if (hit.strength != Strength::Weak)
        return &symptoms::trustedHosts;
    if (reading.isClear())
        return nullptr;
    const QString message = reading.preceding(hit.begin, kMessage);
    const bool list = reading.following(hit.begin, 12) == QLatin1String("trustedhosts");
    const bool whole = message.contains(QLatin1String("winrm.cmd")) &&
                       message.contains(QLatin1String("trustedhosts")) &&
                       message.contains(QLatin1String("https"));
    // PowerShell's sentence, then that HTTPS or the list is needed.
    const bool wrapped = reading.lastBefore(Landmark::RemotingSentence, hit.begin, kOneSentence) >= 0 &&
                         message.right(kOneSentence).contains(QLatin1String("https"));
    return (list ? wrapped : whole) ? &symptoms::trustedHosts : nullptr;
}

} // namespace credssp::symptoms
