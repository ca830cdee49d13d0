#include "engine/computers/network/socket.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace credssp::network {

namespace {

struct FreeAddresses
{
    void operator()(addrinfo *list) const { freeaddrinfo(list); }
};

QString addressText(const addrinfo &address)
{
    std::array<char, NI_MAXHOST> text{};
    if (getnameinfo(address.ai_addr, address.ai_addrlen, text.data(), text.size(), nullptr, 0,
                    NI_NUMERICHOST) != 0)
        return {};
    return QString::fromLatin1(text.data());
}

PortState stateOf(int error)
{
    if (error == 0)
        return PortState::Open;
    return error == ECONNREFUSED ? PortState::Refused : PortState::NoAnswer;
}

} // namespace

Result<Resolution> lookUp(const QString &host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_CANONNAME;
    addrinfo *raw = nullptr;
    const int error = getaddrinfo(host.toLatin1().constData(), nullptr, &hints, &raw);
    const std::unique_ptr<addrinfo, FreeAddresses> list(raw);
    Resolution resolution;
    if (error == EAI_NONAME)
        return resolution;
    if (error != 0)
        return failure(ErrorCode::Failed, host, {}, error);
    resolution.answer.resolved = true;
    for (const addrinfo *one = list.get(); one != nullptr; one = one->ai_next) {
        resolution.addresses.push_back(
            {one->ai_family, QByteArray(reinterpret_cast<const char *>(one->ai_addr),
                                        static_cast<qsizetype>(one->ai_addrlen))});
        const QString text = addressText(*one);
        if (!text.isEmpty() && !resolution.answer.addresses.contains(text))
            resolution.answer.addresses.append(text);
    }
    if (list->ai_canonname != nullptr)
        resolution.answer.dnsName = QString::fromLatin1(list->ai_canonname);
    // An address is repeated as its own name.
    if (resolution.answer.addresses.contains(resolution.answer.dnsName))
        resolution.answer.dnsName.clear();
    return resolution;
}

struct Socket::Private
{
    int handle = -1;
    std::optional<PortState> outcome;

    [[nodiscard]] bool isReady(short what, std::chrono::milliseconds atMost) const
    {
        pollfd one{handle, what, 0};
        return poll(&one, 1, static_cast<int>(atMost.count())) > 0;
    }
};

Socket::Socket(const Address &to, quint16 port)
    : d(std::make_unique<Private>())
{
    d->handle = socket(to.family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    sockaddr_storage target{};
    memcpy(&target, to.bytes.constData(), std::min(sizeof target, static_cast<std::size_t>(to.bytes.size())));
    // The port lies at the same place in an IPv4 and an IPv6 address.
    reinterpret_cast<sockaddr_in *>(&target)->sin_port = htons(port);
    if (d->handle < 0)
        d->outcome = PortState::NoAnswer;
    else if (connect(d->handle, reinterpret_cast<const sockaddr *>(&target),
                     static_cast<socklen_t>(to.bytes.size())) == 0)
        d->outcome = PortState::Open;
    else if (errno != EINPROGRESS)
        d->outcome = stateOf(errno);
}

Socket::~Socket()
{
    if (d->handle >= 0)
        close(d->handle);
}

std::optional<PortState> Socket::outcome()
{
    if (!d->outcome && d->isReady(POLLOUT, std::chrono::milliseconds(0))) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(d->handle, SOL_SOCKET, SO_ERROR, &error, &size);
        d->outcome = stateOf(error);
    }
    return d->outcome;
}

void Socket::wait(For what, std::chrono::milliseconds atMost) const
{
    (void)d->isReady(what == For::Receiving ? POLLIN : POLLOUT, atMost);
}

std::optional<qsizetype> Socket::send(const QByteArray &bytes) const
{
    const ssize_t sent =
        ::send(d->handle, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
    if (sent >= 0)
        return sent;
    return errno == EAGAIN || errno == EINTR ? std::optional<qsizetype>(0) : std::nullopt;
}

std::optional<QByteArray> Socket::receive() const
{
    std::array<char, 16 * 1024> buffer;
    const ssize_t received = recv(d->handle, buffer.data(), buffer.size(), 0);
    if (received > 0)
        return QByteArray(buffer.data(), received);
    if (received < 0 && (errno == EAGAIN || errno == EINTR))
        return QByteArray();
    return std::nullopt;
}

} // namespace credssp::network
