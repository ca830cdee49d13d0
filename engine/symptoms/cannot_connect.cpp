// Nothing answers at the destination: 0x80338012 and refusals of the port (facts page §5.2).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CannotConnect)
};

QString title()
{
    return Text::tr("Nothing answers at the server for remote management (the client cannot connect to the "
                    "destination).");
}

constexpr Code kCodes[] = {
    {0x80338012},
    {0x80338112},
    {12029},
    {12030},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"CannotConnect,PSSession"_p, 0x80338012),
    powerShellName(u"CannotConnectWinRMService,PSSession"_p, 0x80338112),
    {u"The client cannot connect to the destination specified in the request"_p},
    {u"Verify that the service on the destination is running and is accepting requests"_p,
     Strength::Fragment},
    {u"The connection to the specified remote host was refused"_p},
    {u"Il client non è in grado di connettersi alla destinazione specificata nella richiesta"_p},
    {u"Connection refused"_p, Strength::Fragment, Needs::Endpoint},
    {u"actively refused it"_p, Strength::Fragment, Needs::Endpoint},
    {u"ECONNREFUSED"_p, Strength::Fragment, Needs::Endpoint},
    {u"No connection could be made because the target machine"_p, Strength::Fragment, Needs::Endpoint},
    {u"An existing connection was forcibly closed by the remote host"_p, Strength::Fragment, Needs::Endpoint},
};

constexpr const char *kRemedies[] = {"restart-winrm"};

} // namespace

constinit const SymptomSpec cannotConnect = {"cannot-connect", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
