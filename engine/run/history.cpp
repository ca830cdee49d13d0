#include "engine/run/history.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Journal)
};

std::vector<int> firstNumbers(std::size_t count)
{
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

bool isSettled(const Pass &pass, int step)
{
    return std::ranges::any_of(pass.outcomes, [&](const Outcome &outcome) {
        return outcome.step == step && (outcome.state == OutcomeState::Done ||
                                        outcome.state == OutcomeState::Unproven || outcome.leftOut);
    });
}

} // namespace

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
            begun.push_back(
                {&pass.plan.steps.at(i), hasOutcome ? &*outcome : nullptr, pass.kind, pass.started});
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

Result<Course> courseOf(const JournalContent &content)
{
    const std::vector<Step> &steps = content.header.plan.steps;
    Course course;
    course.open = firstNumbers(steps.size());
    for (const Pass &pass : content.passes) {
        const std::vector<Step> &own = pass.plan.steps;
        if (pass.kind == PassKind::Undo) {
            course.places.push_back(firstNumbers(own.size()));
            continue;
        }
        const bool fits = std::ranges::equal(own, course.open, [&](const Step &step, int place) {
            return step == steps.at(static_cast<std::size_t>(place));
        });
        if (!fits)
            return failure(
                ErrorCode::Corrupt, content.header.session,
                Text::tr("The journal of session %1 goes on with other steps than those that were left. It "
                         "is not used; nothing was changed.")
                    .arg(content.header.session));
        std::vector<int> open;
        for (std::size_t i = 0; i < own.size(); ++i)
            if (!isSettled(pass, static_cast<int>(i)))
                open.push_back(course.open.at(i));
        course.places.push_back(std::exchange(course.open, std::move(open)));
    }
    return course;
}

} // namespace credssp
