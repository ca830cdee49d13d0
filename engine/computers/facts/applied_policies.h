// The policies that Windows last applied to this computer, as it keeps note of them in the registry, and
// which of their values concern us.
//
// Source: HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Group Policy\History has one key per extension, that
// for registry values is {35378EAC-683F-11D2-A89A-00C04FBBCFA2}; each of its subkeys 0, 1, 2 ... is one
// policy, with the values of GROUP_POLICY_OBJECT (Microsoft's userenv.h: DisplayName, GPOName, FileSysPath;
// GPOLink 1 is the computer's own); seen in public listings of that key. Windows processes policies in the
// order of its list (Microsoft's Client-side Processing of Group Policy); that the numbers are the places in
// that list is unconfirmed.
#pragma once

#include "engine/computers/answer.h"
#include "engine/registry/policy_file.h"

#include <functional>

namespace credssp::facts {

inline const QString policyHistoryKey =
    QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Group Policy\\History\\"
                   "{35378EAC-683F-11D2-A89A-00C04FBBCFA2}");

struct AppliedPolicy
{
    QString name;   ///< as people know it; its GUID when Windows noted no better one
    QString folder; ///< where its Registry.pol lies: \\contoso.com\SysVol\…\Machine
};

/// The domain's policies in order of processing, without the computer's own. @p listing reads one registry
/// key; its error is handed on. A history that does not exist says that none was applied.
[[nodiscard]] Result<std::vector<AppliedPolicy>>
appliedPolicies(const std::function<Result<RegistryKeyAnswer>(const QString &key)> &listing);

/// A key at or below CredentialsDelegation or one of the two WinRM policy keys.
[[nodiscard]] bool concernsUs(const QString &key);

/// What of a policy's values lies in such keys.
[[nodiscard]] std::vector<PolicyValue> concerningUs(const QString &policy, bool fromDomain,
                                                    const std::vector<PolicyEntry> &entries);

} // namespace credssp::facts
