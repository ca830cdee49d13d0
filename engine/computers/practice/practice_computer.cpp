#include "engine/computers/practice/practice_computer.h"

#include "engine/computers/practice/actions.h"
#include "engine/computers/practice/reads.h"

#include <chrono>
#include <condition_variable>

namespace credssp::practice {

PracticeComputer::PracticeComputer(std::shared_ptr<PracticeWorld> world, QString clientName, QString name,
                                   QString typed)
    : m_world(std::move(world))
    , m_clientName(std::move(clientName))
    , m_name(std::move(name))
    , m_typed(std::move(typed))
    , m_scenario(m_world->state.name)
{
}

ComputerIdentity PracticeComputer::identity() const
{
    return {ComputerKind::Practice, m_name.isEmpty() ? m_typed.toUpper() : m_name, m_scenario};
}

bool PracticeComputer::waitForAnswer(const std::stop_token &stop) const
{
    int delayMs = 0;
    {
        const std::lock_guard lock(m_world->mutex);
        if (const ComputerState *computer = m_world->state.computer(m_name))
            delayMs = computer->circumstances.answerDelayMs;
    }
    if (delayMs > 0) {
        std::mutex mutex;
        std::condition_variable_any condition;
        std::unique_lock lock(mutex);
        condition.wait_for(lock, stop, std::chrono::milliseconds(delayMs), [] { return false; });
    }
    return !stop.stop_requested();
}

std::vector<Result<Answer>> PracticeComputer::read(std::span<const Read> batch, std::stop_token stop)
{
    std::vector<Result<Answer>> answers;
    answers.reserve(batch.size());
    if (!waitForAnswer(stop)) {
        for (std::size_t i = 0; i < batch.size(); ++i)
            answers.emplace_back(failure(ErrorCode::Canceled, m_typed));
        return answers;
    }
    const std::lock_guard lock(m_world->mutex);
    WorldState &world = m_world->state;
    const ComputerState *computer = world.computer(m_name);
    for (const Read &read : batch)
        answers.push_back(answerRead(world, *world.computer(m_clientName), computer, m_typed, read));
    return answers;
}

Result<Performed> PracticeComputer::perform(const Action &action, std::stop_token stop)
{
    if (!waitForAnswer(stop))
        return failure(ErrorCode::Canceled, m_typed);
    if (m_world->lying)
        return Performed{};
    const std::lock_guard lock(m_world->mutex);
    WorldState &world = m_world->state;
    auto performed =
        performAction(world, *world.computer(m_clientName), world.computer(m_name), m_typed, action);
    // Also after an error: a cmdlet that failed late has changed things before.
    if (auto saved = m_world->saveLocked(); !saved)
        return Failure(saved.error());
    return performed;
}

} // namespace credssp::practice
