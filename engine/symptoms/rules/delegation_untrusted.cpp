// The two ids differ in what stands in the text, not in what is wrong.
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

const SymptomSpec *rules::delegationUntrusted(const Reading &reading, const Hit &)
{
    return reading.mentions(Landmark::Ntlm) ? &symptoms::delegationUntrustedNtlm
                                            : &symptoms::delegationUntrusted;
}

} // namespace credssp::symptoms
