// Takes back what this product switched on, in both roles, both lists and both stores, and nothing of others
// (architecture, "Ours and theirs"; facts page §9).
#include "engine/plan/local_policy_note.h"
#include "engine/remedies/catalog.h"
#include "engine/remedies/delegation_entries.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::TurnOffCredSsp)
};

QString textOf(const NamedValue &entry)
{
    return entry.data.toText().value_or(entry.data.display());
}

QString staysOnToSend(const QString &client)
{
    return Text::tr("CredSSP stays on for sending from \"%1\": it was not switched on by CredSSP Wizard.")
        .arg(client);
}

QString staysOnToAccept(const QString &server)
{
    return Text::tr("\"%1\" goes on accepting CredSSP: it was not switched on by CredSSP Wizard.")
        .arg(server);
}

/// What becomes of one computer's lists; made entry by entry.
class ClientPart
{
public:
    ClientPart(const Situation &situation, PlanBuilder &builder, QStringList &notes, QStringList &neededBy)
        : m_situation(situation)
        , m_builder(builder)
        , m_notes(notes)
        , m_neededBy(neededBy)
        , m_client(situation.canonical(situation.client))
    {
    }

    [[nodiscard]] Result<void> run()
    {
        for (const DelegationList *list : {&freshList, &ntlmOnlyList})
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm}) {
                const auto stored = storedList(m_builder, m_client, store, *list);
                if (!stored)
                    return Failure(stored.error());
                if (stored->available)
                    takeBack(*list, *stored);
                else
                    m_localUnavailable = true;
            }
        if (m_localUnavailable)
            nameUnreachableRows();
        if (!m_edit.changes.empty())
            m_builder.add(m_client, EditRegistry(m_edit));
        switchOff();
        return {};
    }

private:
    [[nodiscard]] const OwnValue *own(RegistryStore store, const QString &key, const QString &name,
                                      const RegistryState &now) const
    {
        return ownRecord(m_situation, m_client, store, key, name, now);
    }

    [[nodiscard]] bool isTicked(const NamedValue &entry) const
    {
        return std::ranges::any_of(m_situation.also, [&](const QString &name) {
            return textOf(entry).compare(delegationEntry(name), Qt::CaseInsensitive) == 0;
        });
    }

    /// The value that was there before ours; plain absent where the record cannot say.
    [[nodiscard]] static RegistryState beforeOurs(const OwnValue *own)
    {
        const auto *before = own ? std::get_if<RegistryValueAnswer>(&own->change.before) : nullptr;
        return before && before->value.state != ValueState::Denied ? before->value
                                                                   : RegistryState::valueAbsent();
    }

    void takeBack(const DelegationList &list, const StoredList &stored)
    {
        QStringList remaining;
        for (const NamedValue &entry : stored.entries) {
            const OwnValue *record =
                own(stored.store, list.listKey(), entry.name, RegistryState::present(entry.data));
            if (record != nullptr || isTicked(entry)) {
                const RegistryState before = beforeOurs(record);
                change(stored.store, list.listKey(), entry.name,
                       before.isAbsent() ? before : RegistryState::valueAbsent());
            } else {
                remaining.append(textOf(entry));
                if (isWsmanEntry(textOf(entry)) && !m_foreign.contains(textOf(entry), Qt::CaseInsensitive))
                    m_foreign.append(textOf(entry));
            }
        }
        for (const QString &name : {list.switchName, list.concatenateName}) {
            const RegistryState now = m_builder.value(m_client, stored.store, keys::delegation, name);
            const OwnValue *record = own(stored.store, keys::delegation, name, now);
            const bool pointless = !m_situation.also.isEmpty() && remaining.isEmpty() && now.isPresent() &&
                                   stored.entries.size() > 0;
            if (record == nullptr && !pointless)
                continue;
            if (!remaining.isEmpty()) {
                needed(remaining);
                if (name == list.switchName)
                    note(Text::tr("\"%1\" stays switched on, because these entries, which were not set by "
                                  "CredSSP Wizard, need "
                                  "it: %2.")
                             .arg(list.switchName, remaining.join(QStringLiteral(", "))));
                continue;
            }
            change(stored.store, keys::delegation, name, beforeOurs(record));
        }
    }

    void change(RegistryStore store, const QString &key, const QString &name, RegistryState after)
    {
        m_edit.changes.push_back(m_builder.change(m_client, store, key, name, std::move(after)));
    }

    void nameUnreachableRows()
    {
        for (const RegistryChange &row : m_edit.changes)
            m_edit.unavailable.push_back({RegistryStore::LocalPolicy, row.key, row.name});
    }

    void needed(const QStringList &entries)
    {
        for (const QString &entry : entries)
            if (const QString server = serverOfEntry(entry);
                !server.isEmpty() && !m_neededBy.contains(server, Qt::CaseInsensitive))
                m_neededBy.append(server);
    }

    void note(const QString &text)
    {
        if (!m_notes.contains(text))
            m_notes.append(text);
    }

    void switchOff()
    {
        const RegistryState now =
            registryValue(m_situation, m_client, RegistryStore::Hklm, keys::wsmanClient, keys::authCredSsp);
        if (now.dword() != 1U)
            return;
        const bool ours = own(RegistryStore::Hklm, keys::wsmanClient, keys::authCredSsp, now) != nullptr;
        needed(m_foreign);
        if (!ours && m_situation.also.isEmpty()) {
            note(staysOnToSend(m_situation.client));
            return;
        }
        if (!m_foreign.isEmpty()) {
            note(Text::tr("CredSSP stays on for sending from \"%1\", because these entries, which were not "
                          "set by CredSSP Wizard, need it: %2.")
                     .arg(m_situation.client, m_foreign.join(QStringLiteral(", "))));
            return;
        }
        if (registryValue(m_situation, m_client, RegistryStore::Hklm, keys::winRmClientPolicy,
                          keys::allowCredSsp)
                .isPresent()) {
            note(Text::tr("A policy decides whether \"%1\" sends with CredSSP; that is left alone.")
                     .arg(m_situation.client));
            return;
        }
        startWinRmOnClient(m_situation, m_builder);
        m_builder.add(m_client, SetCredSsp{Side::Client, false});
    }

    const Situation &m_situation;
    PlanBuilder &m_builder;
    QStringList &m_notes;
    QStringList &m_neededBy;
    QString m_client;
    EditRegistry m_edit;
    QStringList m_foreign; ///< wsman entries that stay, in any list and store
    bool m_localUnavailable = false;
};

class TurnOffCredSsp final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("turn-off-credssp"); }
    [[nodiscard]] QString title() const override { return Text::tr("Turn CredSSP off again"); }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want nobody to be able to pass sign-ins on any longer, then take back what CredSSP "
            "Wizard switched on, on both sides.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Low; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &context) const override
    {
        std::vector<Read> reads;
        if (context.isClient) {
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
                for (const QString &key : {keys::delegation, freshList.listKey(), ntlmOnlyList.listKey()})
                    reads.emplace_back(RegistryKeyRead{store, key});
            reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::wsmanClient});
            reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::winRmClientPolicy});
            reads.push_back(groupPolicyRead());
            reads.emplace_back(ServiceRead{winRmService()});
        }
        if (context.isServer) {
            reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::wsmanService});
            reads.emplace_back(RegistryKeyRead{RegistryStore::Hklm, keys::winRmServicePolicy});
        }
        return reads;
    }

    /// Never offered against an error: it is asked for when the work is done.
    [[nodiscard]] Suitability suitability(const Situation &) const override { return {}; }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        PlanBuilder builder(situation.answers);
        QStringList notes;
        QStringList neededBy;
        if (const auto done = ClientPart(situation, builder, notes, neededBy).run(); !done)
            return Failure(done.error());
        addServers(situation, builder, notes, neededBy);
        nameAbsentComputers(situation, notes);
        QString reason = Text::tr("Nothing that CredSSP Wizard switched on here is on any more.");
        if (builder.isEmpty() && nameStillOnNotOurs(situation, notes))
            reason = Text::tr(
                "Nothing that is on here was switched on by CredSSP Wizard, so everything is left as it is.");
        Plan plan = makePlan(situation, id(), builder, reason, notes);
        plan.neededBy = neededBy;
        return plan;
    }

private:
    static void addServers(const Situation &situation, PlanBuilder &builder, QStringList &notes,
                           QStringList &neededBy)
    {
        QStringList done;
        for (const QString &server : distinctServers(situation)) {
            const QString computer = situation.canonical(server);
            if (done.contains(computer))
                continue;
            done.append(computer);
            const RegistryState now = registryValue(situation, computer, RegistryStore::Hklm,
                                                    keys::wsmanService, keys::authCredSsp);
            if (now.state == ValueState::Denied)
                notes.append(
                    Text::tr("It could not be read whether \"%1\" still accepts CredSSP.").arg(server));
            if (now.dword() != 1U)
                continue;
            const bool ours = ownRecord(situation, computer, RegistryStore::Hklm, keys::wsmanService,
                                        keys::authCredSsp, now) != nullptr;
            const bool ticked = std::ranges::any_of(situation.also, [&](const QString &name) {
                return sameRegistryName(name, server) ||
                       std::ranges::any_of(situation.computers, [&](const PlannedComputer &planned) {
                           return sameRegistryName(planned.typed, computer) &&
                                  sameRegistryName(planned.identity.name, name);
                       });
            });
            if (ours || ticked) {
                builder.add(computer, DisableServerCredSsp{});
                continue;
            }
            notes.append(staysOnToAccept(server));
            if (!neededBy.contains(server, Qt::CaseInsensitive))
                neededBy.append(server);
        }
    }

    /// Ours on computers that this session does not reach.
    static void nameAbsentComputers(const Situation &situation, QStringList &notes)
    {
        QStringList absent;
        for (const OwnValue &own : situation.own) {
            const bool here = std::ranges::any_of(situation.computers, [&](const PlannedComputer &computer) {
                return sameRegistryName(computer.identity.name, own.computer);
            });
            if (!here && !absent.contains(own.computer, Qt::CaseInsensitive))
                absent.append(own.computer);
        }
        if (!absent.isEmpty())
            notes.append(
                Text::tr("Something that CredSSP Wizard switched on is still on at these computers: %1. Name "
                         "them as servers to take it back.")
                    .arg(absent.join(QStringLiteral(", "))));
    }

    /// Whether anything of others is on; says what is not said already.
    [[nodiscard]] static bool nameStillOnNotOurs(const Situation &situation, QStringList &notes)
    {
        bool any = false;
        const QString client = situation.canonical(situation.client);
        const auto add = [&](bool said, const QString &sentence) {
            any = true;
            if (!said && !notes.contains(sentence))
                notes.append(sentence);
        };
        const auto isOn = [&](const QString &computer, const QString &key) {
            return registryValue(situation, computer, RegistryStore::Hklm, key, keys::authCredSsp).dword() ==
                   1U;
        };
        if (clientCredSspOff(situation) == Seen::No)
            add(isOn(client, keys::wsmanClient), staysOnToSend(situation.client));
        for (const QString &server : distinctServers(situation))
            if (serverCredSspOff(situation, server) == Seen::No)
                add(isOn(situation.canonical(server), keys::wsmanService), staysOnToAccept(server));
        QStringList entries;
        for (const DelegationList *list : {&freshList, &ntlmOnlyList})
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
                if (const auto key =
                        answersOf(situation.answers, client).get(RegistryKeyRead{store, list->listKey()}))
                    for (const NamedValue &entry : key->values)
                        if (!entries.contains(textOf(entry)))
                            entries.append(textOf(entry));
        if (!entries.isEmpty())
            add(false,
                Text::tr("\"%1\" may go on passing credentials to these entries, which were not set by "
                         "CredSSP Wizard: %2.")
                    .arg(situation.client, entries.join(QStringLiteral(", "))));
        return any;
    }
};

} // namespace

const Remedy &turnOffCredSsp()
{
    static const TurnOffCredSsp remedy;
    return remedy;
}

} // namespace credssp
