// The certificate of a WinRM HTTPS connection (facts page §5.3; only the unknown-authority wording is
// confirmed there).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::HttpsCertificate)
};

QString title()
{
    return Text::tr("The server's certificate is not accepted for a secure connection (HTTPS certificate).");
}

constexpr Code kCodes[] = {
    {12175},      {0x803381BA}, {0x803380E9}, {0x803380EE}, {0x80338082}, {0x80338115}, {0x80090325},
    {0x80090328}, {0x800B0109}, {0x800B010F}, {0x800B0101}, {0x80092012}, {0x80092013},
};

constexpr Phrase kPhrases[] = {
    {u"The server certificate on the destination computer"_p},
    {u"The SSL certificate is signed by an unknown certificate authority"_p},
    {u"The SSL certificate contains a common name (CN) that does not match the hostname"_p},
    {u"The SSL certificate could not be checked for revocation"_p},
    {u"The SSL certificate is expired"_p, Strength::Fragment, Needs::Remoting},
    {u"Encountered an internal error in the SSL library"_p, Strength::Fragment},
    {u"The SSL connection cannot be established"_p, Strength::Complete, Needs::Remoting},
    {u"The certificate CN and the hostname that were provided do not match"_p},
    {u"field of the certificate is not set to Server Authentication"_p, Strength::Complete, Needs::Remoting},
    {u"The WS-Management service cannot find the certificate that was requested"_p},
    {u"Cannot create a WinRM listener on HTTPS because this machine does not have an appropriate certificate"_p},
    {u"CERTIFICATE_VERIFY_FAILED"_p, Strength::Fragment, Needs::Endpoint},
    {u"x509: certificate"_p, Strength::Fragment, Needs::Endpoint},
    {u"x509: cannot validate certificate"_p, Strength::Fragment, Needs::Endpoint},
    {u"HTTPS on Unix does not currently support CA or CN checks"_p, Strength::Fragment},
};

} // namespace

constinit const SymptomSpec httpsCertificate = {"https-certificate", kCodes, kPhrases, title, {}, nullptr};

} // namespace credssp::symptoms
