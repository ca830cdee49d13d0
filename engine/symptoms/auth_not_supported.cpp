// The mechanism, or traffic without encryption, is not accepted. The sentence shares code 5 with "Access is
// denied" (facts page §5.1).
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/mechanism.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::AuthNotSupported)
};

QString title()
{
    return Text::tr("The server or this computer does not accept the way of signing in that was used (the "
                    "authentication mechanism is not supported, or is disabled).");
}

constexpr Code kCodes[] = {
    {0x803380DE}, {0x803380DF}, {0x803380E0}, {0x803380E1}, {0x803380E2}, {0x803380E3}, {0x8033810E},
};

constexpr Phrase kPhrases[] = {
    {u"The authentication mechanism requested by the client is not supported by the server"_p},
    {u"authentication mechanism requested by the client is not supported"_p, Strength::Fragment},
    {u"unencrypted traffic is disabled in the service configuration"_p, Strength::Fragment},
    {u"Unencrypted traffic is currently disabled in the client configuration"_p},
    {u"Basic authentication is currently disabled in the client configuration"_p},
    {u"Digest authentication is currently disabled in the client configuration"_p},
    {u"Negotiate authentication is currently disabled in the client configuration"_p},
    {u"Kerberos authentication is currently disabled in the client configuration"_p},
    {u"Certificate authentication is currently disabled in the client configuration"_p},
    {u"then you cannot use localhost or 127.0.0.1 or [::1] for the remote host name"_p},
    powerShellName(u"ClientKerberosDisabled,PSSession"_p, 0x803380E2),
    powerShellName(u"InvalidAuthentication,PSSession"_p, 0x8033810E),
    {u"クライアントから要求された認証機構がサーバーでサポートされていない"_p},
    {u"暗号化されていないトラフィックがサービスの構成で無効にされています"_p, Strength::Fragment},
    {u"В настоящее время в конфигурации клиента отключена передача незашифрованных данных"_p},
    {u"Basic authentication is not supported over HTTP on Unix"_p},
    {u"HTTP Basic authentication is not enabled on remote host"_p, Strength::Fragment},
};

constexpr const char *kRemedies[] = {"reset-credssp", "use-proven-name"};

/// "… not supported by the server …" means that CredSSP is off there when CredSSP was asked for, and the
/// server's own list, where there is one, lacks it.
const SymptomSpec *refine(const Reading &reading, const Hit &hit)
{
    const bool sentence = hit.words && (reading.lastBefore(Landmark::MechanismRefused, hit.end, 400) >= 0 ||
                                        reading.following(hit.begin, 4) == QLatin1String("unen"));
    const QString words = reading.following(hit.begin, 40);
    if (!sentence || words.startsWith(QLatin1String("unencryptedtrafficiscurrently")))
        return &authNotSupported;
    return refusedMechanism(reading, hit.begin);
}

} // namespace

constinit const SymptomSpec authNotSupported = {
    "auth-not-supported", kCodes, kPhrases, title, kRemedies, refine};

} // namespace credssp::symptoms
