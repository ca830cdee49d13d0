// Windows Admin Center's own words about its gate to CredSSP (facts page §8.4).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WacGateway)
};

QString title()
{
    return Text::tr("Windows Admin Center does not let you use CredSSP: you have to be one of its "
                    "administrators (gateway administrators) and also in its CredSSP group.");
}

constexpr Phrase kPhrases[] = {
    {u"MS-CredSSP-Admin"_p, Strength::Fragment},
    {u"You must be a gateway administrator"_p},
    {u"You need to be a gateway administrator"_p},
    {u"must be a gateway administrator to"_p, Strength::Fragment},
    {u"are not a gateway administrator"_p},
    {u"arent a gateway administrator"_p},
    {u"is not a gateway administrator"_p, Strength::Fragment},
    {u"requires gateway administrator"_p, Strength::Fragment},
    {u"Only gateway administrators can"_p, Strength::Fragment},
    {u"not a member of the Windows Admin Center CredSSP"_p},
    {u"CredSSP session endpoint permission"_p, Strength::Fragment},
    {u"Couldnt enable CredSSP"_p, Strength::Outer},
    {u"Could not enable CredSSP"_p, Strength::Outer},
    {u"Can't enable CredSSP"_p, Strength::Outer},
    {u"Unable to enable CredSSP"_p, Strength::Outer},
    {u"Failed to enable CredSSP"_p, Strength::Outer},
    {u"The workflow to enable CredSSP has been completed, but there was an error"_p, Strength::Outer},
    {u"Something went wrong with enabling the Credential Security Support Provider"_p, Strength::Outer},
};

constexpr const char *kRemedies[] = {"join-gateway-administrators"};

} // namespace

constinit const SymptomSpec wacGateway = {"wac-gateway", {}, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
