#include "engine/computers/network/socket.h"

#include "engine/computers/windows/win32.h"

#include <array>
#include <winsock2.h>
#include <ws2tcpip.h>

namespace credssp::network {

using windows::wide;
using windows::win32Failure;

namespace {

/// Winsock, begun once for as long as the program lives; 0, or why there is none. Beginning and ending it for
/// each socket costs more, and where many threads did so at once under Wine, handles of other threads were
/// closed now and then (seen; presumably one end was taken for the last one).
int winsockError()
{
    static const int error = [] {
        WSADATA data{};
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    return error;
}

struct FreeAddresses
{
    void operator()(ADDRINFOW *list) const { FreeAddrInfoW(list); }
};

bool leadsNowhere(int error)
{
    return error == WSAHOST_NOT_FOUND || error == WSANO_DATA;
}

QString addressText(const ADDRINFOW &address)
{
    std::array<wchar_t, NI_MAXHOST> text{};
    if (GetNameInfoW(address.ai_addr, static_cast<socklen_t>(address.ai_addrlen), text.data(),
                     static_cast<DWORD>(text.size()), nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return QString::fromWCharArray(text.data());
}

PortState stateOf(int error)
{
    if (error == 0)
        return PortState::Open;
    return error == WSAECONNREFUSED ? PortState::Refused : PortState::NoAnswer;
}

} // namespace

Result<Resolution> lookUp(const QString &host)
{
    if (const int error = winsockError(); error != 0)
        return win32Failure(static_cast<DWORD>(error), host);
    ADDRINFOW hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_CANONNAME;
    ADDRINFOW *raw = nullptr;
    const int error = GetAddrInfoW(wide(host), nullptr, &hints, &raw);
    const std::unique_ptr<ADDRINFOW, FreeAddresses> list(raw);
    Resolution resolution;
    if (leadsNowhere(error))
        return resolution;
    if (error != 0)
        return win32Failure(static_cast<DWORD>(error), host);
    resolution.answer.resolved = true;
    for (const ADDRINFOW *one = list.get(); one != nullptr; one = one->ai_next) {
        resolution.addresses.push_back(
            {one->ai_family, QByteArray(reinterpret_cast<const char *>(one->ai_addr),
                                        static_cast<qsizetype>(one->ai_addrlen))});
        const QString text = addressText(*one);
        if (!text.isEmpty() && !resolution.answer.addresses.contains(text))
            resolution.answer.addresses.append(text);
    }
    if (list->ai_canonname != nullptr)
        resolution.answer.dnsName = QString::fromWCharArray(list->ai_canonname);
    // For an address Windows repeats the address as its name.
    if (resolution.answer.addresses.contains(resolution.answer.dnsName))
        resolution.answer.dnsName.clear();
    return resolution;
}

struct Socket::Private
{
    SOCKET handle = INVALID_SOCKET;
    std::optional<PortState> outcome;

    /// Also when it failed, which Windows tells apart from being ready to send.
    [[nodiscard]] bool isReady(bool toReceive, std::chrono::milliseconds atMost) const
    {
        fd_set ready;
        fd_set failed;
        FD_ZERO(&ready);
        FD_ZERO(&failed);
        FD_SET(handle, &ready);
        FD_SET(handle, &failed);
        const auto microseconds = static_cast<long>(atMost.count() * 1000);
        timeval wait{microseconds / 1'000'000, microseconds % 1'000'000};
        return select(0, toReceive ? &ready : nullptr, toReceive ? nullptr : &ready, &failed, &wait) > 0;
    }
};

Socket::Socket(const Address &to, quint16 port)
    : d(std::make_unique<Private>())
{
    if (winsockError() == 0)
        d->handle = socket(to.family, SOCK_STREAM, IPPROTO_TCP);
    if (d->handle == INVALID_SOCKET) {
        d->outcome = PortState::NoAnswer;
        return;
    }
    u_long nonBlocking = 1;
    ioctlsocket(d->handle, static_cast<long>(FIONBIO), &nonBlocking);
    sockaddr_storage target{};
    memcpy(&target, to.bytes.constData(), std::min(sizeof target, static_cast<std::size_t>(to.bytes.size())));
    // The port lies at the same place in an IPv4 and an IPv6 address.
    reinterpret_cast<sockaddr_in *>(&target)->sin_port = htons(port);
    if (connect(d->handle, reinterpret_cast<const sockaddr *>(&target), static_cast<int>(to.bytes.size())) ==
        0)
        d->outcome = PortState::Open;
    else if (const int error = WSAGetLastError(); error != WSAEWOULDBLOCK)
        d->outcome = stateOf(error);
}

Socket::~Socket()
{
    if (d->handle != INVALID_SOCKET)
        closesocket(d->handle);
}

std::optional<PortState> Socket::outcome()
{
    if (!d->outcome && d->isReady(false, std::chrono::milliseconds(0))) {
        int error = 0;
        int size = sizeof error;
        getsockopt(d->handle, SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size);
        d->outcome = stateOf(error);
    }
    return d->outcome;
}

void Socket::wait(For what, std::chrono::milliseconds atMost) const
{
    (void)d->isReady(what == For::Receiving, atMost);
}

std::optional<qsizetype> Socket::send(const QByteArray &bytes) const
{
    const int sent = ::send(d->handle, bytes.constData(), static_cast<int>(bytes.size()), 0);
    if (sent >= 0)
        return sent;
    return WSAGetLastError() == WSAEWOULDBLOCK ? std::optional<qsizetype>(0) : std::nullopt;
}

std::optional<QByteArray> Socket::receive() const
{
    std::array<char, 16 * 1024> buffer;
    const int received = recv(d->handle, buffer.data(), static_cast<int>(buffer.size()), 0);
    if (received > 0)
        return QByteArray(buffer.data(), received);
    if (received < 0 && WSAGetLastError() == WSAEWOULDBLOCK)
        return QByteArray();
    return std::nullopt;
}

} // namespace credssp::network
