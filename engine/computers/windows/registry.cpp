#include "engine/computers/windows/registry.h"

#include "engine/computers/windows/win32.h"

#include <vector>

namespace credssp::windows {

namespace {

// Windows' own limits (registry element size limits): no enumeration needs larger name buffers.
constexpr DWORD maxValueName = 16384;
constexpr DWORD maxKeyName = 256;

const RegistryRoot localMachine{HKEY_LOCAL_MACHINE, QStringLiteral("HKLM\\")};

QString fullName(const RegistryRoot &root, const QString &key, const QString &name = {})
{
    const QString path = root.name + key;
    return name.isEmpty() ? path : path + QLatin1Char('\\') + name;
}

bool meansAbsent(LSTATUS status)
{
    return status == ERROR_FILE_NOT_FOUND || status == ERROR_PATH_NOT_FOUND;
}

Failure failed(LSTATUS status, const QString &subject)
{
    return win32Failure(static_cast<DWORD>(status), subject);
}

LSTATUS open(const RegistryRoot &root, const QString &key, REGSAM rights, UniqueKey &opened)
{
    HKEY raw = nullptr;
    const LSTATUS status = RegOpenKeyExW(root.key, wide(key), 0, rights | KEY_WOW64_64KEY, &raw);
    opened.reset(raw);
    return status;
}

/// The path's parents and itself, topmost first: A, A\B, A\B\C.
QStringList pathsDownTo(const QString &key)
{
    QStringList paths;
    for (qsizetype at = key.indexOf(u'\\'); at >= 0; at = key.indexOf(u'\\', at + 1))
        paths.append(key.left(at));
    paths.append(key);
    return paths;
}

QString topmostAbsent(const RegistryRoot &root, const QString &key)
{
    for (const QString &path : pathsDownTo(key)) {
        UniqueKey opened;
        if (meansAbsent(open(root, path, KEY_QUERY_VALUE, opened)))
            return path;
    }
    return key;
}

/// The value in an open key; ERROR_FILE_NOT_FOUND when it is not there.
LSTATUS query(HKEY key, const QString &name, RegistryData &data)
{
    DWORD size = 0;
    for (;;) {
        // One byte more than asked for: with a null pointer Windows would answer the size only.
        QByteArray bytes(static_cast<qsizetype>(size) + 1, '\0');
        DWORD type = 0;
        const LSTATUS status =
            RegQueryValueExW(key, wide(name), nullptr, &type, reinterpret_cast<BYTE *>(bytes.data()), &size);
        if (status == ERROR_MORE_DATA)
            continue; // it grew in the meantime; size is now what it needs
        if (status != ERROR_SUCCESS)
            return status;
        bytes.resize(static_cast<qsizetype>(size));
        data = {type, bytes};
        return status;
    }
}

Result<std::vector<NamedValue>> valuesOf(const RegistryRoot &root, HKEY key, const QString &path)
{
    std::vector<NamedValue> values;
    std::vector<wchar_t> name(maxValueName);
    for (DWORD i = 0;; ++i) {
        auto length = static_cast<DWORD>(name.size());
        const LSTATUS status =
            RegEnumValueW(key, i, name.data(), &length, nullptr, nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            return values;
        if (status != ERROR_SUCCESS)
            return failed(status, fullName(root, path));
        NamedValue value;
        value.name = QString::fromWCharArray(name.data(), static_cast<qsizetype>(length));
        const LSTATUS queried = query(key, value.name, value.data);
        if (meansAbsent(queried))
            continue; // deleted while we looked
        if (queried != ERROR_SUCCESS)
            return failed(queried, fullName(root, path, value.name));
        values.push_back(std::move(value));
    }
}

Result<QStringList> subkeysOf(const RegistryRoot &root, HKEY key, const QString &path)
{
    QStringList subkeys;
    std::vector<wchar_t> name(maxKeyName);
    for (DWORD i = 0;; ++i) {
        auto length = static_cast<DWORD>(name.size());
        const LSTATUS status =
            RegEnumKeyExW(key, i, name.data(), &length, nullptr, nullptr, nullptr, nullptr);
        if (status == ERROR_NO_MORE_ITEMS)
            return subkeys;
        if (status != ERROR_SUCCESS)
            return failed(status, fullName(root, path));
        subkeys.append(QString::fromWCharArray(name.data(), static_cast<qsizetype>(length)));
    }
}

Result<void> write(const RegistryRoot &root, const RegistryChange &change)
{
    HKEY raw = nullptr;
    const LSTATUS created = RegCreateKeyExW(root.key, wide(change.key), 0, nullptr, REG_OPTION_NON_VOLATILE,
                                            KEY_SET_VALUE | KEY_WOW64_64KEY, nullptr, &raw, nullptr);
    const UniqueKey key(raw);
    if (created != ERROR_SUCCESS)
        return failed(created, fullName(root, change.key));
    // Windows adds the terminator of a text that lacks one when the two bytes behind it happen to be zero.
    // They must not be, or such a text would not come back as it was.
    const QByteArray guarded = change.after.data.bytes + QByteArray(2, '\xFF');
    const LSTATUS written = RegSetValueExW(key.get(), wide(change.name), 0, change.after.data.type,
                                           reinterpret_cast<const BYTE *>(guarded.constData()),
                                           static_cast<DWORD>(guarded.size() - 2));
    if (written != ERROR_SUCCESS)
        return failed(written, fullName(root, change.key, change.name));
    return {};
}

Result<void> deleteValue(const RegistryRoot &root, const RegistryChange &change)
{
    UniqueKey key;
    const LSTATUS opened = open(root, change.key, KEY_SET_VALUE, key);
    if (meansAbsent(opened))
        return {};
    if (opened != ERROR_SUCCESS)
        return failed(opened, fullName(root, change.key));
    const LSTATUS deleted = RegDeleteValueW(key.get(), wide(change.name));
    if (deleted != ERROR_SUCCESS && !meansAbsent(deleted))
        return failed(deleted, fullName(root, change.key, change.name));
    return {};
}

/// True when the key is gone afterwards; false when something is left in it.
Result<bool> deleteIfEmpty(const RegistryRoot &root, const QString &path)
{
    UniqueKey key;
    const LSTATUS opened = open(root, path, KEY_QUERY_VALUE, key);
    if (meansAbsent(opened))
        return true;
    if (opened != ERROR_SUCCESS)
        return failed(opened, fullName(root, path));
    DWORD subkeys = 0;
    DWORD values = 0;
    const LSTATUS counted = RegQueryInfoKeyW(key.get(), nullptr, nullptr, nullptr, &subkeys, nullptr, nullptr,
                                             &values, nullptr, nullptr, nullptr, nullptr);
    if (counted != ERROR_SUCCESS)
        return failed(counted, fullName(root, path));
    if (subkeys != 0 || values != 0)
        return false;
    key.reset();
    const LSTATUS deleted = RegDeleteKeyExW(root.key, wide(path), KEY_WOW64_64KEY, 0);
    if (deleted != ERROR_SUCCESS && !meansAbsent(deleted))
        return failed(deleted, fullName(root, path));
    return true;
}

/// The key and its parents up to @p topmost, from below, as long as they are empty.
Result<void> deleteEmptyKeys(const RegistryRoot &root, const QString &key, const QString &topmost)
{
    const bool isAbove = key.startsWith(topmost + QLatin1Char('\\'), Qt::CaseInsensitive);
    const qsizetype shortest = isAbove ? topmost.size() : key.size();
    const QStringList paths = pathsDownTo(key);
    for (auto path = paths.crbegin(); path != paths.crend() && path->size() >= shortest; ++path) {
        const Result<bool> gone = deleteIfEmpty(root, *path);
        if (!gone)
            return Failure(gone.error());
        if (!*gone)
            break;
    }
    return {};
}

} // namespace

Result<RegistryState> readRegistryValue(const QString &key, const QString &name)
{
    return readRegistryValue(localMachine, key, name);
}

Result<RegistryState> readRegistryValue(const RegistryRoot &root, const QString &key, const QString &name)
{
    UniqueKey opened;
    const LSTATUS status = open(root, key, KEY_QUERY_VALUE, opened);
    if (meansAbsent(status))
        return RegistryState::keyAbsent(topmostAbsent(root, key));
    if (status == ERROR_ACCESS_DENIED)
        return RegistryState::denied();
    if (status != ERROR_SUCCESS)
        return failed(status, fullName(root, key));
    RegistryData data;
    const LSTATUS queried = query(opened.get(), name, data);
    if (meansAbsent(queried))
        return RegistryState::valueAbsent();
    if (queried == ERROR_ACCESS_DENIED)
        return RegistryState::denied();
    if (queried != ERROR_SUCCESS)
        return failed(queried, fullName(root, key, name));
    return RegistryState::present(data);
}

Result<RegistryKeyAnswer> readRegistryKey(const QString &key)
{
    const RegistryRoot &root = localMachine;
    RegistryKeyAnswer answer;
    UniqueKey opened;
    const LSTATUS status = open(root, key, KEY_READ, opened);
    if (meansAbsent(status)) {
        answer.absentFrom = topmostAbsent(root, key);
        return answer;
    }
    answer.exists = true;
    if (status == ERROR_ACCESS_DENIED) {
        answer.denied = true;
        return answer;
    }
    if (status != ERROR_SUCCESS)
        return failed(status, fullName(root, key));
    auto values = valuesOf(root, opened.get(), key);
    if (!values)
        return Failure(values.error());
    auto subkeys = subkeysOf(root, opened.get(), key);
    if (!subkeys)
        return Failure(subkeys.error());
    answer.values = std::move(*values);
    answer.subkeys = std::move(*subkeys);
    return answer;
}

Result<void> applyRegistryChange(const RegistryChange &change)
{
    return applyRegistryChange(localMachine, change);
}

Result<void> applyRegistryChange(const RegistryRoot &root, const RegistryChange &change)
{
    if (change.key.isEmpty() || change.key.startsWith(u'\\') || change.key.endsWith(u'\\'))
        return failure(ErrorCode::InvalidInput, fullName(root, change.key));
    switch (change.after.state) {
    case ValueState::Present:
        return write(root, change);
    case ValueState::ValueAbsent:
        return deleteValue(root, change);
    case ValueState::KeyAbsent: {
        const Result<void> deleted = deleteValue(root, change);
        return deleted ? deleteEmptyKeys(root, change.key, change.after.absentFrom) : deleted;
    }
    case ValueState::Denied:
        break;
    }
    return failure(ErrorCode::InvalidInput, fullName(root, change.key, change.name));
}

} // namespace credssp::windows
