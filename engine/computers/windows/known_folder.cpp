#include "engine/computers/windows/known_folder.h"

#include "engine/computers/windows/win32.h"

#include <QDir>

#include <knownfolders.h>
#include <objbase.h>
#include <shlobj.h>

namespace credssp::windows {

namespace {

QString folder(const KNOWNFOLDERID &id)
{
    wchar_t *path = nullptr;
    const HRESULT result = SHGetKnownFolderPath(id, 0, nullptr, &path);
    const QString found = SUCCEEDED(result) ? QString::fromWCharArray(path) : QString();
    CoTaskMemFree(path);
    return QDir::fromNativeSeparators(found);
}

} // namespace

QString programDataFolder()
{
    return folder(FOLDERID_ProgramData);
}

QString localAppDataFolder()
{
    return folder(FOLDERID_LocalAppData);
}

QString roamingAppDataFolder()
{
    return folder(FOLDERID_RoamingAppData);
}

QString profileFolder()
{
    return folder(FOLDERID_Profile);
}

QString programFilesFolder()
{
    return folder(FOLDERID_ProgramFiles);
}

QString windowsFolder()
{
    return folder(FOLDERID_Windows);
}

QString systemFolder()
{
    return folder(FOLDERID_System);
}

} // namespace credssp::windows
