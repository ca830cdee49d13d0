// The service answered, but the operation took too long: 0x80338029 (facts page §5.2).
#include "engine/symptoms/catalog.h"

#include <QCoreApplication>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::OperationTimeout)
};

QString title()
{
    return Text::tr("The server started the operation but did not finish it in time (OperationTimeout).");
}

constexpr Code kCodes[] = {
    {0x80338029},
    {0x803381DC},
};

constexpr Phrase kPhrases[] = {
    {u"cannot complete the operation within the time specified in OperationTimeout"_p},
    {u"within the timeframe specified in the OperationTimeout setting"_p},
    {u"WinRMOperationTimeoutError"_p, Strength::Fragment},
    {u"Read timed out. (read timeout="_p, Strength::Fragment, Needs::Endpoint},
};

} // namespace

constinit const SymptomSpec operationTimeout = {"operation-timeout", kCodes, kPhrases, title, {}, nullptr};

} // namespace credssp::symptoms
