// The service name belongs to another account, to two, or to none (facts page §4, §5.3, event 10154).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::KerberosSpn)
};

QString title()
{
    return Text::tr("The name under which the server is registered in the domain is missing, doubled or "
                    "belongs to another account (service principal name, SPN).");
}

constexpr Code kCodes[] = {
    {0x80090322}, {0x80090303}, {8239}, {8344}, {8647}, {0x8033809D, Strength::Wrapper},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"TargetUnknown,PSSession"_p, 0x80090303),
    {u"The target principal name is incorrect"_p, Strength::Complete, Needs::Remoting},
    {u"The specified target is unknown or unreachable"_p, Strength::Complete, Needs::Remoting},
    {u"The WinRM service failed to create the following SPN"_p},
    {u"The SPNs can be created by an administrator using setspn.exe utility"_p, Strength::Fragment},
    {u"Duplicate SPN found, aborting operation"_p},
    {u"Failed to assign SPN on account"_p},
    {u"SPN value provided for addition/modification is not unique forest-wide"_p},
    {u"KRB_AP_ERR_MODIFIED"_p, Strength::Fragment, Needs::Remoting},
    {u"Server not found in Kerberos database"_p, Strength::Fragment, Needs::Wsman},
    {u"An unknown security error occur"_p, Strength::Wrapper},
};

constexpr const char *kRemedies[] = {"move-spn", "register-spn", "repair-domain-trust", "use-proven-name"};

} // namespace

constinit const SymptomSpec kerberosSpn = {"kerberos-spn", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
