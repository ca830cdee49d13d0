// Whether a server accepts credentials with CredSSP. Its registry is closed to ordinary users (facts page
// §1.6), so what the server offers to anybody who knocks (facts page §8.2) stands in for it.
#include "engine/checks/credssp_side.h"
#include "engine/checks/server_identity.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "server-credssp";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ServerCredSspCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    std::vector<Read> batch;
    if (context.isServer)
        batch = {reads::wsmanService(), reads::winRmServicePolicy(), reads::credSspNotInitialized()};
    if (context.isClient)
        for (const QString &server : serverNames(context))
            batch.emplace_back(WsmanProbeRead{server});
    return batch;
}

/// The first answer of WinRM itself that the client got under any of the server's names.
std::optional<WsmanProbeAnswer> probeOf(const CheckContext &context, const AnswersByComputer &answers)
{
    for (const QString &server : serverNamesOfComputer(context, answers)) {
        const auto probe = clientAnswers(context, answers).get(WsmanProbeRead{server});
        if (probe && probe->answers)
            return *probe;
    }
    return std::nullopt;
}

QString offerSentence(const WsmanProbeAnswer &probe)
{
    return Text::tr("Over the network the server offers these ways to sign in: %1.")
        .arg(probe.mechanisms.join(QStringLiteral(", ")));
}

void judgeSetting(const EffectiveCredSsp &credSsp, const Answers &own,
                  const std::optional<WsmanProbeAnswer> &probe, FindingList &findings)
{
    const QString computer = findings.computer();
    QString initialization;
    if (const auto events = own.get(reads::credSspNotInitialized()); events && !events->events.empty())
        initialization =
            Text::tr("The System log holds event 10156: WinRM could not initialize CredSSP. If that still "
                     "happens, look at the certificate named in the service's CertificateThumbprint.");
    if (!credSsp.on)
        findings.problem(
            Problem::ServerCredSspOff, Text::tr("The server \"%1\" does not accept CredSSP.").arg(computer),
            sentences(
                {credSsp.looked,
                 credSsp.locked
                     ? Text::tr("A policy decides this, and Windows refuses any other way to change it.")
                     : Text::tr("Every connection with CredSSP to this server fails until it is "
                                "switched on.")}),
            {}, credSsp.value);
    else if (probe && !probe->offersCredSsp())
        findings.problem(
            Problem::ServerCredSspOff,
            Text::tr("CredSSP is switched on at the server \"%1\", but the server does not offer it.")
                .arg(computer),
            sentences({credSsp.looked, offerSentence(*probe), initialization}), {}, credSsp.value);
    else
        findings.ok(Text::tr("The server \"%1\" accepts CredSSP.").arg(computer),
                    sentences({credSsp.looked, initialization}), {}, credSsp.value);
}

void judgeFromOutside(const Error &why, const std::optional<WsmanProbeAnswer> &probe, FindingList &findings)
{
    const QString computer = findings.computer();
    if (!probe)
        findings.unknown(Text::tr("It is not known whether the server \"%1\" accepts CredSSP.").arg(computer),
                         why);
    else if (probe->offersCredSsp())
        findings.ok(Text::tr("The server \"%1\" accepts CredSSP.").arg(computer), offerSentence(*probe));
    else
        findings.problem(Problem::ServerCredSspOff,
                         Text::tr("The server \"%1\" does not accept CredSSP.").arg(computer),
                         sentences({offerSentence(*probe),
                                    Text::tr("CredSSP is not among them, so it is switched off there.")}));
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    if (!context.isServer)
        return {};
    FindingList findings(checkId, context.computer);
    const Answers &own = answersOf(answers, context.computer);
    const auto setting = reads::keyOf(own, reads::wsmanService());
    const auto policy = reads::keyOf(own, reads::winRmServicePolicy());
    const auto probe = probeOf(context, answers);
    if (setting && policy)
        judgeSetting(effectiveCredSsp(reads::wsmanService(), *setting, reads::winRmServicePolicy(), *policy),
                     own, probe, findings);
    else
        judgeFromOutside(setting ? policy.error() : setting.error(), probe, findings);
    return findings.take();
}

} // namespace

Check serverCredSsp()
{
    return {checkId,
            [] { return Text::tr("CredSSP on the servers"); },
            [] {
                return Text::tr(
                    "While CredSSP is switched off here, the server refuses every connection that uses it.");
            },
            Concerns::Servers,
            true,
            reads,
            judge};
}

} // namespace credssp::checks
