// CredSSP is off on the server. Found by auth-not-supported and by other clients' token errors.
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CredsspDisabledServer)
};

QString title()
{
    return Text::tr(
        "CredSSP is switched off on the server (the server does not offer CredSSP authentication).");
}

constexpr Phrase kPhrases[] = {
    {u"CredSSP authentication is currently disabled in the service configuration"_p, Strength::Fragment},
    {u"CredSSP authentication is not enabled on the server"_p, Strength::Fragment, Needs::Wsman},
    {u"CredSSP authentication is not enabled on the remote computer"_p, Strength::Fragment, Needs::Wsman},
};

constexpr const char *kRemedies[] = {"reset-credssp"};

} // namespace

constinit const SymptomSpec credsspDisabledServer = {
    "credssp-disabled-server", {}, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
