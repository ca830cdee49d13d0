#include "engine/checks/delegation_view.h"

namespace credssp {

const ListEntry *DelegationView::covering(const QString &server) const
{
    const QString target = delegationEntry(server);
    const auto found = std::ranges::find_if(
        entries, [&](const ListEntry &entry) { return entryMatches(entry.text, target); });
    return found == entries.end() ? nullptr : &*found;
}

DelegationView delegationView(const DelegationList &list, const RegistryKeyAnswer &root,
                              const RegistryKeyAnswer &entries)
{
    DelegationView view;
    view.list = list;
    view.switchState = reads::valueIn(root, list.switchName);
    for (const NamedValue &value : entries.values) {
        if (value.data.type == registry_type::String)
            view.entries.push_back({value.name, value.data.toText().value_or(QString())});
        else
            view.oddTyped.append(value.name);
    }
    return view;
}

Result<DelegationView> delegationView(const DelegationList &list, RegistryStore store, const Answers &client)
{
    const auto root = reads::keyOf(client, reads::delegation(store));
    if (!root)
        return Failure(root.error());
    const auto entries = reads::keyOf(client, reads::listOf(store, list));
    if (!entries)
        return Failure(entries.error());
    return delegationView(list, *root, *entries);
}

} // namespace credssp
