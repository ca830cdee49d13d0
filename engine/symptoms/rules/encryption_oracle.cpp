// "… CredSSP encryption oracle remediation. For more information, see <link>" has the same link in every
// language. So has the description of the policy, but far behind the word.
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

namespace {

constexpr qsizetype kOneSentence = 150;

} // namespace

const SymptomSpec *rules::encryptionOracle(const Reading &reading, const Hit &hit)
{
    if (hit.strength != Strength::Weak)
        return &symptoms::encryptionOracle;
    return reading.preceding(hit.begin, kOneSentence).contains(QLatin1String("credssp"))
               ? &symptoms::encryptionOracle
               : nullptr;
}

} // namespace credssp::symptoms
