// Inside a remote session this is the second hop: the session brought no credentials with it.
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

const SymptomSpec *rules::logonSession(const Reading &reading, const Hit &hit)
{
    if (hit.strength == Strength::Weak && !reading.isInsideRemoteSession(hit.begin))
        return nullptr;
    return reading.isInsideRemoteSession(hit.begin) ? &symptoms::secondHop : &symptoms::logonSession;
}

} // namespace credssp::symptoms
