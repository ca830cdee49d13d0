// Without Kerberos WinRM wants HTTPS or an entry in TrustedHosts (facts page §5.2).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::TrustedHosts)
};

QString title()
{
    return Text::tr("This computer cannot check who the server is, so Windows asks for HTTPS or for an entry "
                    "in its list of trusted computers (TrustedHosts).");
}

constexpr Code kCodes[] = {
    {0x803380E4}, {0x803380E5}, {0x8033809F}, {0x8033810B},
    {0x8033810C}, {0x803381BB}, {0x803381F0}, {0x80090363},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"ServerNotTrusted,PSSession"_p, 0x803380E4),
    powerShellName(u"ExplicitCredentialsRequired,PSSession"_p, 0x803380E5),
    powerShellName(u"WorkgroupCannotUseKerberos,PSSession"_p, 0x8033810C),
    powerShellName(u"CannotUseIPAddress,PSSession"_p, 0x803381BB),
    {u"then HTTPS transport must be used or the destination machine must be added to the TrustedHosts configuration setting"_p},
    {u"the destination machine must be added to the TrustedHosts configuration setting"_p,
     Strength::Fragment},
    {u"can be used only if the target machine is part of the TrustedHosts list"_p},
    {u"TrustedHosts list contains an invalid hostname or hostname pattern"_p},
    {u"Kerberos authentication cannot be used when the destination is an IP address"_p},
    {u"Kerberos authentication cannot be used with implicit credentials if the client computer is not joined to a domain"_p},
    {u"Default authentication may be used with an IP address under the following conditions"_p},
    {u"cannot process the request as the server identity could not be verified"_p},
    {u"le transport HTTPS doit être utilisé ou l’ordinateur de destination doit être ajouté au paramètre de configuration TrustedHosts"_p},
    {u"è necessario utilizzare il trasporto HTTPS oppure aggiungere il computer di destinazione all'impostazione di configurazione TrustedHosts"_p},
    {u"o transporte HTTPS deverá ser usado ou o computador de destino deverá ser adicionado à opção de configuração TrustedHosts"_p},
    {u"则必须使用 HTTPS 传输或者必须将目标计算机添加到 TrustedHosts 配置设置"_p},
    {u"可以在下列条件下将默认身份验证与 IP 地址结合使用"_p},
    {u"TrustedHosts-Konfigurationseinstellung"_p, Strength::Fragment},
    {u"WinRM Negotiate authentication error"_p, Strength::Fragment}, // Server Manager
    {u"WinRM cannot process the configuration request. The hostname pattern is invalid"_p},
};

constexpr const char *kRemedies[] = {"use-proven-name"};

} // namespace

constinit const SymptomSpec trustedHosts = {"trusted-hosts", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
