// One delegation policy as Windows goes by it: its switch and the entries that count.
#pragma once

#include "engine/checks/judging.h"

namespace credssp {

struct ListEntry
{
    QString name; ///< the value's name, usually a number
    QString text;

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

struct DelegationView
{
    DelegationList list;
    RegistryState switchState;
    std::vector<ListEntry> entries; ///< REG_SZ only, in the order of the registry
    QStringList oddTyped;           ///< names of values of another type, which do not count

    [[nodiscard]] bool isOn() const { return switchState.dword() == 1U; }
    /// The first entry that covers wsman/<server>; nullptr when none does. The switch is another matter.
    [[nodiscard]] const ListEntry *covering(const QString &server) const;
    /// The switch is on and an entry covers the server.
    [[nodiscard]] bool allows(const QString &server) const { return isOn() && covering(server) != nullptr; }
};

/// From the listings of keys::delegation and of the list's own key.
[[nodiscard]] DelegationView delegationView(const DelegationList &list, const RegistryKeyAnswer &root,
                                            const RegistryKeyAnswer &entries);

/// From the client's answers. A key that may not be looked at is an AccessDenied error.
[[nodiscard]] Result<DelegationView> delegationView(const DelegationList &list, RegistryStore store,
                                                    const Answers &client);

} // namespace credssp
