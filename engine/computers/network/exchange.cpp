#include "engine/computers/network/exchange.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace credssp::network {

namespace {

/// How late a stop, or another port's answer, may be noticed.
constexpr std::chrono::milliseconds slice(50);

/// One port on its way through the addresses.
class Attempt
{
public:
    Attempt(const std::vector<Address> &addresses, quint16 port, std::chrono::milliseconds perAddress)
        : m_addresses(addresses)
        , m_port(port)
        , m_perAddress(perAddress)
    {
        tryNext();
    }

    [[nodiscard]] bool isDone() const { return m_connection == nullptr || m_best.connection != nullptr; }
    [[nodiscard]] const Socket *waitingFor() const { return isDone() ? nullptr : m_connection.get(); }
    [[nodiscard]] Opening take() { return std::move(m_best); }

    void look()
    {
        if (isDone())
            return;
        const auto state = m_connection->outcome();
        if (!state && !m_deadline.hasExpired())
            return;
        if (state == PortState::Open) {
            m_best = {PortState::Open, std::move(m_connection)};
            return;
        }
        if (state == PortState::Refused)
            m_best.state = PortState::Refused;
        tryNext();
    }

private:
    void tryNext()
    {
        m_connection.reset();
        if (m_next == m_addresses.size())
            return;
        m_connection = std::make_unique<Socket>(m_addresses.at(m_next++), m_port);
        m_deadline = QDeadlineTimer(m_perAddress);
    }

    const std::vector<Address> &m_addresses;
    quint16 m_port;
    std::chrono::milliseconds m_perAddress;
    std::size_t m_next = 0;
    std::unique_ptr<Socket> m_connection;
    QDeadlineTimer m_deadline;
    Opening m_best;
};

} // namespace

Result<std::map<quint16, Opening>> openPorts(const QString &host, const std::vector<Address> &addresses,
                                             const std::set<quint16> &ports,
                                             std::chrono::milliseconds perAddress,
                                             const std::stop_token &stop)
{
    std::map<quint16, Attempt> attempts;
    for (const quint16 port : ports)
        attempts.try_emplace(port, addresses, port, perAddress);
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Canceled, host);
        for (auto &[port, attempt] : attempts)
            attempt.look();
        const auto pending =
            std::ranges::find_if(attempts, [](const auto &entry) { return !entry.second.isDone(); });
        if (pending == attempts.end())
            break;
        pending->second.waitingFor()->wait(Socket::For::Connecting, std::min(slice, perAddress));
    }
    std::map<quint16, Opening> openings;
    for (auto &[port, attempt] : attempts)
        openings.emplace(port, attempt.take());
    return openings;
}

Result<Ending> exchange(const Socket &connection, const QByteArray &question,
                        const std::function<bool(const QByteArray &)> &take, std::chrono::milliseconds atMost,
                        const QString &host, const std::stop_token &stop)
{
    const QDeadlineTimer deadline(atMost);
    QByteArray unsent = question;
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Canceled, host);
        if (deadline.hasExpired())
            return Ending::TimedOut;
        // Who does not listen may still have spoken: what arrived is read in any case.
        if (!unsent.isEmpty())
            unsent.remove(0, connection.send(unsent).value_or(unsent.size()));
        const auto piece = connection.receive();
        if (!piece)
            return Ending::Closed;
        if (piece->isEmpty())
            connection.wait(unsent.isEmpty() ? Socket::For::Receiving : Socket::For::Sending,
                            std::min(slice, std::chrono::milliseconds(deadline.remainingTime())));
        else if (!take(*piece))
            return Ending::Enough;
    }
}

} // namespace credssp::network
