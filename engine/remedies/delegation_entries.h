// Single delegation values, added and looked at in both stores. Shared by the remedies that edit the lists.
#pragma once

#include "engine/remedies/evidence.h"

namespace credssp {

/// One list in one store, as it is at a point of the plan.
struct StoredList
{
    RegistryStore store = RegistryStore::Hklm;
    bool available = true; ///< false: this build cannot reach the store
    std::vector<NamedValue> entries;
    bool switchedOn = false;
    /// Names under which a domain policy writes something else into HKLM at the next refresh.
    QStringList overwritten;

    /// Whether a REG_SZ entry that stays covers wsman/<server>, case aside.
    [[nodiscard]] bool covers(const QString &server) const;
    /// Values whose data begins with "wsman".
    [[nodiscard]] std::vector<NamedValue> wsmanEntries() const;
};

/// Errors: AccessDenied when it may not be read; what reading answered otherwise. A local policy that this
/// build cannot reach is no error.
[[nodiscard]] Result<StoredList> storedList(const PlanBuilder &builder, const QString &computer,
                                            RegistryStore store, const DelegationList &list);

/// The single values that make @p list cover the servers in both stores: switch 1, concatenate value 1, and
/// for each server that no entry covers yet a new one under a free number, the same in both stores where
/// possible. Nothing that is there is overwritten but the switch and the concatenate value. Rows for a store
/// that cannot be reached are in EditRegistry::unavailable.
[[nodiscard]] Result<EditRegistry> coverServers(const Situation &situation, const PlanBuilder &builder,
                                                const DelegationList &list, const QStringList &servers);

} // namespace credssp
