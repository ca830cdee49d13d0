// The directory: accounts, their service principal names, and what Kerberos makes of them.
#pragma once

#include "engine/computers/computer.h"
#include "engine/computers/practice/network.h"

namespace credssp::practice {

struct Owner
{
    const Domain *domain = nullptr;
    const Account *account = nullptr;
};

/// Every account of every domain that owns this name.
[[nodiscard]] std::vector<Owner> ownersOf(const WorldState &world, const QString &spn);

/// The account of a computer; null in a workgroup.
[[nodiscard]] const Account *accountOf(const WorldState &world, const ComputerState &computer);
[[nodiscard]] Account *accountOf(WorldState &world, const ComputerState &computer);

/// By name, with or without the dollar sign of a computer; its present name after a rename.
[[nodiscard]] Account *findAccount(WorldState &world, const QString &name);

/// The same domain, or two that trust each other.
[[nodiscard]] bool sameOrTrusted(const WorldState &world, const ComputerState &a, const ComputerState &b);

/// Whether the computer is in a domain and a domain controller of it answers.
[[nodiscard]] bool controllerAnswers(const WorldState &world, const ComputerState &computer);

/// "WSMAN/<name>"
[[nodiscard]] QString wsmanSpn(const QString &host);

enum class ServerIdentity
{
    Proven,
    NotProven,
    WrongKey ///< a ticket is issued that the server cannot open
};

/// Step 6 of trying a connection. @p host is the name as typed.
[[nodiscard]] ServerIdentity serverIdentity(const WorldState &world, const ComputerState &client,
                                            const Target &target, const QString &host);

/// What WinRM does when it starts: registers WSMAN/<short> and WSMAN/<fqdn> for its computer if it may, else
/// writes event 10154 (facts page §4.3). In a workgroup it does nothing.
void registerOwnSpns(WorldState &world, ComputerState &computer);

/// setspn.exe -S and -D as run on @p client: output and exit code as setspn's (facts page §4.2).
[[nodiscard]] Performed setspnAdd(WorldState &world, const ComputerState &client, const QString &spn,
                                  const QString &account);
[[nodiscard]] Performed setspnDelete(WorldState &world, const ComputerState &client, const QString &spn,
                                     const QString &account);

/// Answer to SpnOwnersRead, asked on @p client. Errors as in read.h.
[[nodiscard]] Result<SpnOwnersAnswer> spnOwners(const WorldState &world, const ComputerState &client,
                                                const QString &host);
[[nodiscard]] Result<SpnRegistrationAnswer>
spnRegistration(const WorldState &world, const ComputerState &client, const SpnRegistrationRead &read);

} // namespace credssp::practice
