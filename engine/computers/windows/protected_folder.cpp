#include "engine/computers/windows/protected_folder.h"

#include "engine/computers/windows/win32.h"

#include <QCoreApplication>
#include <QDir>

#include <aclapi.h>
#include <sddl.h>
#include <vector>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ProtectedFolder)
};

/// Owner Administrators; P: inherit nothing; SYSTEM and Administrators all, Users read and list; for
/// everything inside as well.
constexpr const wchar_t *folderRights = L"O:BAG:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";

/// Rights by which somebody could change, replace or take over what lies in a folder.
constexpr DWORD writeRights = FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_WRITE_EA | FILE_WRITE_ATTRIBUTES |
                              FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_WRITE |
                              GENERIC_ALL | MAXIMUM_ALLOWED;

Failure corrupt(const QString &path, const QString &sentence)
{
    return failure(ErrorCode::Corrupt, path, sentence);
}

bool isWellKnown(PSID sid, WELL_KNOWN_SID_TYPE type)
{
    return IsWellKnownSid(sid, type) != FALSE;
}

bool isOwnAccount(PSID sid)
{
    HANDLE raw = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw))
        return false;
    const UniqueHandle token(raw);
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<quint64> memory(size / sizeof(quint64) + 1);
    auto *user = reinterpret_cast<TOKEN_USER *>(memory.data());
    return GetTokenInformation(token.get(), TokenUser, user,
                               static_cast<DWORD>(memory.size() * sizeof(quint64)), &size) &&
           EqualSid(user->User.Sid, sid);
}

bool isTrusted(PSID sid)
{
    return isWellKnown(sid, WinBuiltinAdministratorsSid) || isWellKnown(sid, WinLocalSystemSid) ||
           (isWine() && isOwnAccount(sid));
}

/// Whether anybody but administrators and SYSTEM can write. What cannot be understood counts as yes.
bool othersCanWrite(PACL rights)
{
    if (rights == nullptr)
        return true; // no list at all means that everybody may do everything
    for (DWORD i = 0; i < rights->AceCount; ++i) {
        void *raw = nullptr;
        if (!GetAce(rights, i, &raw))
            return true;
        const auto *header = static_cast<const ACE_HEADER *>(raw);
        if (header->AceType == ACCESS_DENIED_ACE_TYPE)
            continue;
        if (header->AceType != ACCESS_ALLOWED_ACE_TYPE)
            return true;
        auto *entry = static_cast<ACCESS_ALLOWED_ACE *>(raw);
        if ((entry->Mask & writeRights) != 0 && !isTrusted(&entry->SidStart))
            return true;
    }
    return false;
}

Result<UniqueHandle> openFolder(const QString &path)
{
    const HANDLE raw =
        CreateFileW(wide(path), READ_CONTROL | FILE_READ_ATTRIBUTES,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                    FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (raw == INVALID_HANDLE_VALUE)
        return win32Failure(GetLastError(), path);
    return UniqueHandle(raw);
}

Result<void> checkIsFolder(const UniqueHandle &folder, const QString &path)
{
    BY_HANDLE_FILE_INFORMATION information{};
    if (!GetFileInformationByHandle(folder.get(), &information))
        return win32Failure(GetLastError(), path);
    // Both looks, because Wine tells of a Unix link by its path only.
    const DWORD byPath = GetFileAttributesW(wide(path));
    if (byPath == INVALID_FILE_ATTRIBUTES)
        return win32Failure(GetLastError(), path);
    if (((information.dwFileAttributes | byPath) & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return corrupt(path,
                       Text::tr("The folder \"%1\" leads to another place (a reparse point). Delete it as "
                                "administrator and start again.")
                           .arg(path));
    if ((information.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
        return corrupt(path,
                       Text::tr("\"%1\" is a file where a folder must be. Delete it as administrator and "
                                "start again.")
                           .arg(path));
    return {};
}

Result<void> checkRights(const UniqueHandle &folder, const QString &path)
{
    PSID owner = nullptr;
    PACL rights = nullptr;
    PSECURITY_DESCRIPTOR raw = nullptr;
    const DWORD status =
        GetSecurityInfo(folder.get(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                        &owner, nullptr, &rights, nullptr, &raw);
    const UniqueLocal<void> descriptor(raw);
    if (status != ERROR_SUCCESS)
        return win32Failure(status, path);
    if (owner == nullptr || !isTrusted(owner))
        return corrupt(path,
                       Text::tr("The folder \"%1\" does not belong to the administrators, so what lies in "
                                "it cannot be trusted. Move it away as administrator and start again.")
                           .arg(path));
    if (othersCanWrite(rights))
        return corrupt(path,
                       Text::tr("Others than administrators can write to the folder \"%1\", so what lies in "
                                "it cannot be trusted. Move it away as administrator and start again.")
                           .arg(path));
    return {};
}

Result<void> createFolder(const QString &path)
{
    PSECURITY_DESCRIPTOR raw = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(folderRights, SDDL_REVISION_1, &raw, nullptr))
        return win32Failure(GetLastError(), path);
    const UniqueLocal<void> descriptor(raw);
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), raw, FALSE};
    if (!CreateDirectoryW(wide(path), &attributes)) {
        const DWORD error = GetLastError();
        if (error != ERROR_ALREADY_EXISTS)
            return win32Failure(error, path);
    }
    return {};
}

} // namespace

bool isWine()
{
    const HMODULE ntdll = GetModuleHandleW(L"ntdll.dll");
    return ntdll != nullptr && GetProcAddress(ntdll, "wine_get_version") != nullptr;
}

Result<QString> protectedFolder(const QString &base, const QStringList &parts, bool create)
{
    QString path = QDir::toNativeSeparators(base);
    const auto openedBase = openFolder(path);
    if (!openedBase)
        return Failure(openedBase.error());
    if (const auto checked = checkIsFolder(*openedBase, path); !checked)
        return Failure(checked.error());
    bool isThere = true;
    for (const QString &part : parts) {
        path += QLatin1Char('\\') + part;
        if (!isThere)
            continue;
        if (create) {
            if (const auto created = createFolder(path); !created)
                return Failure(created.error());
        }
        const auto opened = openFolder(path);
        if (!opened && opened.error().code == ErrorCode::NotFound && !create) {
            isThere = false;
            continue;
        }
        if (!opened)
            return Failure(opened.error());
        if (const auto checked = checkIsFolder(*opened, path); !checked)
            return Failure(checked.error());
        if (const auto checked = checkRights(*opened, path); !checked)
            return Failure(checked.error());
    }
    return QDir::fromNativeSeparators(path);
}

} // namespace credssp::windows
