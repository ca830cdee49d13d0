#include "engine/plan/undo.h"

#include "engine/computers/command.h"
#include "engine/registry/known_keys.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Undo)
};

bool isCredSspSwitch(const RegistryChange &change)
{
    return change.store == RegistryStore::Hklm && sameRegistryName(change.name, keys::authCredSsp) &&
           (sameRegistryName(change.key, keys::wsmanClient) ||
            sameRegistryName(change.key, keys::wsmanService));
}

Change asChange(const RegistryChange &change)
{
    return {RegistryValueRead{change.store, change.key, change.name}, RegistryValueAnswer{change.before},
            RegistryValueAnswer{change.after}};
}

Step editStep(const QString &computer, std::vector<RegistryChange> changes)
{
    Step step{computer, EditRegistry{}, {}};
    for (const RegistryChange &change : changes)
        step.changes.push_back(asChange(change));
    step.action = EditRegistry{std::move(changes), {}};
    return step;
}

struct UndoOf
{
    const Step &step;
    ComputerKind kind;

    WayBack operator()(const EditRegistry &) const { return registry(); }
    WayBack operator()(const SetCredSsp &) const { return registry(); }
    WayBack operator()(const EnableClientCredSsp &) const { return registry(); }
    WayBack operator()(const DisableClientCredSsp &) const { return registry(); }
    WayBack operator()(const EnableServerCredSsp &) const { return registry(); }
    WayBack operator()(const DisableServerCredSsp &) const { return registry(); }
    WayBack operator()(const ControlService &control) const
    {
        const auto [before, after] = answers<ServiceAnswer>();
        if (before.state == after.state)
            return Irreversible{
                Text::tr("A restart cannot be taken back. The service runs again as it did before.")};
        const ServiceVerb verb =
            before.state == ServiceState::Running ? ServiceVerb::Start : ServiceVerb::Stop;
        return one(ControlService{control.service, verb, control.remoteHost});
    }
    WayBack operator()(const SetServiceStartType &set) const
    {
        return one(
            SetServiceStartType{set.service, answers<ServiceAnswer>().first.startType, set.remoteHost});
    }
    WayBack operator()(const RegisterSpn &spn) const
    {
        return one(UnregisterSpn{spn.spn, spn.account, false});
    }
    WayBack operator()(const UnregisterSpn &spn) const
    {
        if (spn.stillOwned)
            return Irreversible{
                Text::tr("Another account keeps this name, and Windows refuses to register it twice. "
                         "It is not given back.")};
        return one(RegisterSpn{spn.spn, spn.account});
    }
    WayBack operator()(const PurgeTickets &) const
    {
        return Irreversible{Text::tr(
            "Removed tickets do not come back; Windows fetches new ones by itself when it needs them.")};
    }
    WayBack operator()(const ChangeGroupMember &change) const
    {
        return one(ChangeGroupMember{change.group, change.user, !change.add});
    }
    WayBack operator()(const RestartComputer &) const
    {
        return Irreversible{Text::tr("A restart cannot be taken back.")};
    }
    WayBack operator()(const SyncClock &) const
    {
        return Irreversible{Text::tr("A corrected clock is not set wrong again.")};
    }
    WayBack operator()(const ManualStep &manualStep) const
    {
        if (manualStep.undoStep.isEmpty())
            return Irreversible{manualStep.irreversible};
        ManualStep back;
        back.step = manualStep.undoStep;
        back.subject = manualStep.subject;
        back.title = Text::tr("Take back by hand: %1").arg(manualStep.title);
        back.steps = manualStep.undoSteps;
        back.irreversible = Text::tr("This step is itself an undo.");
        std::vector<Change> changes;
        for (const Change &change : step.changes)
            if (!std::holds_alternative<StepRead>(change.subject))
                changes.push_back({change.subject, change.after, change.before});
        if (changes.empty())
            changes.push_back({StepRead{back.step, back.subject}, StepAnswer{false}, StepAnswer{true}});
        return std::vector<Step>{{step.computer, back, changes}};
    }

private:
    template <typename A> [[nodiscard]] std::pair<A, A> answers() const
    {
        for (const Change &change : step.changes)
            if (const auto *before = std::get_if<A>(&change.before))
                if (const auto *after = std::get_if<A>(&change.after))
                    return {*before, *after};
        return {};
    }

    [[nodiscard]] WayBack one(Action action) const
    {
        Step back{step.computer, std::move(action), {}};
        for (const Change &change : step.changes)
            if (!isAchieved(change.after, change.before))
                back.changes.push_back({change.subject, change.after, change.before});
        if (back.changes.empty())
            return std::vector<Step>{};
        return std::vector<Step>{back};
    }

    [[nodiscard]] WayBack registry() const
    {
        std::vector<RegistryChange> back;
        for (const Change &change : step.changes) {
            const auto *read = std::get_if<RegistryValueRead>(&change.subject);
            const auto *before = std::get_if<RegistryValueAnswer>(&change.before);
            const auto *after = std::get_if<RegistryValueAnswer>(&change.after);
            if (read != nullptr && before != nullptr && after != nullptr &&
                !sameValue(before->value, after->value))
                back.push_back({read->store, read->key, read->name, after->value, before->value});
        }
        return restoreRegistry(step.computer, kind, std::move(back));
    }
};

} // namespace

std::vector<Step> restoreRegistry(const QString &computer, ComputerKind kind,
                                  std::vector<RegistryChange> changes)
{
    if (isElsewhere(kind))
        for (RegistryChange &change : changes)
            if (change.after.state == ValueState::KeyAbsent)
                change.after = RegistryState::valueAbsent();
    std::vector<RegistryChange> policy;
    std::vector<Step> steps;
    std::vector<RegistryChange> leftovers;
    for (const RegistryChange &change : changes) {
        if (!isCredSspSwitch(change)) {
            policy.push_back(change);
            continue;
        }
        // WinRM's own interface turns it off or on; only then the value goes back to exactly what it was.
        const Side side = sameRegistryName(change.key, keys::wsmanClient) ? Side::Client : Side::Service;
        const bool on = change.after.dword() == 1U;
        const RegistryState set = RegistryState::present(RegistryData::dword(on ? 1 : 0));
        RegistryState before = change.before;
        if (!sameValue(before, set)) {
            RegistryChange first = change;
            first.after = set;
            steps.push_back({computer, SetCredSsp{side, on}, {asChange(first)}});
            before = set;
        }
        if (!sameValue(set, change.after))
            leftovers.push_back({change.store, change.key, change.name, before, change.after});
    }
    std::vector<Step> all;
    if (!policy.empty())
        all.push_back(editStep(computer, std::move(policy)));
    all.insert(all.end(), steps.begin(), steps.end());
    if (!leftovers.empty())
        all.push_back(editStep(computer, std::move(leftovers)));
    return all;
}

WayBack undoOf(const Step &step, ComputerKind kind)
{
    return std::visit(UndoOf{step, kind}, step.action);
}

} // namespace credssp
