// The token exchange of CredSSP fails, as clients other than Windows' own report it.
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/reading.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CredsspHandshake)
};

QString title()
{
    return Text::tr(
        "The computers could not agree on a secure CredSSP connection (the exchange of tokens failed).");
}

constexpr Code kCodes[] = {
    {0x80090308, Strength::Fragment},
    {0x80090305, Strength::Fragment},
};

constexpr Phrase kPhrases[] = {
    {u"Server did not response with a CredSSP token"_p},
    {u"Server did not respond with a CredSSP token"_p},
    {u"did not response with a CredSSP token"_p, Strength::Fragment},
    {u"did not respond with a CredSSP token"_p, Strength::Fragment},
    {u"credssp: Received error status from the server"_p, Strength::Fragment},
    {u"requests_credssp.exceptions.AuthenticationException"_p, Strength::Fragment},
    {u"requests_credssp.exceptions.InvalidConfigurationException"_p, Strength::Fragment},
    {u"CredSSP TLS handshake failed"_p, Strength::Fragment},
    {u"CredSSP handshake failed"_p, Strength::Fragment},
    {u"CredSSP negotiation failed"_p, Strength::Fragment},
    {u"CredSSP: Initialize failed"_p, Strength::Fragment},
    {u"CredSSP: Authentication failed"_p, Strength::Fragment},
    {u"Failed to connect, CredSSP required by server"_p, Strength::Fragment},
    {u"HYBRID_REQUIRED_BY_SERVER"_p, Strength::Fragment},
    {u"The WinRM service failed to initialize CredSSP"_p},
    {u"public key verification failed during CredSSP"_p, Strength::Fragment},
    {u"The token supplied to the function is invalid"_p, Strength::Fragment, Needs::Remoting},
    {u"Could not verify key sent from the server, potential man in the middle attack"_p},
};

constexpr const char *kRemedies[] = {"reset-credssp", "install-updates"};

/// The client lists what the server offers: a list without CredSSP is a server that has it switched off.
const SymptomSpec *refine(const Reading &reading, const Hit &hit)
{
    const QString next = reading.following(hit.end, 160);
    const qsizetype list = next.indexOf(QLatin1String("actual"));
    if (!hit.words || list < 0)
        return &credsspHandshake;
    QString offered = next.mid(list + 6, 80);
    for (const QChar stop : {QChar(u'}'), QChar(u'\n')})
        offered = offered.section(stop, 0, 0);
    const bool lists = offered.contains(QLatin1String("negotiate")) ||
                       offered.contains(QLatin1String("kerberos")) ||
                       offered.contains(QLatin1String("basic"));
    return lists && !offered.contains(QLatin1String("credssp")) ? &credsspDisabledServer : &credsspHandshake;
}

} // namespace

constinit const SymptomSpec credsspHandshake = {"credssp-handshake", kCodes, kPhrases, title,
                                                kRemedies,           refine};

} // namespace credssp::symptoms
