// The practice world of a run of the window: for those who walk about in it.
#pragma once

#include "wizard/models/troubleshooting.h"

#include <QTest>

namespace test {

/// Waits until nothing is being done; nullptr outside of practice.
[[nodiscard]] inline std::shared_ptr<credssp::PracticeStore> practiceStoreOf(credssp::Troubleshooting &shared)
{
    using namespace credssp;
    const auto found = std::make_shared<std::shared_ptr<PracticeStore>>();
    shared.withSession(
        &shared,
        [](Session &session, const std::stop_token &) -> Result<std::shared_ptr<PracticeStore>> {
            return session.setup().practice;
        },
        [found](const Result<std::shared_ptr<PracticeStore>> &store) {
            if (store)
                *found = *store;
        });
    if (!QTest::qWaitFor([&shared] { return !shared.worker().isBusy(); }, 20000))
        return nullptr;
    return *found;
}

} // namespace test
