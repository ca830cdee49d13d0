#include "engine/powershell/process.h"

#include "engine/powershell/process_pipe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PowerShell)
};

using Milliseconds = std::chrono::milliseconds;

/// The first request: an answer, whatever it is, says that the other side is there.
const QString greeting = QStringLiteral("$null");
const QString factsText = QStringLiteral("@{version = [string]$PSVersionTable.PSVersion; "
                                         "edition = [string]$PSVersionTable.PSEdition; "
                                         "mode = [string]$ExecutionContext.SessionState.LanguageMode}");

/// Nothing that lands on the pipes by accident begins like this.
QByteArray newMarker()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

/// The beginning of what was written, for a sentence.
QString excerpt(const QByteArray &written)
{
    constexpr qsizetype enough = 300;
    const QString text = QString::fromLocal8Bit(written).simplified();
    return text.size() > enough ? text.left(enough) + QChar(0x2026) : text;
}

} // namespace

struct PowerShellProcess::Private
{
    PowerShellLaunch launch;
    PowerShellLimits limits;

    std::mutex mutex;
    std::condition_variable_any freed;
    bool busy = false; ///< under the mutex: a request is going on; all below is its caller's

    QThread thread;
    PowerShellPipe *pipe = nullptr; ///< lives on the thread
    std::shared_ptr<PowerShellExchange> exchange;
    QByteArray marker;
    quint64 number = 0;
    bool answered = false;                ///< this process has, at least once
    std::optional<PowerShellFacts> facts; ///< of this process, once asked

    [[nodiscard]] QString subject() const { return QDir::toNativeSeparators(launch.program); }
    [[nodiscard]] bool hasEnded() const;
    void end();
    [[nodiscard]] Result<void> start(const std::stop_token &stop);
    [[nodiscard]] Result<PowerShellReply> ask(const QString &text, Milliseconds limit,
                                              const std::stop_token &stop);
    [[nodiscard]] Result<PowerShellReply> startAndAsk(const QString &text, Milliseconds limit,
                                                      const std::stop_token &stop);
    [[nodiscard]] Failure troubleOf(ReplyReader::Trouble trouble) const;
    [[nodiscard]] Failure endingOf(const PowerShellExchange &ended) const;
    [[nodiscard]] Failure silence() const;
};

namespace {

/// Holds a caller's turn.
class Turn
{
public:
    Turn(std::mutex &mutex, std::condition_variable_any &freed, bool &busy, const std::stop_token &stop)
        : m_mutex(mutex)
        , m_freed(freed)
        , m_busy(busy)
    {
        std::unique_lock lock(m_mutex);
        m_mine = m_freed.wait(lock, stop, [&] { return !m_busy; }) && !stop.stop_requested();
        m_busy = m_busy || m_mine;
    }
    ~Turn()
    {
        if (!m_mine)
            return;
        const std::lock_guard lock(m_mutex);
        m_busy = false;
        m_freed.notify_all(); // the one that is woken may have been stopped meanwhile
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    [[nodiscard]] bool isMine() const { return m_mine; }

private:
    std::mutex &m_mutex;
    std::condition_variable_any &m_freed;
    bool &m_busy;
    bool m_mine = false;
};

} // namespace

bool PowerShellProcess::Private::hasEnded() const
{
    const std::lock_guard lock(exchange->mutex);
    return exchange->ending.has_value();
}

void PowerShellProcess::Private::end()
{
    if (pipe != nullptr)
        pipe->deleteLater();
    pipe = nullptr;
    exchange.reset();
}

Result<void> PowerShellProcess::Private::start(const std::stop_token &stop)
{
    if (pipe != nullptr && !hasEnded())
        return {};
    end();
    // A folder, or a program of that name somewhere on the path, is not what was meant.
    if (const QFileInfo file(launch.program); !file.isAbsolute() || !file.isFile()) {
        return failure(ErrorCode::NotFound, subject(),
                       Text::tr("PowerShell was not found at \"%1\".").arg(subject()));
    }
    if (!thread.isRunning())
        thread.start();
    marker = newMarker();
    answered = false;
    exchange = std::make_shared<PowerShellExchange>();
    pipe = new PowerShellPipe(launch, marker, limits.bytes, exchange);
    pipe->moveToThread(&thread);
    QMetaObject::invokeMethod(pipe, &PowerShellPipe::begin);

    facts.reset();
    const Result<PowerShellReply> reply = ask(greeting, limits.start, stop);
    if (!reply)
        return Failure(reply.error());
    answered = true;
    return {};
}

Result<PowerShellReply> PowerShellProcess::Private::ask(const QString &text, Milliseconds limit,
                                                        const std::stop_token &stop)
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    ++number;
    PowerShellExchange &shared = *exchange;
    {
        const std::lock_guard lock(shared.mutex);
        shared.reply.reset();
        shared.other.clear();
    }
    QMetaObject::invokeMethod(pipe, [pipe = pipe, number = number, line = requestLine(marker, number, text)] {
        pipe->ask(number, line);
    });

    std::unique_lock lock(shared.mutex);
    shared.changed.wait_until(lock, stop, deadline, [&] {
        return shared.reply || shared.ending || shared.trouble != ReplyReader::Trouble::None;
    });
    if (shared.reply) {
        std::optional<PowerShellReply> reply = replyFromJson(*shared.reply);
        if (!reply)
            return troubleOf(ReplyReader::Trouble::Garbage);
        reply->other = QString::fromLocal8Bit(shared.other);
        return std::move(*reply);
    }
    if (shared.trouble != ReplyReader::Trouble::None)
        return troubleOf(shared.trouble);
    if (shared.ending)
        return endingOf(shared);
    if (stop.stop_requested())
        return failure(ErrorCode::Canceled, QStringLiteral("PowerShell"));
    return silence();
}

Result<PowerShellReply> PowerShellProcess::Private::startAndAsk(const QString &text, Milliseconds limit,
                                                                const std::stop_token &stop)
{
    const Result<void> started = start(stop);
    Result<PowerShellReply> reply = started ? ask(text, limit, stop) : Failure(started.error());
    if (!reply)
        end();
    return reply;
}

Failure PowerShellProcess::Private::troubleOf(ReplyReader::Trouble trouble) const
{
    return failure(ErrorCode::Failed, subject(),
                   trouble == ReplyReader::Trouble::TooMuch
                       ? Text::tr("PowerShell wrote far more than expected and was ended.")
                       : Text::tr("PowerShell's answer cannot be read. It was ended."));
}

Failure PowerShellProcess::Private::endingOf(const PowerShellExchange &ended) const
{
    if (ended.ending == PowerShellExchange::Ending::NotStarted) {
        return failure(
            ErrorCode::NotAvailable, subject(),
            Text::tr("Windows does not let PowerShell start (\"%1\"). A rule of your organization may "
                     "block it. Ask whoever manages this computer.")
                .arg(subject()),
            ended.endCode);
    }
    const QString code = QString::number(ended.endCode);
    const QString said = excerpt(ended.other);
    return failure(
        ErrorCode::Failed, subject(),
        said.isEmpty()
            ? Text::tr("PowerShell ended before it answered (exit code %1).").arg(code)
            : Text::tr("PowerShell ended before it answered (exit code %1). It wrote: %2").arg(code, said));
}

Failure PowerShellProcess::Private::silence() const
{
    return failure(ErrorCode::TimedOut, subject(),
                   answered ? Text::tr("PowerShell did not finish in time and was ended.")
                            : Text::tr("PowerShell was started but does not answer. It was ended."));
}

PowerShellProcess::PowerShellProcess(PowerShellLaunch launch, PowerShellLimits limits)
    : d(std::make_unique<Private>())
{
    d->launch = std::move(launch);
    d->limits = limits;
    d->thread.setObjectName(QStringLiteral("PowerShell"));
}

PowerShellProcess::~PowerShellProcess()
{
    d->end();
    d->thread.quit();
    d->thread.wait();
}

Result<PowerShellReply> PowerShellProcess::run(const QString &text, std::stop_token stop,
                                               std::optional<Milliseconds> limit)
{
    const Turn turn(d->mutex, d->freed, d->busy, stop);
    if (!turn.isMine())
        return failure(ErrorCode::Canceled, QStringLiteral("PowerShell"));
    return d->startAndAsk(text, limit.value_or(d->limits.request), stop);
}

Result<PowerShellFacts> PowerShellProcess::facts(std::stop_token stop)
{
    const Turn turn(d->mutex, d->freed, d->busy, stop);
    if (!turn.isMine())
        return failure(ErrorCode::Canceled, QStringLiteral("PowerShell"));
    if (d->facts && d->pipe != nullptr && !d->hasEnded())
        return *d->facts;
    const Result<PowerShellReply> reply = d->startAndAsk(factsText, d->limits.start, stop);
    if (!reply)
        return Failure(reply.error());
    const QJsonObject said = reply->output.at(0).toObject();
    d->facts = PowerShellFacts{said.value(QLatin1String("version")).toString(),
                               said.value(QLatin1String("edition")).toString(),
                               said.value(QLatin1String("mode")).toString()};
    return *d->facts;
}

} // namespace credssp
