// One long-lived PowerShell process that answers one request after the other.
#pragma once

#include "engine/powershell/bootstrap.h"
#include "engine/powershell/reply.h"
#include "engine/powershell/reply_reader.h"

#include <QProcessEnvironment>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

class QProcess;

namespace credssp {

/// What is started. The caller knows the computer; this folder knows only the conversation.
struct PowerShellLaunch
{
    QString program; ///< full path of powershell.exe or pwsh
    QStringList arguments = powerShellArguments();
    QProcessEnvironment environment; ///< all of it: nothing of our own environment is added
    QString folder;                  ///< where it starts; a folder that no ordinary user can write
    /// Has the last word before it starts, on the thread that starts it: for what only that system knows.
    std::function<void(QProcess &)> prepare;
};

struct PowerShellLimits
{
    std::chrono::milliseconds start{60'000};    ///< until it answers for the first time
    std::chrono::milliseconds request{180'000}; ///< the CredSSP cmdlets alone may wait 60 s for a policy
    ReplyReader::Limits bytes;
};

/// What PowerShell says of itself.
struct PowerShellFacts
{
    QString version;      ///< 5.1.17763.1
    QString edition;      ///< Desktop or Core
    QString languageMode; ///< FullLanguage, ConstrainedLanguage
};

/// Starts with the first request and stays. run() blocks and may be called from any thread; a second caller
/// waits for its turn. Every way in which a request can fail ends the process, and the next request starts a
/// new one: after a failure nobody knows what the old one was about to do or say.
class PowerShellProcess
{
public:
    explicit PowerShellProcess(PowerShellLaunch launch, PowerShellLimits limits = {});
    /// Ends the process. No run() may be going on.
    ~PowerShellProcess();
    PowerShellProcess(const PowerShellProcess &) = delete;
    PowerShellProcess &operator=(const PowerShellProcess &) = delete;

    /// Runs @p text as it is, byte for byte. What the text itself got wrong is in the reply (see errorOf());
    /// errors: NotFound (no such program), NotAvailable (it may not start), TimedOut, Canceled, Failed (it
    /// ended, its answer is garbage or too much). After an error of a text that was sent it is unknown how
    /// far it got.
    [[nodiscard]] Result<PowerShellReply> run(const QString &text, std::stop_token stop = {},
                                              std::optional<std::chrono::milliseconds> limit = {});

    /// Starts it if need be. Errors as of run().
    [[nodiscard]] Result<PowerShellFacts> facts(std::stop_token stop = {});

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace credssp
