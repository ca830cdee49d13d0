// Names, ports and reach: what one practice computer sees of another.
#pragma once

#include "engine/computers/action.h"
#include "engine/computers/practice/world_state.h"

namespace credssp::practice {

/// Where a name leads, as a computer of the world sees it.
struct Target
{
    const ComputerState *computer = nullptr; ///< null: the name does not resolve
    const Cluster *cluster = nullptr;        ///< set when the name is a cluster's
    bool isAddress = false;                  ///< the name as typed is an IPv4 or IPv6 address
    QStringList addresses;
    QString dnsName;

    [[nodiscard]] bool resolved() const { return computer != nullptr; }
};

/// By NetBIOS name, DNS name, alias, address or cluster name; after a rename by the new name only.
[[nodiscard]] Target resolve(const WorldState &world, const QString &host);

/// The computer that a typed name stands for in a session: as resolve(), and by a former name.
[[nodiscard]] const ComputerState *computerBehind(const WorldState &world, const QString &typed);

/// The name that is really used for @p typed since the person changed it (use-proven-name).
[[nodiscard]] QString nameInUse(const WorldState &world, const QString &typed);

[[nodiscard]] PortState portState(const ComputerState &from, const Target &target, quint16 port);

/// Why ordinary PowerShell remoting (not CredSSP) from @p from does not reach @p to; nothing when it does. A
/// workgroup server counts as trusted by the client. Error: Unreachable with Windows' code and the name.
[[nodiscard]] std::optional<Error> remotingProblem(const ComputerState &from, const ComputerState *to,
                                                   const QString &typed);

/// The same for the remote service control (sc.exe \\host), which needs no WinRM.
[[nodiscard]] std::optional<Error> serviceControlProblem(const ComputerState &from, const ComputerState *to,
                                                         const QString &typed);

/// Policy first, then the setting (facts page §1.6).
[[nodiscard]] bool credSspOn(const ComputerState &computer, Side side);
[[nodiscard]] bool credSspLocked(const ComputerState &computer, Side side);

/// What its WinRM offers to who is not signed in yet.
[[nodiscard]] QStringList offeredMechanisms(const ComputerState &computer);

} // namespace credssp::practice
