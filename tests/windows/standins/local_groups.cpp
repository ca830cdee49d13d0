// Stands in for netapi32.dll, of which Wine keeps no local groups: those of the test Windows stand in
// C:\test-windows\groups, a line for each, its name and its members with a tab between them. This computer is
// in a workgroup. Only what the product asks; it shares no code with it.
// What is defined here is not imported.
#define _DSGETDCAPI_
#include "tests/windows/standins/policy.h" // windows.h, before those that need it

#include <dsgetdc.h>
#include <dsrole.h>
#include <fstream>
#include <lm.h>

namespace {

struct Group
{
    std::wstring name;
    std::vector<std::wstring> members;
};

std::wstring wide(const std::string &bytes)
{
    std::wstring text(bytes.size(), L'\0');
    text.resize(
        static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, bytes.data(), static_cast<int>(bytes.size()),
                                                     text.data(), static_cast<int>(text.size()))));
    return text;
}

std::vector<Group> groups()
{
    std::vector<Group> all;
    std::ifstream stream("C:\\test-windows\\groups", std::ios::binary);
    for (std::string line; std::getline(stream, line);) {
        Group group;
        std::size_t from = 0;
        for (std::size_t tab = line.find('\t'); from != std::string::npos; tab = line.find('\t', from)) {
            const std::wstring column = wide(line.substr(from, tab - from));
            if (group.name.empty())
                group.name = column;
            else
                group.members.push_back(column);
            from = tab == std::string::npos ? tab : tab + 1;
        }
        all.push_back(group);
    }
    return all;
}

bool same(const std::wstring &a, const wchar_t *b)
{
    return _wcsicmp(a.c_str(), b) == 0;
}

/// A list as the caller frees it: the items, and behind them the texts that they point to.
template <typename Item, typename Set>
NET_API_STATUS give(const std::vector<std::wstring> &texts, const Set &set, BYTE **buffer, DWORD *read,
                    DWORD *total)
{
    std::size_t size = texts.size() * sizeof(Item);
    for (const std::wstring &text : texts)
        size += (text.size() + 1) * sizeof(wchar_t);
    auto *items = static_cast<Item *>(HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, size + 1));
    auto *place = reinterpret_cast<wchar_t *>(items + texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        wcscpy(place, texts[i].c_str());
        set(items[i], place);
        place += texts[i].size() + 1;
    }
    *buffer = reinterpret_cast<BYTE *>(items);
    *read = *total = static_cast<DWORD>(texts.size());
    return NERR_Success;
}

} // namespace

extern "C" {

__declspec(dllexport) NET_API_STATUS WINAPI NetApiBufferFree(void *buffer)
{
    HeapFree(GetProcessHeap(), 0, buffer);
    return NERR_Success;
}

__declspec(dllexport) NET_API_STATUS WINAPI
    NetLocalGroupEnum(LPCWSTR, DWORD level, BYTE **buffer, DWORD, DWORD *read, DWORD *total, PDWORD_PTR)
{
    if (level != 0)
        return ERROR_INVALID_LEVEL;
    std::vector<std::wstring> names;
    for (const Group &group : groups())
        names.push_back(group.name);
    return give<LOCALGROUP_INFO_0>(
        names, [](LOCALGROUP_INFO_0 &item, wchar_t *text) { item.lgrpi0_name = text; }, buffer, read, total);
}

/// None of the members has an account that could be looked up here: they have no SID.
__declspec(dllexport) NET_API_STATUS WINAPI
    NetLocalGroupGetMembers(LPCWSTR, LPCWSTR name, DWORD level, BYTE **buffer, DWORD, DWORD *read,
                            DWORD *total, PDWORD_PTR)
{
    if (level != 2)
        return ERROR_INVALID_LEVEL;
    for (const Group &group : groups())
        if (same(group.name, name))
            return give<LOCALGROUP_MEMBERS_INFO_2>(
                group.members,
                [](LOCALGROUP_MEMBERS_INFO_2 &item, wchar_t *text) { item.lgrmi2_domainandname = text; },
                buffer, read, total);
    return NERR_GroupNotFound;
}

__declspec(dllexport) NET_API_STATUS WINAPI
    NetUserGetLocalGroups(LPCWSTR, LPCWSTR user, DWORD, DWORD, BYTE **buffer, DWORD, DWORD *read,
                          DWORD *total)
{
    std::vector<std::wstring> names;
    for (const Group &group : groups())
        for (const std::wstring &member : group.members)
            if (same(member, user))
                names.push_back(group.name);
    return give<LOCALGROUP_USERS_INFO_0>(
        names, [](LOCALGROUP_USERS_INFO_0 &item, wchar_t *text) { item.lgrui0_name = text; }, buffer, read,
        total);
}

__declspec(dllexport) NET_API_STATUS WINAPI
    NetGetJoinInformation(LPCWSTR, LPWSTR *name, PNETSETUP_JOIN_STATUS status)
{
    static const wchar_t workgroup[] = L"Workgroup";
    *name = static_cast<wchar_t *>(HeapAlloc(GetProcessHeap(), 0, sizeof workgroup));
    wcscpy(*name, workgroup);
    *status = NetSetupWorkgroupName;
    return NERR_Success;
}

__declspec(dllexport) DWORD WINAPI
    DsRoleGetPrimaryDomainInformation(LPCWSTR, DSROLE_PRIMARY_DOMAIN_INFO_LEVEL level, PBYTE *buffer)
{
    if (level != DsRolePrimaryDomainInfoBasic)
        return ERROR_CALL_NOT_IMPLEMENTED;
    auto *answer = static_cast<DSROLE_PRIMARY_DOMAIN_INFO_BASIC *>(
        HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(DSROLE_PRIMARY_DOMAIN_INFO_BASIC)));
    answer->MachineRole = DsRole_RoleStandaloneServer;
    *buffer = reinterpret_cast<PBYTE>(answer);
    return ERROR_SUCCESS;
}

__declspec(dllexport) void WINAPI DsRoleFreeMemory(void *buffer)
{
    HeapFree(GetProcessHeap(), 0, buffer);
}

// In a workgroup nobody answers these.
__declspec(dllexport) DWORD WINAPI
    DsGetDcNameW(LPCWSTR, LPCWSTR, GUID *, LPCWSTR, ULONG, PDOMAIN_CONTROLLER_INFOW *)
{
    return ERROR_NO_SUCH_DOMAIN;
}
__declspec(dllexport) DWORD WINAPI DsEnumerateDomainTrustsW(LPWSTR, ULONG, PDS_DOMAIN_TRUSTSW *, PULONG)
{
    return ERROR_NOT_SUPPORTED;
}
__declspec(dllexport) NET_API_STATUS WINAPI I_NetLogonControl2(LPCWSTR, DWORD, DWORD, LPBYTE, LPBYTE *)
{
    return ERROR_NOT_SUPPORTED;
}
__declspec(dllexport) NET_API_STATUS WINAPI
    NetShareEnum(LPWSTR, DWORD, LPBYTE *, DWORD, LPDWORD, LPDWORD, LPDWORD)
{
    return ERROR_NOT_SUPPORTED;
}
}
