#include "engine/powershell/process_pipe.h"

namespace credssp {

namespace {

/// QProcess keeps the system's words and not its code. Refused by file rights; taken for harmful; blocked by
/// AppLocker or a software restriction; blocked by Windows Defender Application Control.
qint64 systemCode(const QString &words)
{
    for (const int code : {5, 225, 1260, 4551, 13}) {
        if (words.contains(qt_error_string(code)))
            return code;
    }
    return 0;
}

} // namespace

PowerShellPipe::PowerShellPipe(PowerShellLaunch launch, const QByteArray &marker, ReplyReader::Limits limits,
                               std::shared_ptr<PowerShellExchange> exchange)
    : m_launch(std::move(launch))
    , m_reader(marker, limits)
    , m_exchange(std::move(exchange))
{
}

PowerShellPipe::~PowerShellPipe()
{
    if (m_process == nullptr)
        return;
    m_process->disconnect(this);
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

void PowerShellPipe::begin()
{
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PowerShellPipe::take);
    connect(m_process, &QProcess::readyReadStandardError, this, &PowerShellPipe::take);
    connect(m_process, &QProcess::errorOccurred, this, &PowerShellPipe::onError);
    connect(m_process, &QProcess::finished, this, &PowerShellPipe::onFinished);
    m_process->setProcessEnvironment(m_launch.environment);
    m_process->setWorkingDirectory(m_launch.folder);
    if (m_launch.prepare)
        m_launch.prepare(*m_process);
    m_process->start(m_launch.program, m_launch.arguments);
}

void PowerShellPipe::ask(quint64 number, const QByteArray &line)
{
    if (m_process->state() == QProcess::NotRunning)
        return; // it has been told
    m_reader.expect(number);
    m_process->write(line);
}

void PowerShellPipe::take()
{
    m_reader.feedOther(m_process->readAllStandardError());
    m_reader.feed(m_process->readAllStandardOutput());
    tell();
}

void PowerShellPipe::tell()
{
    std::optional<QByteArray> reply = m_reader.takeReply();
    const std::lock_guard lock(m_exchange->mutex);
    m_exchange->other = m_reader.other();
    m_exchange->trouble = m_reader.trouble();
    if (reply)
        m_exchange->reply = std::move(reply);
    m_exchange->changed.notify_all();
}

void PowerShellPipe::onError(QProcess::ProcessError error)
{
    // Everything else shows in finished().
    if (error != QProcess::FailedToStart)
        return;
    const std::lock_guard lock(m_exchange->mutex);
    m_exchange->ending = PowerShellExchange::Ending::NotStarted;
    m_exchange->notStarted = m_process->errorString();
    m_exchange->endCode = systemCode(m_exchange->notStarted);
    m_exchange->changed.notify_all();
}

void PowerShellPipe::onFinished(int exitCode)
{
    take();
    const std::lock_guard lock(m_exchange->mutex);
    m_exchange->ending = PowerShellExchange::Ending::Ended;
    m_exchange->endCode = exitCode;
    m_exchange->changed.notify_all();
}

} // namespace credssp
