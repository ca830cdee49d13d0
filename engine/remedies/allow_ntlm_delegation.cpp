// Passing credentials on to a server whose identity is not proven. The source document's remedy 5 with its
// switch, and without overwriting an entry (facts page §3, no. 3 to 7). Last resort (facts page §9).
#include "engine/plan/local_policy_note.h"
#include "engine/remedies/catalog.h"
#include "engine/remedies/delegation_entries.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::AllowNtlmDelegation)
};

constexpr quint32 ntlmBlocked = 1937; // ERROR_NTLM_BLOCKED, facts page §5.3

bool untrusted(const Situation &situation)
{
    return situation.hasSymptom(QStringLiteral("delegation-untrusted")) ||
           situation.hasSymptom(QStringLiteral("delegation-untrusted-ntlm"));
}

/// Why it would be of no use at all; empty when it would.
QString obstacle(const Situation &situation)
{
    for (const Symptom &symptom : situation.symptoms)
        if (symptom.code && (*symptom.code == ntlmBlocked || *symptom.code == (0x80070000U | ntlmBlocked)))
            return Text::tr("NTLM is switched off here, so nothing can be passed on with it.");
    const QString client = situation.canonical(situation.client);
    for (const NamedValue &value : domainPolicyValues(situation, client, keys::delegation))
        if (sameRegistryName(value.name, ntlmOnlyList.switchName) && value.data.toDword() != 1U)
            return Text::tr(
                "A domain policy switches this off (AllowFreshCredentialsWhenNTLMOnly) and would take the "
                "change back.");
    for (const PolicyConflict &conflict : policyConflicts(situation))
        if (conflict.locks)
            return Text::tr("A policy switches CredSSP off, so nothing can be passed on at all.");
    return {};
}

class AllowNtlmDelegation final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("allow-ntlm-delegation"); }
    [[nodiscard]] QString title() const override
    {
        return Text::tr("Pass the sign-in on without proof of who the server is (NTLM-only)");
    }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want to reach a server that cannot prove who it is, and you accept the risk, then allow "
            "passing your sign-in on to exactly this name.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::WeakensSecurity; }
    [[nodiscard]] bool isLastResort() const override { return true; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &context) const override
    {
        std::vector<Read> reads;
        if (!context.isClient)
            return reads;
        for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
            for (const QString &key : {keys::delegation, ntlmOnlyList.listKey()})
                reads.emplace_back(RegistryKeyRead{store, key});
        reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::wsmanClient});
        reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::winRmClientPolicy});
        reads.emplace_back(PolicyRead{});
        reads.push_back(groupPolicyRead());
        return reads;
    }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        if (const QString why = obstacle(situation); !why.isEmpty())
            return decline(why);
        QStringList unprovable;
        bool covered = true;
        for (const QString &server : distinctServers(situation)) {
            if (identityCannotBeProven(situation, server))
                unprovable.append(server);
            covered = covered && isCovered(situation, server);
        }
        if (covered && !situation.servers.isEmpty())
            return decline(Text::tr("It is allowed already."));
        if (!unprovable.isEmpty())
            return offer(
                0.8,
                {Text::tr(
                     "Nothing can prove who this server is, because it does not share a domain with this "
                     "computer or is known by an address only: %1.")
                     .arg(unprovable.join(QStringLiteral(", ")))},
                {warning()});
        const bool namedOtherwise =
            situation.has(Problem::NameNotProven) || situation.has(Problem::NameIsAddress);
        if (untrusted(situation) || namedOtherwise)
            return offer(0.3, {Text::tr("It works even where nothing proves who the server is.")},
                         {Text::tr("Everything else that is offered is safer; try that first."), warning()});
        return decline(Text::tr("The server's identity is not the problem, so its proof is not given up."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        if (const QString why = obstacle(situation); !why.isEmpty())
            return nothingToDo(situation, id(), why);
        const QString client = situation.canonical(situation.client);
        PlanBuilder builder(situation.answers);
        auto edit = coverServers(situation, builder, ntlmOnlyList, distinctServers(situation));
        if (!edit)
            return Failure(edit.error());
        if (edit->changes.empty())
            return nothingToDo(situation, id(),
                               Text::tr("It is allowed already for every server named here."));
        builder.add(client, std::move(*edit));
        QStringList notes{warning(), takeBack()};
        if (clientCredSspOff(situation) == Seen::Yes)
            notes.append(
                Text::tr("CredSSP itself is off on \"%1\"; nothing is passed on until it is switched on.")
                    .arg(situation.client));
        return makePlan(situation, id(), builder, QString(), notes);
    }

private:
    [[nodiscard]] static QString warning()
    {
        return Text::tr(
            "Warning: your complete sign-in goes to whatever computer answers under this name, proven or "
            "not. An attacker who answers in its place has your account.");
    }
    [[nodiscard]] static QString takeBack()
    {
        return Text::tr("Allow it for one task only, and take it back when the task is done.");
    }

    [[nodiscard]] static bool isCovered(const Situation &situation, const QString &server)
    {
        const QString client = situation.canonical(situation.client);
        const auto list = answersOf(situation.answers, client)
                              .get(RegistryKeyRead{RegistryStore::Hklm, ntlmOnlyList.listKey()});
        return registryValue(situation, client, RegistryStore::Hklm, keys::delegation,
                             ntlmOnlyList.switchName)
                       .dword() == 1U &&
               list && std::ranges::any_of(list->values, [&](const NamedValue &value) {
                   return entryMatches(value.data.toText().value_or(QString()), delegationEntry(server));
               });
    }
};

} // namespace

const Remedy &allowNtlmDelegation()
{
    static const AllowNtlmDelegation remedy;
    return remedy;
}

} // namespace credssp
