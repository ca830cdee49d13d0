// The service itself is not running, or is ending (facts page §7, event 10149).
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/reading.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ServiceNotRunning)
};

QString title()
{
    return Text::tr("The service for remote management is not running (Windows Remote Management, WinRM).");
}

constexpr Code kCodes[] = {
    {0x8033816E},
    {1115},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"ShutDownInProgress,PSSession"_p, 1115),
    {u"The WinRM service is not running"_p},
    {u"WinRM service is not running"_p, Strength::Fragment},
    {u"WinRM service isnt running"_p, Strength::Fragment},
    {u"The WS-Management service is not running"_p},
    {u"WinRM service is not started"_p},
    {u"WinRM service is stopped"_p, Strength::Fragment},
    {u"The WinRM service has been stopped"_p, Strength::Fragment},
    {u"The following changes must be made: Start the WinRM service"_p},
    {u"auto start. Start the WinRM service."_p, Strength::Fragment},
    {u"WinRM is not running"_p, Strength::Fragment},
    {u"The WinRM service is not listening for WS-Management requests"_p},
    {u"Cannot start service WinRM on computer"_p},
    {u"Windows Remote Management (WS-Management) (WinRM) cannot be started"_p},
    {u"The Windows Remote Management (WS-Management) service is not started"_p},
    {u"The Windows Remote Management (WS-Management) service is not running"_p},
    {u"The Windows Remote Management (WS-Management) service terminated"_p},
    {u"The Windows Remote Management (WS-Management) service could not be started"_p},
    {u"This can happen if the WS-Management service on the remote machine was being shutdown"_p},
};

constexpr const char *kRemedies[] = {"restart-winrm"};

/// "… is not running by default on client versions of Windows" describes; it does not complain.
const SymptomSpec *refine(const Reading &reading, const Hit &hit)
{
    const bool describes = reading.following(hit.end, 9) == QLatin1String("bydefault");
    return hit.words && describes ? nullptr : &serviceNotRunning;
}

} // namespace

constinit const SymptomSpec serviceNotRunning = {
    "service-not-running", kCodes, kPhrases, title, kRemedies, refine};

} // namespace credssp::symptoms
