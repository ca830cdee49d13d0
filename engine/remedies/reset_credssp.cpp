// CredSSP off on a side, or the server missing in the delegation list: switch it on where it is off, and add
// what is missing. The source document's remedy 2, without its losing the entries of others (facts page §3,
// no. 12).
#include "engine/computers/name.h"
#include "engine/plan/local_policy_note.h"
#include "engine/remedies/catalog.h"
#include "engine/remedies/delegation_entries.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ResetCredSsp)
};

/// Both stores of the plain delegation list at a point of the plan.
struct BothStores
{
    StoredList local;
    StoredList hklm;
};

Result<BothStores> bothStores(const PlanBuilder &builder, const QString &client)
{
    auto local = storedList(builder, client, RegistryStore::LocalPolicy, freshList);
    if (!local)
        return Failure(local.error());
    auto hklm = storedList(builder, client, RegistryStore::Hklm, freshList);
    if (!hklm)
        return Failure(hklm.error());
    return BothStores{std::move(*local), std::move(*hklm)};
}

bool holds(const StoredList &list, const NamedValue &entry)
{
    return std::ranges::any_of(list.entries,
                               [&](const NamedValue &other) { return other.data == entry.data; });
}

class ResetCredSsp final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("reset-credssp"); }
    [[nodiscard]] QString title() const override { return Text::tr("Switch CredSSP on where it is missing"); }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want to hand your sign-in to the server again, then turn on CredSSP on both sides "
            "and allow it for exactly this server.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::WeakensSecurity; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &context) const override
    {
        std::vector<Read> reads;
        if (context.isClient) {
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
                for (const QString &key : {keys::delegation, freshList.listKey()})
                    reads.emplace_back(RegistryKeyRead{store, key});
            reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::wsmanClient});
            reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::winRmClientPolicy});
            reads.push_back(groupPolicyRead());
            for (const QString &server : context.servers)
                reads.emplace_back(WsmanProbeRead{server});
        }
        if (context.isServer) {
            reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::wsmanService});
            reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::winRmServicePolicy});
            reads.emplace_back(StepRead{manual::enableServer, QString()});
        }
        reads.emplace_back(PolicyRead{});
        reads.emplace_back(ServiceRead{winRmService()});
        return reads;
    }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        if (!policyConflicts(situation).empty())
            return decline(policySentence());
        QStringList reasons;
        if (clientCredSspOff(situation) == Seen::Yes)
            reasons.append(
                Text::tr("CredSSP is off on \"%1\", which sends the sign-in.").arg(situation.client));
        for (const QString &server : distinctServers(situation))
            if (serverCredSspOff(situation, server) == Seen::Yes)
                reasons.append(Text::tr("\"%1\" does not accept CredSSP.").arg(server));
        // Windows looks at these two before it looks at the server's identity.
        const double confidence = reasons.isEmpty() ? 0.9 : 0.95;
        reasons += listReasons(situation);
        if (!reasons.isEmpty())
            return offer(confidence, reasons);
        if (isKnownFine(situation))
            return decline(Text::tr("CredSSP is enabled on both sides and allowed for the server."));
        const double guess = symptomConfidence(situation, id());
        return guess > 0 ? offer(guess, {symptomReason(situation)})
                         : decline(Text::tr("Nothing points to CredSSP being off."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        if (!policyConflicts(situation).empty())
            return nothingToDo(situation, id(), policySentence());
        PlanBuilder builder(situation.answers);
        if (const auto added = addClientPart(situation, builder); !added)
            return Failure(added.error());
        addServerPart(situation, builder);
        QStringList notes;
        if (!builder.isEmpty())
            notes.append(Text::tr("CredSSP hands your complete sign-in to the server. Turn it off again "
                                  "when the task is done."));
        return makePlan(
            situation, id(), builder,
            isKnownFine(situation)
                ? Text::tr("CredSSP is already enabled on both sides, and the list names the servers.")
                : Text::tr(
                      "CredSSP is already enabled on \"%1\", and the list names the servers. Whether every "
                      "server accepts CredSSP could not be read.")
                      .arg(situation.client),
            notes);
    }

private:
    [[nodiscard]] static QString policySentence()
    {
        return Text::tr("A policy decides this setting. It would refuse the change or take it back.");
    }

    /// What the delegation list lacks for servers that can prove who they are; for the others it plays no
    /// part.
    [[nodiscard]] static QStringList listReasons(const Situation &situation)
    {
        QStringList reasons;
        const PlanBuilder builder(situation.answers);
        const auto list =
            storedList(builder, situation.canonical(situation.client), RegistryStore::Hklm, freshList);
        if (!list)
            return reasons;
        for (const QString &server : distinctServers(situation)) {
            const auto parsed = ComputerName::parse(server);
            if (identityCannotBeProven(situation, server) || !parsed || parsed->isAddress())
                continue;
            if (!list->switchedOn)
                return {Text::tr("Passing on a new sign-in (AllowFreshCredentials) is not switched on.")};
            if (!list->covers(server))
                reasons.append(Text::tr("The list of allowed servers does not name \"%1\".").arg(server));
        }
        return reasons;
    }

    [[nodiscard]] static bool isKnownFine(const Situation &situation)
    {
        const auto list = answersOf(situation.answers, situation.canonical(situation.client))
                              .get(RegistryKeyRead{RegistryStore::Hklm, freshList.listKey()});
        bool known = list && !list->denied && clientCredSspOff(situation) == Seen::No;
        for (const QString &server : distinctServers(situation))
            known = known && serverCredSspOff(situation, server) == Seen::No;
        return known;
    }

    [[nodiscard]] static Result<void> addClientPart(const Situation &situation, PlanBuilder &builder)
    {
        const QString client = situation.canonical(situation.client);
        const QStringList servers = distinctServers(situation);
        const auto before = bothStores(builder, client);
        if (!before)
            return Failure(before.error());
        const Seen off = clientCredSspOff(situation);
        if (off == Seen::Unknown)
            return failure(ErrorCode::AccessDenied, QStringLiteral("HKLM\\") + keys::wsmanClient);
        const bool allCovered =
            std::ranges::all_of(servers, [&](const QString &server) { return before->hklm.covers(server); });
        // A local policy that switches the list off would do so at the next refresh.
        const RegistryState local =
            builder.value(client, RegistryStore::LocalPolicy, keys::delegation, freshList.switchName);
        const bool listIsFine =
            before->hklm.switchedOn && allCovered && (!local.isPresent() || local.dword() == 1U);
        if (off == Seen::No && listIsFine)
            return {};

        PlanBuilder trial = builder;
        startWinRmOnClient(situation, trial);
        if (addCmdlets(situation, trial, *before)) {
            builder = std::move(trial);
            return {};
        }
        if (off == Seen::Yes) {
            startWinRmOnClient(situation, builder);
            builder.add(client, SetCredSsp{Side::Client, true});
        }
        if (listIsFine)
            return {};
        auto edit = coverServers(situation, builder, freshList, servers);
        if (!edit)
            return Failure(edit.error());
        if (!edit->changes.empty())
            builder.add(client, std::move(*edit));
        return {};
    }

    /// The cmdlets of the source document, only where they lose nobody's entry (architecture, "Ours and
    /// theirs"): false when they might, or would not do what they are to do; @p trial is worthless then.
    [[nodiscard]] static bool addCmdlets(const Situation &situation, PlanBuilder &trial,
                                         const BothStores &before)
    {
        const QString client = situation.canonical(situation.client);
        const QStringList servers = distinctServers(situation);
        const bool locked =
            registryValue(situation, client, RegistryStore::Hklm, keys::winRmClientPolicy, keys::allowCredSsp)
                .isPresent();
        if (!before.local.available || locked || !refreshIsHarmless(situation, trial))
            return false;
        bool oursThere = false;
        for (const StoredList *list : {&before.local, &before.hklm})
            for (const NamedValue &entry : list->wsmanEntries()) {
                const bool ours = ownRecord(situation, client, list->store, freshList.listKey(), entry.name,
                                            RegistryState::present(entry.data)) != nullptr;
                const bool forTheseServers = std::ranges::any_of(servers, [&](const QString &server) {
                    return entry.data.toText().value_or(QString()).compare(delegationEntry(server),
                                                                           Qt::CaseInsensitive) == 0;
                });
                if (!ours || !forTheseServers)
                    return false;
                oursThere = true;
            }
        if (oursThere) {
            // Disable-WSManCredSSP renumbers what it leaves: it stays away from entries that are not ours.
            if (before.local.entries.size() != before.local.wsmanEntries().size())
                return false;
            trial.add(client, DisableClientCredSsp{});
            if (!keepsOthers(trial, situation, before))
                return false;
        }
        const auto empty = bothStores(trial, client);
        if (!empty || !empty->local.wsmanEntries().empty() || !empty->hklm.wsmanEntries().empty())
            return false;
        // Enable-WSManCredSSP numbers from the count of what is there and overwrites after a gap.
        QStringList taken;
        for (const NamedValue &value : domainPolicyValues(situation, client, freshList.listKey()))
            taken.append(value.name);
        for (const StoredList *list : {&empty->local, &empty->hklm})
            for (const NamedValue &value : list->entries)
                taken.append(value.name);
        for (qsizetype i = 1; i <= servers.size(); ++i)
            if (taken.contains(QString::number(static_cast<qsizetype>(empty->local.entries.size()) + i)))
                return false;
        trial.add(client, EnableClientCredSsp{servers});
        const auto after = bothStores(trial, client);
        return after && after->hklm.switchedOn && keepsOthers(trial, situation, before) &&
               std::ranges::all_of(servers,
                                   [&](const QString &server) { return after->hklm.covers(server); });
    }

    /// The cmdlets end with a run of policy processing, which writes every policy value into HKLM by its
    /// name. Where that would change anything by itself (another team's entry of the same number, for
    /// example), single values are written instead.
    [[nodiscard]] static bool refreshIsHarmless(const Situation &situation, const PlanBuilder &builder)
    {
        const QString client = situation.canonical(situation.client);
        const auto policies = builder.ask(client, PolicyRead{});
        if (!policies)
            return false;
        std::map<std::pair<QString, QString>, RegistryData> last;
        for (const PolicyValue &policy : policies->values)
            last[{knownKey(policy.key), policy.value.name.toLower()}] = policy.value.data;
        return std::ranges::all_of(last, [&](const auto &value) {
            const RegistryState now =
                builder.value(client, RegistryStore::Hklm, value.first.first, value.first.second);
            return now.isPresent() && now.data == value.second;
        });
    }

    /// The key as it was asked for, however a policy spells it.
    [[nodiscard]] static QString knownKey(const QString &key)
    {
        for (const QString &known :
             {keys::delegation, freshList.listKey(), ntlmOnlyList.listKey(), denyFreshList.listKey(),
              keys::winRmClientPolicy, keys::winRmServicePolicy})
            if (sameRegistryName(known, key))
                return known;
        return key.toLower();
    }

    /// Whether every entry that is not ours is still there at this point of the plan.
    [[nodiscard]] static bool keepsOthers(const PlanBuilder &trial, const Situation &situation,
                                          const BothStores &before)
    {
        const QString client = situation.canonical(situation.client);
        const auto now = bothStores(trial, client);
        if (!now)
            return false;
        const auto kept = [&](const StoredList &then, const StoredList &later) {
            return std::ranges::all_of(then.entries, [&](const NamedValue &entry) {
                return holds(later, entry) || ownRecord(situation, client, then.store, freshList.listKey(),
                                                        entry.name, RegistryState::present(entry.data));
            });
        };
        return kept(before.local, now->local) && kept(before.hklm, now->hklm);
    }

    static void addServerPart(const Situation &situation, PlanBuilder &builder)
    {
        QStringList done;
        for (const QString &server : distinctServers(situation)) {
            const QString computer = situation.canonical(server);
            if (done.contains(computer) || serverCredSspOff(situation, server) != Seen::Yes)
                continue;
            done.append(computer);
            const RegistryState value = registryValue(situation, computer, RegistryStore::Hklm,
                                                      keys::wsmanService, keys::authCredSsp);
            if (value.state != ValueState::Denied)
                builder.add(computer, EnableServerCredSsp{});
            else
                builder.add(computer, enableByHand(server));
        }
    }

    [[nodiscard]] static ManualStep enableByHand(const QString &server)
    {
        ManualStep step;
        step.step = manual::enableServer;
        step.title = Text::tr("Turn on CredSSP on \"%1\" by hand").arg(server);
        step.steps = {
            Text::tr("Sign in on \"%1\", for example with Remote Desktop.").arg(server),
            Text::tr("Open PowerShell as administrator."),
            Text::tr("Run this command: %1").arg(QStringLiteral("Enable-WSManCredSSP -Role Server -Force")),
        };
        step.irreversible = Text::tr("It was switched on by hand, so it is switched off by hand: %1")
                                .arg(QStringLiteral("Disable-WSManCredSSP -Role Server"));
        return step;
    }
};

} // namespace

const Remedy &resetCredSsp()
{
    static const ResetCredSsp remedy;
    return remedy;
}

} // namespace credssp
