#include "engine/computers/windows/edit_registry.h"

#include "engine/computers/windows/local_policy.h"
#include "engine/computers/windows/policy_section.h"
#include "engine/computers/windows/registry.h"

#include <algorithm>
#include <chrono>
#include <spdlog/spdlog.h>
#include <thread>

namespace credssp::windows {

namespace {

/// Windows processes a saved policy within seconds; the CredSSP cmdlets wait a minute for it (facts page
/// §1.2).
constexpr int processingLooks = 100;
constexpr std::chrono::milliseconds processingPause{200};

bool sameValueName(const RegistryChange &a, const RegistryChange &b)
{
    return sameRegistryName(a.key, b.key) && sameRegistryName(a.name, b.name);
}

/// Values of HKLM that stay as they are although the policy loses a value of that name: somebody else's. When
/// Windows processes the policy, it takes away from HKLM what the policy held before and holds no longer.
std::vector<RegistryChange> threatened(const std::vector<RegistryChange> &policy,
                                       const std::vector<RegistryChange> &hklm)
{
    std::vector<RegistryChange> staying;
    for (const RegistryChange &change : policy) {
        if (!change.before.isPresent() || !change.after.isAbsent())
            continue;
        const auto now = readRegistryValue(change.key, change.name);
        if (!now || !now->isPresent())
            continue;
        const auto planned = std::ranges::find_if(
            hklm, [&](const RegistryChange &other) { return sameValueName(other, change); });
        const RegistryState after = planned == hklm.end() ? *now : planned->after;
        if (after.isPresent())
            staying.push_back({RegistryStore::Hklm, change.key, change.name, *now, after});
    }
    return staying;
}

/// Waits until Windows has processed the policy, and puts back what it took.
Result<void> giveBack(const std::vector<RegistryChange> &staying, const std::stop_token &stop)
{
    const auto isTaken = [](const RegistryChange &value) {
        const auto now = readRegistryValue(value.key, value.name);
        return now && !sameValue(*now, value.before);
    };
    for (int i = 0; i < processingLooks && !stop.stop_requested(); ++i) {
        if (i > 0)
            std::this_thread::sleep_for(processingPause);
        // Only between two processings it is sure that what is gone stays gone, and what is there stays
        // there.
        const PolicySection section;
        if (std::ranges::any_of(staying, isTaken)) {
            for (const RegistryChange &value : staying)
                if (auto done = applyRegistryChange(value); !done)
                    return done;
            return {};
        }
    }
    spdlog::warn("Windows has not yet processed the changed local policy; {} values may go from HKLM later",
                 staying.size());
    return {};
}

} // namespace

Result<Performed> editRegistry(const EditRegistry &edit, const std::stop_token &stop)
{
    std::vector<RegistryChange> policy;
    std::vector<RegistryChange> hklm;
    for (const RegistryChange &change : edit.changes)
        (change.store == RegistryStore::LocalPolicy ? policy : hklm).push_back(change);
    if (stop.stop_requested())
        return failure(ErrorCode::Canceled, edit.changes.empty() ? QString() : edit.changes.front().key);
    if (!policy.empty()) {
        const std::vector<RegistryChange> staying = threatened(policy, hklm);
        const auto way = applyLocalPolicyChanges(policy);
        if (!way)
            return Failure(way.error());
        if (*way == PolicyWay::Interface && !staying.empty())
            if (auto given = giveBack(staying, stop); !given)
                return Failure(given.error());
    }
    for (const RegistryChange &change : hklm) {
        if (stop.stop_requested())
            return failure(ErrorCode::Canceled, change.key);
        if (const Result<void> done = applyRegistryChange(change); !done)
            return Failure(done.error());
    }
    return Performed{};
}

} // namespace credssp::windows
