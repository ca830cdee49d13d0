#include "engine/computers/practice/network.h"

#include "engine/computers/name.h"
#include "engine/computers/practice/messages.h"
#include "engine/registry/known_keys.h"

namespace credssp::practice {

namespace {

bool answersTo(const ComputerState &computer, const QString &host)
{
    return sameName(computer.currentName(), host) || sameName(computer.currentDnsName(), host) ||
           containsName(computer.aliases, host) || containsName(computer.addresses, host);
}

Error unreachable(quint32 code, const QString &typed)
{
    return {ErrorCode::Unreachable, static_cast<qint64>(code), typed, englishText(code)};
}

} // namespace

Target resolve(const WorldState &world, const QString &host)
{
    Target target;
    const auto name = ComputerName::parse(host);
    target.isAddress = name && name->isAddress();
    for (const ComputerState &computer : world.computers) {
        if (!answersTo(computer, host))
            continue;
        target.computer = &computer;
        target.addresses = target.isAddress ? QStringList{host} : computer.addresses;
        target.dnsName = computer.currentDnsName();
        return target;
    }
    for (const Cluster &cluster : world.clusters) {
        if (!sameName(cluster.name, host) && !sameName(cluster.dnsName, host) &&
            !containsName(cluster.addresses, host))
            continue;
        for (const ComputerState &computer : world.computers)
            if (sameName(computer.name, cluster.node))
                target.computer = &computer;
        target.cluster = &cluster;
        target.addresses = target.isAddress ? QStringList{host} : cluster.addresses;
        target.dnsName = cluster.dnsName;
        return target;
    }
    return target;
}

const ComputerState *computerBehind(const WorldState &world, const QString &typed)
{
    if (const Target target = resolve(world, typed); target.resolved())
        return target.computer;
    for (const ComputerState &computer : world.computers)
        if (sameName(computer.name, typed) || sameName(computer.dnsName, typed))
            return &computer;
    return nullptr;
}

QString nameInUse(const WorldState &world, const QString &typed)
{
    for (const NameInUse &name : world.circumstances.namesInUse)
        if (sameName(name.typed, typed))
            return name.proven;
    return typed;
}

PortState portState(const ComputerState &from, const Target &target, quint16 port)
{
    if (!target.resolved())
        return PortState::NoAnswer;
    const ComputerState &to = *target.computer;
    const bool listens =
        to.winRmRuns() && std::ranges::find(to.listenerPorts, port) != to.listenerPorts.end();
    if (&to == &from)
        return listens ? PortState::Open : PortState::Refused;
    if (!to.circumstances.reachable || (to.firewall.on && !to.firewall.allowsWinRm))
        return PortState::NoAnswer;
    if (listens)
        return PortState::Open;
    // Windows Firewall drops what nobody listens for; without it the computer refuses (unconfirmed).
    return to.firewall.on ? PortState::NoAnswer : PortState::Refused;
}

std::optional<Error> remotingProblem(const ComputerState &from, const ComputerState *to, const QString &typed)
{
    if (to == nullptr)
        return unreachable(wsman::nameNotResolved, typed);
    if (to == &from)
        return std::nullopt;
    Target target;
    target.computer = to;
    switch (portState(from, target, 5985)) {
    case PortState::NoAnswer:
        return unreachable(wsman::networkTimedOut, typed);
    case PortState::Refused:
        return unreachable(wsman::destinationUnreachable, typed);
    case PortState::Open:
        break;
    }
    if (to->joined() && !to->circumstances.secureChannelIntact)
        return unreachable(wsman::wrongPrincipal, typed);
    return std::nullopt;
}

std::optional<Error> serviceControlProblem(const ComputerState &from, const ComputerState *to,
                                           const QString &typed)
{
    const auto problem = remotingProblem(from, to, typed);
    if (!problem || to == nullptr)
        return problem;
    const ComputerCircumstances &c = to->circumstances;
    const bool trusted = !to->joined() || c.secureChannelIntact;
    return c.reachable && c.remoteServiceControl && trusted ? std::nullopt : problem;
}

namespace {

std::optional<quint32> policyOf(const ComputerState &computer, Side side)
{
    return computer.registry.dword(side == Side::Client ? keys::winRmClientPolicy : keys::winRmServicePolicy,
                                   keys::allowCredSsp);
}

} // namespace

bool credSspOn(const ComputerState &computer, Side side)
{
    if (const auto policy = policyOf(computer, side))
        return *policy == 1;
    return computer.registry.dword(side == Side::Client ? keys::wsmanClient : keys::wsmanService,
                                   keys::authCredSsp) == 1U;
}

bool credSspLocked(const ComputerState &computer, Side side)
{
    return policyOf(computer, side).has_value();
}

QStringList offeredMechanisms(const ComputerState &computer)
{
    QStringList mechanisms{QStringLiteral("Negotiate")};
    if (computer.joined())
        mechanisms.append(QStringLiteral("Kerberos"));
    if (credSspOn(computer, Side::Service))
        mechanisms.append(QStringLiteral("CredSSP"));
    return mechanisms;
}

} // namespace credssp::practice
