#include "engine/run/history.h"

#include <algorithm>

namespace credssp {

std::vector<BegunStep> begunSteps(const JournalContent &content, bool undoToo)
{
    std::vector<BegunStep> begun;
    for (const Pass &pass : content.passes) {
        if (pass.kind == PassKind::Undo && !undoToo)
            continue;
        for (std::size_t i = 0; i < pass.plan.steps.size(); ++i) {
            const int number = static_cast<int>(i);
            const auto outcome = std::ranges::find(pass.outcomes, number, &Outcome::step);
            const bool hasOutcome = outcome != pass.outcomes.end();
            // When resuming, a step found already done has an outcome but needed no intent.
            const bool doneWithout = hasOutcome && outcome->state == OutcomeState::Done;
            if (std::ranges::find(pass.intents, number) == pass.intents.end() && !doneWithout)
                continue;
            begun.push_back({&pass.plan.steps.at(i), hasOutcome ? &*outcome : nullptr, pass.kind});
        }
    }
    return begun;
}

std::vector<Chain> chainsOf(const std::vector<BegunStep> &steps)
{
    std::vector<Chain> chains;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (const Change &change : steps.at(i).step->changes) {
            auto chain = std::ranges::find_if(chains, [&](const Chain &c) {
                return c.subject == change.subject && c.computer == steps.at(i).step->computer;
            });
            if (chain == chains.end()) {
                chains.push_back({steps.at(i).step->computer, change.subject, {change.before}, {}});
                chain = std::prev(chains.end());
            }
            if (isAchieved(change.after, chain->values.back()) &&
                isUnchanged(change.after, chain->values.back()))
                continue;
            chain->values.push_back(change.after);
            chain->steps.push_back(i);
        }
    }
    return chains;
}

} // namespace credssp
