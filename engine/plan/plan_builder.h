// Builds a plan step by step: knows what each action will change, because it keeps what the steps before it
// have changed on top of what was read.
#pragma once

#include "engine/checks/check.h"
#include "engine/plan/plan.h"
#include "engine/registry/delegation_list.h"

#include <map>

namespace credssp {

/// Fills in before and after of every change from the answers that were read. Remedies use nothing else to
/// make steps, so that "what a cmdlet changes behind its own name" is worked out in one place.
class PlanBuilder
{
public:
    explicit PlanBuilder(const AnswersByComputer &answers);

    /// Appends the action with its changes. An action that would change nothing is left out (and false
    /// returned), except those that have nothing to read back (PurgeTickets, RestartComputer, …) and manual
    /// ones.
    bool add(const QString &computer, Action action);
    /// As above with changes that the caller knows better (manual steps: the reads that will show it was
    /// done).
    void add(const QString &computer, Action action, std::vector<Change> changes);

    /// What a value will be at this point of the plan. Denied when it could not be read.
    [[nodiscard]] RegistryState value(const QString &computer, RegistryStore store, const QString &key,
                                      const QString &name) const;
    /// What a key will hold at this point of the plan; an error when it could not be read (NotAvailable:
    /// the store cannot be reached in this build).
    [[nodiscard]] Result<RegistryKeyAnswer> key(const QString &computer, RegistryStore store,
                                                const QString &path) const;
    /// Any other question, at this point of the plan.
    template <typename R>
    [[nodiscard]] Result<typename R::Answer> ask(const QString &computer, const R &read) const
    {
        return overlay(computer).get(read);
    }

    /// A change to one value, from what it will be to @p after.
    [[nodiscard]] RegistryChange change(const QString &computer, RegistryStore store, const QString &key,
                                        const QString &name, RegistryState after) const;

    [[nodiscard]] std::vector<Step> take() { return std::move(m_steps); }
    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }

private:
    [[nodiscard]] const Answers &overlay(const QString &computer) const;
    [[nodiscard]] std::vector<Change> effectsOf(const QString &computer, const Action &action) const;
    void apply(const QString &computer, const std::vector<Change> &changes);

    AnswersByComputer m_answers;
    std::vector<Step> m_steps;
};

/// The lowest positive number that is no value name yet, neither below the key nor in @p alsoTaken: gaps are
/// filled, nothing is ever overwritten (and Enable-WSManCredSSP's count + 1 is safe again afterwards).
[[nodiscard]] QString nextFreeNumber(const std::vector<NamedValue> &values,
                                     const QStringList &alsoTaken = {});

} // namespace credssp
