// As delegation-untrusted, which finds it, where the text mentions NTLM.
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::DelegationUntrustedNtlm)
};

QString title()
{
    return Text::tr("Windows does not send your user name and password to the server because the server "
                    "could not prove who it is, and the message names the policy for NTLM (computer policy: "
                    "the computer is not trusted).");
}

constexpr const char *kRemedies[] = {"restart-winrm",     "register-spn",    "reset-credssp",
                                     "restart-computers", "rename-computer", "allow-ntlm-delegation"};

} // namespace

constinit const SymptomSpec delegationUntrustedNtlm = {
    "delegation-untrusted-ntlm", {}, {}, title, kRemedies, nullptr};

} // namespace credssp::symptoms
