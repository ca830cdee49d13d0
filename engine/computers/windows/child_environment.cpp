#include "engine/computers/windows/child_environment.h"

#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/system_facts.h"

#include <QDir>

namespace credssp::windows {

QProcessEnvironment childEnvironment()
{
    const QString system = systemFolder();
    const QString temporary = localAppDataFolder() + QStringLiteral("/Temp");
    const std::initializer_list<std::pair<QString, QString>> folders{
        {QStringLiteral("PATH"), system},
        {QStringLiteral("PSModulePath"), system + QStringLiteral("/WindowsPowerShell/v1.0/Modules")},
        {QStringLiteral("ComSpec"), system + QStringLiteral("/cmd.exe")},
        {QStringLiteral("SystemRoot"), windowsFolder()},
        {QStringLiteral("windir"), windowsFolder()},
        {QStringLiteral("SystemDrive"), windowsFolder().left(2)},
        {QStringLiteral("ProgramData"), programDataFolder()},
        {QStringLiteral("ALLUSERSPROFILE"), programDataFolder()},
        {QStringLiteral("ProgramFiles"), programFilesFolder()},
        {QStringLiteral("USERPROFILE"), profileFolder()},
        {QStringLiteral("APPDATA"), roamingAppDataFolder()},
        {QStringLiteral("LOCALAPPDATA"), localAppDataFolder()},
        {QStringLiteral("TEMP"), temporary},
        {QStringLiteral("TMP"), temporary},
    };
    QProcessEnvironment environment;
    for (const auto &[name, folder] : folders)
        environment.insert(name, QDir::toNativeSeparators(folder));
    environment.insert(QStringLiteral("PATHEXT"), QStringLiteral(".COM;.EXE;.BAT;.CMD"));
    environment.insert(QStringLiteral("COMPUTERNAME"), netBiosName());
    return environment;
}

} // namespace credssp::windows
