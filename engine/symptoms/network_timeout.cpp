// WinRM gets no answer: 0x80338126 and time-outs while connecting (facts page §5.2).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::NetworkTimeout)
};

QString title()
{
    return Text::tr("The server did not answer: its name, the network or a firewall is in the way (WinRM "
                    "cannot complete the operation).");
}

constexpr Code kCodes[] = {
    {0x80338126},
    {12002},
    {995, Strength::Fragment},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"WinRMOperationTimeout,PSSession"_p, 0x80338126),
    powerShellName(u"WinRMOperationAborted,PSSession"_p, 995),
    {u"WinRM cannot complete the operation. Verify that the specified computer name is valid"_p},
    {u"WinRM cannot complete the operation"_p, Strength::Fragment},
    {u"that the computer is accessible over the network, and that a firewall exception for the WinRM service is enabled"_p,
     Strength::Fragment},
    {u"The WinRM client cannot complete the operation within the time specified. Check if the machine name is valid"_p},
    {u"The WinRM client cannot complete the operation within the time specified"_p, Strength::Fragment},
    {u"WinRM no puede completar la operación"_p, Strength::Fragment},
    {u"error message : The I/O operation has been aborted because of either a thread exit or an application request"_p},
    {u"connect timeout="_p, Strength::Fragment, Needs::Endpoint},
    {u"ConnectTimeoutError"_p, Strength::Fragment, Needs::Endpoint},
    {u": i/o timeout"_p, Strength::Fragment, Needs::Endpoint},
    {u"ETIMEDOUT"_p, Strength::Fragment, Needs::Endpoint},
    {u"[Errno 110] Connection timed out"_p, Strength::Fragment, Needs::Endpoint},
    {u"No route to host"_p, Strength::Fragment, Needs::Endpoint},
    {u"did not properly respond after a period of time"_p, Strength::Fragment, Needs::Endpoint},
};

constexpr const char *kRemedies[] = {"restart-winrm"};

} // namespace

constinit const SymptomSpec networkTimeout = {"network-timeout", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
