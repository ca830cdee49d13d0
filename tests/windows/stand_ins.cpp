#include "tests/windows/stand_ins.h"

#include "engine/computers/windows/child_environment.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/windows_computer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <windows.h>

using namespace credssp;
using namespace credssp::windows;

namespace test {

namespace {

QString besideThisTest(const QString &name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + name +
           QStringLiteral(EXECUTABLE_SUFFIX);
}

QJsonArray linesOf(const QString &path)
{
    QFile file(path);
    QJsonArray lines;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).array());
    return lines;
}

} // namespace

const QString hostile = QString::fromUtf8(
    "CONTOSO\\o'neil \"x\" ‘y’ ‚z‛ “w” $env:PATH $(calc) `n %PATH% ^& | ; # @{} ü東\\\\\"\\");

bool isWine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

StandIns::StandIns()
    : powerShell(childEnvironment())
    , program(childEnvironment())
{
    powerShell.insert(QStringLiteral("FAKE_POWERSHELL_RECORD"),
                      m_folder.filePath(QStringLiteral("powershell")));
    program.insert(QStringLiteral("FAKE_PROGRAM_RECORD"), m_folder.filePath(QStringLiteral("programs")));
}

Tools StandIns::tools() const
{
    Tools tools;
    PowerShellLaunch launch;
    launch.program = besideThisTest(QStringLiteral("fake_powershell"));
    launch.environment = powerShell;
    launch.folder = systemFolder();
    tools.powerShell = [launch] { return Result<PowerShellLaunch>(launch); };
    tools.powerShellLimits = powerShellLimits;
    tools.program = [started = m_started, environment = program](const QString &named) {
        started->append(named);
        return Result<ProgramLaunch>(
            ProgramLaunch{besideThisTest(QStringLiteral("fake_program")), environment, systemFolder()});
    };
    tools.programLimits = programLimits;
    return tools;
}

QJsonArray StandIns::powerShellRecord() const
{
    return linesOf(m_folder.filePath(QStringLiteral("powershell")));
}

QJsonArray StandIns::programRecord() const
{
    QJsonArray record;
    int number = 0;
    for (const QJsonValue &line : linesOf(m_folder.filePath(QStringLiteral("programs")))) {
        QJsonArray started = line.toArray();
        started.prepend(m_started->value(number++));
        record.append(started);
    }
    return record;
}

Result<Performed> perform(const StandIns &standIns, const Action &action, std::stop_token stop)
{
    WindowsComputer computer({}, standIns.tools());
    return computer.perform(action, std::move(stop));
}

QString said(const Result<Performed> &performed)
{
    return performed ? QStringLiteral("performed ") + performed->output
                     : errorId(performed.error().code) + u' ' + errorText(performed.error());
}

} // namespace test
