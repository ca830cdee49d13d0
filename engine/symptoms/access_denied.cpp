// Code 5 when connecting. A file that may not be read is nothing of ours.
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/mechanism.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::AccessDenied)
};

QString title()
{
    return Text::tr("The server answered, but it refused to let you in (Access is denied).");
}

constexpr Code kCodes[] = {
    {5},
    {0x80338104},
    {0x80338105},
    {0x80338106},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"AccessDenied,PSSession"_p, 5),
    {u"error message : Access is denied"_p},
    {u"<f:Message>Access is denied"_p},
    {u"Message = Access is denied"_p, Strength::Complete, Needs::Wsman},
    {u"Winrs error:Access is denied"_p},
    {u"returned an access denied error"_p, Strength::Complete, Needs::Remoting},
    {u"An access denied error was received when connecting to the WMI service"_p, Strength::Complete,
     Needs::Remoting},
    {u"destination computer returned an access denied"_p, Strength::Fragment},
    {u"Access is denied"_p, Strength::Weak},
    {u"System error 5 has occurred"_p, Strength::Weak},
    {u"UnauthorizedAccessException"_p, Strength::Weak},
    {u"ANONYMOUS LOGON"_p, Strength::Weak},
    {u"アクセスが拒否されました"_p, Strength::Fragment, Needs::Wsman},
    {u"存取被拒。"_p, Strength::Fragment, Needs::Wsman},
};

/// Which of the three meanings of code 5 this is, and whether it was the second hop.
const SymptomSpec *refine(const Reading &reading, const Hit &hit)
{
    if (reading.firstAfter(Landmark::NotElevated, hit.begin, 300) >= 0)
        return nullptr; // the cmdlet itself wants administrator rights; nothing was connected to
    const bool inside = reading.isInsideRemoteSession(hit.begin);
    if (hit.strength == Strength::Weak) {
        const bool anonymous = reading.following(hit.begin, 9) == QLatin1String("anonymous");
        const bool net = reading.following(hit.begin, 6) == QLatin1String("system");
        const bool recorded = reading.firstAfter(Landmark::RemoteRecord, hit.end, 1200) >= 0;
        const bool away = anonymous || net || reading.hasNetworkPath(hit.begin);
        return (inside || recorded) && away ? &secondHop : nullptr;
    }
    if (const SymptomSpec *mechanism = mechanismOfCode5(reading, hit))
        return mechanism;
    return inside ? &secondHop : &accessDenied;
}

} // namespace

constinit const SymptomSpec accessDenied = {"access-denied", kCodes, kPhrases, title, {}, refine};

} // namespace credssp::symptoms
