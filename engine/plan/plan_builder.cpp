#include "engine/plan/plan_builder.h"

#include "engine/plan/effects.h"

#include <algorithm>

namespace credssp {

namespace {

/// Actions whose point is not in what can be read back: kept even when no value changes.
struct KeepAlways
{
    bool operator()(const EditRegistry &edit) const { return !edit.unavailable.empty(); }
    bool operator()(const SetCredSsp &) const { return false; }
    bool operator()(const EnableClientCredSsp &) const { return false; }
    bool operator()(const DisableClientCredSsp &) const { return false; }
    bool operator()(const EnableServerCredSsp &) const { return false; }
    bool operator()(const DisableServerCredSsp &) const { return false; }
    bool operator()(const ControlService &control) const { return control.verb == ServiceVerb::Restart; }
    bool operator()(const SetServiceStartType &) const { return false; }
    bool operator()(const RegisterSpn &) const { return false; }
    bool operator()(const UnregisterSpn &) const { return false; }
    bool operator()(const PurgeTickets &) const { return true; }
    bool operator()(const ChangeGroupMember &) const { return false; }
    bool operator()(const RestartComputer &) const { return true; }
    bool operator()(const SyncClock &) const { return true; }
    bool operator()(const ManualStep &) const { return true; }
};

bool changesNothing(const Change &change)
{
    return isAchieved(change.after, change.before);
}

} // namespace

PlanBuilder::PlanBuilder(const AnswersByComputer &answers)
    : m_answers(answers)
{
}

const Answers &PlanBuilder::overlay(const QString &computer) const
{
    return answersOf(m_answers, computer);
}

Result<RegistryKeyAnswer> PlanBuilder::key(const QString &computer, RegistryStore store,
                                           const QString &path) const
{
    return ask(computer, RegistryKeyRead{store, path});
}

RegistryState PlanBuilder::value(const QString &computer, RegistryStore store, const QString &key,
                                 const QString &name) const
{
    const auto listing = this->key(computer, store, key);
    if (!listing || listing->denied)
        return RegistryState::denied();
    return valueIn(*listing, key, name);
}

RegistryChange PlanBuilder::change(const QString &computer, RegistryStore store, const QString &key,
                                   const QString &name, RegistryState after) const
{
    return {store, key, name, value(computer, store, key, name), std::move(after)};
}

bool PlanBuilder::add(const QString &computer, Action action)
{
    if (auto *edit = std::get_if<EditRegistry>(&action))
        std::erase_if(edit->changes, [](const RegistryChange &c) { return sameValue(c.before, c.after); });
    if (auto *unregister = std::get_if<UnregisterSpn>(&action))
        unregister->stillOwned = spnOwnerCount(overlay(computer), m_answers, unregister->spn) > 1;
    std::vector<Change> changes = predictEffects(overlay(computer), m_answers, action);
    const bool idle = std::ranges::all_of(changes, changesNothing);
    if (idle && !std::visit(KeepAlways{}, action))
        return false;
    add(computer, std::move(action), std::move(changes));
    return true;
}

void PlanBuilder::add(const QString &computer, Action action, std::vector<Change> changes)
{
    Answers &known = m_answers[computer];
    for (const Change &change : changes)
        foldIn(known, change);
    m_steps.push_back({computer, std::move(action), std::move(changes)});
}

QString nextFreeNumber(const std::vector<NamedValue> &values, const QStringList &alsoTaken)
{
    for (int number = 1;; ++number) {
        const QString name = QString::number(number);
        const bool used = std::ranges::any_of(values, [&](const NamedValue &v) { return v.name == name; });
        if (!used && !alsoTaken.contains(name))
            return name;
    }
}

} // namespace credssp
