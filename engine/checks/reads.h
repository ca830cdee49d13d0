// The questions that several checks and remedies share, named once, so that planning and checking ask the
// very same ones and they travel in one batch.
#pragma once

#include "engine/computers/read.h"
#include "engine/registry/delegation_list.h"
#include "engine/registry/known_keys.h"

#include <algorithm>

namespace credssp::reads {

// Asked on the client.
[[nodiscard]] inline RegistryKeyRead delegation(RegistryStore store)
{
    return {store, keys::delegation};
}
[[nodiscard]] inline RegistryKeyRead listOf(RegistryStore store, const DelegationList &list)
{
    return {store, list.listKey()};
}
[[nodiscard]] inline RegistryKeyRead wsmanClient()
{
    return {RegistryStore::Hklm, keys::wsmanClient};
}
[[nodiscard]] inline RegistryKeyRead winRmClientPolicy()
{
    return {RegistryStore::Hklm, keys::winRmClientPolicy};
}

// Asked on the servers.
[[nodiscard]] inline RegistryKeyRead wsmanService()
{
    return {RegistryStore::Hklm, keys::wsmanService};
}
[[nodiscard]] inline RegistryKeyRead winRmServicePolicy()
{
    return {RegistryStore::Hklm, keys::winRmServicePolicy};
}

// Asked on every computer.
[[nodiscard]] inline RegistryKeyRead encryptionOracle()
{
    return {RegistryStore::Hklm, keys::encryptionOracle};
}
[[nodiscard]] inline ServiceRead winRm()
{
    return {QStringLiteral("WinRM")};
}
/// Event 10154: WinRM could not write the computer's service principal names (facts page §4.3, §7).
[[nodiscard]] inline EventLogRead spnsRefused()
{
    return {QStringLiteral("System"), QStringLiteral("WinRM"), 10154};
}
/// Event 10156: the service could not initialize CredSSP (facts page §7).
[[nodiscard]] inline EventLogRead credSspNotInitialized()
{
    return {QStringLiteral("System"), QStringLiteral("WinRM"), 10156};
}

/// One value out of a key's listing, as a look at that value alone would have answered.
[[nodiscard]] inline RegistryState valueIn(const RegistryKeyAnswer &key, const QString &name)
{
    if (key.denied)
        return RegistryState::denied();
    if (!key.exists)
        return RegistryState::keyAbsent(key.absentFrom);
    const auto found = std::ranges::find_if(
        key.values, [&](const NamedValue &value) { return sameRegistryName(value.name, name); });
    return found == key.values.end() ? RegistryState::valueAbsent() : RegistryState::present(found->data);
}

/// A key's listing; a key that may not be looked at is an AccessDenied error.
[[nodiscard]] inline Result<RegistryKeyAnswer> keyOf(const Answers &answers, const RegistryKeyRead &read)
{
    auto key = answers.get(read);
    if (key && key->denied)
        return failure(ErrorCode::AccessDenied, read.key);
    return key;
}

} // namespace credssp::reads
