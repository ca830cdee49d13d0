// Stands in for Windows' GroupPolicyObject class (gpedit.dll), which Wine lacks: the local policy of the
// computer in a key below HKCU while somebody edits it, Registry.pol and gpt.ini when it is saved, and then
// in HKLM, as when Windows processes it (facts page §1.2; the form of the files: [MS-GPREG]). It shares no
// code with the product. DllRegisterServer registers it.
//
// Values (DWORD) below HKCU\Software\CredSSP Wizard stand-ins\GroupPolicyObject make it behave otherwise:
//   OpenResult, SaveResult   answer this HRESULT instead of doing it
//   KeyIsLocked 1            the key of the policy can be read only
//   SavesNothing 1           Save answers S_OK and writes nothing
//   ProcessesNothing 1       what is saved is not processed, as on Windows Home
//   ProcessingDelay          milliseconds until what was saved is processed; the caller does not wait for it
#include "tests/windows/standins/policy.h"

#include <atomic>
#include <gpedit.h>
#include <sddl.h>
#include <shlobj.h>
#include <thread>

// Interfaces of COM have no destructor.
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

using namespace standins;

namespace {

const wchar_t *const openPolicies = L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Group Policy Objects";
const wchar_t *const behavior = L"Software\\CredSSP Wizard stand-ins\\GroupPolicyObject";
const wchar_t *const classKey = L"SOFTWARE\\Classes\\CLSID\\{EA502722-A23D-11D1-A7D3-0000F87571E3}";
const GUID registryExtension = REGISTRY_EXTENSION_GUID;
const CLSID groupPolicyObjectClass{
    0xEA502722, 0xA23D, 0x11D1, {0xA7, 0xD3, 0x00, 0x00, 0xF8, 0x75, 0x71, 0xE3}};
const IID groupPolicyObjectInterface{
    0xEA502723, 0xA23D, 0x11D1, {0xA7, 0xD3, 0x00, 0x00, 0xF8, 0x75, 0x71, 0xE3}};

std::atomic<long> objects{0};
HMODULE self = nullptr;

DWORD behaves(const wchar_t *name)
{
    DWORD value = 0;
    DWORD size = sizeof value;
    RegGetValueW(HKEY_CURRENT_USER, behavior, name, RRF_RT_REG_DWORD, nullptr, &value, &size);
    return value;
}

bool isAdministrator()
{
    BYTE sid[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof sid;
    BOOL member = FALSE;
    return CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, sid, &size) &&
           CheckTokenMembership(nullptr, sid, &member) && member;
}

std::wstring folder()
{
    wchar_t path[MAX_PATH];
    GetSystemDirectoryW(path, MAX_PATH);
    return std::wstring(path) + L"\\GroupPolicy";
}

// --- gpt.ini ---

std::wstring asText(const GUID &guid)
{
    wchar_t text[64];
    StringFromGUID2(guid, text, 64);
    return text;
}

bool count(bool machine, bool add, const GUID &extension, const GUID &tool)
{
    const std::wstring file = folder() + L"\\gpt.ini";
    const wchar_t *const name = machine ? L"gPCMachineExtensionNames" : L"gPCUserExtensionNames";
    const DWORD version = GetPrivateProfileIntW(L"General", L"Version", 0, file.c_str());
    const DWORD more = machine ? (version & 0xFFFF0000) | ((version + 1) & 0xFFFF) : version + 0x10000;
    wchar_t list[4096];
    GetPrivateProfileStringW(L"General", name, L"", list, 4096, file.c_str());
    std::wstring extensions = list;
    const std::wstring pair = L"[" + asText(extension) + asText(tool) + L"]";
    const size_t place = extensions.find(L"[" + asText(extension));
    if (add && place == std::wstring::npos)
        extensions.insert(0, pair);
    else if (!add && place != std::wstring::npos)
        extensions.erase(place, extensions.find(L']', place) + 1 - place);
    return WritePrivateProfileStringW(L"General", name, extensions.c_str(), file.c_str()) &&
           WritePrivateProfileStringW(L"General", L"Version", std::to_wstring(more).c_str(), file.c_str());
}

/// Nobody may write into the key or make one in it, nor in those below it.
void lock(HKEY key)
{
    PSECURITY_DESCRIPTOR rights = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(D;;0x6;;;WD)(A;;KA;;;WD)",
                                                              SDDL_REVISION_1, &rights, nullptr))
        return;
    wchar_t name[256];
    DWORD length = 256;
    for (DWORD i = 0;
         RegEnumKeyExW(key, i, name, &length, nullptr, nullptr, nullptr, nullptr) == ERROR_SUCCESS; ++i) {
        HKEY below = nullptr;
        if (RegOpenKeyExW(key, name, 0, KEY_ALL_ACCESS, &below) == ERROR_SUCCESS) {
            lock(below);
            RegCloseKey(below);
        }
        length = 256;
    }
    RegSetKeySecurity(key, DACL_SECURITY_INFORMATION, rights);
    LocalFree(rights);
}

// --- the class ---

class PolicyObject final : public IGroupPolicyObject
{
public:
    PolicyObject() { ++objects; }
    virtual ~PolicyObject()
    {
        if (!m_path.empty())
            RegDeleteTreeW(HKEY_CURRENT_USER, m_path.c_str());
        --objects;
    }

    STDMETHODIMP QueryInterface(REFIID id, void **object) override
    {
        *object = id == IID_IUnknown || id == groupPolicyObjectInterface ? this : nullptr;
        if (*object == nullptr)
            return E_NOINTERFACE;
        AddRef();
        return S_OK;
    }
    STDMETHODIMP_(ULONG) AddRef() override { return static_cast<ULONG>(++m_references); }
    STDMETHODIMP_(ULONG) Release() override
    {
        const long left = --m_references;
        if (left == 0)
            delete this;
        return static_cast<ULONG>(left);
    }

    STDMETHODIMP OpenLocalMachineGPO(DWORD flags) override
    {
        if (const DWORD result = behaves(L"OpenResult"); result != 0)
            return static_cast<HRESULT>(result);
        APTTYPE apartment = APTTYPE_MTA;
        APTTYPEQUALIFIER qualifier{};
        if (FAILED(CoGetApartmentType(&apartment, &qualifier)) ||
            (apartment != APTTYPE_STA && apartment != APTTYPE_MAINSTA))
            return RPC_E_WRONG_THREAD;
        if (!isAdministrator() && (flags & GPO_OPEN_READ_ONLY) == 0)
            return E_ACCESSDENIED;
        if ((flags & GPO_OPEN_LOAD_REGISTRY) == 0)
            return S_OK;
        m_before.clear();
        if (!readPolicy(file(), m_before))
            return HRESULT_FROM_WIN32(ERROR_INVALID_DATA);
        GUID own{};
        CoCreateGuid(&own);
        m_path = std::wstring(openPolicies) + L'\\' + asText(own) + L"Machine";
        HKEY key = nullptr;
        if (RegCreateKeyExW(HKEY_CURRENT_USER, m_path.c_str(), 0, nullptr, 0, KEY_ALL_ACCESS, nullptr, &key,
                            nullptr) != ERROR_SUCCESS)
            return E_FAIL;
        for (const Entry &entry : m_before)
            write(key, entry);
        if (behaves(L"KeyIsLocked") != 0)
            lock(key);
        RegCloseKey(key);
        return S_OK;
    }

    STDMETHODIMP GetRegistryKey(DWORD section, HKEY *key) override
    {
        if (section != GPO_SECTION_MACHINE || m_path.empty())
            return E_INVALIDARG;
        return HRESULT_FROM_WIN32(RegOpenKeyExW(HKEY_CURRENT_USER, m_path.c_str(), 0, MAXIMUM_ALLOWED, key));
    }

    STDMETHODIMP Save(WINBOOL machine, WINBOOL add, GUID *extension, GUID *tool) override
    {
        if (const DWORD result = behaves(L"SaveResult"); result != 0)
            return static_cast<HRESULT>(result);
        if (m_path.empty() || !machine || extension == nullptr || tool == nullptr ||
            !IsEqualGUID(*extension, registryExtension))
            return E_INVALIDARG;
        if (behaves(L"SavesNothing") != 0)
            return S_OK;
        HKEY key = nullptr;
        if (RegOpenKeyExW(HKEY_CURRENT_USER, m_path.c_str(), 0, KEY_READ, &key) != ERROR_SUCCESS)
            return E_FAIL;
        std::vector<Entry> after;
        collect(key, L"", after);
        RegCloseKey(key);
        SHCreateDirectory(nullptr, (folder() + L"\\Machine").c_str());
        if (!writePolicy(file(), after) || !count(true, add != FALSE, *extension, *tool))
            return HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED);
        const std::vector<Entry> before = m_before;
        m_before = after;
        if (behaves(L"ProcessesNothing") != 0)
            return S_OK;
        const DWORD delay = behaves(L"ProcessingDelay");
        if (delay == 0) {
            process(before, after);
            return S_OK;
        }
        // Whoever unloads this must not take the thread's code away.
        HMODULE pinned = nullptr;
        GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                           reinterpret_cast<const wchar_t *>(&process), &pinned);
        std::thread([before, after, delay] {
            Sleep(delay);
            process(before, after);
        }).detach();
        return S_OK;
    }

    // Nobody here asks for the rest.
    STDMETHODIMP New(LPOLESTR, LPOLESTR, DWORD) override { return E_NOTIMPL; }
    STDMETHODIMP OpenDSGPO(LPOLESTR, DWORD) override { return E_NOTIMPL; }
    STDMETHODIMP OpenRemoteMachineGPO(LPOLESTR, DWORD) override { return E_NOTIMPL; }
    STDMETHODIMP Delete() override { return E_NOTIMPL; }
    STDMETHODIMP GetName(LPOLESTR, int) override { return E_NOTIMPL; }
    STDMETHODIMP GetDisplayName(LPOLESTR, int) override { return E_NOTIMPL; }
    STDMETHODIMP SetDisplayName(LPOLESTR) override { return E_NOTIMPL; }
    STDMETHODIMP GetPath(LPOLESTR, int) override { return E_NOTIMPL; }
    STDMETHODIMP GetDSPath(DWORD, LPOLESTR, int) override { return E_NOTIMPL; }
    STDMETHODIMP GetFileSysPath(DWORD, LPOLESTR, int) override { return E_NOTIMPL; }
    STDMETHODIMP GetOptions(DWORD *) override { return E_NOTIMPL; }
    STDMETHODIMP SetOptions(DWORD, DWORD) override { return E_NOTIMPL; }
    STDMETHODIMP GetType(GROUP_POLICY_OBJECT_TYPE *) override { return E_NOTIMPL; }
    STDMETHODIMP GetMachineName(LPOLESTR, int) override { return E_NOTIMPL; }
    STDMETHODIMP GetPropertySheetPages(HPROPSHEETPAGE **, UINT *) override { return E_NOTIMPL; }

private:
    static std::wstring file() { return folder() + L"\\Machine\\Registry.pol"; }

    std::atomic<long> m_references{1};
    std::wstring m_path; ///< below HKCU, while it is open
    std::vector<Entry> m_before;
};

class Factory final : public IClassFactory
{
public:
    STDMETHODIMP QueryInterface(REFIID id, void **object) override
    {
        *object = id == IID_IUnknown || id == IID_IClassFactory ? this : nullptr;
        return *object == nullptr ? E_NOINTERFACE : S_OK;
    }
    STDMETHODIMP_(ULONG) AddRef() override { return 2; }
    STDMETHODIMP_(ULONG) Release() override { return 1; }
    STDMETHODIMP CreateInstance(IUnknown *outer, REFIID id, void **object) override
    {
        if (outer != nullptr)
            return CLASS_E_NOAGGREGATION;
        auto *policy = new PolicyObject;
        const HRESULT result = policy->QueryInterface(id, object);
        policy->Release();
        return result;
    }
    STDMETHODIMP LockServer(BOOL) override { return S_OK; }
};

Factory factory;

} // namespace

extern "C" {

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, void *)
{
    if (reason == DLL_PROCESS_ATTACH)
        self = instance;
    return TRUE;
}

STDAPI DllGetClassObject(REFCLSID id, REFIID interfaceId, void **object)
{
    return id == groupPolicyObjectClass ? factory.QueryInterface(interfaceId, object)
                                        : CLASS_E_CLASSNOTAVAILABLE;
}

STDAPI DllCanUnloadNow()
{
    return objects == 0 ? S_OK : S_FALSE;
}

STDAPI DllRegisterServer()
{
    wchar_t path[MAX_PATH];
    GetModuleFileNameW(self, path, MAX_PATH);
    const std::wstring server = std::wstring(classKey) + L"\\InprocServer32";
    const auto set = [&](const wchar_t *name, const wchar_t *text) {
        return RegSetKeyValueW(HKEY_LOCAL_MACHINE, server.c_str(), name, REG_SZ, text,
                               static_cast<DWORD>((wcslen(text) + 1) * sizeof(wchar_t)));
    };
    const LSTATUS status = set(nullptr, path);
    return HRESULT_FROM_WIN32(status != ERROR_SUCCESS ? status : set(L"ThreadingModel", L"Both"));
}

STDAPI DllUnregisterServer()
{
    return HRESULT_FROM_WIN32(RegDeleteTreeW(HKEY_LOCAL_MACHINE, classKey));
}
}
