// The clocks differ by more than Kerberos allows (facts page §5.3).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::KerberosClockSkew)
};

QString title()
{
    return Text::tr("The clocks of the two computers differ too much (time skew).");
}

constexpr Code kCodes[] = {
    {0x80090324},
    {1398},
};

constexpr Phrase kPhrases[] = {
    {u"The clocks on the client and server machines are skewed"_p},
    {u"There is a time and/or date difference between the client and server"_p},
    {u"Clock skew too great"_p, Strength::Fragment, Needs::Wsman},
    {u"KRB_AP_ERR_SKEW"_p, Strength::Fragment, Needs::Wsman},
};

constexpr const char *kRemedies[] = {"correct-clock"};

} // namespace

constinit const SymptomSpec kerberosClockSkew = {
    "kerberos-clock-skew", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
