// Whether the clocks agree: tickets are not accepted when they differ by more than five minutes (facts page
// §8.3, the tolerance is unconfirmed). All questions are asked on the client; who is wrong is told by the
// domain controller's clock where it answers.
#include "engine/checks/server_identity.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "clock";
constexpr qint64 toleranceSeconds = 300;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ClockCheck)
};

bool isSkewed(qint64 seconds)
{
    return seconds > toleranceSeconds || seconds < -toleranceSeconds;
}

/// For plurals; how far apart, in whichever direction.
int seconds(qint64 offset)
{
    return static_cast<int>(std::clamp<qint64>(std::abs(offset), 0, std::numeric_limits<int>::max()));
}

std::vector<Read> reads(const CheckContext &context)
{
    std::vector<Read> batch;
    if (!context.isClient)
        return batch;
    batch.emplace_back(ClockRead{});
    batch.emplace_back(DomainRead{});
    for (const QString &server : serverNames(context))
        batch.emplace_back(ClockRead{server});
    return batch;
}

void judgeClient(const CheckContext &context, const AnswersByComputer &answers, FindingList &findings)
{
    const Answers &client = clientAnswers(context, answers);
    const auto domain = client.get(DomainRead{});
    if (domain && !domain->joined) {
        findings.notApplicable(Text::tr("\"%1\" has no domain whose clock counts.").arg(context.computer),
                               Text::tr("The computer is in a workgroup."));
        return;
    }
    const auto controller = client.get(ClockRead{});
    if (!controller) {
        findings.unknown(
            Text::tr("It is not known whether the clock of \"%1\" is right.").arg(context.computer),
            controller.error());
        return;
    }
    const QString offset = QString::number(controller->offsetSeconds);
    if (isSkewed(controller->offsetSeconds))
        findings.problem(Problem::ClockSkewed,
                         Text::tr("The clock of \"%1\" is wrong.").arg(context.computer),
                         Text::tr("The domain controller's clock differs from it by %n seconds. Windows "
                                  "accepts at most %1 seconds; "
                                  "beyond that no ticket proves who a server is.",
                                  nullptr, seconds(controller->offsetSeconds))
                             .arg(toleranceSeconds),
                         {}, offset);
    else
        findings.ok(Text::tr("The clock of \"%1\" is right.").arg(context.computer),
                    Text::tr("The domain controller's clock differs from it by %n seconds.", nullptr,
                             seconds(controller->offsetSeconds)),
                    {}, offset);
}

/// Offsets are the other clock minus the client's.
bool serverIsWrong(qint64 toServer, const Result<ClockAnswer> &controller)
{
    if (!controller)
        return isSkewed(toServer);
    if (isSkewed(toServer - controller->offsetSeconds))
        return true;
    return isSkewed(toServer) && !isSkewed(controller->offsetSeconds);
}

void judgeServer(const CheckContext &context, const AnswersByComputer &answers, FindingList &findings)
{
    const Answers &client = clientAnswers(context, answers);
    std::optional<Error> why;
    for (const QString &server : serverNamesOfComputer(context, answers)) {
        const auto clock = client.get(ClockRead{server});
        if (!clock) {
            why = clock.error();
            continue;
        }
        const QString offset = QString::number(clock->offsetSeconds);
        if (serverIsWrong(clock->offsetSeconds, client.get(ClockRead{})))
            findings.problem(
                Problem::ClockSkewed, Text::tr("The clock of \"%1\" is wrong.").arg(context.computer),
                Text::tr(
                    "It differs from the clock of \"%1\" by %n seconds. Windows accepts at most %2 seconds; "
                    "beyond that no ticket proves who the server is.",
                    nullptr, seconds(clock->offsetSeconds))
                    .arg(context.client)
                    .arg(toleranceSeconds),
                server, offset);
        else
            findings.ok(Text::tr("The clock of \"%1\" is right.").arg(context.computer),
                        Text::tr("It differs from the clock of \"%1\" by %n seconds.", nullptr,
                                 seconds(clock->offsetSeconds))
                            .arg(context.client),
                        server, offset);
        return; // one computer has one clock, under whatever name
    }
    if (why)
        findings.unknown(
            Text::tr("It is not known whether the clock of \"%1\" is right.").arg(context.computer), *why);
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    if (context.isClient)
        judgeClient(context, answers, findings);
    else
        judgeServer(context, answers, findings);
    return findings.take();
}

} // namespace

Check clock()
{
    return {checkId,
            [] { return Text::tr("Clocks"); },
            [] {
                return Text::tr("Proofs of identity are valid for minutes only; clocks that differ by more "
                                "than five minutes make them worthless.");
            },
            Concerns::Everybody,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
