#include "wizard/models/change_run.h"

#include "engine/plan/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ChangeModel)
};

std::vector<int> firstNumbers(std::size_t count)
{
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

/// What would run, planned afresh.
Result<Remaining> remainingOf(Session &session, const ChangeOrder &order, std::stop_token stop)
{
    if (order.what.kind == Undertaking::Kind::Resume)
        return session.resumePlan(order.what.session);
    auto plan = order.what.kind == Undertaking::Kind::Undo
                    ? session.undoPlan(order.what.session, order.what.onlyUnchanged, std::move(stop))
                    : Result<Plan>(order.shown); // apply() itself plans afresh and compares
    if (!plan)
        return Failure(plan.error());
    auto places = firstNumbers(plan->steps.size());
    return Remaining{*std::move(plan), std::move(places)};
}

/// The line of each step that is left; nothing when a step was not shown, or (the first time) when one of
/// those shown is missing.
std::optional<std::vector<int>> linesOf(const Remaining &rest, const ChangeOrder &order)
{
    std::vector<int> lines;
    std::vector<bool> taken(order.shown.steps.size());
    for (std::size_t i = 0; i < rest.plan.steps.size(); ++i) {
        std::size_t line = 0;
        while (line < taken.size() && (taken.at(line) || order.shown.steps.at(line) != rest.plan.steps.at(i)))
            ++line;
        const bool found = line < taken.size();
        if (found)
            taken.at(line) = true;
        else if (!order.what.leaveOut.contains(rest.places.at(i)))
            return std::nullopt;
        lines.push_back(found ? static_cast<int>(line) : -1);
    }
    const bool all = std::ranges::all_of(taken, [](bool t) { return t; });
    return order.again || all ? std::optional(std::move(lines)) : std::nullopt;
}

} // namespace

ChangeReport makeChanges(Session &session, const ChangeOrder &order, std::stop_token stop)
{
    ChangeReport report;
    const auto rest = remainingOf(session, order, stop);
    if (!rest) {
        report.error = rest.error();
        return report;
    }
    auto lines = linesOf(*rest, order);
    if (!lines) {
        report.error = failure(ErrorCode::Conflict, order.what.session,
                               Text::tr("What is left to do is no longer what you were shown."))
                           .value();
        report.differences = differencesBetween(order.shown, rest->plan);
        return report;
    }
    report.lines = *lines;

    std::stop_source ours;
    const std::stop_callback forward(stop, [&ours] { ours.request_stop(); });
    RunOptions options = order.options;
    options.leaveOut = order.what.leaveOut;
    // The first step at or after a place in the list that is not left out: its line, or -1.
    const auto lineFrom = [&](std::size_t i) {
        while (i < lines->size() && options.leaveOut.contains(rest->places.at(i)))
            ++i;
        return i < lines->size() ? lines->at(i) : -1;
    };
    // The engine knows one word for all steps by hand; the person ticks them one at a time.
    if (order.notYetDone.contains(lineFrom(0)))
        options.manualDone = false;
    options.progress = [&](int place, const Outcome *outcome) {
        const auto at =
            static_cast<std::size_t>(std::ranges::find(rest->places, place) - rest->places.begin());
        if (order.progress)
            order.progress(lineFrom(at), outcome);
        if (outcome != nullptr && options.manualDone && order.notYetDone.contains(lineFrom(at + 1)))
            ours.request_stop();
    };
    auto result = order.what.kind == Undertaking::Kind::Apply
                      ? session.apply(order.what.remedy, planHash(order.shown), options, ours.get_token())
                  : order.what.kind == Undertaking::Kind::Undo
                      ? session.undo(order.what.session, order.what.onlyUnchanged, options, ours.get_token())
                      : session.resume(order.what.session, options, ours.get_token());
    if (result) {
        // Before anything else is asked: who the computers are is known in this session.
        report.carried = session.carriedSteps(*result);
        report.result = *std::move(result);
        return report;
    }
    report.error = result.error();
    if (report.error->code == ErrorCode::Conflict && order.what.kind == Undertaking::Kind::Apply)
        if (const auto now = session.plan(order.what.remedy, stop))
            report.differences = differencesBetween(order.shown, *now);
    return report;
}

QStringList differencesBetween(const Plan &shown, const Plan &now)
{
    QStringList differences;
    const auto alike = [](const Step &a, const Step &b) {
        return a.computer == b.computer && titleOf(a) == titleOf(b);
    };
    const auto has = [&](const Plan &plan, const Step &step) {
        return std::ranges::any_of(plan.steps, [&](const Step &other) { return alike(other, step); });
    };
    for (const Step &step : now.steps) {
        if (std::ranges::find(shown.steps, step) != shown.steps.end())
            continue;
        differences.append((has(shown, step) ? Text::tr("On %1 this would be done with other values now: %2")
                                             : Text::tr("On %1 this would be done in addition: %2"))
                               .arg(step.computer, titleOf(step)));
    }
    for (const Step &step : shown.steps)
        if (!has(now, step))
            differences.append(
                Text::tr("On %1 this is no longer needed: %2").arg(step.computer, titleOf(step)));
    if (differences.isEmpty())
        differences.append(Text::tr(
            "The same is to be done, but in another order or on another computer of the same name."));
    return differences;
}

} // namespace credssp
