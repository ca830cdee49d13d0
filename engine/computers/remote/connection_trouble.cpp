#include "engine/computers/remote/connection_trouble.h"

#include "engine/powershell/reply.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RemoteComputer)
};

enum class Why
{
    NameNotFound,
    NoAnswer,
    Slow,
    NotLetIn,
    NotSignedIn,
    NotProven,
    NotForAddresses,
    RemotingOff
};

struct Known
{
    quint32 code;
    Why why;
};

/// Source: facts page §5.2 and §5.3; PowerShell's WSManTransportManager names the same numbers.
constexpr std::array known{
    Known{0x803381B9, Why::NameNotFound},    // the network path was not found, name not resolved
    Known{0x80072EE7, Why::NameNotFound},    // WinHTTP: name not resolved
    Known{12007, Why::NameNotFound},         // the same
    Known{53, Why::NameNotFound},            // network path not found
    Known{0x80338012, Why::NoAnswer},        // cannot connect to the destination
    Known{0x80338126, Why::NoAnswer},        // cannot complete the operation: network, firewall
    Known{0x80338112, Why::NoAnswer},        // the HTTP service there is not available
    Known{0x80338113, Why::NoAnswer},        // there is no such address there
    Known{0x80072EFD, Why::NoAnswer},        // WinHTTP: cannot connect
    Known{12029, Why::NoAnswer},             // the same
    Known{1722, Why::NoAnswer},              // RPC server unavailable
    Known{0x80338029, Why::Slow},            // not within the time
    Known{0x80072EE2, Why::Slow},            // WinHTTP: time is up
    Known{12002, Why::Slow},                 // the same
    Known{5, Why::NotLetIn},                 // access is denied
    Known{0x80070005, Why::NotLetIn},        // the same
    Known{1311, Why::NotSignedIn},           // no logon servers
    Known{1312, Why::NotSignedIn},           // no such logon session
    Known{1326, Why::NotSignedIn},           // logon failure
    Known{1327, Why::NotSignedIn},           // account restriction
    Known{0x8009030E, Why::NotSignedIn},     // no credentials
    Known{0x80090311, Why::NotSignedIn},     // no authority
    Known{0x80090324, Why::NotSignedIn},     // clocks differ
    Known{0x8033809D, Why::NotSignedIn},     // unknown security error: the inner one is in its words only
    Known{0x80090322, Why::NotProven},       // the target principal name is incorrect
    Known{0x80090303, Why::NotProven},       // the target is unknown
    Known{1789, Why::NotProven},             // trust relationship failed
    Known{0x803381F0, Why::NotProven},       // the server's identity could not be verified
    Known{0x803380E4, Why::NotForAddresses}, // not trusted
    Known{0x803380E5, Why::NotForAddresses}, // explicit credentials required
    Known{0x8033810B, Why::NotForAddresses}, // Kerberos and an address
    Known{0x8033810C, Why::NotForAddresses}, // no Kerberos in a workgroup
    Known{0x803381BB, Why::NotForAddresses}, // an address
    Known{0x803381AC, Why::RemotingOff},     // remote sessions are not allowed
    Known{0x803381E3, Why::RemotingOff},     // remote connections are not allowed
    Known{0x8033803B, Why::RemotingOff},     // no such session configuration
};

std::optional<Why> whyOf(qint64 code)
{
    const auto found =
        std::ranges::find_if(known, [&](const Known &one) { return qint64(one.code) == code; });
    return found == known.end() ? std::nullopt : std::optional(found->why);
}

Error worded(Why why, const QString &computer, qint64 code)
{
    switch (why) {
    case Why::NameNotFound:
        return {
            ErrorCode::Unreachable, code, computer,
            Text::tr("No computer was found under the name \"%1\". Check how it is written.").arg(computer)};
    case Why::NoAnswer:
        return {ErrorCode::Unreachable, code, computer,
                Text::tr("WinRM on \"%1\" does not answer. Check that the computer is switched on, that its "
                         "service WinRM runs, and that no firewall is in between.")
                    .arg(computer)};
    case Why::Slow:
        return {ErrorCode::TimedOut, code, computer, {}};
    case Why::NotLetIn:
        return {ErrorCode::AccessDenied, code, computer,
                Text::tr("\"%1\" does not let you in. Sign in to Windows as an administrator of that "
                         "computer, and try again.")
                    .arg(computer)};
    case Why::NotSignedIn:
        return {ErrorCode::Unreachable, code, computer,
                Text::tr("Windows could not sign you in to \"%1\". Check that a domain controller answers "
                         "and that the clocks agree, or sign in to Windows again.")
                    .arg(computer)};
    case Why::NotProven:
        return {ErrorCode::Unreachable, code, computer,
                Text::tr("The domain could not prove that \"%1\" is the computer it says it is (Kerberos).")
                    .arg(computer)};
    case Why::NotForAddresses:
        return {ErrorCode::Unreachable, code, computer,
                Text::tr("Windows signs you in to \"%1\" only when the domain can prove which computer that "
                         "is. Use the computer's full name instead of an address. This does not work for "
                         "computers in a workgroup.")
                    .arg(computer)};
    case Why::RemotingOff:
        return {ErrorCode::NotAvailable, code, computer,
                Text::tr("PowerShell remoting is switched off on \"%1\". Its administrator can switch it on "
                         "there with Enable-PSRemoting.")
                    .arg(computer)};
    }
    return {};
}

} // namespace

Error connectionTrouble(const QJsonObject &trouble, const QString &computer)
{
    const PowerShellError error = powerShellErrorFromJson(trouble);
    // PowerShell counts as signed; Windows' tables and people do not.
    const qint64 code = static_cast<quint32>(trouble.value(QLatin1String("transport")).toInteger());
    if (const auto why = whyOf(code))
        return worded(*why, computer, code);
    const QString said = error.message.simplified().left(400);
    return {code != 0 ? ErrorCode::Unreachable : ErrorCode::Failed, code != 0 ? code : tellingCode(error),
            computer, Text::tr("Windows could not ask \"%1\". It reports: %2").arg(computer, said)};
}

} // namespace credssp
