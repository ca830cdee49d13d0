// Runs a confirmed plan, one step after the other, with the journal around each.
#pragma once

#include "engine/plan/plan.h"
#include "engine/run/journal.h"

#include <functional>
#include <set>
#include <stop_token>

namespace credssp {

struct RunOptions
{
    bool manualDone = false; ///< the person says that the manual steps are done
    bool resuming = false;   ///< a step already at its "after" counts as done instead of being refused
    /// Told before each step (outcome nullptr) and after it. Runs on the calling thread. @p step counts from
    /// 0 in the plan that the person confirmed, also when resuming; in an undo, in the undo's plan.
    /// Steps that are not begun, or are left out, are not told of.
    std::function<void(int step, const Outcome *outcome)> progress = {};
    /// Session::resume() only: steps of the journal's plan, counted from 0, that the person decided to leave
    /// out. They are journaled as Skipped for good, and the rest goes on.
    std::set<int> leaveOut = {};
    /// Session::apply() only: whole sentences for the journal that say what was wrong, best first, before the
    /// session's own findings (see causeOf()). Never pasted text.
    QStringList causes = {};
    /// The nonce of a Handover, where another window waits for the outcome; else empty.
    QString handover = {};
};

/// Runs steps against a topology: re-read what each step saw before → journal the intent and sync → perform →
/// read back → journal what is true now and sync. Success is what was read back, never what perform() said.
/// Stops at the first step that is refused, failed, not changed or waiting; the rest is Skipped. So does a
/// request of @p stop, between two steps: what was begun is finished and proven, never broken off.
/// @p places: what progress is told for each step, and where leaveOut looks; empty = the step's own number.
/// The journal's pass must have been begun; it is ended here unless a journal write fails.
[[nodiscard]] Result<std::vector<Outcome>> runSteps(const Topology &topology, const std::vector<Step> &steps,
                                                    Journal &journal, const RunOptions &options,
                                                    std::stop_token stop,
                                                    const std::vector<int> &places = {});

} // namespace credssp
