// 0x803381A4: no delegation, because the target computer is not trusted (facts page §5.2).
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/reading.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::DelegationUntrusted)
};

QString title()
{
    return Text::tr("Windows does not send your user name and password to the server because the server "
                    "could not prove who it is (computer policy: the computer is not trusted).");
}

constexpr Code kCodes[] = {
    {0x803381A4}, {0x8009035F}, // the security package's own code for the same
};

constexpr Phrase kPhrases[] = {
    {u"does not allow the delegation of the user credentials to the target computer because the computer is not trusted"_p},
    {u"to the target computer because the computer is not trusted"_p, Strength::Fragment},
    {u"the identity of the target computer can be verified if you configure the WSMAN service to use a valid certificate"_p,
     Strength::Fragment},
    {u"If the SPN exists, but CredSSP cannot use Kerberos to validate the identity of the target computer"_p,
     Strength::Fragment},
    {u"Client policy does not allow credential delegation to target server with NLTM only authentication"_p},
    {u"Client policy does not allow credential delegation to target server with NTLM only authentication"_p},
    {u"ターゲット コンピューターが信頼されていないため、コンピューター ポリシーにより許可されません"_p},
};

constexpr const char *kRemedies[] = {"restart-winrm",     "register-spn",    "reset-credssp",
                                     "restart-computers", "rename-computer", "allow-ntlm-delegation"};

/// The two ids differ in what stands in the text, not in what is wrong.
const SymptomSpec *refine(const Reading &reading, const Hit &)
{
    return reading.mentions(Landmark::Ntlm) ? &delegationUntrustedNtlm : &delegationUntrusted;
}

} // namespace

constinit const SymptomSpec delegationUntrusted = {
    "delegation-untrusted", kCodes, kPhrases, title, kRemedies, refine};

} // namespace credssp::symptoms
