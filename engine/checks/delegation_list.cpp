// Whether the client may hand credentials to each server whose identity is proven: switch, entry, no Deny;
// and the linter of the list. Source: facts page §2.
#include "engine/checks/delegation_linter.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "delegation-list";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::DelegationListCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    if (!context.isClient)
        return {};
    std::vector<Read> batch{reads::delegation(RegistryStore::Hklm),
                            reads::delegation(RegistryStore::LocalPolicy),
                            reads::listOf(RegistryStore::Hklm, freshList),
                            reads::listOf(RegistryStore::LocalPolicy, freshList),
                            reads::listOf(RegistryStore::Hklm, denyFreshList),
                            DomainRead{}};
    for (const QString &server : serverNames(context)) {
        batch.emplace_back(NameResolutionRead{server});
        batch.emplace_back(SpnOwnersRead{server});
    }
    return batch;
}

/// Where the local policy says something else than HKLM, the next refresh decides anew.
QString localPolicySentence(const DelegationView &hklm, const Result<DelegationView> &local,
                            const QString &server)
{
    if (!local)
        return Text::tr("This computer's local policy could not be read.");
    if (hklm.isOn() && local->switchState.isPresent() && !local->isOn())
        return Text::tr("The local policy switches this list off again when policies are refreshed next.");
    if (hklm.covering(server) == nullptr && local->covering(server) != nullptr)
        return Text::tr("The local policy has an entry for it, which has not reached the registry yet.");
    return {};
}

struct Lists
{
    DelegationView fresh;
    Result<DelegationView> local;
    Result<DelegationView> deny;
};

/// Whether the server needs this list at all.
bool needsList(const CheckContext &context, const AnswersByComputer &answers, const QString &server,
               const ServerFacts &facts, FindingList &findings)
{
    const Unprovable why = whyUnprovable(context, answers, server);
    if (facts.resolved == false) {
        findings.notApplicable(Text::tr("The delegation list was not looked at for \"%1\".").arg(server),
                               Text::tr("The name leads to no address, so it has to be put right first."),
                               server);
        return false;
    }
    if (why != Unprovable::No) {
        findings.notApplicable(
            Text::tr("The delegation list of \"%1\" does not count for \"%2\".").arg(context.client, server),
            sentences(
                {unprovableSentence(why, context, server),
                 Text::tr("Windows then goes by the list for servers whose identity cannot be proven.")}),
            server);
        return false;
    }
    return true;
}

void judgeDenied(const Lists &lists, const QString &server, FindingList &findings)
{
    if (!lists.deny || !lists.deny->allows(server))
        return;
    findings.problem(
        Problem::DelegationDenied,
        Text::tr("\"%1\" is forbidden to send credentials to \"%2\".").arg(findings.computer(), server),
        Text::tr("Entry \"%1\" (\"%2\") of the list \"%3\" covers it, and a Deny entry outweighs every Allow "
                 "entry.")
            .arg(lists.deny->covering(server)->name, lists.deny->covering(server)->text,
                 denyFreshList.switchName),
        server, lists.deny->covering(server)->text);
}

/// Whether an entry covers the server.
bool judgeEntry(const Lists &lists, const ServerFacts &facts, FindingList &findings)
{
    const QString computer = findings.computer();
    const QString &server = facts.typed;
    const QString local = localPolicySentence(lists.fresh, lists.local, server);
    const ListEntry *entry = lists.fresh.covering(server);
    if (entry == nullptr) {
        findings.problem(
            Problem::DelegationEntryMissing,
            Text::tr("\"%1\" is not allowed to send credentials to \"%2\".").arg(computer, server),
            sentences({Text::tr("The list \"%1\" below HKLM\\%2 has no entry that covers \"%3\".")
                           .arg(freshList.switchName, keys::delegation, delegationEntry(server)),
                       local}),
            server, delegationEntry(server));
        lintMissing(lists.fresh, facts, findings);
        return false;
    }
    if (lists.fresh.isOn())
        findings.ok(
            Text::tr("\"%1\" is allowed to send credentials to \"%2\".").arg(computer, server),
            sentences(
                {Text::tr("Entry \"%1\" (\"%2\") of the list \"%3\" covers it, and the list is switched "
                          "on.")
                     .arg(entry->name, entry->text, freshList.switchName),
                 wildcardHint(*entry), local}),
            server, entry->text);
    lintDuplicates(lists.fresh, server, findings);
    return true;
}

void judgeSwitch(const DelegationView &fresh, FindingList &findings)
{
    if (!fresh.isOn())
        findings.problem(
            Problem::DelegationSwitchOff,
            Text::tr("The delegation list of \"%1\" is not switched on.").arg(findings.computer()),
            sentences({lookSentence(keys::delegation, freshList.switchName, fresh.switchState),
                       Text::tr("Without the value 1 (REG_DWORD) Windows ignores the list of servers below "
                                "it.")}),
            {}, fresh.switchState.isPresent() ? fresh.switchState.data.display() : QString());
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    if (!context.isClient)
        return {};
    FindingList findings(checkId, context.computer);
    const Answers &own = answersOf(answers, context.computer);
    const auto fresh = delegationView(freshList, RegistryStore::Hklm, own);
    if (!fresh) {
        findings.unknown(
            Text::tr("It is not known to which servers \"%1\" may send credentials.").arg(context.computer),
            fresh.error());
        return findings.take();
    }
    const Lists lists{*fresh, delegationView(freshList, RegistryStore::LocalPolicy, own),
                      delegationView(denyFreshList, RegistryStore::Hklm, own)};
    bool needed = false;
    bool missing = false;
    for (const QString &server : serverNames(context)) {
        const ServerFacts facts = serverFacts(context, answers, server);
        judgeDenied(lists, server, findings);
        if (needsList(context, answers, server, facts, findings)) {
            needed = true;
            missing = !judgeEntry(lists, facts, findings) || missing;
        }
    }
    if (needed)
        judgeSwitch(lists.fresh, findings);
    if (missing)
        lintNumbering(lists.fresh, findings);
    if (!lists.deny)
        findings.unknown(
            Text::tr("It is not known whether \"%1\" is forbidden to send credentials to some servers.")
                .arg(context.computer),
            lists.deny.error());
    if (const QStringList hints = foreignHints(lists.fresh, serverNames(context)); !hints.isEmpty())
        findings.ok(Text::tr("Some other entries of the delegation list of \"%1\" are worth a look.")
                        .arg(context.computer),
                    sentences(hints));
    return findings.take();
}

} // namespace

Check delegationList()
{
    return {
        checkId,
        [] { return Text::tr("Delegation list"); },
        [] { return Text::tr("Windows passes on a sign-in only to the servers that stand in this list."); },
        Concerns::Client,
        true,
        reads,
        judge};
}

} // namespace credssp::checks
