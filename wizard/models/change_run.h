// The part of the ChangeModel that runs on the worker: makes what was confirmed, and nothing else.
#pragma once

#include "engine/session.h"
#include "wizard/models/undertaking.h"

namespace credssp {

/// What is to be made. Lines are the steps of `shown`, counted from 0.
struct ChangeOrder
{
    Undertaking what;
    Plan shown;         ///< what the person read and confirmed
    bool again = false; ///< part of it was tried already: what is left may be less, never more
    RunOptions options; ///< without progress and leaveOut
    /// Manual steps that the person has not ticked yet: the run ends before them.
    std::set<int> notYetDone;
    /// On the worker, before each step (outcome nullptr) and after it.
    std::function<void(int line, const Outcome *outcome)> progress;
};

struct ChangeReport
{
    std::optional<RunResult> result;
    std::vector<int> lines; ///< for each step of result->plan its line; -1 for one that was left out unseen
    /// The scripts that wait for a person, or why there are none.
    Result<std::vector<CarriedRequest>> carried = std::vector<CarriedRequest>();
    std::optional<Error> error; ///< instead of a result
    QStringList differences;    ///< for a Conflict: what would happen now instead; one whole sentence each
};

/// Blocks. Error: Conflict, and nothing was changed, when what is left is not what was shown.
[[nodiscard]] ChangeReport makeChanges(Session &session, const ChangeOrder &order, std::stop_token stop);

/// What @p now would do otherwise than @p shown, one whole sentence each; never empty.
[[nodiscard]] QStringList differencesBetween(const Plan &shown, const Plan &now);

} // namespace credssp
