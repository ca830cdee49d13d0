// What a server shows to anybody who knocks: its ports, and with one request that never signs in whether
// WinRM listens, what it offers, and what time it is there. Source: facts page §8.2.
#pragma once

#include "engine/computers/network/exchange.h"
#include "engine/computers/network/http_head.h"

#include <map>
#include <set>

namespace credssp::network {

/// The whole request: a POST without content and without anything that could sign in. @p host is a name that
/// ComputerName accepts.
[[nodiscard]] QByteArray wsmanRequest(const QString &host, quint16 port);

/// What one answer to it says.
struct WsmanReply
{
    WsmanProbeAnswer winRm;
    QDateTime date; ///< of WinRM, or of Windows' own HTTP server in its place; else invalid
};
[[nodiscard]] WsmanReply wsmanReply(const HttpHead &head, const QDateTime &now);

/// The first words of TLS, to see whether somebody there answers in it. Nothing is agreed upon.
[[nodiscard]] QByteArray tlsGreeting();

struct Knock
{
    Result<NameResolutionAnswer> name;
    /// Unreachable when the name leads nowhere.
    std::map<quint16, Result<PortAnswer>> ports;
    /// NotAvailable, with a sentence, when the server speaks TLS only: then WinRM may be there. TimedOut when
    /// it takes the connection and says nothing.
    Result<WsmanProbeAnswer> winRm;
    Result<ClockAnswer> clock;
};

/// Tries these ports of a server at the same time, and with @p request asks once on the one for HTTP; where
/// that one is not open, it only looks whether the one for HTTPS speaks TLS. Follows no redirect. Blocks as
/// long as the system's resolver does, and from then on no longer than @p settings say; there it is Canceled
/// soon after a stop.
[[nodiscard]] Knock knock(const QString &host, const std::set<quint16> &ports, bool request,
                          const Settings &settings, const std::stop_token &stop);

} // namespace credssp::network
