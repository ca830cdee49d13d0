// What policies decide: CredSSP itself (AllowCredSSP, which locks the setting), and the delegation values
// that a domain policy writes again at every refresh. Source: facts page §1.6, §2.
#include "engine/checks/delegation_view.h"
#include "engine/checks/server_identity.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "policy";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PolicyCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    std::vector<Read> batch{PolicyRead{}};
    if (context.isServer)
        batch.emplace_back(reads::winRmServicePolicy());
    if (context.isClient) {
        batch.emplace_back(reads::winRmClientPolicy());
        batch.emplace_back(reads::delegation(RegistryStore::Hklm));
        for (const DelegationList &list : {freshList, ntlmOnlyList, denyFreshList})
            batch.emplace_back(reads::listOf(RegistryStore::Hklm, list));
        for (const DelegationList &list : {freshList, ntlmOnlyList})
            batch.emplace_back(reads::listOf(RegistryStore::LocalPolicy, list));
        batch.emplace_back(reads::delegation(RegistryStore::LocalPolicy));
    }
    return batch;
}

QString written(const PolicyValue &value)
{
    return QStringLiteral("%1\\%2 = %3").arg(value.key, value.value.name, value.value.data.display());
}

/// The value that is written last under that name, and so stays.
const PolicyValue *lastWriter(const Result<PolicyAnswer> &policies, const QString &key, const QString &name)
{
    const PolicyValue *last = nullptr;
    if (policies)
        for (const PolicyValue &value : policies->values)
            if (sameRegistryName(value.key, key) && sameRegistryName(value.value.name, name))
                last = &value;
    return last;
}

// ---- AllowCredSSP -------------------------------------------------------------------------------------

void judgeLock(const RegistryKeyRead &key, const Answers &own, const Result<PolicyAnswer> &policies,
               FindingList &findings)
{
    const QString computer = findings.computer();
    const PolicyValue *writer = lastWriter(policies, key.key, keys::allowCredSsp);
    const auto listing = reads::keyOf(own, key);
    if (!listing && writer == nullptr) {
        findings.unknown(
            Text::tr("It is not known whether a policy decides about CredSSP on \"%1\".").arg(computer),
            listing.error());
        return;
    }
    RegistryState value = listing ? reads::valueIn(*listing, keys::allowCredSsp) : RegistryState::denied();
    const bool atNextRefresh = !value.isPresent() && writer != nullptr;
    if (atNextRefresh)
        value = RegistryState::present(writer->value.data);
    if (!value.isPresent())
        return;
    const QString looked =
        atNextRefresh ? Text::tr("At the next policy refresh \"%1\" will be written.").arg(written(*writer))
                      : lookSentence(key.key, keys::allowCredSsp, value);
    const QString data = value.data.display();
    if (!value.dword())
        findings.unknown(Text::tr("A policy for CredSSP on \"%1\" has a value that Windows does not define.")
                             .arg(computer),
                         looked, key.key);
    else if (value.dword() == 1U)
        findings.ok(Text::tr("A policy keeps CredSSP switched on at \"%1\".").arg(computer),
                    sentences({looked, Text::tr("That agrees with what is needed; nobody can switch it off "
                                                "any other way.")}),
                    writer != nullptr ? writer->policy : QString(), data);
    else if (writer != nullptr)
        findings.problem(
            Problem::PolicyLocksCredSsp,
            Text::tr("The policy \"%1\" keeps CredSSP switched off on \"%2\".").arg(writer->policy, computer),
            sentences({looked, Text::tr("Windows refuses every other way to switch it on. Only the owner of "
                                        "this policy can change that.")}),
            writer->policy, data);
    else
        findings.problem(
            Problem::PolicyLocksCredSsp,
            Text::tr("A policy keeps CredSSP switched off on \"%1\".").arg(computer),
            sentences({looked, Text::tr("Windows refuses every other way to switch it on. It could not be "
                                        "determined which policy it is; gpresult.exe names it.")}),
            {}, data);
}

// ---- delegation values --------------------------------------------------------------------------------

void upsert(RegistryKeyAnswer &key, const NamedValue &value)
{
    key.exists = true;
    const auto same = std::ranges::find_if(
        key.values, [&](const NamedValue &other) { return sameRegistryName(other.name, value.name); });
    if (same == key.values.end())
        key.values.push_back(value);
    else
        same->data = value.data;
}

struct Refresh
{
    DelegationView before;
    DelegationView local;
    DelegationView after; ///< what HKLM will say when all policies have been written again
};

/// Policy processing writes every value of every policy, by name; the last one wins.
Result<Refresh> refreshOf(const DelegationList &list, const Answers &own, const PolicyAnswer &policies)
{
    auto root = reads::keyOf(own, reads::delegation(RegistryStore::Hklm));
    auto entries = reads::keyOf(own, reads::listOf(RegistryStore::Hklm, list));
    if (!root || !entries)
        return Failure(root ? entries.error() : root.error());
    Refresh refresh;
    refresh.before = delegationView(list, *root, *entries);
    // Where the local policy cannot be read it counts as empty: then only what HKLM shows can be lost.
    refresh.local =
        delegationView(list, RegistryStore::LocalPolicy, own).value_or(DelegationView{list, {}, {}, {}});
    for (const PolicyValue &value : policies.values) {
        if (sameRegistryName(value.key, keys::delegation))
            upsert(*root, value.value);
        else if (sameRegistryName(value.key, list.listKey()))
            upsert(*entries, value.value);
    }
    refresh.after = delegationView(list, *root, *entries);
    return refresh;
}

QString refreshSentence(const QString &policyOwner)
{
    return Text::tr("Windows writes this again at every policy refresh, so a change on this computer lasts "
                    "only until the next one. Only the owner of the policy \"%1\" can change that.")
        .arg(policyOwner);
}

void judgeSwitch(const DelegationList &list, const Result<PolicyAnswer> &policies, FindingList &findings)
{
    const PolicyValue *writer = lastWriter(policies, keys::delegation, list.switchName);
    if (writer == nullptr || !writer->fromDomain || writer->value.data.toDword() == 1U)
        return;
    findings.problem(
        Problem::PolicyOverwritesDelegation,
        Text::tr("The policy \"%1\" switches \"%2\" off on \"%3\".")
            .arg(writer->policy, list.switchName, findings.computer()),
        sentences({Text::tr("It writes \"%1\".").arg(written(*writer)), refreshSentence(writer->policy)}),
        writer->policy, QStringLiteral("%1=%2").arg(writer->value.name, writer->value.data.display()));
}

/// An entry that covers the server now, and whose number a domain policy gives to another one.
void judgeEntry(const Refresh &refresh, const QString &server, const Result<PolicyAnswer> &policies,
                FindingList &findings)
{
    const ListEntry *entry = refresh.before.covering(server);
    if (entry == nullptr)
        entry = refresh.local.covering(server);
    if (entry == nullptr || refresh.after.covering(server) != nullptr)
        return;
    const PolicyValue *writer = lastWriter(policies, refresh.before.list.listKey(), entry->name);
    if (writer == nullptr || !writer->fromDomain)
        return;
    findings.problem(Problem::PolicyOverwritesDelegation,
                     Text::tr("The policy \"%1\" overwrites the entry for \"%2\" on \"%3\".")
                         .arg(writer->policy, server, findings.computer()),
                     sentences({Text::tr("It writes \"%1\" under the same number as the entry \"%2\".")
                                    .arg(written(*writer), entry->text),
                                refreshSentence(writer->policy)}),
                     server, QStringLiteral("%1=%2").arg(writer->value.name, writer->value.data.display()));
}

void judgeDeny(const Refresh &deny, const QString &server, const Result<PolicyAnswer> &policies,
               FindingList &findings)
{
    if (!deny.after.allows(server))
        return;
    const ListEntry *entry = deny.after.covering(server);
    const PolicyValue *writer = lastWriter(policies, denyFreshList.listKey(), entry->name);
    if (writer == nullptr || !writer->fromDomain)
        return;
    findings.problem(
        Problem::PolicyOverwritesDelegation,
        Text::tr("The policy \"%1\" forbids \"%2\" to send credentials to \"%3\".")
            .arg(writer->policy, findings.computer(), server),
        sentences({Text::tr("It writes \"%1\".").arg(written(*writer)), refreshSentence(writer->policy)}),
        server, QStringLiteral("%1=%2").arg(writer->value.name, writer->value.data.display()));
}

void judgeDelegation(const CheckContext &context, const AnswersByComputer &answers, const Answers &own,
                     const Result<PolicyAnswer> &policies, FindingList &findings)
{
    QStringList provable;
    QStringList unprovable;
    for (const QString &server : serverNames(context))
        (whyUnprovable(context, answers, server) == Unprovable::No ? provable : unprovable).append(server);
    for (const auto &[list, servers] :
         {std::pair(freshList, provable), std::pair(ntlmOnlyList, unprovable)}) {
        if (servers.isEmpty())
            continue;
        judgeSwitch(list, policies, findings);
        if (const auto refresh = refreshOf(list, own, *policies))
            for (const QString &server : servers)
                judgeEntry(*refresh, server, policies, findings);
    }
    if (const auto deny = refreshOf(denyFreshList, own, *policies))
        for (const QString &server : serverNames(context))
            judgeDeny(*deny, server, policies, findings);
}

// ---- both ---------------------------------------------------------------------------------------------

QString comingBack(const PolicyAnswer &policies)
{
    QStringList values;
    for (const PolicyValue &value : policies.values)
        if (value.fromDomain)
            values.append(QStringLiteral("%1: %2").arg(value.policy, written(value)));
    return values.isEmpty() ? QString()
                            : Text::tr("Domain policies write these values at every refresh: %1.")
                                  .arg(values.join(QStringLiteral("; ")));
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    FindingList findings(checkId, context.computer);
    const Answers &own = answersOf(answers, context.computer);
    const auto policies = own.get(PolicyRead{});
    if (context.isClient)
        judgeLock(reads::winRmClientPolicy(), own, policies, findings);
    if (context.isServer)
        judgeLock(reads::winRmServicePolicy(), own, policies, findings);
    if (!policies)
        findings.unknown(
            Text::tr("It is not known which values policies write on \"%1\".").arg(context.computer),
            policies.error());
    else if (context.isClient)
        judgeDelegation(context, answers, own, policies, findings);
    if (findings.isEmpty())
        findings.ok(Text::tr("No policy stands in the way on \"%1\".").arg(context.computer),
                    comingBack(*policies));
    return findings.take();
}

} // namespace

Check policy()
{
    return {checkId,
            [] { return Text::tr("Policies"); },
            [] {
                return Text::tr("What a policy sets, Windows sets again and again; a change on the computer "
                                "itself would not last.");
            },
            Concerns::Everybody,
            true,
            reads,
            judge};
}

} // namespace credssp::checks
