// Whether the typed name leads to a computer, and whether it is a name under which Windows can prove and
// delegate: an address never is, a short name, alias or cluster name only when it is registered and listed
// itself. Asked on the client. Source: facts page §2 (matching by the name as typed), §5.2.
#include "engine/checks/delegation_view.h"
#include "engine/checks/server_identity.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "name-resolution";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::NameResolutionCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    std::vector<Read> batch;
    if (!context.isClient)
        return batch;
    batch = {reads::delegation(RegistryStore::Hklm), reads::listOf(RegistryStore::Hklm, freshList)};
    for (const QString &server : serverNames(context)) {
        batch.emplace_back(NameResolutionRead{server});
        batch.emplace_back(SpnOwnersRead{server});
    }
    return batch;
}

/// Why the typed name does not do where the DNS name would; empty when it does, or when nothing better is
/// known.
QString whyNotProven(const ServerFacts &facts, const Result<DelegationView> &list)
{
    const bool betterName = !facts.dnsName.isEmpty() && !sameRegistryName(facts.typed, facts.dnsName) &&
                            facts.dnsSpnRight == true;
    if (!betterName)
        return {};
    if (facts.typedSpnRight == false)
        return Text::tr(
                   "The service name \"WSMAN/%1\" does not belong to the computer, but \"WSMAN/%2\" does. "
                   "So Windows can prove the second name and not the first.")
            .arg(facts.typed, facts.dnsName);
    if (list && list->covering(facts.typed) == nullptr && list->covering(facts.dnsName) != nullptr)
        return Text::tr(
                   "The delegation list covers \"%1\" and not \"%2\". Windows compares the name as it is "
                   "typed.")
            .arg(facts.dnsName, facts.typed);
    return {};
}

QString addressDetail(const ServerFacts &facts)
{
    return facts.dnsName.isEmpty()
               ? Text::tr("Windows proves the identity of a computer by its name, never by an address. Find "
                          "out its full name and connect to that.")
               : Text::tr("Windows proves the identity of a computer by its name, never by an address. The "
                          "computer behind it is \"%1\".")
                     .arg(facts.dnsName);
}

void judgeServer(const ServerFacts &facts, const Result<NameResolutionAnswer> &resolution,
                 const Result<DelegationView> &list, FindingList &findings)
{
    const QString &server = facts.typed;
    if (facts.isAddress) {
        findings.problem(Problem::NameIsAddress, Text::tr("\"%1\" is an address, not a name.").arg(server),
                         addressDetail(facts), server, facts.dnsName);
        return;
    }
    if (facts.resolved == false) {
        findings.problem(Problem::NameNotResolved,
                         Text::tr("The name \"%1\" leads to no computer.").arg(server),
                         Text::tr("The client asked for its address and got none. Check how the name is "
                                  "written, and that the DNS server knows it."),
                         server);
        return;
    }
    const QString why = whyNotProven(facts, list);
    if (!why.isEmpty()) {
        findings.problem(
            Problem::NameNotProven,
            facts.isCluster
                ? Text::tr("\"%1\" is the name of a cluster; \"%2\" is the computer behind it.")
                      .arg(server, facts.dnsName)
                : Text::tr("\"%1\" is not the name under which \"%2\" is known.").arg(server, facts.dnsName),
            sentences({why, Text::tr("Connect to \"%1\" instead.").arg(facts.dnsName)}), server,
            facts.dnsName);
        return;
    }
    if (!resolution) {
        findings.unknown(Text::tr("It is not known whether the name \"%1\" leads to a computer.").arg(server),
                         resolution.error(), server);
        return;
    }
    findings.ok(Text::tr("The name \"%1\" leads to a computer.").arg(server),
                facts.addresses.isEmpty()
                    ? QString()
                    : Text::tr("Its addresses are %1.").arg(facts.addresses.join(QStringLiteral(", "))),
                server, facts.addresses.value(0));
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    const Answers &client = clientAnswers(context, answers);
    const auto list = delegationView(freshList, RegistryStore::Hklm, client);
    for (const QString &server : serverNamesOfComputer(context, answers))
        judgeServer(serverFacts(context, answers, server), client.get(NameResolutionRead{server}), list,
                    findings);
    return findings.take();
}

} // namespace

Check nameResolution()
{
    return {checkId,
            [] { return Text::tr("Names"); },
            [] {
                return Text::tr(
                    "A name must lead to the right computer, and be one that the domain knows it by.");
            },
            Concerns::Servers,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
