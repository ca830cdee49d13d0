// The three messages about delegation end with the same example, which Windows does not translate. Where the
// sentences around it are not known, what else is not translated tells the three apart (facts page §6).
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

namespace {

constexpr qsizetype kMessage = 1600; // wrapped and indented

} // namespace

const SymptomSpec *rules::delegationPolicyMissing(const Reading &reading, const Hit &hit)
{
    if (hit.strength != Strength::Weak)
        return &symptoms::delegationPolicyMissing;
    const QString message = reading.preceding(hit.begin, kMessage);
    // The policy that two of them name, and how only one of the two begins.
    if (reading.following(hit.begin, 21) == QLatin1String("credentialsdelegation"))
        return !reading.isClear() && message.contains(QLatin1String("acomputerpol"))
                   ? &symptoms::delegationPolicyMissing
                   : nullptr;
    const qsizetype editor = message.lastIndexOf(QLatin1String("gpedit.msc"));
    if (reading.isClear() || editor < 0)
        return nullptr;
    if (message.contains(QLatin1String("certificatethumbprint=")) &&
        message.contains(QLatin1String("setspn.exe")))
        return reading.mentions(Landmark::Ntlm) ? &symptoms::delegationUntrustedNtlm
                                                : &symptoms::delegationUntrusted;
    // "The WinRM client cannot process the request" begins the other two. What is cut behind it says nothing.
    const qsizetype client = message.left(editor).lastIndexOf(QLatin1String("winrm"));
    if (client < 0)
        return nullptr;
    const qsizetype credssp = message.left(editor).lastIndexOf(QLatin1String("credssp"));
    return credssp > client ? &symptoms::credsspDisabledClient : &symptoms::delegationPolicyMissing;
}

} // namespace credssp::symptoms
