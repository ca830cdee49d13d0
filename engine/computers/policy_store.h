// A policy's Registry.pol as a store: what it holds, and the same file with single values changed and every
// other byte kept. Nothing here opens a file.
#pragma once

#include "engine/computers/action.h"
#include "engine/registry/policy_file.h"

#include <optional>

namespace credssp {

/// RegistryState::absentFrom of everything in a policy that has no file at all. Undo gives that back, too:
/// when nothing is left in the file, the file goes.
inline const QString policyFileItself = QStringLiteral("Registry.pol");

namespace keys {
/// There where Windows has its own interface for the local policy, IGroupPolicyObject (class id: gpedit.h).
inline const QString groupPolicyObject =
    QStringLiteral("SOFTWARE\\Classes\\CLSID\\{EA502722-A23D-11D1-A7D3-0000F87571E3}");
} // namespace keys

class PolicyStore
{
public:
    /// @p file is the whole file, or nothing where there is none. Corrupt, with the place, when it is broken;
    /// @p subject names it in errors.
    [[nodiscard]] static Result<PolicyStore> read(const std::optional<QByteArray> &file,
                                                  const QString &subject);

    /// What processing the file would put there. A key exists when the file puts something into it or below
    /// it: one that only rights or deletions are ordered for does not.
    [[nodiscard]] RegistryState value(const QString &key, const QString &name) const;
    [[nodiscard]] RegistryKeyAnswer key(const QString &path) const;

    /// Brings single values to their `after`, or none of them. A new value comes behind the others of its
    /// key, where programs that write such files put it; one that is there is changed where it stands; orders
    /// stay. Conflict when a value is no longer what the change says it was before; InvalidInput for what
    /// such a file cannot hold.
    [[nodiscard]] Result<void> apply(const std::vector<RegistryChange> &changes);

    /// The file; nothing when it is to be gone.
    [[nodiscard]] Result<std::optional<QByteArray>> file() const;

private:
    [[nodiscard]] std::optional<PolicyKey> find(const QString &key) const;
    [[nodiscard]] QString absentFrom(const QString &key) const;
    void set(const QString &key, const QString &name, const RegistryData &data);
    void remove(const QString &key, const QString &name);

    QString m_subject;
    bool m_isFile = false;
    std::vector<PolicyEntry> m_entries;
    std::vector<PolicyKey> m_keys; ///< what the entries amount to
};

} // namespace credssp
