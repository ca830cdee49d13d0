// No logon session whose credentials could be used: 1312, 0x8009030E (facts page §5.3).
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/reading.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::LogonSession)
};

QString title()
{
    return Text::tr("Windows has no user name and password to send in this session (a specified logon "
                    "session does not exist).");
}

constexpr Code kCodes[] = {
    {0x8009030E},
    {1312},
};

constexpr Phrase kPhrases[] = {
    {u"A specified logon session does not exist"_p, Strength::Complete, Needs::Remoting},
    {u"No credentials are available in the security package"_p, Strength::Complete, Needs::Remoting},
    {u"Eine angegebene Anmeldesitzung ist nicht vorhanden"_p, Strength::Complete, Needs::Remoting},
};

/// Inside a remote session this is the second hop: the session brought no credentials with it.
const SymptomSpec *refine(const Reading &reading, const Hit &hit)
{
    return reading.isInsideRemoteSession(hit.begin) ? &secondHop : &logonSession;
}

} // namespace

constinit const SymptomSpec logonSession = {"logon-session", kCodes, kPhrases, title, {}, refine};

} // namespace credssp::symptoms
