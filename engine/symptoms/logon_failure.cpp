// User name, password or account are not accepted: 1326 and its relatives, 401 (facts page §5.3).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::LogonFailure)
};

QString title()
{
    return Text::tr("The server did not accept the user name or the password (logon failure).");
}

constexpr Code kCodes[] = {
    {1326},
    {1327},
    {1330},
    {1331},
    {1385},
    {1907},
    {1909},
    {0x8009030C},
    {0x8009030D},
    {0x80338036},
    {0x803380B0, Strength::Fragment},
    {0x803381A1, Strength::Fragment},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"LogonFailure,PSSession"_p, 1326),
    {u"error message : The user name or password is incorrect"_p},
    {u"The user name or password is incorrect"_p, Strength::Fragment, Needs::Remoting},
    {u"Logon failure: unknown user name or bad password"_p, Strength::Fragment, Needs::Remoting},
    {u"The WS-Management service cannot authenticate the sender"_p},
    {u"the specified credentials were rejected by the server"_p},
    {u"winrm.exceptions.InvalidCredentialsError"_p},
    {u"WinRMAuthorizationError"_p},
    {u"Bad HTTP response returned from server. Code 401"_p},
    {u"http response error: 401"_p, Strength::Fragment, Needs::Wsman},
    {u"http error 401"_p, Strength::Fragment, Needs::Wsman},
    {u"401 Unauthorized"_p, Strength::Fragment, Needs::Wsman},
    {u"(401) Unauthorized"_p, Strength::Fragment, Needs::Wsman},
    {u"STATUS_LOGON_FAILURE"_p, Strength::Complete, Needs::Remoting},
    {u"Failed to authenticate the user"_p, Strength::Fragment, Needs::Wsman},
    {u"Authenticating the user failed. The credentials didnt work"_p},
    {u"The logon attempt failed"_p, Strength::Fragment, Needs::Wsman},
    {u"The credentials supplied to the package were not recognized"_p, Strength::Fragment, Needs::Remoting},
    {u"Requests must include user name and password when CredSSP authentication mechanism is used"_p,
     Strength::Fragment},
    {u"Requests must include user name and password when Basic or Digest authentication mechanism is used"_p,
     Strength::Fragment},
    {u"The referenced account is currently locked out"_p, Strength::Fragment, Needs::Wsman},
    {u"The password for this account has expired"_p, Strength::Fragment, Needs::Wsman},
    {u"http error: 401"_p, Strength::Fragment, Needs::Wsman},
    {u"WSManAuthenticationError"_p, Strength::Fragment},
};

} // namespace

constinit const SymptomSpec logonFailure = {"logon-failure", kCodes, kPhrases, title, {}, nullptr};

} // namespace credssp::symptoms
