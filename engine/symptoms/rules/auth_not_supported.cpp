// "… not supported by the server …" means that CredSSP is off there when CredSSP was asked for, and the
// server's own list, where there is one, lacks it.
#include "engine/symptoms/mechanism.h"
#include "engine/symptoms/rules.h"

namespace credssp::symptoms {

const SymptomSpec *rules::authNotSupported(const Reading &reading, const Hit &hit)
{
    if (!isRefusal(reading, hit.begin))
        return nullptr;
    const bool sentence = hit.words && (reading.lastBefore(Landmark::MechanismRefused, hit.end, 400) >= 0 ||
                                        reading.following(hit.begin, 4) == QLatin1String("unen"));
    const QString words = reading.following(hit.begin, 40);
    if (!sentence || words.startsWith(QLatin1String("unencryptedtrafficiscurrently")))
        return &symptoms::authNotSupported;
    return refusedMechanism(reading, hit.begin);
}

} // namespace credssp::symptoms
