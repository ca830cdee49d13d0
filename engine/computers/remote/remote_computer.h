// Another Windows computer, reached by PowerShell remoting with Windows' ordinary authentication.
#pragma once

#include "engine/computers/computer.h"
#include "engine/computers/name.h"
#include "engine/powershell/process.h"

#include <functional>
#include <mutex>

namespace credssp {

/// How a text gets to this computer's own PowerShell, and what came of it. Blocks; called from any thread;
/// errors as of PowerShellProcess::run().
using PowerShellTransport =
    std::function<Result<PowerShellReply>(const QString &text, const std::stop_token &stop)>;

/// For any number of computers: PowerShell processes that they share, the first started with the first text,
/// 32 at most. Where @p launch is an error, that is the answer to everything.
[[nodiscard]] PowerShellTransport throughPowerShell(Result<PowerShellLaunch> launch);

/// How a service of another computer is asked without PowerShell remoting. Blocks; called from any thread.
using ServiceLook = std::function<Result<ServiceAnswer>(const QString &host, const QString &service,
                                                        const std::stop_token &stop)>;

/// One read() is one round trip, whatever the number of its questions. Nobody's password is involved, and
/// never CredSSP: the user whom this program runs as asks. What the computer sends back is untrusted data:
/// its size is bounded, every answer must fit its question.
///
/// A computer that cannot be reached, or does not let us in, gives every question of the batch the one error,
/// with WinRM's own code as its native code; its services are then asked by @p look, if there is one, because
/// WinRM itself may be the service that is stopped. A question that only the client or a person can answer is
/// NotAvailable.
class RemoteComputer final : public Computer
{
public:
    RemoteComputer(QString typed, PowerShellTransport transport, ServiceLook look = {});

    /// Its own name and machine id once it has answered; until then the name as typed. Never asks.
    [[nodiscard]] ComputerIdentity identity() const override;
    /// When the typed name now leads to another computer than before, every answer is a Conflict.
    [[nodiscard]] std::vector<Result<Answer>> read(std::span<const Read> batch,
                                                   std::stop_token stop) override;
    /// The command that was shown, byte for byte. NotAvailable, and nothing done, for registry edits that are
    /// no command (runsAt()), which no remedy plans for a server, and before the computer has answered a
    /// read; Conflict, likewise, when the name leads to another one.
    [[nodiscard]] Result<Performed> perform(const Action &action, std::stop_token stop) override;

private:
    [[nodiscard]] Result<std::vector<Result<Answer>>> ask(std::span<const Read> batch,
                                                          const std::stop_token &stop);
    [[nodiscard]] std::vector<Result<Answer>> withoutRemoting(std::span<const Read> batch, const Error &why,
                                                              const std::stop_token &stop) const;
    [[nodiscard]] Result<void> meet(const QString &name, const QString &id);

    const QString m_typed;
    const PowerShellTransport m_transport;
    const ServiceLook m_look;
    mutable std::mutex m_mutex;
    ComputerIdentity m_identity; ///< under the mutex
};

} // namespace credssp
