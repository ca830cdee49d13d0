// Whether the WinRM service runs. The client needs it too: CredSSP cannot be switched there while it is
// stopped (facts page §1.1).
#include "engine/checks/server_identity.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "winrm-service";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WinRmServiceCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    std::vector<Read> batch{reads::winRm()};
    if (context.isClient)
        for (const QString &server : serverNames(context)) {
            batch.emplace_back(PortRead{server, 5985});
            batch.emplace_back(PortRead{server, 5986});
            batch.emplace_back(WsmanProbeRead{server});
        }
    return batch;
}

void judgeService(const ServiceAnswer &service, FindingList &findings)
{
    const QString computer = findings.computer();
    const QString value = enumName(service.state);
    switch (service.state) {
    case ServiceState::Running:
        findings.ok(Text::tr("The remote management service runs on \"%1\".").arg(computer),
                    Text::tr("Windows' service \"WinRM\" is running."), {}, value);
        return;
    case ServiceState::Stopped:
        findings.problem(
            Problem::WinRmStopped,
            Text::tr("The remote management service is stopped on \"%1\".").arg(computer),
            service.startType == StartType::Disabled
                ? Text::tr(
                      "Windows' service \"WinRM\" is stopped and disabled. Without it the computer takes "
                      "no connection, and CredSSP cannot be switched on it.")
                : Text::tr("Windows' service \"WinRM\" is stopped. Without it the computer takes no "
                           "connection, and CredSSP cannot be switched on it."),
            {}, value);
        return;
    case ServiceState::Other:
        findings.problem(
            Problem::WinRmStopped,
            Text::tr("The remote management service is not ready on \"%1\".").arg(computer),
            Text::tr("Windows' service \"WinRM\" is neither running nor stopped: it is just starting, "
                     "stopping or paused."),
            {}, value);
        return;
    case ServiceState::NotInstalled:
        findings.problem(
            Problem::WinRmStopped,
            Text::tr("The remote management service does not exist on \"%1\".").arg(computer),
            Text::tr("Windows has no service \"WinRM\" there. Every supported Windows brings it along."), {},
            value);
        return;
    }
}

/// When the service itself cannot be asked, what the client sees of it still says something.
void judgeFromOutside(const CheckContext &context, const AnswersByComputer &answers, const Error &why,
                      FindingList &findings)
{
    const QString computer = context.computer;
    const Answers &client = clientAnswers(context, answers);
    bool answers5985 = false;
    bool refused = false;
    for (const QString &server : serverNamesOfComputer(context, answers)) {
        const auto probe = client.get(WsmanProbeRead{server});
        const auto http = client.get(PortRead{server, 5985});
        const auto https = client.get(PortRead{server, 5986});
        answers5985 = answers5985 || (probe && probe->answers);
        const bool httpsOpen = https && https->state == PortState::Open;
        refused = refused || (http && http->state == PortState::Refused && !httpsOpen);
    }
    if (answers5985)
        findings.ok(Text::tr("The remote management service runs on \"%1\".").arg(computer),
                    Text::tr("The service itself could not be asked, but WinRM answers over the network."));
    else if (refused)
        findings.problem(
            Problem::WinRmStopped,
            Text::tr("The remote management service does not answer on \"%1\".").arg(computer),
            Text::tr("The computer is there and refuses the connection to port 5985. Most likely "
                     "Windows' service \"WinRM\" is stopped, or it has no listener."));
    else
        findings.unknown(
            Text::tr("It is not known whether the remote management service runs on \"%1\".").arg(computer),
            sentences({whyUnknown(why, computer),
                       Text::tr("Look at the service \"Windows Remote Management\" on that computer.")}));
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    if (const auto service = answersOf(answers, context.computer).get(reads::winRm()))
        judgeService(*service, findings);
    else
        judgeFromOutside(context, answers, service.error(), findings);
    return findings.take();
}

} // namespace

Check winRmService()
{
    return {checkId,
            [] { return Text::tr("Remote management service"); },
            [] {
                return Text::tr("Without this service (WinRM) a computer takes no remote commands, and "
                                "CredSSP cannot be switched on it.");
            },
            Concerns::Everybody,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
