#include "engine/computers/windows/network.h"

#include "engine/computers/windows/win32.h"

#include <QDeadlineTimer>

#include <array>
#include <winsock2.h>
#include <ws2tcpip.h>

namespace credssp::windows {

namespace {

constexpr std::chrono::seconds patience(3);
constexpr long pollMicroseconds = 100'000;

/// Winsock for as long as one of these lives.
class Winsock
{
public:
    Winsock()
    {
        WSADATA data{};
        m_error = WSAStartup(MAKEWORD(2, 2), &data);
    }
    ~Winsock()
    {
        if (m_error == 0)
            WSACleanup();
    }
    Winsock(const Winsock &) = delete;
    Winsock &operator=(const Winsock &) = delete;

    [[nodiscard]] int error() const { return m_error; }

private:
    int m_error = 0;
};

class Socket
{
public:
    explicit Socket(int family)
        : m_socket(socket(family, SOCK_STREAM, IPPROTO_TCP))
    {
    }
    ~Socket()
    {
        if (isValid())
            closesocket(m_socket);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    [[nodiscard]] bool isValid() const { return m_socket != INVALID_SOCKET; }
    [[nodiscard]] SOCKET get() const { return m_socket; }

private:
    SOCKET m_socket;
};

struct FreeAddresses
{
    void operator()(ADDRINFOW *list) const { FreeAddrInfoW(list); }
};
using Addresses = std::unique_ptr<ADDRINFOW, FreeAddresses>;

bool leadsNowhere(int error)
{
    return error == WSAHOST_NOT_FOUND || error == WSANO_DATA;
}

int lookUp(const QString &host, Addresses &addresses)
{
    ADDRINFOW hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_CANONNAME;
    ADDRINFOW *raw = nullptr;
    const int error = GetAddrInfoW(wide(host), nullptr, &hints, &raw);
    addresses.reset(raw);
    return error;
}

QString addressText(const ADDRINFOW &address)
{
    std::array<wchar_t, NI_MAXHOST> text{};
    if (GetNameInfoW(address.ai_addr, static_cast<socklen_t>(address.ai_addrlen), text.data(),
                     static_cast<DWORD>(text.size()), nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return QString::fromWCharArray(text.data());
}

/// How a connection that is being made ends.
Result<PortState> outcome(SOCKET socket, std::stop_token stop, const QString &host)
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        if (stop.stop_requested())
            return failure(ErrorCode::Canceled, host);
        fd_set writable;
        fd_set failed;
        FD_ZERO(&writable);
        FD_ZERO(&failed);
        FD_SET(socket, &writable);
        FD_SET(socket, &failed);
        timeval wait{0, pollMicroseconds};
        if (select(0, nullptr, &writable, &failed, &wait) <= 0)
            continue;
        int error = 0;
        int size = sizeof error;
        getsockopt(socket, SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size);
        if (error == 0)
            return PortState::Open;
        return error == WSAECONNREFUSED ? PortState::Refused : PortState::NoAnswer;
    }
    return PortState::NoAnswer;
}

Result<PortState> tryAddress(const ADDRINFOW &address, quint16 port, std::stop_token stop,
                             const QString &host)
{
    const Socket socket(address.ai_family);
    if (!socket.isValid())
        return PortState::NoAnswer;
    u_long nonBlocking = 1;
    ioctlsocket(socket.get(), static_cast<long>(FIONBIO), &nonBlocking);
    sockaddr_storage target{};
    memcpy(&target, address.ai_addr, address.ai_addrlen);
    // The port lies at the same place in an IPv4 and an IPv6 address.
    reinterpret_cast<sockaddr_in *>(&target)->sin_port = htons(port);
    const int connected = connect(socket.get(), reinterpret_cast<const sockaddr *>(&target),
                                  static_cast<int>(address.ai_addrlen));
    if (connected == 0)
        return PortState::Open;
    if (WSAGetLastError() != WSAEWOULDBLOCK)
        return PortState::NoAnswer;
    return outcome(socket.get(), stop, host);
}

} // namespace

Result<NameResolutionAnswer> resolveName(const QString &host)
{
    const Winsock winsock;
    if (winsock.error() != 0)
        return win32Failure(static_cast<DWORD>(winsock.error()), host);
    Addresses addresses;
    const int error = lookUp(host, addresses);
    NameResolutionAnswer answer;
    if (leadsNowhere(error))
        return answer;
    if (error != 0)
        return win32Failure(static_cast<DWORD>(error), host);
    answer.resolved = true;
    for (const ADDRINFOW *address = addresses.get(); address != nullptr; address = address->ai_next) {
        const QString text = addressText(*address);
        if (!text.isEmpty() && !answer.addresses.contains(text))
            answer.addresses.append(text);
    }
    if (addresses->ai_canonname != nullptr)
        answer.dnsName = QString::fromWCharArray(addresses->ai_canonname);
    // For an address Windows repeats the address as its name.
    if (answer.addresses.contains(answer.dnsName))
        answer.dnsName.clear();
    return answer;
}

Result<PortAnswer> tryPort(const QString &host, quint16 port, std::stop_token stop)
{
    const Winsock winsock;
    if (winsock.error() != 0)
        return win32Failure(static_cast<DWORD>(winsock.error()), host);
    Addresses addresses;
    if (const int error = lookUp(host, addresses); error != 0)
        return failure(leadsNowhere(error) ? ErrorCode::Unreachable : ErrorCode::Failed, host, {}, error);
    PortAnswer answer;
    for (const ADDRINFOW *address = addresses.get(); address != nullptr; address = address->ai_next) {
        const Result<PortState> state = tryAddress(*address, port, stop, host);
        if (!state)
            return Failure(state.error());
        if (*state == PortState::Open)
            return PortAnswer{PortState::Open};
        if (*state == PortState::Refused)
            answer.state = PortState::Refused;
    }
    return answer;
}

} // namespace credssp::windows
