// Denied on the way from one server to the next. Found by access-denied and logon-session.
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SecondHop)
};

QString title()
{
    return Text::tr(
        "The server could not pass your user name and password on to the next computer (second hop).");
}

constexpr const char *kRemedies[] = {"reset-credssp"};

} // namespace

constinit const SymptomSpec secondHop = {"second-hop", {}, {}, title, kRemedies, nullptr};

} // namespace credssp::symptoms
