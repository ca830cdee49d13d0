#include "tests/windows/standins/policy.h"

#include <algorithm>
#include <cwchar>

namespace standins {

namespace {

bool same(const std::wstring &a, const std::wstring &b)
{
    return _wcsicmp(a.c_str(), b.c_str()) == 0;
}

void removeValue(const std::wstring &path, const std::wstring &name)
{
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, path.c_str(), 0, KEY_SET_VALUE | KEY_WOW64_64KEY, &key) !=
        ERROR_SUCCESS)
        return;
    RegDeleteValueW(key, name.c_str());
    RegCloseKey(key);
}

void removeValues(const std::wstring &path)
{
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, path.c_str(), 0, KEY_ALL_ACCESS | KEY_WOW64_64KEY, &key) !=
        ERROR_SUCCESS)
        return;
    wchar_t name[16384];
    DWORD length = 16384;
    while (RegEnumValueW(key, 0, name, &length, nullptr, nullptr, nullptr, nullptr) == ERROR_SUCCESS) {
        RegDeleteValueW(key, name);
        length = 16384;
    }
    RegCloseKey(key);
}

void removeIfEmpty(const std::wstring &path)
{
    HKEY key = nullptr;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, path.c_str(), 0, KEY_READ | KEY_WOW64_64KEY, &key) != ERROR_SUCCESS)
        return;
    DWORD subkeys = 1;
    DWORD values = 1;
    RegQueryInfoKeyW(key, nullptr, nullptr, nullptr, &subkeys, nullptr, nullptr, &values, nullptr, nullptr,
                     nullptr, nullptr);
    RegCloseKey(key);
    if (subkeys == 0 && values == 0)
        RegDeleteKeyExW(HKEY_LOCAL_MACHINE, path.c_str(), KEY_WOW64_64KEY, 0);
}

} // namespace

void collect(HKEY key, const std::wstring &path, std::vector<Entry> &entries)
{
    DWORD values = 0;
    DWORD subkeys = 0;
    DWORD longest = 0;
    RegQueryInfoKeyW(key, nullptr, nullptr, nullptr, &subkeys, nullptr, nullptr, &values, nullptr, &longest,
                     nullptr, nullptr);
    if (values == 0 && subkeys == 0 && !path.empty())
        entries.push_back({path, L"", REG_NONE, {}});
    std::vector<wchar_t> name(16384);
    for (DWORD i = 0; i < values; ++i) {
        Entry entry{path, L"", REG_NONE, std::vector<BYTE>(longest + 1)};
        auto length = static_cast<DWORD>(name.size());
        auto size = static_cast<DWORD>(entry.data.size());
        if (RegEnumValueW(key, i, name.data(), &length, nullptr, &entry.type, entry.data.data(), &size) !=
            ERROR_SUCCESS)
            continue;
        entry.name.assign(name.data(), length);
        entry.data.resize(size);
        entries.push_back(entry);
    }
    for (DWORD i = 0; i < subkeys; ++i) {
        auto length = static_cast<DWORD>(name.size());
        if (RegEnumKeyExW(key, i, name.data(), &length, nullptr, nullptr, nullptr, nullptr) != ERROR_SUCCESS)
            continue;
        const std::wstring child(name.data(), length);
        HKEY below = nullptr;
        if (RegOpenKeyExW(key, child.c_str(), 0, KEY_READ, &below) == ERROR_SUCCESS) {
            collect(below, path.empty() ? child : path + L'\\' + child, entries);
            RegCloseKey(below);
        }
    }
}

void write(HKEY root, const Entry &entry)
{
    HKEY key = nullptr;
    if (RegCreateKeyExW(root, entry.key.c_str(), 0, nullptr, 0, KEY_WRITE | KEY_WOW64_64KEY, nullptr, &key,
                        nullptr) != ERROR_SUCCESS)
        return;
    // A text without its end must not get one from the bytes behind it.
    std::vector<BYTE> data = entry.data;
    data.insert(data.end(), 2, 0xFF);
    const bool keyOnly = entry.name.empty() && entry.type == REG_NONE && entry.data.empty();
    if (!keyOnly)
        RegSetValueExW(key, entry.name.c_str(), 0, entry.type, data.data(),
                       static_cast<DWORD>(entry.data.size()));
    RegCloseKey(key);
}

void process(const std::vector<Entry> &before, const std::vector<Entry> &after)
{
    const auto holds = [&](const Entry &entry) {
        return std::any_of(after.begin(), after.end(), [&](const Entry &other) {
            return same(other.key, entry.key) && same(other.name, entry.name);
        });
    };
    const auto hasKey = [&](const std::wstring &key) {
        return std::any_of(after.begin(), after.end(), [&](const Entry &other) {
            return same(other.key, key) || same(other.key.substr(0, key.size() + 1), key + L'\\');
        });
    };
    for (const Entry &entry : before)
        if (!holds(entry) && entry.name.rfind(L"**", 0) != 0)
            removeValue(entry.key, entry.name);
    for (auto entry = before.rbegin(); entry != before.rend(); ++entry)
        if (!hasKey(entry->key))
            removeIfEmpty(entry->key);
    for (const Entry &entry : after) {
        if (same(entry.name.substr(0, 6), L"**del."))
            removeValue(entry.key, entry.name.substr(6));
        else if (same(entry.name.substr(0, 9), L"**delvals"))
            removeValues(entry.key);
        else if (entry.name.rfind(L"**", 0) != 0)
            write(HKEY_LOCAL_MACHINE, entry);
    }
}

} // namespace standins
