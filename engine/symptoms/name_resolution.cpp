// The name of the computer is not found: 0x803381B9, 53 (facts page §5.2, §5.3).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::NameResolution)
};

QString title()
{
    return Text::tr("The server's name could not be found (the server name cannot be resolved).");
}

constexpr Code kCodes[] = {
    {0x803381B9},
    {53},
    {12007},
};

constexpr Phrase kPhrases[] = {
    powerShellName(u"ComputerNotFound,PSSession"_p, 0x803381B9),
    powerShellName(u"NetworkPathNotFound,PSSession"_p, 53),
    {u"cannot process the request because the server name cannot be resolved"_p},
    {u"the server name cannot be resolved"_p, Strength::Fragment},
    {u"Verify that the computer exists on the network and that the name provided is spelled correctly"_p},
    {u"error message : The network path was not found"_p},
    {u"no puede resolverse el nombre de servidor"_p},
    {u"Name or service not known"_p, Strength::Fragment, Needs::Endpoint},
    {u"Temporary failure in name resolution"_p, Strength::Fragment, Needs::Endpoint},
    {u"getaddrinfo failed"_p, Strength::Fragment, Needs::Endpoint},
    {u"nodename nor servname provided"_p, Strength::Fragment, Needs::Endpoint},
    {u"No address associated with hostname"_p, Strength::Fragment, Needs::Endpoint},
    {u": no such host"_p, Strength::Fragment, Needs::Endpoint},
    {u"The remote name could not be resolved"_p, Strength::Fragment, Needs::Endpoint},
};

constexpr const char *kRemedies[] = {"use-proven-name"};

} // namespace

constinit const SymptomSpec nameResolution = {"name-resolution", kCodes, kPhrases, title, kRemedies, nullptr};

} // namespace credssp::symptoms
