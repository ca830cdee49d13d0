// What a journal's session did to each thing, in order: the ground of undo and of "what of ours is still on".
#pragma once

#include "engine/run/journal.h"

namespace credssp {

/// A step that was begun (its intent is in the journal), with its outcome if the program lived to write it.
struct BegunStep
{
    const Step *step = nullptr; ///< lives in the JournalContent
    const Outcome *outcome = nullptr;
    PassKind pass = PassKind::Apply;
    QString started = {}; ///< when its pass began: ISO 8601, UTC
};

/// All begun steps of apply and resume passes, oldest first; with @p undoToo those of undo passes as well.
/// Manual steps that nobody did and steps that were refused were never begun.
[[nodiscard]] std::vector<BegunStep> begunSteps(const JournalContent &content, bool undoToo);

/// How one thing went through a session: the value before everything, then after each step that changed it.
struct Chain
{
    QString computer;
    Read subject;
    std::vector<Answer> values;     ///< values[0] is what undo gives back
    std::vector<std::size_t> steps; ///< index into begunSteps() of the step that led to values[i + 1]
};

[[nodiscard]] std::vector<Chain> chainsOf(const std::vector<BegunStep> &steps);

/// How the passes of a journal follow one another.
struct Course
{
    /// For each pass, for each of its steps: its number in the journal's plan; in an undo, in its own plan.
    std::vector<std::vector<int>> places;
    std::vector<int> open; ///< steps of the journal's plan that are neither done nor left out
};

/// Error: Corrupt when a pass is about other steps than those that were left.
[[nodiscard]] Result<Course> courseOf(const JournalContent &content);

} // namespace credssp
