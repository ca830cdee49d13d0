#include "engine/remedies/delegation_entries.h"

#include <algorithm>

namespace credssp {

namespace {

QString storePath(RegistryStore store, const QString &key)
{
    return (store == RegistryStore::Hklm ? QStringLiteral("HKLM\\") : QStringLiteral("Registry.pol: ")) + key;
}

/// The name of an entry for @p server in one store that is still free in the other.
QString sharedName(const StoredList &has, const StoredList &lacks, const QString &server,
                   const QStringList &taken)
{
    for (const NamedValue &entry : has.entries) {
        if (entry.data.toText().value_or(QString()).compare(delegationEntry(server), Qt::CaseInsensitive) !=
            0)
            continue;
        const bool free =
            !taken.contains(entry.name) && std::ranges::none_of(lacks.entries, [&](const NamedValue &other) {
                return sameRegistryName(other.name, entry.name);
            });
        if (free)
            return entry.name;
    }
    return {};
}

} // namespace

bool StoredList::covers(const QString &server) const
{
    return std::ranges::any_of(entries, [&](const NamedValue &entry) {
        return entry.data.type == registry_type::String &&
               !overwritten.contains(entry.name, Qt::CaseInsensitive) &&
               entryMatches(entry.data.toText().value_or(QString()), delegationEntry(server));
    });
}

std::vector<NamedValue> StoredList::wsmanEntries() const
{
    std::vector<NamedValue> found;
    for (const NamedValue &entry : entries)
        if (isWsmanEntry(entry.data.toText().value_or(QString())))
            found.push_back(entry);
    return found;
}

Result<StoredList> storedList(const PlanBuilder &builder, const QString &computer, RegistryStore store,
                              const DelegationList &list)
{
    StoredList stored;
    stored.store = store;
    for (const QString &path : {keys::delegation, list.listKey()}) {
        const auto listing = builder.key(computer, store, path);
        if (!listing && store == RegistryStore::LocalPolicy &&
            listing.error().code == ErrorCode::NotAvailable) {
            stored.available = false;
            return stored;
        }
        if (!listing)
            return Failure(listing.error());
        if (listing->denied)
            return failure(ErrorCode::AccessDenied, storePath(store, path));
        if (path == list.listKey())
            stored.entries = listing->values;
    }
    if (const auto policies = builder.ask(computer, PolicyRead{}))
        for (const PolicyValue &policy : policies->values)
            for (const NamedValue &entry : stored.entries)
                if (policy.fromDomain && sameRegistryName(policy.key, list.listKey()) &&
                    sameRegistryName(policy.value.name, entry.name) && policy.value.data != entry.data)
                    stored.overwritten.append(entry.name);
    stored.switchedOn = builder.value(computer, store, keys::delegation, list.switchName).dword() == 1U;
    return stored;
}

Result<EditRegistry> coverServers(const Situation &situation, const PlanBuilder &builder,
                                  const DelegationList &list, const QStringList &servers)
{
    const QString client = situation.canonical(situation.client);
    const auto local = storedList(builder, client, RegistryStore::LocalPolicy, list);
    if (!local)
        return Failure(local.error());
    const auto hklm = storedList(builder, client, RegistryStore::Hklm, list);
    if (!hklm)
        return Failure(hklm.error());

    // A number that a domain policy writes would be overwritten by it at the next refresh.
    QStringList taken;
    for (const NamedValue &value : domainPolicyValues(situation, client, list.listKey()))
        taken.append(value.name);
    std::vector<NamedValue> used = local->entries;
    used.insert(used.end(), hklm->entries.begin(), hklm->entries.end());

    struct Entry
    {
        QString name;
        QString server;
        bool inLocal;
        bool inHklm;
    };
    std::vector<Entry> entries;
    for (const QString &server : servers) {
        Entry entry{{}, server, !local->covers(server), !hklm->covers(server)};
        if (!entry.inLocal && !entry.inHklm)
            continue;
        if (!entry.inLocal || !entry.inHklm)
            entry.name = entry.inHklm ? sharedName(*local, *hklm, server, taken)
                                      : sharedName(*hklm, *local, server, taken);
        if (entry.name.isEmpty())
            entry.name = nextFreeNumber(used, taken);
        taken.append(entry.name);
        entries.push_back(std::move(entry));
    }

    EditRegistry edit;
    for (const StoredList *stored : {&*local, &*hklm}) {
        const RegistryStore store = stored->store;
        const auto set = [&](const QString &key, const QString &name, const RegistryData &data) {
            if (!stored->available)
                edit.unavailable.push_back({store, key, name});
            else
                edit.changes.push_back(
                    builder.change(client, store, key, name, RegistryState::present(data)));
        };
        set(keys::delegation, list.switchName, RegistryData::dword(1));
        set(keys::delegation, list.concatenateName, RegistryData::dword(1));
        for (const Entry &entry : entries)
            if (store == RegistryStore::LocalPolicy ? entry.inLocal : entry.inHklm)
                set(list.listKey(), entry.name, RegistryData::text(delegationEntry(entry.server)));
    }
    std::erase_if(edit.changes, [](const RegistryChange &c) { return sameValue(c.before, c.after); });
    return edit;
}

} // namespace credssp
