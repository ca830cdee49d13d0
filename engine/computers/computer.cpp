#include "engine/computers/computer.h"

#include <algorithm>

namespace credssp {

std::vector<Involved> Topology::distinct() const
{
    std::vector<Involved> result{client};
    for (const Involved &server : servers) {
        const ComputerIdentity identity = server.computer->identity();
        const bool known = std::ranges::any_of(
            result, [&](const Involved &other) { return other.computer->identity() == identity; });
        if (!known)
            result.push_back(server);
    }
    return result;
}

QString Topology::canonical(const QString &typed) const
{
    const Computer *computer = find(typed);
    if (computer == nullptr)
        return typed;
    const ComputerIdentity identity = computer->identity();
    for (const Involved &involved : distinct())
        if (involved.computer->identity() == identity)
            return involved.typed;
    return typed;
}

Computer *Topology::find(const QString &typed) const
{
    if (sameRegistryName(client.typed, typed))
        return client.computer.get();
    for (const Involved &server : servers)
        if (sameRegistryName(server.typed, typed))
            return server.computer.get();
    return nullptr;
}

QStringList Topology::serverNames() const
{
    QStringList names;
    for (const Involved &server : servers)
        names.append(server.typed);
    return names;
}

} // namespace credssp
