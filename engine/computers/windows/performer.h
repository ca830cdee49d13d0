// How each action is done on this computer.
#pragma once

#include "engine/computers/windows/powershell.h"
#include "engine/computers/windows/program.h"

#include <functional>

namespace credssp::windows {

/// What actions are done with; others than the usual ones are for tests.
struct Tools
{
    std::function<Result<PowerShellLaunch>()> powerShell = powerShellLaunch;
    PowerShellLimits powerShellLimits;
    std::function<Result<ProgramLaunch>(const QString &named)> program = programLaunch;
    ProgramLimits programLimits;
    /// How long Windows may take from being told to restart until it ends this program.
    std::chrono::milliseconds restart{300'000};
};

/// Actions natively where Windows has an interface; else exactly the commands that were shown (commandsOf()),
/// through one PowerShell process that stays, or by Windows' own programs.
class Performer
{
public:
    explicit Performer(Tools tools);

    /// As Computer::perform(). Blocks; one thread at a time. A restart of this computer does not return when
    /// all goes well: Windows ends this program, and what the journal has begun is finished after the
    /// restart.
    [[nodiscard]] Result<Performed> perform(const Action &action, const std::stop_token &stop);

private:
    friend struct PerformerVisitor;

    [[nodiscard]] Result<Performed> inPowerShell(const Action &action, const std::stop_token &stop);
    [[nodiscard]] Result<Performed> byProgram(const Action &action, const std::stop_token &stop) const;
    [[nodiscard]] Result<Performed> restart(const std::stop_token &stop);

    const Tools m_tools;
    std::unique_ptr<PowerShellProcess> m_powerShell;
};

} // namespace credssp::windows
