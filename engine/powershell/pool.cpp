#include "engine/powershell/pool.h"

namespace credssp {

PowerShellPool::PowerShellPool(PowerShellLaunch launch, PowerShellLimits limits, int most)
    : m_launch(std::move(launch))
    , m_limits(limits)
    , m_left(most)
{
}

Result<PowerShellReply> PowerShellPool::run(const QString &text, std::stop_token stop)
{
    auto process = take(stop);
    if (process == nullptr)
        return failure(ErrorCode::Canceled, m_launch.program);
    auto reply = process->run(text, std::move(stop));
    giveBack(std::move(process));
    return reply;
}

std::unique_ptr<PowerShellProcess> PowerShellPool::take(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_freed.wait(lock, stop, [this] { return !m_idle.empty() || m_left > 0; }))
        return nullptr;
    if (m_idle.empty()) {
        --m_left;
        return std::make_unique<PowerShellProcess>(m_launch, m_limits);
    }
    auto process = std::move(m_idle.back());
    m_idle.pop_back();
    return process;
}

void PowerShellPool::giveBack(std::unique_ptr<PowerShellProcess> process)
{
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(process));
    }
    m_freed.notify_one();
}

} // namespace credssp
