// A limit of the service is reached: shells, memory, processes, operations, envelope (facts page §5.2).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::QuotaLimit)
};

QString title()
{
    return Text::tr("The server has reached a limit for remote management (quota for shells, memory, "
                    "operations or message size).");
}

constexpr Code kCodes[] = {
    {14, Strength::Complete, true},
    {0x8033803F},
    {0x80338026},
    {0x80338047},
    {0x80338048},
    {0x80338049},
    {0x80338111},
    {0x803381A5},
    {0x803381A6},
    {0x803381A7},
    {0x803381A8},
    {0x803381AB},
    {0x803381E4},
    {0x803381E5},
    {0x803381E6},
    {0x803381E7},
    {0x803381E8},
    {0x803381E9},
    {0x803381EA},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"ServerOutOfMemory,PSSession"_p, 14),
    {u"The maximum number of concurrent shells for this user has been exceeded"_p},
    {u"The maximum number of concurrent operations for this user has been exceeded"_p},
    {u"The load quota for this user has been exceeded"_p},
    {u"The load quota for the system has been exceeded"_p},
    {u"The maximum number of users executing shell operations has been exceeded"_p},
    {u"This user has exceeded the maximum number of concurrent shells allowed for this plugin"_p},
    {u"The maximum number of users executing remote operations has been exceeded for this plugin"_p},
    {u"The maximum number of concurrent shells allowed for this plugin has been exceeded"_p},
    {u"The maximum number of concurrent operations allowed for this plugin has been exceeded"_p},
    {u"This user has exceeded the maximum number of allowed concurrent operations"_p},
    {u"The maximum number of concurrent commands per shell has been exceeded"_p},
    {u"There are not enough resources available to process this operation. Retry the operation later"_p},
    {u"This user is allowed a maximum number of"_p, Strength::Complete, Needs::Wsman},
    {u"The WS-Management service is busy servicing other requests"_p},
    {u"the request size exceeded the configured MaxEnvelopeSize quota"_p},
    {u"computed exceeds the maximum envelope size in the request"_p},
    {u"computed exceed the internal limit for envelope size"_p},
    {u"cannot process the response because it is larger than the maximum size allowed"_p},
    {u"current deserialized object size of the data received from the remote"_p},
    {u"The total data received from the remote"_p, Strength::Fragment, Needs::Remoting},
    {u"error message : Not enough storage is available to"_p},
    {u"Not enough memory resources are available to process this command"_p, Strength::Fragment,
     Needs::Wsman},
    {u"Not enough quota is available to process this command"_p, Strength::Fragment, Needs::Wsman},
    {u"Die maximale Anzahl gleichzeitiger Shells für diesen Benutzer wurde überschritten"_p},
    {u"Das Systemlastenkontingent von"_p},
    {u"Die maximale Anzahl von gleichzeitigen Shells für diesen Benutzer wurde überschritten"_p},
    {u"The maximum envelope size in the request is too large"_p},
};

constexpr const char *kRemedies[] = {"restart-winrm"};

} // namespace

constinit const SymptomSpec quotaLimit = {"quota-limit", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
