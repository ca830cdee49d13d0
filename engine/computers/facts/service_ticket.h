// Whose Kerberos ticket it is.
#pragma once

#include <QString>

namespace credssp::facts {

/// Whether a ticket's server is WinRM as CredSSP names it, WSMAN/host (facts page §4.3). Ordinary remoting
/// asks for HTTP/host; that name belongs to every web server, too, and does not concern CredSSP.
[[nodiscard]] inline bool isWsmanTicket(const QString &server)
{
    return server.startsWith(QLatin1String("WSMAN/"), Qt::CaseInsensitive);
}

} // namespace credssp::facts
