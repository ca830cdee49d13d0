#include "tests/windows/policy_on_this_windows.h"

#include "engine/computers/windows/known_folder.h"
#include "engine/registry/known_keys.h"

#include <QCoreApplication>
#include <QDir>

using namespace credssp;
using namespace credssp::windows;

namespace test {

namespace {

const QString otherKey = QStringLiteral("Software\\Policies\\Another");
const QString theirDelegation =
    QStringLiteral("Software\\Policies\\Microsoft\\Windows\\CredentialsDelegation");
const QString behavior = QStringLiteral("Software\\CredSSP Wizard stand-ins\\GroupPolicyObject");

QString folder()
{
    return systemFolder() + QStringLiteral("/GroupPolicy");
}

/// The stand-in's DllRegisterServer or DllUnregisterServer.
bool tellStandIn(const char *function)
{
    const QString path = QDir::toNativeSeparators(QCoreApplication::applicationDirPath() +
                                                  QStringLiteral("/../standins/group_policy_object.dll"));
    const HMODULE library = LoadLibraryW(wide(path));
    if (library == nullptr)
        return false;
    using Function = HRESULT(WINAPI *)();
    const auto told = reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(library, function)));
    const bool done = told != nullptr && SUCCEEDED(told());
    FreeLibrary(library);
    return done;
}

} // namespace

RegistryData text(const char *text)
{
    return RegistryData::text(QString::fromLatin1(text));
}

QByteArray foreignPolicy()
{
    const QString list = theirDelegation + QStringLiteral("\\AllowFreshCredentialsWhenNTLMOnly");
    return writePolicyFile({{otherKey, QStringLiteral("Keep"), text("yes")},
                            {otherKey, QStringLiteral("Odd"), {4711, QByteArray("\x01\x02\x03", 3)}},
                            {theirDelegation, QStringLiteral("**del.AllowSavedCredentials"), text(" ")},
                            {list, QStringLiteral("1"), text("wsman/first.contoso.com")},
                            {list, QStringLiteral("3"), text("wsman/third.contoso.com")}})
        .value();
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

int machineVersion()
{
    const QString path = QDir::toNativeSeparators(folder() + QStringLiteral("/gpt.ini"));
    return static_cast<int>(GetPrivateProfileIntW(L"General", L"Version", 0, wide(path)) & 0xFFFFU);
}

std::optional<RegistryData> inHklm(const QString &key, const QString &name)
{
    QByteArray bytes(4096, '\0');
    DWORD size = 4096;
    DWORD type = 0;
    if (RegGetValueW(HKEY_LOCAL_MACHINE, wide(key), wide(name), RRF_RT_ANY | RRF_SUBKEY_WOW6464KEY, &type,
                     bytes.data(), &size) != ERROR_SUCCESS)
        return std::nullopt;
    bytes.resize(static_cast<qsizetype>(size));
    return RegistryData{type, bytes};
}

bool putInHklm(const QString &key, const QString &name, const RegistryData &data)
{
    return RegSetKeyValueW(HKEY_LOCAL_MACHINE, wide(key), wide(name), data.type, data.bytes.constData(),
                           static_cast<DWORD>(data.bytes.size())) == ERROR_SUCCESS;
}

bool keyExists(const QString &key)
{
    HKEY raw = nullptr;
    const bool exists = RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(key), 0, KEY_READ, &raw) == ERROR_SUCCESS;
    if (exists)
        RegCloseKey(raw);
    return exists;
}

bool behave(const QString &how, DWORD value)
{
    return RegSetKeyValueW(HKEY_CURRENT_USER, wide(behavior), wide(how), REG_DWORD, &value, sizeof value) ==
           ERROR_SUCCESS;
}

bool setInterface(bool there)
{
    return tellStandIn(there ? "DllRegisterServer" : "DllUnregisterServer");
}

void clearPolicy()
{
    (void)setInterface(false); // not there at first
    RegDeleteTreeW(HKEY_CURRENT_USER, wide(behavior));
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(keys::delegation));
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, wide(otherKey));
    QDir(folder()).removeRecursively();
}

} // namespace test
