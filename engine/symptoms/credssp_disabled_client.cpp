// 0x803381A2: CredSSP is off on the client (facts page §5.2).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CredsspDisabledClient)
};

QString title()
{
    return Text::tr("CredSSP is switched off on the computer that you connect from (CredSSP authentication "
                    "is disabled in the client configuration).");
}

constexpr Code kCodes[] = {
    {0x803381A2},
};

constexpr Phrase kPhrases[] = {
    {u"CredSSP authentication is currently disabled in the client configuration"_p},
    {u"CredSSP authentication is currently disabled on the local client"_p}, // Hyper-V Manager
    {u"CredSSP authentication must also be enabled in the server configuration. Also, Group Policy must be edited"_p,
     Strength::Fragment},
    {u"現在のクライアント構成では、CredSSP 認証が無効にされています"_p},
};

constexpr const char *kRemedies[] = {"reset-credssp"};

} // namespace

constinit const SymptomSpec credsspDisabledClient = {
    "credssp-disabled-client", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
