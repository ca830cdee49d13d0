// Whether the server can be reached on a port of WinRM: 5985 (HTTP) or 5986 (HTTPS). Asked on the client.
#include "engine/checks/server_identity.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "port";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PortCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    std::vector<Read> batch;
    if (context.isClient)
        for (const QString &server : serverNames(context)) {
            batch.emplace_back(NameResolutionRead{server});
            batch.emplace_back(PortRead{server, 5985});
            batch.emplace_back(PortRead{server, 5986});
        }
    return batch;
}

void judgeServer(const QString &server, const Answers &client, const QString &clientName,
                 FindingList &findings)
{
    const auto resolution = client.get(NameResolutionRead{server});
    if (resolution && !resolution->resolved) {
        findings.notApplicable(Text::tr("The port of \"%1\" was not tried.").arg(server),
                               Text::tr("The name leads to no address."), server);
        return;
    }
    const auto http = client.get(PortRead{server, 5985});
    const auto https = client.get(PortRead{server, 5986});
    const bool httpsOpen = https && https->state == PortState::Open;
    if (http && http->state == PortState::Open)
        findings.ok(Text::tr("The server \"%1\" can be reached.").arg(server),
                    Text::tr("Port 5985 (HTTP) is open from \"%1\".").arg(clientName), server,
                    enumName(http->state));
    else if (httpsOpen)
        findings.ok(
            Text::tr("The server \"%1\" can be reached.").arg(server),
            Text::tr("Port 5986 (HTTPS) is open from \"%1\"; port 5985 (HTTP) is not.").arg(clientName),
            server, enumName(https->state));
    else if (!http)
        findings.unknown(Text::tr("It is not known whether the server \"%1\" can be reached.").arg(server),
                         http.error(), server);
    else if (http->state == PortState::Refused)
        findings.problem(
            Problem::PortRefused, Text::tr("The server \"%1\" refuses the connection.").arg(server),
            Text::tr("The computer is there, but nothing listens on port 5985 or 5986. Check on it that the "
                     "service \"WinRM\" runs and has a listener."),
            server, enumName(http->state));
    else
        findings.problem(
            Problem::PortNoAnswer, Text::tr("The server \"%1\" does not answer.").arg(server),
            Text::tr("Port 5985 gave no answer to \"%1\". The computer is off, a firewall is in the way, or "
                     "its service \"WinRM\" is stopped behind its own firewall.")
                .arg(clientName),
            server, enumName(http->state));
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    for (const QString &server : serverNamesOfComputer(context, answers))
        judgeServer(server, clientAnswers(context, answers), context.client, findings);
    return findings.take();
}

} // namespace

Check port()
{
    return {
        checkId,
        [] { return Text::tr("Network connection"); },
        [] { return Text::tr("If nothing answers on the ports of WinRM, a connection cannot even begin."); },
        Concerns::Servers,
        false,
        reads,
        judge};
}

} // namespace credssp::checks
