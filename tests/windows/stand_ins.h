// Small programs that stand where PowerShell and Windows' own programs would be, for the tests of actions.
#pragma once

#include "engine/computers/windows/performer.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <optional>

namespace test {

/// Wine's own powershell.exe does nothing and ends with 0, and it has neither setspn, klist nor w32tm.
[[nodiscard]] bool isWine();

/// What each is to do is told by its environment; see fake_powershell.cpp and fake_program.cpp.
class StandIns
{
public:
    StandIns();

    /// Set these before tools().
    QProcessEnvironment powerShell;
    QProcessEnvironment program;
    credssp::PowerShellLimits powerShellLimits;
    credssp::windows::ProgramLimits programLimits;

    [[nodiscard]] credssp::windows::Tools tools() const;

    /// The texts that PowerShell was to run, each with the number of its process: [[text, number], …].
    [[nodiscard]] QJsonArray powerShellRecord() const;
    /// How programs were started: [[path as the command names it, [arguments], folder, PATH, input], …].
    [[nodiscard]] QJsonArray programRecord() const;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<QStringList> m_started = std::make_shared<QStringList>();
};

/// Everything that means something to PowerShell, to cmd, or to the rules by which Windows splits a command
/// line.
extern const QString hostile;

/// One action of this computer, with these tools.
[[nodiscard]] credssp::Result<credssp::Performed>
perform(const StandIns &standIns, const credssp::Action &action, std::stop_token stop = {});
/// What came of it, in words.
[[nodiscard]] QString said(const credssp::Result<credssp::Performed> &performed);

} // namespace test
