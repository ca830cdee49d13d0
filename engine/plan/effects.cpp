#include "engine/plan/effects.h"

#include "engine/registry/delegation_list.h"
#include "engine/registry/dotnet_text.h"

#include <algorithm>

namespace credssp {

namespace {

Change registryChange(RegistryStore store, const QString &key, const QString &name, RegistryState before,
                      RegistryState after)
{
    return {RegistryValueRead{store, key, name}, RegistryValueAnswer{std::move(before)},
            RegistryValueAnswer{std::move(after)}};
}

/// The values of one key while a cmdlet's work is followed through it.
class Listing
{
public:
    Listing(const Answers &known, RegistryStore store, const QString &key)
        : m_store(store)
        , m_key(key)
    {
        const auto answer = known.get(RegistryKeyRead{store, key});
        m_readable = answer && !answer->denied;
        if (m_readable)
            m_before = *answer;
        m_values = m_before.values;
    }

    [[nodiscard]] std::vector<NamedValue> &values() { return m_values; }

    void set(const QString &name, const RegistryData &data)
    {
        const auto same = find(m_values, name);
        if (same == m_values.end())
            m_values.push_back({name, data});
        else
            same->data = data;
    }
    void remove(const QString &name)
    {
        std::erase_if(m_values, [&](const NamedValue &v) { return sameRegistryName(v.name, name); });
    }

    void appendChanges(std::vector<Change> &changes) const
    {
        if (!m_readable)
            return;
        QStringList names;
        for (const NamedValue &value : m_before.values)
            names.append(value.name);
        for (const NamedValue &value : m_values)
            if (!names.contains(value.name, Qt::CaseInsensitive))
                names.append(value.name);
        for (const QString &name : std::as_const(names)) {
            const RegistryState before = valueIn(m_before, m_key, name);
            RegistryState after = RegistryState::valueAbsent();
            for (const NamedValue &value : m_values)
                if (sameRegistryName(value.name, name))
                    after = RegistryState::present(value.data);
            if (!sameValue(before, after))
                changes.push_back(registryChange(m_store, m_key, name, before, after));
        }
    }

private:
    static std::vector<NamedValue>::iterator find(std::vector<NamedValue> &values, const QString &name)
    {
        return std::ranges::find_if(values,
                                    [&](const NamedValue &v) { return sameRegistryName(v.name, name); });
    }

    RegistryStore m_store;
    QString m_key;
    bool m_readable = false;
    RegistryKeyAnswer m_before;
    std::vector<NamedValue> m_values;
};

/// The delegation key and its list in one store.
struct StorePair
{
    Listing parent;
    Listing list;

    StorePair(const Answers &known, RegistryStore store)
        : parent(known, store, keys::delegation)
        , list(known, store, freshList.listKey())
    {
    }
};

/// Policy processing writes what the local policy holds now into HKLM, by value name, and takes away what it
/// no longer holds; then the domain's policies write theirs (facts page §1.2 step 7, practice world "Domain
/// policies").
void processPolicies(const Answers &known, const StorePair &localBefore, StorePair &localAfter,
                     StorePair &hklm)
{
    const auto carry = [](Listing before, Listing after, Listing &target) {
        for (const NamedValue &value : before.values())
            if (std::ranges::none_of(after.values(), [&](const NamedValue &v) {
                    return sameRegistryName(v.name, value.name);
                }))
                target.remove(value.name);
        for (const NamedValue &value : after.values())
            target.set(value.name, value.data);
    };
    carry(localBefore.parent, localAfter.parent, hklm.parent);
    carry(localBefore.list, localAfter.list, hklm.list);
    const auto policies = known.get(PolicyRead{});
    if (!policies)
        return;
    for (const PolicyValue &policy : policies->values) {
        if (!policy.fromDomain)
            continue;
        if (sameRegistryName(policy.key, keys::delegation))
            hklm.parent.set(policy.value.name, policy.value.data);
        else if (sameRegistryName(policy.key, freshList.listKey()))
            hklm.list.set(policy.value.name, policy.value.data);
    }
}

std::vector<Change> switchCredSsp(const Answers &known, Side side, bool on)
{
    const QString &key = side == Side::Client ? keys::wsmanClient : keys::wsmanService;
    const auto listing = known.get(RegistryKeyRead{RegistryStore::Hklm, key});
    const RegistryState before =
        listing && !listing->denied ? valueIn(*listing, key, keys::authCredSsp) : RegistryState::denied();
    return {registryChange(RegistryStore::Hklm, key, keys::authCredSsp, before,
                           RegistryState::present(RegistryData::dword(on ? 1 : 0)))};
}

std::vector<Change> collect(const Answers &known, bool on, const StorePair &local, const StorePair &hklm)
{
    std::vector<Change> changes = switchCredSsp(known, Side::Client, on);
    for (const StorePair *pair : {&local, &hklm}) {
        pair->parent.appendChanges(changes);
        pair->list.appendChanges(changes);
    }
    return changes;
}

/// A restarted computer's boot time is later by at least the time that it had been running. Less than this is
/// noise: it is worked out from the uptime, and a clock that is set shifts it.
constexpr qint64 restartGap = 30; // seconds

struct Predict
{
    const Answers &known;
    const AnswersByComputer &all;

    std::vector<Change> operator()(const EditRegistry &edit) const
    {
        std::vector<Change> changes;
        for (const RegistryChange &c : edit.changes)
            changes.push_back(registryChange(c.store, c.key, c.name, c.before, c.after));
        return changes;
    }
    std::vector<Change> operator()(const SetCredSsp &set) const
    {
        return switchCredSsp(known, set.side, set.on);
    }
    std::vector<Change> operator()(const EnableServerCredSsp &) const
    {
        return switchCredSsp(known, Side::Service, true);
    }
    std::vector<Change> operator()(const DisableServerCredSsp &) const
    {
        return switchCredSsp(known, Side::Service, false);
    }
    std::vector<Change> operator()(const EnableClientCredSsp &enable) const
    {
        const StorePair before(known, RegistryStore::LocalPolicy);
        StorePair local = before;
        StorePair hklm(known, RegistryStore::Hklm);
        local.parent.set(freshList.switchName, RegistryData::dword(1));
        local.parent.set(freshList.concatenateName, RegistryData::dword(1));
        const auto count = local.list.values().size();
        for (qsizetype i = 0; i < enable.servers.size(); ++i)
            local.list.set(QString::number(static_cast<qsizetype>(count) + i + 1),
                           RegistryData::text(delegationEntry(enable.servers.at(i))));
        processPolicies(known, before, local, hklm);
        return collect(known, true, local, hklm);
    }
    std::vector<Change> operator()(const DisableClientCredSsp &) const
    {
        const StorePair before(known, RegistryStore::LocalPolicy);
        StorePair local = before;
        StorePair hklm(known, RegistryStore::Hklm);
        // Seen with the real cmdlet: what stays is numbered anew in the text order of its names (10 before
        // 9), and all of it as text.
        std::vector<NamedValue> kept;
        for (const NamedValue &value : local.list.values())
            if (const auto text = dotNetText(value.data); text && !isWsmanEntry(*text))
                kept.push_back({value.name, RegistryData::text(*text)});
        std::ranges::sort(kept, {}, &NamedValue::name);
        local.list.values().clear();
        int number = 0;
        for (const NamedValue &value : kept)
            local.list.set(QString::number(++number), value.data);
        if (kept.empty()) {
            local.parent.remove(freshList.switchName);
            local.parent.remove(freshList.concatenateName);
        }
        processPolicies(known, before, local, hklm);
        return collect(known, false, local, hklm);
    }
    std::vector<Change> operator()(const ControlService &control) const
    {
        const auto before = known.get(ServiceRead{control.service});
        if (!before)
            return {};
        ServiceAnswer after = *before;
        after.state = control.verb == ServiceVerb::Stop ? ServiceState::Stopped : ServiceState::Running;
        return {{ServiceRead{control.service}, *before, after}};
    }
    std::vector<Change> operator()(const SetServiceStartType &set) const
    {
        const auto before = known.get(ServiceRead{set.service});
        if (!before)
            return {};
        ServiceAnswer after = *before;
        after.startType = set.startType;
        return {{ServiceRead{set.service}, *before, after}};
    }
    std::vector<Change> operator()(const RegisterSpn &spn) const
    {
        return spnChange(spn.spn, spn.account, true);
    }
    std::vector<Change> operator()(const UnregisterSpn &spn) const
    {
        return spnChange(spn.spn, spn.account, false);
    }
    std::vector<Change> operator()(const PurgeTickets &purge) const
    {
        const auto before = known.get(TicketsRead{purge.session});
        if (!before)
            return {};
        return {{TicketsRead{purge.session}, *before, TicketsAnswer{0}}};
    }
    std::vector<Change> operator()(const ChangeGroupMember &change) const
    {
        const GroupMemberRead read{change.group, change.user};
        const auto before = known.get(read);
        return {{read, before ? *before : GroupMemberAnswer{!change.add}, GroupMemberAnswer{change.add}}};
    }
    std::vector<Change> operator()(const RestartComputer &) const
    {
        const auto before = known.get(BootRead{});
        if (!before)
            return {};
        return {{BootRead{}, *before, BootAnswer{before->bootTime + restartGap}}};
    }
    std::vector<Change> operator()(const SyncClock &) const
    {
        const auto before = known.get(ClockRead{});
        if (!before)
            return {};
        return {{ClockRead{}, *before, ClockAnswer{0}}};
    }
    std::vector<Change> operator()(const ManualStep &step) const
    {
        return {{StepRead{step.step, step.subject}, StepAnswer{false}, StepAnswer{true}}};
    }

    [[nodiscard]] std::vector<Change> spnChange(const QString &spn, const QString &account,
                                                bool registered) const
    {
        const SpnRegistrationRead read{spn, account};
        return {{read, SpnRegistrationAnswer{isRegistered(read, !registered)},
                 SpnRegistrationAnswer{registered}}};
    }

    [[nodiscard]] bool isRegistered(const SpnRegistrationRead &read, bool otherwise) const
    {
        if (const auto told = known.get(read))
            return told->registered;
        for (const auto &[computer, answers] : all)
            for (const Read &question : answers.reads()) {
                const auto *owners = std::get_if<SpnOwnersRead>(&question);
                const auto answer = owners ? answers.get(*owners) : failure(ErrorCode::NotFound, computer);
                if (!answer)
                    continue;
                for (const SpnForm &form : answer->forms)
                    if (sameRegistryName(form.spn, read.spn))
                        return std::ranges::any_of(form.owners, [&](const SpnOwner &owner) {
                            return sameRegistryName(owner.account, read.account);
                        });
            }
        return otherwise;
    }
};

void foldRegistry(Answers &known, const RegistryValueRead &subject, const RegistryState &after)
{
    for (const Read &question : known.reads()) {
        const auto *read = std::get_if<RegistryKeyRead>(&question);
        if (read == nullptr || read->store != subject.store)
            continue;
        auto answer = known.get(*read);
        if (!answer || answer->denied)
            continue;
        const bool same = sameRegistryName(read->key, subject.key);
        const bool above = subject.key.startsWith(read->key + QLatin1Char('\\'), Qt::CaseInsensitive);
        if (after.isPresent() && (same || above)) {
            answer->exists = true;
            answer->absentFrom.clear();
        }
        if (same) {
            std::erase_if(answer->values, [&](const NamedValue &value) {
                return sameRegistryName(value.name, subject.name);
            });
            if (after.isPresent())
                answer->values.push_back({subject.name, after.data});
            if (after.state == ValueState::KeyAbsent && answer->values.empty() && answer->subkeys.isEmpty())
                answer->exists = false;
        }
        known.insert(*read, *answer);
    }
}

} // namespace

RegistryState valueIn(const RegistryKeyAnswer &listing, const QString &key, const QString &name)
{
    if (listing.denied)
        return RegistryState::denied();
    if (!listing.exists)
        return RegistryState::keyAbsent(listing.absentFrom.isEmpty() ? key : listing.absentFrom);
    for (const NamedValue &value : listing.values)
        if (sameRegistryName(value.name, name))
            return RegistryState::present(value.data);
    return RegistryState::valueAbsent();
}

int spnOwnerCount(const Answers &known, const AnswersByComputer &all, const QString &spn)
{
    const auto countIn = [&](const Answers &answers) {
        for (const Read &question : answers.reads()) {
            const auto *read = std::get_if<SpnOwnersRead>(&question);
            if (read == nullptr)
                continue;
            const auto answer = answers.get(*read);
            if (!answer)
                continue;
            for (const SpnForm &form : answer->forms)
                if (sameRegistryName(form.spn, spn))
                    return static_cast<int>(form.owners.size());
        }
        return 0;
    };
    if (const int count = countIn(known); count > 0)
        return count;
    for (const auto &[computer, answers] : all)
        if (const int count = countIn(answers); count > 0)
            return count;
    return 0;
}

std::vector<Change> predictEffects(const Answers &known, const AnswersByComputer &all, const Action &action)
{
    return std::visit(Predict{known, all}, action);
}

void foldIn(Answers &known, const Change &change)
{
    if (const auto *registry = std::get_if<RegistryValueRead>(&change.subject)) {
        foldRegistry(known, *registry, std::get<RegistryValueAnswer>(change.after).value);
        return;
    }
    known.insert(change.subject, change.after);
}

} // namespace credssp
