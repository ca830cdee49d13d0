// A network connection is set to Public: 0x80338169 (facts page §5.2).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PublicNetwork)
};

QString title()
{
    return Text::tr("A network connection of this computer is set to Public, and Windows does not open the "
                    "firewall there (WinRM firewall exception).");
}

constexpr Code kCodes[] = {
    {0x80338169},
};

constexpr Phrase kPhrases[] = {
    {u"WinRM firewall exception will not work since one of the network connection types on this machine is set to Public"_p},
    {u"one of the network connection types on this machine is set to Public"_p, Strength::Fragment},
};

} // namespace

constinit const SymptomSpec publicNetwork = {"public-network", kCodes, kPhrases, title, {}, nullptr};

} // namespace credssp::symptoms
