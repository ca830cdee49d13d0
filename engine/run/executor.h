// Runs a confirmed plan, one step after the other, with the journal around each.
#pragma once

#include "engine/plan/plan.h"
#include "engine/run/journal.h"

#include <functional>
#include <stop_token>

namespace credssp {

struct RunOptions
{
    bool manualDone = false; ///< the person says that the manual steps are done
    bool resuming = false;   ///< a step already at its "after" counts as done instead of being refused
    /// Told before each step (outcome nullptr) and after it. Runs on the calling thread.
    std::function<void(int step, const Outcome *outcome)> progress;
};

/// A question as people and logs see it: "HKLM\SOFTWARE\…\AllowFreshCredentials"; untranslated.
[[nodiscard]] QString subjectText(const Read &subject);
/// An answer in a word or two, for sentences.
[[nodiscard]] QString answerText(const Answer &answer);

/// Runs steps against a topology: re-read what each step saw before → journal the intent and sync → perform →
/// read back → journal what is true now and sync. Success is what was read back, never what perform() said.
/// Stops at the first step that is refused, failed, not changed or waiting; the rest is Skipped.
/// The journal's pass must have been begun; it is ended here unless a journal write fails.
[[nodiscard]] Result<std::vector<Outcome>> runSteps(const Topology &topology, const std::vector<Step> &steps,
                                                    Journal &journal, const RunOptions &options,
                                                    std::stop_token stop);

} // namespace credssp
