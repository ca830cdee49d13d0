// The local policy of this computer: System32\GroupPolicy\Machine\Registry.pol. Thread: any.
#pragma once

#include "engine/computers/action.h"

namespace credssp::windows {

/// C:/Windows/System32/GroupPolicy/Machine/Registry.pol. Windows lets everybody read it and administrators
/// write it (Microsoft's page cc978247).
[[nodiscard]] QString localPolicyFile();
/// The gpt.ini two folders above.
[[nodiscard]] QString localPolicyVersionFile();

/// What the local policy puts there. No file is an answer (absentFrom is then policyFileItself), not allowed
/// to look is one, too. Corrupt with the place in bytes when the file is broken.
[[nodiscard]] Result<RegistryState> readLocalPolicyValue(const QString &key, const QString &name);
[[nodiscard]] Result<RegistryKeyAnswer> readLocalPolicyKey(const QString &key);

enum class PolicyWay
{
    Interface, ///< Windows' own: it processes the policy afterwards by itself
    File       ///< this Windows lacks the interface: the file was replaced, and gpt.ini counts it
};

/// All or none, after comparing each with its `before`. Takes IGroupPolicyObject where this Windows has it.
/// An error says what was left as it is.
[[nodiscard]] Result<PolicyWay> applyLocalPolicyChanges(const std::vector<RegistryChange> &changes);

} // namespace credssp::windows
