// The plan that takes a session back, made from its journal and from what is there now.
#pragma once

#include "engine/plan/undo.h"
#include "engine/run/history.h"

#include <stop_token>

namespace credssp {

struct UndoOptions
{
    bool onlyUnchanged = false; ///< leave out what somebody else has changed since, instead of refusing all
    QStringList also = {};      ///< servers whose entries do not keep a switch on
};

/// Newest step first. Reads the present values itself (one batch per computer).
/// Errors: Conflict, with what it was, what we set and what it is now, when a value is a third one (and
/// onlyUnchanged is false); Corrupt when the journal asks for what no remedy does; what reading answers.
/// A switch that entries of others need stays on; the plan's notes say which, and for whom.
[[nodiscard]] Result<Plan> planUndo(const JournalContent &content, const Topology &topology,
                                    const UndoOptions &options, std::stop_token stop);

/// What is still to do of a session, in order.
struct Remaining
{
    Plan plan;
    std::vector<int> places; ///< for each step of the plan its number in the journal's plan, counted from 0
};

/// The steps that were not done yet, whatever stopped them: a crash, a failure, a refusal, a stop, a manual
/// step. What the person left out is settled and not among them.
[[nodiscard]] Result<Remaining> planResume(const JournalContent &content);

} // namespace credssp
