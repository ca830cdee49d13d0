// The main job through the window's shared state, for tests: makes changes as Review and Change would.
#pragma once

#include "wizard/models/troubleshooting.h"

#include <QTest>

#include <memory>

namespace test {

/// Plans @p undertaking and runs it, and hands the result to @p shared; what went wrong, or empty.
inline QString carryOut(credssp::Troubleshooting &shared, const credssp::Undertaking &undertaking,
                        bool manualDone = true)
{
    using namespace credssp;
    shared.setUndertaking(undertaking);
    const auto answer = std::make_shared<std::optional<Result<RunResult>>>();
    shared.withSession(
        &shared,
        [undertaking, manualDone](Session &session, std::stop_token stop) -> Result<RunResult> {
            RunOptions options;
            options.manualDone = manualDone;
            switch (undertaking.kind) {
            case Undertaking::Kind::Undo:
                return session.undo(undertaking.session, undertaking.onlyUnchanged, options, stop);
            case Undertaking::Kind::Resume:
                return session.resume(undertaking.session, options, stop);
            default:
                break;
            }
            auto plan = session.plan(undertaking.remedy);
            if (!plan)
                return Failure(plan.error());
            return session.apply(undertaking.remedy, planHash(*plan), options, stop);
        },
        [answer](Result<RunResult> result) { *answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, 30000))
        return QStringLiteral("no answer");
    if (!**answer)
        return errorText((*answer)->error());
    shared.setResult(***answer);
    return {};
}

inline QString apply(credssp::Troubleshooting &shared, const char *remedy, bool manualDone = true)
{
    return carryOut(shared,
                    {credssp::Undertaking::Kind::Apply, QString::fromLatin1(remedy), QString(), false, {}},
                    manualDone);
}

/// Undoes what a page asked Review to show.
inline QString carryOutRequested(credssp::Troubleshooting &shared)
{
    return carryOut(shared, credssp::Undertaking(shared.undertaking()));
}

} // namespace test
