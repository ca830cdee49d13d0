#include "engine/computers/facts/trust_status.h"

namespace credssp::facts {

namespace {

constexpr quint32 verifyStatusReturned = 0x80;
constexpr quint32 noLogonServers = 1311;
constexpr quint32 noSuchDomain = 1355;

} // namespace

SecureChannelAnswer trustFrom(const TrustNumbers &numbers)
{
    if (numbers.connection != 0)
        return trustFrom(numbers.connection);
    return trustFrom((numbers.flags & verifyStatusReturned) != 0 ? numbers.verified : 0);
}

SecureChannelAnswer trustFrom(quint32 status)
{
    const bool reached = status != noLogonServers && status != noSuchDomain;
    return {reached, status == 0, static_cast<qint64>(status)};
}

} // namespace credssp::facts
