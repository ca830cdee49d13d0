// A few PowerShell processes for many askers.
#pragma once

#include "engine/powershell/process.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace credssp {

/// For texts that need nothing of what an earlier one left in its process: whichever is free runs them. Two
/// hundred servers asked at once would else be two hundred processes, each of which takes tens of megabytes.
/// Processes start when they are needed and stay. Any thread.
class PowerShellPool
{
public:
    explicit PowerShellPool(PowerShellLaunch launch, PowerShellLimits limits, int most);

    /// As PowerShellProcess::run(); waits for a free process first. Canceled while it waits, too.
    [[nodiscard]] Result<PowerShellReply> run(const QString &text, std::stop_token stop = {});

private:
    [[nodiscard]] std::unique_ptr<PowerShellProcess> take(const std::stop_token &stop);
    void giveBack(std::unique_ptr<PowerShellProcess> process);

    const PowerShellLaunch m_launch;
    const PowerShellLimits m_limits;
    std::mutex m_mutex;
    std::condition_variable_any m_freed;
    int m_left; ///< processes that may still be started; this and the next under the mutex
    std::vector<std::unique_ptr<PowerShellProcess>> m_idle;
};

} // namespace credssp
