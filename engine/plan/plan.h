// A plan: what a remedy would do, on which computer, with every value before and after. It touches nothing.
#pragma once

#include "engine/computers/computer.h"

#include <QByteArray>

namespace credssp {

/// One thing that an action changes: the question that shows it, and its answer before and after.
/// The reads of a step's changes are also what proves it.
struct Change
{
    Read subject;
    Answer before;
    Answer after;

    friend bool operator==(const Change &, const Change &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("subject", &Change::subject);
        v("before", &Change::before);
        v("after", &Change::after);
    }
};

/// One action on one computer.
struct Step
{
    QString computer; ///< the name as typed
    Action action;
    std::vector<Change> changes; ///< empty: Windows offers nothing to read back

    friend bool operator==(const Step &, const Step &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("computer", &Step::computer);
        v("action", &Step::action);
        v("changes", &Step::changes);
    }
};

/// A computer of the plan: the name as typed and which computer that is.
struct PlannedComputer
{
    QString typed;
    ComputerIdentity identity;

    friend bool operator==(const PlannedComputer &, const PlannedComputer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("typed", &PlannedComputer::typed);
        v("identity", &PlannedComputer::identity);
    }
};

/// What a remedy (or an undo) would do. Empty steps always come with a reason.
struct Plan
{
    QString remedy; ///< the remedy's id; "undo" for an undo
    std::vector<PlannedComputer> computers;
    std::vector<Step> steps;
    QString reason; ///< a whole sentence: why there is nothing to do; empty when there are steps
    /// Whole sentences to read before confirming, and still true when it is done: what stays on and for whom,
    /// what to do next.
    QStringList notes;
    /// Servers of others for which something stays on; "also for these servers" takes these very names.
    QStringList neededBy = {};
    /// Whole sentences that matter before confirming only: what drops meanwhile, which rights it takes.
    QStringList beforehand = {};

    friend bool operator==(const Plan &, const Plan &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("remedy", &Plan::remedy);
        v("computers", &Plan::computers);
        v("steps", &Plan::steps);
        v("reason", &Plan::reason);
        v("notes", &Plan::notes);
        v("neededBy", &Plan::neededBy, json::mayBeMissing);
        v("beforehand", &Plan::beforehand, json::mayBeMissing);
    }
};

/// What kind of computer a step is about; practice for one that the plan does not name.
[[nodiscard]] ComputerKind kindAt(const Plan &plan, const QString &typed);

/// SHA-256 (lower-case hexadecimal) over canonical UTF-8 JSON of what the plan does: schema version; kind and
/// identity of each computer; remedy id; per step its kind, how it runs, the exact command, every value
/// before and after. No translated text, no time, no path: the same plan has the same hash in every language.
[[nodiscard]] QString planHash(const Plan &plan);

/// Whether `actual` is still what a plan saw before (clocks and boot times may drift by their noise).
[[nodiscard]] bool isUnchanged(const Answer &before, const Answer &actual);

/// Whether `actual` is what the action was to bring about.
[[nodiscard]] bool isAchieved(const Answer &after, const Answer &actual);

/// Proof that a person was shown exactly this plan and agreed. The Executor takes nothing else.
class ConfirmedPlan
{
public:
    /// @p shownHash is the hash that the person saw. Conflict when it is not this plan's.
    [[nodiscard]] static Result<ConfirmedPlan> confirm(Plan plan, const QString &shownHash);

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const QString &hash() const { return m_hash; }

private:
    ConfirmedPlan(Plan plan, QString hash)
        : m_plan(std::move(plan))
        , m_hash(std::move(hash))
    {
    }

    Plan m_plan;
    QString m_hash;
};

} // namespace credssp
