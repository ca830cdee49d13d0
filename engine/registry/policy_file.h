// Registry.pol, the file in which a policy keeps its registry values: its bytes to entries and back, and what
// the entries amount to. Nothing here opens a file.
// Source: Microsoft's [MS-GPREG], sections 2.2.1 and 3.2.5.1.
#pragma once

#include "engine/registry/registry_value.h"

namespace credssp {

/// One entry as it stands in the file; order matters. Some names are orders rather than names
/// ("**Del.Value", "**DelVals.", "**DeleteValues", "**DeleteKeys", "**SecureKey", "**soft.Value").
struct PolicyEntry
{
    QString key; ///< below HKEY_LOCAL_MACHINE in a computer's policy
    QString name;
    RegistryData data;

    friend bool operator==(const PolicyEntry &, const PolicyEntry &) = default;
};

/// A file of more bytes, or a value of more, is refused. Windows itself allows 65535 for a value.
inline constexpr qsizetype policyFileLimit = 32 * 1024 * 1024;
inline constexpr qsizetype policyDataLimit = 65535;

/// Everything as it stands there, also types nobody knows. Corrupt, with the place in bytes from the start of
/// the file, when it is no such file, is cut off or broken; @p subject names the file in errors.
[[nodiscard]] Result<std::vector<PolicyEntry>> readPolicyFile(const QByteArray &bytes,
                                                              const QString &subject);

/// The opposite: reading it gives the same entries. InvalidInput for what no file can hold: a NUL inside a
/// name, or more than the limits.
[[nodiscard]] Result<QByteArray> writePolicyFile(const std::vector<PolicyEntry> &entries);

/// One key with what a policy puts into it.
struct PolicyKey
{
    QString key;
    std::vector<NamedValue> values;

    friend bool operator==(const PolicyKey &, const PolicyKey &) = default;
};

/// What processing these entries would leave in a registry that was empty before: orders are followed, of
/// equal names the last one counts. In the order of first appearance.
[[nodiscard]] std::vector<PolicyKey> effectiveKeys(const std::vector<PolicyEntry> &entries);

} // namespace credssp
