#include "engine/computers/windows/group_policy_object.h"

#include "engine/computers/policy_store.h"
#include "engine/computers/windows/registry.h"

#include <QCoreApplication>

#include <objbase.h>
#include <thread>
// gpedit.h needs this and does not include it.
#include <prsht.h>
// Includes nothing of what it needs.
#include <gpedit.h>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::GroupPolicyObject)
};

// As in gpedit.h, where they are only declared.
constexpr GUID groupPolicyObjectClass{
    0xEA502722, 0xA23D, 0x11D1, {0xA7, 0xD3, 0x00, 0x00, 0xF8, 0x75, 0x71, 0xE3}};
constexpr GUID groupPolicyObjectInterface{
    0xEA502723, 0xA23D, 0x11D1, {0xA7, 0xD3, 0x00, 0x00, 0xF8, 0x75, 0x71, 0xE3}};
/// The same pair as in engine/registry/gpt_ini.h.
constexpr GUID registryExtension = REGISTRY_EXTENSION_GUID;
constexpr GUID templatesTool{0xD02B1F72, 0x3407, 0x48AE, {0xBA, 0x88, 0xE8, 0x21, 0x3C, 0x67, 0x61, 0xF1}};

const QString subject = QStringLiteral("IGroupPolicyObject");

struct Release
{
    void operator()(IUnknown *object) const { object->Release(); }
};
using UniquePolicy = std::unique_ptr<IGroupPolicyObject, Release>;

Failure refused(HRESULT result, const QString &sentence)
{
    const bool denied = result == E_ACCESSDENIED;
    return failure(denied ? ErrorCode::AccessDenied : ErrorCode::Failed, subject, sentence,
                   static_cast<qint64>(result));
}

/// The policy's own words for what undo gives back: a policy without a file has no key at all.
RegistryChange inPolicy(RegistryChange change)
{
    if (change.after.state == ValueState::KeyAbsent && change.after.absentFrom == policyFileItself)
        change.after.absentFrom = change.key.section(QLatin1Char('\\'), 0, 0);
    return change;
}

Result<void> edit(const RegistryRoot &policy, const std::vector<RegistryChange> &changes)
{
    for (const RegistryChange &change : changes) {
        const auto now = readRegistryValue(policy, change.key, change.name);
        if (!now)
            return Failure(now.error());
        if (!sameValue(*now, change.before))
            return failure(ErrorCode::Conflict, change.key + QLatin1Char('\\') + change.name,
                           Text::tr("Somebody else has changed \"%1\" below \"%2\" in the local policy. "
                                    "Nothing was changed.")
                               .arg(change.name, change.key));
    }
    for (const RegistryChange &change : changes)
        if (auto done = applyRegistryChange(policy, inPolicy(change)); !done) {
            Error error = done.error();
            error.detail = Text::tr("Windows did not let the local policy be edited (\"%1\"). Nothing was "
                                    "saved.")
                               .arg(change.key);
            return Failure(error);
        }
    return {};
}

Result<bool> editInApartment(const std::vector<RegistryChange> &changes)
{
    IGroupPolicyObject *raw = nullptr;
    HRESULT result = CoCreateInstance(groupPolicyObjectClass, nullptr, CLSCTX_INPROC_SERVER,
                                      groupPolicyObjectInterface, reinterpret_cast<void **>(&raw));
    if (result == REGDB_E_CLASSNOTREG)
        return false;
    const UniquePolicy policy(raw);
    if (SUCCEEDED(result))
        result = policy->OpenLocalMachineGPO(GPO_OPEN_LOAD_REGISTRY);
    HKEY machine = nullptr;
    if (SUCCEEDED(result))
        result = policy->GetRegistryKey(GPO_SECTION_MACHINE, &machine);
    const UniqueKey key(machine);
    if (FAILED(result))
        return refused(result, Text::tr("Windows did not open the local policy (IGroupPolicyObject). "
                                        "Nothing was changed."));
    if (auto edited = edit({key.get(), QStringLiteral("Registry.pol: ")}, changes); !edited)
        return Failure(edited.error());
    GUID extension = registryExtension;
    GUID tool = templatesTool;
    result = policy->Save(TRUE, TRUE, &extension, &tool);
    if (FAILED(result))
        return refused(result, Text::tr("Windows did not save the local policy (IGroupPolicyObject). "
                                        "The registry was left as it is."));
    return true;
}

} // namespace

Result<bool> editThroughGroupPolicyObject(const std::vector<RegistryChange> &changes)
{
    Result<bool> result = false;
    // The class wants a single-threaded apartment, and the caller's thread may have another one.
    std::thread([&] {
        const HRESULT entered = CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE);
        if (FAILED(entered)) {
            result = refused(entered, Text::tr("Windows did not open the local policy (IGroupPolicyObject). "
                                               "Nothing was changed."));
            return;
        }
        result = editInApartment(changes);
        CoUninitialize();
    }).join();
    return result;
}

} // namespace credssp::windows
