// In every language the message ends with the command "winrm quickconfig", and PowerShell's sentence goes on
// with its help topic.
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

namespace {

constexpr qsizetype kOneSentence = 150;
constexpr qsizetype kMessage = 700;

} // namespace

const SymptomSpec *rules::cannotConnect(const Reading &reading, const Hit &hit)
{
    if (hit.strength != Strength::Weak)
        return &symptoms::cannotConnect;
    const bool ends =
        reading.following(hit.end, kOneSentence).contains(QLatin1String("about_remote_troubleshooting"));
    const bool begins = reading.lastBefore(Landmark::RemotingSentence, hit.begin, kMessage) >= 0;
    return (begins || ends) && !reading.isClear() ? &symptoms::cannotConnect : nullptr;
}

} // namespace credssp::symptoms
