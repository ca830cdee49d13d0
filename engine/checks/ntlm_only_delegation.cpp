// The list for servers whose identity cannot be proven. It matters only for those; for all others it is the
// less safe way and is left alone. Source: facts page §2, §9.
#include "engine/checks/delegation_linter.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "ntlm-only-delegation";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::NtlmOnlyDelegationCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    if (!context.isClient)
        return {};
    std::vector<Read> batch{reads::delegation(RegistryStore::Hklm),
                            reads::delegation(RegistryStore::LocalPolicy),
                            reads::listOf(RegistryStore::Hklm, ntlmOnlyList),
                            reads::listOf(RegistryStore::LocalPolicy, ntlmOnlyList), DomainRead{}};
    for (const QString &server : serverNames(context)) {
        batch.emplace_back(NameResolutionRead{server});
        batch.emplace_back(SpnOwnersRead{server});
    }
    return batch;
}

QString looked(const DelegationView &view, const QString &server)
{
    const ListEntry *entry = view.covering(server);
    const QString entrySentence = entry == nullptr
                                      ? Text::tr("The list \"%1\" has no entry that covers \"%2\".")
                                            .arg(ntlmOnlyList.switchName, delegationEntry(server))
                                      : Text::tr("Entry \"%1\" (\"%2\") of the list \"%3\" covers it.")
                                            .arg(entry->name, entry->text, ntlmOnlyList.switchName);
    return sentences(
        {entrySentence, lookSentence(keys::delegation, ntlmOnlyList.switchName, view.switchState)});
}

void judgeNeeded(const DelegationView &view, const ServerFacts &facts, const QString &reason,
                 FindingList &findings)
{
    const QString computer = findings.computer();
    const QString &server = facts.typed;
    const ListEntry *entry = view.covering(server);
    if (view.allows(server))
        findings.ok(Text::tr("\"%1\" may send credentials to \"%2\" although its identity cannot be proven.")
                        .arg(computer, server),
                    sentences({reason, looked(view, server), wildcardHint(*entry)}), server, entry->text);
    else if (entry != nullptr)
        findings.problem(
            Problem::NtlmOnlyIncomplete,
            Text::tr("The list for servers without proof names \"%1\" on \"%2\", but it is not switched on.")
                .arg(server, computer),
            sentences({reason, looked(view, server),
                       Text::tr("Without the value 1 (REG_DWORD) Windows ignores the list.")}),
            server, entry->text);
    else
        findings.problem(
            Problem::NtlmOnlyIncomplete,
            Text::tr("\"%1\" does not send credentials to \"%2\", because its identity cannot be proven.")
                .arg(computer, server),
            sentences({reason, looked(view, server)}), server, delegationEntry(server));
    if (entry == nullptr)
        lintMissing(view, facts, findings);
    lintDuplicates(view, server, findings);
}

void judgeNotNeeded(const DelegationView &view, const QString &server, const QString &reason,
                    FindingList &findings)
{
    findings.notApplicable(
        Text::tr("The list for servers without proof is not needed for \"%1\".").arg(server),
        sentences(
            {reason, view.entries.empty() || view.isOn()
                         ? QString()
                         : Text::tr("The list has entries, but it is not switched on, so Windows ignores "
                                    "it.")}),
        server);
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    if (!context.isClient)
        return {};
    FindingList findings(checkId, context.computer);
    const auto view = delegationView(ntlmOnlyList, RegistryStore::Hklm, answersOf(answers, context.computer));
    if (!view) {
        findings.unknown(
            Text::tr("It is not known to which servers without proof \"%1\" may send credentials.")
                .arg(context.computer),
            view.error());
        return findings.take();
    }
    bool incomplete = false;
    bool needed = false;
    for (const QString &server : serverNames(context)) {
        const ServerFacts facts = serverFacts(context, answers, server);
        const Unprovable why = whyUnprovable(context, answers, server);
        if (facts.resolved == false)
            judgeNotNeeded(*view, server, Text::tr("The name leads to no address."), findings);
        else if (why == Unprovable::No)
            judgeNotNeeded(*view, server,
                           Text::tr("Nothing known keeps the domain from proving its identity."), findings);
        else {
            needed = true;
            incomplete = incomplete || view->covering(server) == nullptr;
            judgeNeeded(*view, facts, unprovableSentence(why, context, server), findings);
        }
    }
    if (incomplete)
        lintNumbering(*view, findings);
    if (const QStringList hints = foreignHints(*view, serverNames(context)); needed && !hints.isEmpty())
        findings.ok(Text::tr("Some other entries of the list for servers without proof on \"%1\" are worth a "
                             "look.")
                        .arg(context.computer),
                    sentences(hints));
    return findings.take();
}

} // namespace

Check ntlmOnlyDelegation()
{
    return {checkId,
            [] { return Text::tr("Delegation to servers without proof"); },
            [] {
                return Text::tr("For a server whose identity cannot be proven, Windows asks a second list "
                                "before it passes on a sign-in.");
            },
            Concerns::Client,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
