// The questions of one batch that other computers answer: all of them at the same time, each one once,
// however many questions there are about it.
#pragma once

#include "engine/computers/network/wsman_probe.h"
#include "engine/computers/read.h"

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <span>

namespace credssp::network {

class NetworkLook
{
public:
    /// Begins at once, in threads of its own, and ends with this object.
    NetworkLook(std::span<const Read> batch, const Settings &settings, const std::stop_token &stop);
    ~NetworkLook();
    NetworkLook(const NetworkLook &) = delete;
    NetworkLook &operator=(const NetworkLook &) = delete;

    // Each waits until its computer has answered. NotAvailable for a question that was not in the batch.
    [[nodiscard]] Result<NameResolutionAnswer> answer(const NameResolutionRead &read) const;
    [[nodiscard]] Result<PortAnswer> answer(const PortRead &read) const;
    [[nodiscard]] Result<WsmanProbeAnswer> answer(const WsmanProbeRead &read) const;
    /// Of a host; the domain controller's clock is nothing for this.
    [[nodiscard]] Result<ClockAnswer> answer(const ClockRead &read) const;

private:
    struct Host
    {
        QString name;
        std::set<quint16> ports;
        bool request = false;
        std::optional<Knock> knock;
    };

    Host &hostFor(const QString &name);
    /// Null when nothing is asked about it.
    [[nodiscard]] const Knock *knockOf(const QString &name) const;

    std::map<QString, Host> m_hosts;
    mutable QMutex m_mutex;
    mutable QWaitCondition m_answered;
    QThreadPool m_pool;
};

} // namespace credssp::network
