// Names and TCP sockets as each system has them; its source lies with the computers of that system. What the
// rest of this folder does with them is the same everywhere.
#pragma once

#include "engine/computers/answer.h"

#include <chrono>
#include <memory>

namespace credssp::network {

/// One address of a computer, as the system writes it (a sockaddr).
struct Address
{
    int family = 0;
    QByteArray bytes;
};

struct Resolution
{
    NameResolutionAnswer answer;
    std::vector<Address> addresses;
};

/// A name that leads nowhere is an answer. Blocks as long as the system's resolver does.
[[nodiscard]] Result<Resolution> lookUp(const QString &host);

/// A connection to one address. Nothing but wait() waits.
class Socket
{
public:
    /// Begins to connect.
    Socket(const Address &to, quint16 port);
    ~Socket();
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    /// How connecting ended; nothing while it has not.
    [[nodiscard]] std::optional<PortState> outcome();

    enum class For
    {
        Connecting,
        Sending,
        Receiving
    };
    /// Until there is something to do, or the time is over.
    void wait(For what, std::chrono::milliseconds atMost) const;

    /// How many bytes were taken, 0 when none can be taken now; nothing when the connection is over.
    [[nodiscard]] std::optional<qsizetype> send(const QByteArray &bytes) const;
    /// Empty when nothing came yet; nothing when the connection is over.
    [[nodiscard]] std::optional<QByteArray> receive() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace credssp::network
