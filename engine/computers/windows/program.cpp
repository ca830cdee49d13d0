#include "engine/computers/windows/program.h"

#include "engine/computers/windows/child_environment.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/oem_text.h"
#include "engine/computers/windows/own_console.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QThread>
#include <QTimer>

#include <optional>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WindowsProgram)
};

QString missingText(const QString &named)
{
    if (QFileInfo(named).fileName() == QLatin1String("setspn.exe"))
        return Text::tr(
                   "The program \"%1\" is missing on this computer, so nothing was changed. Do this step on "
                   "a server, or install the server administration tools first (RSAT).")
            .arg(named);
    return Text::tr("The program \"%1\" is missing on this computer, so nothing was changed.").arg(named);
}

/// One run, on the thread that it belongs to.
class ProgramRun
{
public:
    ProgramRun(const ProgramLaunch &launch, const ProgramLimits &limits)
        : m_launch(launch)
        , m_limits(limits)
    {
    }

    Result<Performed> run(const QStringList &arguments, const std::stop_token &stop)
    {
        if (stop.stop_requested())
            return failure(ErrorCode::Canceled, QDir::toNativeSeparators(m_launch.program));
        QTimer::singleShot(m_limits.time, &m_loop, [this] { end(Ending::TooLate); });
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(
                &m_loop, [this] { end(Ending::Stopped); }, Qt::QueuedConnection);
        });
        start(arguments);
        if (!m_ending)
            m_loop.exec();
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
        return result();
    }

private:
    enum class Ending
    {
        Finished,
        NotStarted,
        TooLate,
        TooMuch,
        Stopped
    };

    void start(const QStringList &arguments)
    {
        QObject::connect(&m_process, &QProcess::readyRead, &m_loop, [this] { take(); });
        QObject::connect(&m_process, &QProcess::finished, &m_loop, [this] {
            take();
            end(Ending::Finished);
        });
        QObject::connect(&m_process, &QProcess::errorOccurred, &m_loop, [this](QProcess::ProcessError error) {
            // Everything else shows in finished().
            if (error == QProcess::FailedToStart)
                end(Ending::NotStarted);
        });
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setProcessEnvironment(m_launch.environment);
        m_process.setWorkingDirectory(m_launch.folder);
        inConsoleOfItsOwn(m_process);
        m_process.start(m_launch.program, arguments);
    }

    void take()
    {
        const QByteArray bytes = m_process.readAll();
        m_total += bytes.size();
        m_kept += bytes.left(m_limits.kept - m_kept.size());
        if (m_total > m_limits.written)
            end(Ending::TooMuch);
    }

    void end(Ending ending)
    {
        if (!m_ending)
            m_ending = ending;
        m_loop.quit();
    }

    [[nodiscard]] Result<Performed> result() const
    {
        const QString shown = QDir::toNativeSeparators(m_launch.program);
        switch (m_ending.value_or(Ending::Stopped)) {
        case Ending::Finished:
            // Windows counts exit codes without a sign.
            return Performed{fromCodePage(m_kept, oemCodePage()), static_cast<quint32>(m_process.exitCode())};
        case Ending::NotStarted:
            return failure(
                ErrorCode::NotAvailable, shown,
                Text::tr("Windows does not let \"%1\" start. A rule of your organization may block "
                         "it. Ask whoever manages this computer.")
                    .arg(shown));
        case Ending::TooLate:
            return failure(ErrorCode::TimedOut, shown,
                           Text::tr("\"%1\" did not finish in time and was ended.").arg(shown));
        case Ending::TooMuch:
            return failure(ErrorCode::Failed, shown,
                           Text::tr("\"%1\" wrote far more than expected and was ended.").arg(shown));
        case Ending::Stopped:
            break;
        }
        return failure(ErrorCode::Canceled, shown);
    }

    const ProgramLaunch &m_launch;
    const ProgramLimits &m_limits;
    QEventLoop m_loop;
    QProcess m_process;
    QByteArray m_kept;
    qsizetype m_total = 0;
    std::optional<Ending> m_ending;
};

} // namespace

Result<QString> findProgram(const QString &named, const QString &systemFolder)
{
    const QString path = QDir::fromNativeSeparators(named);
    const QString name = path.section(QLatin1Char('/'), -1);
    const QString inSystem = systemFolder + QLatin1Char('/') + name;
    const QString shownFolder = QDir::toNativeSeparators(systemFolder);
    if (systemFolder.isEmpty() || path.compare(inSystem, Qt::CaseInsensitive) != 0)
        return failure(
            ErrorCode::NotAvailable, named,
            Text::tr("The step names \"%1\", but Windows' own programs are in \"%2\" on this computer. "
                     "The step was not begun.")
                .arg(named, shownFolder));
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, named, missingText(named));
    return path;
}

Result<ProgramLaunch> programLaunch(const QString &named)
{
    return findProgram(named, systemFolder()).map([](const QString &program) {
        return ProgramLaunch{program, childEnvironment(), systemFolder()};
    });
}

Result<Performed> runProgram(const ProgramLaunch &launch, const QStringList &arguments,
                             const ProgramLimits &limits, const std::stop_token &stop)
{
    // A thread of its own: the caller's may have events that nobody wants to happen meanwhile.
    Result<Performed> result = failure(ErrorCode::Canceled, launch.program);
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { result = ProgramRun(launch, limits).run(arguments, stop); }));
    thread->start();
    thread->wait();
    return result;
}

} // namespace credssp::windows
