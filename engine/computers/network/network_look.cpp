#include "engine/computers/network/network_look.h"

namespace credssp::network {

namespace {

/// Threads that wait cost little; a list of servers that are all off must not take minutes.
constexpr int mostAtOnce = 64;

} // namespace

NetworkLook::NetworkLook(std::span<const Read> batch, const Settings &settings, const std::stop_token &stop)
{
    for (const Read &read : batch) {
        if (const auto *name = std::get_if<NameResolutionRead>(&read))
            hostFor(name->host);
        else if (const auto *port = std::get_if<PortRead>(&read))
            hostFor(port->host).ports.insert(port->port);
        else if (const auto *probe = std::get_if<WsmanProbeRead>(&read))
            hostFor(probe->host).request = true;
        else if (const auto *clock = std::get_if<ClockRead>(&read);
                 clock != nullptr && !clock->host.isEmpty())
            hostFor(clock->host).request = true;
    }
    m_pool.setMaxThreadCount(mostAtOnce);
    for (auto &[key, host] : m_hosts)
        m_pool.start([this, &host = host, settings, stop] {
            Knock found = knock(host.name, host.ports, host.request, settings, stop);
            const QMutexLocker lock(&m_mutex);
            host.knock = std::move(found);
            m_answered.wakeAll();
        });
}

NetworkLook::~NetworkLook()
{
    m_pool.clear();
    m_pool.waitForDone();
}

Result<NameResolutionAnswer> NetworkLook::answer(const NameResolutionRead &read) const
{
    const Knock *knock = knockOf(read.host);
    return knock != nullptr ? knock->name : failure(ErrorCode::NotAvailable, read.host);
}

Result<PortAnswer> NetworkLook::answer(const PortRead &read) const
{
    const Knock *knock = knockOf(read.host);
    if (knock == nullptr || !knock->ports.contains(read.port))
        return failure(ErrorCode::NotAvailable, read.host);
    return knock->ports.at(read.port);
}

Result<WsmanProbeAnswer> NetworkLook::answer(const WsmanProbeRead &read) const
{
    const Knock *knock = knockOf(read.host);
    return knock != nullptr ? knock->winRm : failure(ErrorCode::NotAvailable, read.host);
}

Result<ClockAnswer> NetworkLook::answer(const ClockRead &read) const
{
    const Knock *knock = knockOf(read.host);
    return knock != nullptr ? knock->clock : failure(ErrorCode::NotAvailable, read.host);
}

NetworkLook::Host &NetworkLook::hostFor(const QString &name)
{
    Host &host = m_hosts[name.toCaseFolded()];
    if (host.name.isEmpty())
        host.name = name;
    return host;
}

const Knock *NetworkLook::knockOf(const QString &name) const
{
    const auto found = m_hosts.find(name.toCaseFolded());
    if (found == m_hosts.end())
        return nullptr;
    const std::optional<Knock> &knock = found->second.knock;
    const QMutexLocker lock(&m_mutex);
    while (!knock)
        m_answered.wait(&m_mutex);
    return &*knock;
}

} // namespace credssp::network
