// Who a server is, as far as the directory and the domains tell, and which policies decide.
#include "engine/checks/server_identity.h"
#include "engine/computers/name.h"
#include "engine/remedies/evidence.h"

#include <algorithm>

namespace credssp {

namespace {

bool sameName(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QString hostOf(const QString &spn)
{
    return spn.section(QLatin1Char('/'), 1);
}

bool isAddress(const QString &name)
{
    const auto parsed = ComputerName::parse(name);
    return parsed && parsed->isAddress();
}

/// Findings of one problem that speak of this server: filed under it, or filed elsewhere and naming it.
bool speaksOf(const Situation &situation, Problem problem, const QString &server)
{
    const QString computer = situation.canonical(server);
    for (const Finding *finding : situation.problems(problem))
        if (sameName(finding->computer, computer) || sameName(finding->about, server) ||
            sameName(finding->about, computer))
            return true;
    return false;
}

const Answers &clientAnswers(const Situation &situation)
{
    return answersOf(situation.answers, situation.canonical(situation.client));
}

} // namespace

SpnView spnView(const Situation &situation, const QString &typed)
{
    SpnView view;
    const auto answer = clientAnswers(situation).get(SpnOwnersRead{typed});
    if (!answer || answer->account.isEmpty())
        return view;
    view.known = true;
    view.account = answer->account;
    view.netBiosName = answer->netBiosName;
    view.dnsName = answer->dnsName;
    for (const SpnForm &form : answer->forms) {
        const QString host = hostOf(form.spn);
        const bool right = std::ranges::any_of(form.owners, &SpnOwner::isTarget);
        if (right && form.owners.size() == 1 && !isAddress(host))
            view.provenHosts.append(host);
        if (!sameName(host, answer->netBiosName) && !sameName(host, answer->dnsName))
            continue; // an alias or a cluster's name: its owner has it for good reason
        if (form.owners.empty())
            view.missing.append(form.spn);
        for (const SpnOwner &owner : form.owners)
            if (!owner.isTarget)
                view.conflicts.push_back({form.spn, owner, right});
    }
    return view;
}

Seen spnRefused(const Situation &situation, const QString &computer)
{
    if (situation.has(Problem::SpnRegistrationRefused, computer))
        return Seen::Yes;
    constexpr int spnCreationFailed = 10154; // facts page §7
    const Answers &answers = answersOf(situation.answers, computer);
    for (const Read &question : answers.reads()) {
        const auto *log = std::get_if<EventLogRead>(&question);
        if (log == nullptr || log->id != spnCreationFailed)
            continue;
        if (const auto events = answers.get(*log))
            return events->events.empty() ? Seen::No : Seen::Yes;
    }
    return Seen::Unknown;
}

QString provenName(const Situation &situation, const QString &server)
{
    const SpnView view = spnView(situation, server);
    QStringList names = view.provenHosts;
    names.removeIf([&](const QString &name) { return sameName(name, server); });
    if (names.isEmpty())
        return {};
    const auto listing =
        clientAnswers(situation).get(RegistryKeyRead{RegistryStore::Hklm, freshList.listKey()});
    const auto isCovered = [&](const QString &name) {
        return listing && std::ranges::any_of(listing->values, [&](const NamedValue &value) {
                   return entryMatches(value.data.toText().value_or(QString()), delegationEntry(name));
               });
    };
    // A name that is delegated already needs nothing more; else the full name, which leads to one computer
    // only.
    std::ranges::stable_sort(names, {}, [&](const QString &name) {
        return std::pair(!isCovered(name), !name.contains(QLatin1Char('.')));
    });
    return names.first();
}

bool identityCannotBeProven(const Situation &situation, const QString &server)
{
    const QString client = situation.canonical(situation.client);
    const QString computer = situation.canonical(server);
    if (speaksOf(situation, Problem::NameNotResolved, server))
        return false; // a name that leads nowhere is put right first
    const CheckContext context{client, true, false, client, situation.servers, situation.user};
    switch (whyUnprovable(context, situation.answers, server)) {
    case Unprovable::ClientInWorkgroup:
    case Unprovable::ServerInWorkgroup:
    case Unprovable::ForeignDomain:
    case Unprovable::NotInDirectory:
        return true;
    case Unprovable::Address:
        return spnView(situation, server).known && provenName(situation, server).isEmpty();
    case Unprovable::NameWithoutSpn:
    case Unprovable::No:
        break;
    }
    return situation.has(Problem::Workgroup, client) || situation.has(Problem::Workgroup, computer) ||
           situation.has(Problem::DifferentDomains, computer);
}

std::vector<NamedValue> domainPolicyValues(const Situation &situation, const QString &computer,
                                           const QString &key)
{
    std::vector<NamedValue> values;
    const auto policies = answersOf(situation.answers, computer).get(PolicyRead{});
    if (!policies)
        return values;
    for (const PolicyValue &policy : policies->values)
        if (policy.fromDomain && sameRegistryName(policy.key, key))
            values.push_back(policy.value);
    return values;
}

namespace {

/// The last policy that writes a value wins (facts page §2, "last writer wins").
const PolicyValue *writerOf(const PolicyAnswer &policies, const QString &key, const QString &name)
{
    const PolicyValue *writer = nullptr;
    for (const PolicyValue &policy : policies.values)
        if (sameRegistryName(policy.key, key) && sameRegistryName(policy.value.name, name))
            writer = &policy;
    return writer;
}

void addLock(std::vector<PolicyConflict> &conflicts, const Situation &situation, const QString &computer,
             const QString &key)
{
    const auto policies = answersOf(situation.answers, computer).get(PolicyRead{});
    const PolicyValue *writer = policies ? writerOf(*policies, key, keys::allowCredSsp) : nullptr;
    RegistryState value = registryValue(situation, computer, RegistryStore::Hklm, key, keys::allowCredSsp);
    if (!value.isPresent() && writer != nullptr)
        value = RegistryState::present(writer->value.data);
    if (!value.isPresent() || value.dword() == 1U)
        return; // not set, or set to on: nothing that a remedy wants is refused
    conflicts.push_back({computer, writer ? writer->policy : QString(), key, keys::allowCredSsp,
                         value.data.display(), QStringLiteral("1"), true});
}

/// Switches that a domain policy sets to off, of the lists that these servers need, and its Deny entries. An
/// entry whose number a domain policy uses is no conflict: another number does.
void addOverwritten(std::vector<PolicyConflict> &conflicts, const Situation &situation, const QString &client,
                    const PolicyAnswer &policies)
{
    bool anyProvable = false;
    bool anyOther = false;
    for (const QString &server : distinctServers(situation))
        (identityCannotBeProven(situation, server) ? anyOther : anyProvable) = true;
    for (const auto &[list, needed] :
         {std::pair(&freshList, anyProvable), std::pair(&ntlmOnlyList, anyOther)}) {
        const PolicyValue *writer = writerOf(policies, keys::delegation, list->switchName);
        if (needed && writer != nullptr && writer->fromDomain && writer->value.data.toDword() != 1U)
            conflicts.push_back({client, writer->policy, keys::delegation, list->switchName,
                                 writer->value.data.display(), QStringLiteral("1"), false});
    }
    for (const PolicyValue &policy : policies.values)
        for (const QString &server : distinctServers(situation))
            if (policy.fromDomain && sameRegistryName(policy.key, denyFreshList.listKey()) &&
                entryMatches(policy.value.data.toText().value_or(QString()), delegationEntry(server)))
                conflicts.push_back({client, policy.policy, denyFreshList.listKey(), policy.value.name,
                                     policy.value.data.display(), QString(), false});
}

} // namespace

std::vector<PolicyConflict> policyConflicts(const Situation &situation)
{
    std::vector<PolicyConflict> conflicts;
    const QString client = situation.canonical(situation.client);
    addLock(conflicts, situation, client, keys::winRmClientPolicy);
    for (const QString &server : situation.serverComputers())
        addLock(conflicts, situation, server, keys::winRmServicePolicy);
    const auto policies = answersOf(situation.answers, client).get(PolicyRead{});
    if (policies)
        addOverwritten(conflicts, situation, client, *policies);
    // A check may know more than the values above, or these could not be read.
    const auto known = [&](const QString &computer, bool locks) {
        return std::ranges::any_of(conflicts, [&](const PolicyConflict &conflict) {
            return conflict.locks == locks && sameName(conflict.computer, computer);
        });
    };
    for (const Finding *finding : situation.problems(Problem::PolicyLocksCredSsp)) {
        const bool isServer = !sameName(finding->computer, client);
        const QString &key = isServer ? keys::winRmServicePolicy : keys::winRmClientPolicy;
        const RegistryState value =
            registryValue(situation, finding->computer, RegistryStore::Hklm, key, keys::allowCredSsp);
        if (!known(finding->computer, true) && value.dword() != 1U)
            conflicts.push_back({finding->computer, QString(), key, keys::allowCredSsp, finding->value,
                                 QStringLiteral("1"), true});
    }
    for (const Finding *finding : situation.problems(Problem::PolicyOverwritesDelegation))
        if (!policies && !known(finding->computer, false))
            conflicts.push_back({finding->computer, QString(), keys::delegation, freshList.switchName,
                                 finding->value, QStringLiteral("1"), false});
    return conflicts;
}

} // namespace credssp
