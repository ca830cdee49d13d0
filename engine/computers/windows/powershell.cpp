#include "engine/computers/windows/powershell.h"

#include "engine/computers/windows/child_environment.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/own_console.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace credssp::windows {

namespace {

struct Text
{
    // One context with engine/powershell: the same sentence.
    Q_DECLARE_TR_FUNCTIONS(credssp::PowerShell)
};

} // namespace

Result<QString> findPowerShell(const QString &systemFolder, const QString &programFilesFolder)
{
    const QString usual = systemFolder + QStringLiteral("/WindowsPowerShell/v1.0/powershell.exe");
    const QString other = programFilesFolder + QStringLiteral("/PowerShell/7/pwsh.exe");
    for (const QString &program : {usual, other}) {
        if (QFileInfo(program).isFile())
            return program;
    }
    const QString shown = QDir::toNativeSeparators(usual);
    return failure(ErrorCode::NotFound, shown, Text::tr("PowerShell was not found at \"%1\".").arg(shown));
}

Result<PowerShellLaunch> powerShellLaunch()
{
    return findPowerShell(systemFolder(), programFilesFolder()).map([](const QString &program) {
        PowerShellLaunch launch;
        launch.program = program;
        launch.environment = childEnvironment();
        // PowerShell 7 would ask the network for its next version, and tell its maker of this start.
        launch.environment.insert(QStringLiteral("POWERSHELL_UPDATECHECK"), QStringLiteral("Off"));
        launch.environment.insert(QStringLiteral("POWERSHELL_TELEMETRY_OPTOUT"), QStringLiteral("1"));
        launch.folder = systemFolder();
        launch.prepare = inConsoleOfItsOwn;
        return launch;
    });
}

} // namespace credssp::windows
