// An answer, but not WinRM's: HTTP status, proxy, content type, a request too long (facts page §5.2).
#include "engine/symptoms/catalog.h"
#include "engine/symptoms/reading.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::HttpError)
};

QString title()
{
    return Text::tr("Something other than remote management answered at the server, or the answer could not "
                    "be read (HTTP error).");
}

constexpr Code kCodes[] = {
    {0x8033810F}, {0x80338110}, {0x80338113}, {0x80338170}, {0x80338171}, {0x80338173}, {0x803380F5},
    {0x803380F7}, {0x803380F8}, {0x8033802C}, {0x8033802D}, {0x80338074}, {0x80338199}, {0x803381B1},
    {0x803381B2}, {0x803381B3}, {0x803381B7}, {0x80540FA0}, {1722},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"URLNotAvailable,PSSession"_p, 0x80338113),
    powerShellName(u"WinRMHttpError,PSSession"_p, 0x80338170),
    powerShellName(u"ImproperResponse,PSSession"_p, 1722),
    powerShellName(u"IncorrectProtocolVersion,PSSession"_p, 0x80540FA0),
    powerShellName(u"RedirectInformationRequired,PSSession"_p, 0x80338199),
    powerShellName(u"RedirectLocationInvalid,PSSession"_p, 0x803381B7),
    powerShellName(u"URIExceedsMaxAllowedSize,PSSession"_p, 0x8033802D),
    powerShellName(u"WinRMOperationNotSupportedOnServer,PSSession"_p, 0x80338074),
    {u"got a response saying the requested HTTP URL was not available"_p},
    {u"received an unknown HTTP status code from the remote WS-Management service"_p},
    {u"received a HTTP redirect status code from the remote WS-Management service"_p},
    {u"The WinRM client received an HTTP server error status"_p},
    {u"The WinRM client received an HTTP bad request status"_p},
    {u"The WinRM client received an HTTP status code"_p, Strength::Fragment},
    {u"because it received an HTML error packet"_p},
    {u"cannot determine the content type of the HTTP response from the destination computer"_p},
    {u"The content type is absent or invalid"_p, Strength::Fragment, Needs::Remoting},
    {u"The destination computer returned an empty response to the request"_p},
    {u"The HTTP response from the destination computer was not in the same format as the request"_p},
    {u"The request contains character encoding that is unsupported"_p, Strength::Complete, Needs::Remoting},
    {u"The URI is longer than the maximum length allowed"_p, Strength::Complete, Needs::Remoting},
    {u"The service returned a response that indicates that the method is unsupported"_p, Strength::Complete,
     Needs::Remoting},
    {u"the request needs to be sent to a different machine. Use the redirect information"_p},
    {u"Setting proxy information is not valid when the"_p, Strength::Complete, Needs::Remoting},
    {u"Bad HTTP response returned from server. Code 50"_p, Strength::Fragment},
    {u"Bad HTTP response returned from server. Code 40"_p, Strength::Fragment},
    {u"http response error: 5"_p, Strength::Fragment, Needs::Wsman},
    {u"http response error: 404"_p, Strength::Fragment, Needs::Wsman},
    {u"Proxy Authentication Required"_p, Strength::Fragment, Needs::Wsman},
    {u"Unable to parse authorization header"_p, Strength::Fragment, Needs::Wsman},
    {u"HTTP error 50"_p, Strength::Fragment, Needs::Endpoint},
    {u"redirecting the client but the location URL is invalid"_p},
};

/// A 401 is the answer of a server that rejects the credentials: logon-failure finds it itself.
const SymptomSpec *refine(const Reading &reading, const Hit &hit)
{
    const QLatin1String end("code401");
    const QString words = reading.following(hit.begin, hit.end - hit.begin) + reading.following(hit.end, 2);
    return words.contains(end) ? nullptr : &httpError;
}

} // namespace

constinit const SymptomSpec httpError = {"http-error", kCodes, kPhrases, title, {}, refine};

} // namespace credssp::symptoms
