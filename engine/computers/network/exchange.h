// Connections that always end: each wait has a deadline, and is over soon after somebody stops it. No
// threads.
#pragma once

#include "engine/computers/network/socket.h"

#include <QDateTime>

#include <functional>
#include <map>
#include <set>
#include <stop_token>

namespace credssp::network {

/// How long what may take, and where WinRM listens. Others than these are for tests.
struct Settings
{
    std::chrono::milliseconds connect{3'000}; ///< to each address
    std::chrono::milliseconds answer{5'000};  ///< from the question to the whole answer
    quint16 httpPort = 5985;
    quint16 httpsPort = 5986;
    std::function<qint64()> now = QDateTime::currentMSecsSinceEpoch; ///< milliseconds since 1970, UTC
};

struct Opening
{
    PortState state = PortState::NoAnswer;
    std::unique_ptr<Socket> connection; ///< when Open
};

/// Tries all these ports at the same time; for each one address after the other until one is open. Canceled.
[[nodiscard]] Result<std::map<quint16, Opening>>
openPorts(const QString &host, const std::vector<Address> &addresses, const std::set<quint16> &ports,
          std::chrono::milliseconds perAddress, const std::stop_token &stop);

enum class Ending
{
    Enough, ///< @p take had what it wanted
    Closed, ///< the other side ended the connection
    TimedOut
};

/// Sends the question and hands out what comes back, until @p take says with false that it has enough, the
/// other side hangs up, or the time is over, however slowly bytes come. Canceled.
[[nodiscard]] Result<Ending> exchange(const Socket &connection, const QByteArray &question,
                                      const std::function<bool(const QByteArray &)> &take,
                                      std::chrono::milliseconds atMost, const QString &host,
                                      const std::stop_token &stop);

} // namespace credssp::network
