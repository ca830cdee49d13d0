// The message names its commands in every language: "Use winrm.cmd to configure TrustedHosts. … run the
// following command: winrm help config."
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

namespace {

constexpr qsizetype kMessage = 1200;

} // namespace

const SymptomSpec *rules::trustedHosts(const Reading &reading, const Hit &hit)
{
    if (hit.strength != Strength::Weak)
        return &symptoms::trustedHosts;
    const QString message = reading.preceding(hit.begin, kMessage);
    const bool whole = message.contains(QLatin1String("winrm.cmd")) &&
                       message.contains(QLatin1String("trustedhosts")) &&
                       message.contains(QLatin1String("https"));
    return whole && !reading.isClear() ? &symptoms::trustedHosts : nullptr;
}

} // namespace credssp::symptoms
