// The secure channel to the domain is broken (facts page §5.3, §8.3).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::TrustBroken)
};

QString title()
{
    return Text::tr("The domain no longer recognizes this computer or the server (the trust relationship "
                    "with the primary domain failed).");
}

constexpr Code kCodes[] = {
    {1789},
    {1787},
    {1788},
};

constexpr Phrase kPhrases[] = {
    {u"The trust relationship between this workstation and the primary domain failed"_p},
    {u"trust relationship between this workstation and the primary domain"_p, Strength::Fragment},
    {u"does not have a computer account for this workstation trust relationship"_p},
};

constexpr const char *kRemedies[] = {"repair-domain-trust"};

} // namespace

constinit const SymptomSpec trustBroken = {"trust-broken", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
