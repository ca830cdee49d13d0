// Whether each computer's two service principal names, WSMAN/<short name> and WSMAN/<DNS name>, belong to its
// own account and to no other. Asked on the client; the answer resolves the typed name. Source: facts page
// §4.
#include "engine/checks/server_identity.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "spn";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::SpnCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    std::vector<Read> batch{DomainRead{}, reads::spnsRefused()};
    if (context.isClient) {
        batch.emplace_back(SpnOwnersRead{context.client});
        for (const QString &server : serverNames(context))
            batch.emplace_back(SpnOwnersRead{server});
    }
    return batch;
}

/// "NODE1$ (CN=NODE1,OU=…)"
QString named(const SpnOwner &owner)
{
    if (owner.distinguishedName.isEmpty())
        return owner.account;
    return QStringLiteral("%1 (%2)").arg(owner.account, owner.distinguishedName);
}

void judgeForm(const SpnForm &form, const SpnOwnersAnswer &owners, FindingList &findings)
{
    const QString computer = findings.computer();
    const bool ours = std::ranges::any_of(form.owners, &SpnOwner::isTarget);
    if (form.owners.empty()) {
        findings.problem(
            Problem::SpnMissing,
            Text::tr("The service name \"%1\" of \"%2\" is not registered in the domain.")
                .arg(form.spn, computer),
            Text::tr(
                "No account owns this name (service principal name). So nobody can prove to a client that "
                "it has reached the right computer. It should belong to the account \"%1\".")
                .arg(owners.account),
            form.spn, owners.account);
        return;
    }
    for (const SpnOwner &owner : form.owners) {
        if (owner.isTarget)
            continue;
        if (ours)
            findings.problem(
                Problem::SpnDuplicate,
                Text::tr("The service name \"%1\" of \"%2\" is registered twice.").arg(form.spn, computer),
                Text::tr("It belongs to the account \"%1\", but %2 owns it too. Windows trusts no name that "
                         "two accounts own.")
                    .arg(owners.account, named(owner)),
                form.spn, owner.account);
        else
            findings.problem(
                Problem::SpnElsewhere,
                Text::tr("The service name \"%1\" of \"%2\" belongs to another account.")
                    .arg(form.spn, computer),
                Text::tr("The owner is %1, and it ought to be the account \"%2\". Tickets for this name are "
                         "made for the wrong account, and the computer cannot open them.")
                    .arg(named(owner), owners.account),
                form.spn, owner.account);
    }
    if (ours && form.owners.size() == 1)
        findings.ok(Text::tr("The service name \"%1\" of \"%2\" is registered.").arg(form.spn, computer),
                    Text::tr("Only the computer's own account \"%1\" owns it.").arg(owners.account), form.spn,
                    owners.account);
}

/// Two accounts may share a name across domains; a computer's own two forms are judged, each once. The form
/// of an alias or of a cluster name is the name-resolution check's business.
void judgeForms(const SpnOwnersAnswer &owners, FindingList &findings)
{
    QStringList hosts{owners.netBiosName, owners.dnsName};
    hosts.removeAll(QString());
    if (hosts.size() == 2 && sameRegistryName(hosts.first(), hosts.last()))
        hosts.removeLast();
    for (const QString &host : std::as_const(hosts)) {
        if (const SpnForm *form = spnForm(owners, host))
            judgeForm(*form, owners, findings);
        else
            judgeForm({QStringLiteral("WSMAN/") + host, {}}, owners, findings);
    }
}

void judgeRefusal(const Answers &own, const QStringList &unregistered, FindingList &findings)
{
    const auto events = own.get(reads::spnsRefused());
    if (unregistered.isEmpty() || !events || events->events.empty())
        return;
    findings.problem(
        Problem::SpnRegistrationRefused,
        Text::tr("The domain does not let \"%1\" register its own service names.").arg(findings.computer()),
        Text::tr(
            "The System log holds event 10154: WinRM tried to register its names when it started and was "
            "refused. Restarting the service will not help; an administrator of the domain has to "
            "register them. Windows wrote: %1")
            .arg(events->events.front().text),
        {}, unregistered.join(QStringLiteral("; ")));
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    const Answers &own = answersOf(answers, context.computer);
    const auto domain = own.get(DomainRead{});
    const auto owners = clientAnswers(context, answers).get(SpnOwnersRead{context.computer});
    if ((domain && !domain->joined) || (owners && owners->account.isEmpty())) {
        findings.notApplicable(
            Text::tr("\"%1\" has no service names in a domain.").arg(context.computer),
            domain && !domain->joined
                ? Text::tr("The computer is in a workgroup.")
                : Text::tr("The client's domain has no account for a computer of this name."));
        return findings.take();
    }
    if (!owners) {
        findings.unknown(Text::tr("It is not known whether the service names of \"%1\" are registered.")
                             .arg(context.computer),
                         owners.error());
        return findings.take();
    }
    judgeForms(*owners, findings);
    std::vector<Finding> result = findings.take();
    QStringList unregistered;
    for (const Finding &finding : result)
        if (finding.problem == Problem::SpnMissing)
            unregistered.append(finding.about);
    FindingList refusal(checkId, context.computer);
    judgeRefusal(own, unregistered, refusal);
    for (Finding &finding : refusal.take())
        result.push_back(std::move(finding));
    return result;
}

} // namespace

Check spn()
{
    return {checkId,
            [] { return Text::tr("Service names in the domain"); },
            [] {
                return Text::tr("By these names (service principal names) the domain proves that a server is "
                                "the one it says it is.");
            },
            Concerns::Everybody,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
