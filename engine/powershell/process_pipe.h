// The PowerShell process itself, on the thread that owns it; process.cpp alone uses it.
#pragma once

#include "engine/powershell/process.h"

#include <QProcess>

#include <condition_variable>
#include <mutex>

namespace credssp {

/// What the thread that owns the process tells the one that waits for it.
struct PowerShellExchange
{
    enum class Ending
    {
        NotStarted,
        Ended
    };

    std::mutex mutex;
    std::condition_variable_any changed;
    // Under the mutex:
    std::optional<QByteArray> reply;
    ReplyReader::Trouble trouble = ReplyReader::Trouble::None;
    std::optional<Ending> ending;
    qint64 endCode = 0; ///< the exit code, or the system's code for why it did not start
    QString notStarted; ///< the system's words for that
    QByteArray other;   ///< what else was written
};

/// Has no signals of its own, so it needs no Q_OBJECT.
class PowerShellPipe : public QObject
{
public:
    PowerShellPipe(PowerShellLaunch launch, const QByteArray &marker, ReplyReader::Limits limits,
                   std::shared_ptr<PowerShellExchange> exchange);
    /// Ends the process, whatever it is doing.
    ~PowerShellPipe() override;

    void begin();
    void ask(quint64 number, const QByteArray &line);

private:
    void take();
    void tell();
    void onError(QProcess::ProcessError error);
    void onFinished(int exitCode);

    const PowerShellLaunch m_launch;
    ReplyReader m_reader;
    const std::shared_ptr<PowerShellExchange> m_exchange;
    QProcess *m_process = nullptr;
};

} // namespace credssp
