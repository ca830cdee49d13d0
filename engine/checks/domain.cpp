// Whether client and servers are in one domain, or in domains that trust each other, and whether a domain
// controller answers: without that nobody can prove to the client who the server is.
#include "engine/checks/server_identity.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "domain";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::DomainCheck)
};

std::vector<Read> reads(const CheckContext &)
{
    return {DomainRead{}, SecureChannelRead{}};
}

void judgeMembership(const CheckContext &context, const AnswersByComputer &answers, const DomainAnswer &own,
                     FindingList &findings)
{
    const auto client = clientAnswers(context, answers).get(DomainRead{});
    if (!context.isClient && client && client->joined && !trustEachOther(*client, own)) {
        findings.problem(
            Problem::DifferentDomains,
            Text::tr("\"%1\" and \"%2\" are in different domains.").arg(context.client, context.computer),
            Text::tr(
                "\"%1\" is in \"%2\", \"%3\" is in \"%4\", and neither domain trusts the other. So nothing "
                "can prove to the client who the server is. It is best to use computers of one domain.")
                .arg(context.client, client->domain, context.computer, own.domain),
            {}, own.domain);
        return;
    }
    findings.ok(Text::tr("\"%1\" is in the domain \"%2\".").arg(context.computer, own.domain),
                context.isClient || !client ? QString()
                                            : Text::tr("The client \"%1\" is in the same domain, or in one "
                                                       "with which there is a trust relationship.")
                                                  .arg(context.client),
                {}, own.domain);
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    const Answers &own = answersOf(answers, context.computer);
    const auto domain = own.get(DomainRead{});
    if (!domain) {
        findings.unknown(Text::tr("It is not known in which domain \"%1\" is.").arg(context.computer),
                         domain.error());
        return findings.take();
    }
    if (!domain->joined) {
        findings.problem(
            Problem::Workgroup, Text::tr("\"%1\" is in a workgroup, not in a domain.").arg(context.computer),
            Text::tr(
                "Its workgroup is \"%1\". Only a domain, or a certificate that is trusted, can prove who "
                "a server is. It is best to use computers of one domain.")
                .arg(domain->domain),
            {}, domain->domain);
        return findings.take();
    }
    judgeMembership(context, answers, *domain, findings);
    const auto channel = own.get(SecureChannelRead{});
    if (channel && !channel->controllerReachable)
        findings.problem(
            Problem::ControllerUnreachable,
            Text::tr("No domain controller answers \"%1\".").arg(context.computer),
            Text::tr("The domain \"%1\" was asked and nobody answered (code %2). Without a domain controller "
                     "no ticket proves who a server is. Check the network and the DNS servers of this "
                     "computer.")
                .arg(domain->domain)
                .arg(channel->status),
            domain->domain, QString::number(channel->status));
    return findings.take();
}

} // namespace

Check domain()
{
    return {checkId,
            [] { return Text::tr("Domain membership"); },
            [] {
                return Text::tr("Computers of one domain, or of domains that trust each other, can prove to "
                                "each other who they are.");
            },
            Concerns::Everybody,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
