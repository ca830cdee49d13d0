#include "engine/computers/practice/connection.h"

#include "engine/computers/practice/directory.h"
#include "engine/computers/practice/messages.h"
#include "engine/registry/delegation_list.h"

#include <algorithm>

namespace credssp::practice {

namespace {

bool covers(const ComputerState &client, const DelegationList &list, const QString &target)
{
    if (client.registry.dword(keys::delegation, list.switchName) != 1U)
        return false;
    return std::ranges::any_of(client.registry.values(list.listKey()), [&](const NamedValue &value) {
        const auto entry = value.data.toText();
        return entry && entryMatches(*entry, target);
    });
}

bool mayDelegate(const ComputerState &client, const DelegationList &list, const QString &host)
{
    const QString target = delegationEntry(host);
    return covers(client, list, target) && !covers(client, denyFreshList, target);
}

/// AllowEncryptionOracle: 0 = only patched partners, 1 = a patched client refuses an unpatched server,
/// 2 = anything goes. Absent counts as 1 (unconfirmed, facts page §9).
bool updateLevelsFit(const ComputerState &client, const ComputerState &server)
{
    const auto oracle = [](const ComputerState &computer) {
        return computer.registry.dword(keys::encryptionOracle, keys::allowEncryptionOracle).value_or(1);
    };
    const bool clientFixed = client.circumstances.credSspFixed;
    const bool serverFixed = server.circumstances.credSspFixed;
    const bool clientRefuses = clientFixed && !serverFixed && oracle(client) != 2;
    const bool serverRefuses = serverFixed && !clientFixed && oracle(server) == 0;
    return !clientRefuses && !serverRefuses;
}

bool gateOpens(const WorldState &world, const ComputerState &client)
{
    if (!world.circumstances.throughAdminCenter || !client.adminCenter)
        return true;
    const GatewayAnswer gate = gatewayOf(client, world.user);
    return gate.gatewayAdministrator && gate.groupInToken && !gate.roleBasedAccess;
}

} // namespace

GatewayAnswer gatewayOf(const ComputerState &computer, const QString &user)
{
    GatewayAnswer answer;
    for (const Group &group : computer.groups)
        if (group.sid == QLatin1String("S-1-5-32-544"))
            answer.gatewayAdministrator |= containsName(group.members, user);
    if (!computer.adminCenter)
        return answer;
    answer.installed = true;
    answer.version = computer.adminCenter->version;
    answer.gatewayAdministrator |= containsName(computer.adminCenter->administrators, user);
    answer.roleBasedAccess = computer.circumstances.roleBasedAccess;
    for (const Group &group : computer.groups) {
        if (!group.name.startsWith(QLatin1String("Windows Admin Center CredSSP"), Qt::CaseInsensitive))
            continue;
        answer.credSspGroup = group.name;
        answer.userInGroup = containsName(group.members, user);
        for (const Token &token : computer.circumstances.tokens)
            if (sameName(token.user, user))
                answer.groupInToken = containsName(token.groups, group.name);
    }
    return answer;
}

ConnectionAnswer tryConnection(const WorldState &world, const ComputerState &client, const QString &typed)
{
    const QString host = nameInUse(world, typed);
    const auto fails = [&](quint32 code, const QStringList &mechanisms = {}) {
        return ConnectionAnswer{false, connectionMessage(code, host, client.language, mechanisms)};
    };
    if (!gateOpens(world, client))
        return {false, adminCenterMessage()};
    if (!credSspOn(client, Side::Client))
        return fails(wsman::clientCredSspOff);
    const Target target = resolve(world, host);
    if (!target.resolved())
        return fails(wsman::nameNotResolved);
    const ComputerState &server = *target.computer;
    switch (portState(client, target, 5985)) {
    case PortState::NoAnswer:
        return fails(wsman::networkTimedOut);
    case PortState::Refused:
        return fails(wsman::destinationUnreachable);
    case PortState::Open:
        break;
    }
    if (!credSspOn(server, Side::Service))
        return fails(wsman::accessDenied, offeredMechanisms(server));
    if (!updateLevelsFit(client, server))
        return fails(wsman::notSupported);
    switch (serverIdentity(world, client, target, host)) {
    case ServerIdentity::WrongKey:
        return fails(wsman::securityUnmapped);
    case ServerIdentity::Proven:
        if (!mayDelegate(client, freshList, host))
            return fails(wsman::freshNotAllowed);
        break;
    case ServerIdentity::NotProven:
        if (!mayDelegate(client, ntlmOnlyList, host) || client.circumstances.ntlmBlocked ||
            server.circumstances.ntlmBlocked)
            return fails(wsman::notTrusted);
        break;
    }
    return {true, {}};
}

} // namespace credssp::practice
