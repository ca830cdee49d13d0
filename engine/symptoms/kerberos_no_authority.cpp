// No domain controller answers (facts page §5.3).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::KerberosNoAuthority)
};

QString title()
{
    return Text::tr("No domain controller could be reached to check who you are (no logon servers, no "
                    "authority could be contacted).");
}

constexpr Code kCodes[] = {
    {1311}, {1355}, {0x80090311}, {0x80090304, Strength::Fragment}, {0x80090350},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"AuthenticationFailed,PSSession"_p, 1311),
    {u"There are currently no logon servers available to service the logon request"_p, Strength::Complete,
     Needs::Remoting},
    {u"sign you in with this credential because your domain isnt available"_p, Strength::Complete,
     Needs::Remoting},
    {u"No authority could be contacted for authentication"_p, Strength::Complete, Needs::Remoting},
    {u"The Local Security Authority cannot be contacted"_p, Strength::Fragment, Needs::Wsman},
    {u"The specified domain either does not exist or could not be contacted"_p, Strength::Fragment,
     Needs::Wsman},
    {u"The system cannot contact a domain controller to service the authentication request"_p,
     Strength::Complete, Needs::Remoting},
    {u"Cannot contact any KDC for realm"_p, Strength::Fragment, Needs::Wsman},
    {u"Cannot find KDC for realm"_p, Strength::Fragment, Needs::Wsman},
};

constexpr const char *kRemedies[] = {"repair-domain-trust"};

} // namespace

constinit const SymptomSpec kerberosNoAuthority = {
    "kerberos-no-authority", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
