// Ctrl+C while changes are being made: the step under way is finished, what was done is said, and how to go
// on.
#include "app/platform/interruption.h"
#include "tests/app/cli/cli_runner.h"
#include "tests/support/log_guard.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>

class tst_cli_interrupted : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void beforeTheFirstStep();
    void asksToStopOnce();

private:
    /// Runs it with a Ctrl+C that comes before its first step.
    CliResult interrupted(const QStringList &arguments);
    QStringList practice(QStringList arguments) const;

    LogGuard m_log;
    CliRunner m_cli;
};

CliResult tst_cli_interrupted::interrupted(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_cli.path(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    // It waits until the program listens: what is blocked and pending stays so when a program is loaded.
    process.setChildProcessModifier([] {
        sigset_t interrupt;
        sigemptyset(&interrupt);
        sigaddset(&interrupt, SIGINT);
        pthread_sigmask(SIG_BLOCK, &interrupt, nullptr);
        raise(SIGINT);
    });
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/credssp-wizard-cli"), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList tst_cli_interrupted::practice(QStringList arguments) const
{
    return arguments + QStringList{QStringLiteral("--practice"), QStringLiteral("delegation-missing"),
                                   QStringLiteral("--state"),    m_cli.path(QStringLiteral("world.json")),
                                   QStringLiteral("--journal"),  m_cli.path(QStringLiteral("journal"))};
}

void tst_cli_interrupted::beforeTheFirstStep()
{
    const QStringList remedy{QStringLiteral("--remedy"), QStringLiteral("reset-credssp")};
    const QStringList plan = practice(QStringList{QStringLiteral("plan"), QStringLiteral("--json")} + remedy);
    const auto planned = m_cli.run(plan);
    QCOMPARE(planned.code, 0);
    const QStringList hash{QStringLiteral("--plan-hash"),
                           planned.json().value(QStringLiteral("hash")).toString()};

    const CliResult stopped = interrupted(practice(QStringList(QStringLiteral("apply")) + remedy + hash));
    QVERIFY2(stopped.code == 4, stopped.out + stopped.err);
    QVERIFY2(stopped.err.contains("the step under way is finished first"), stopped.err);
    QVERIFY2(stopped.err.contains("Nothing was changed"), stopped.err);
    // It is true: the same plan is still to be made, and nothing of it waits in a journal.
    QCOMPARE(m_cli.run(plan).out, planned.out);
    QCOMPARE(m_cli.run(practice({QStringLiteral("sessions"), QStringLiteral("--json")}))
                 .json()
                 .value(QStringLiteral("sessions"))
                 .toArray()
                 .size(),
             0);
}

void tst_cli_interrupted::asksToStopOnce()
{
    const std::stop_token stop = credssp::platform::stopOnInterrupt("");
    QVERIFY(!stop.stop_requested());
    raise(SIGINT);
    QTRY_VERIFY(stop.stop_requested());
    // The next one ends the program, as Ctrl+C does everywhere.
    struct sigaction now = {};
    QCOMPARE(sigaction(SIGINT, nullptr, &now), 0);
    QVERIFY(now.sa_handler == SIG_DFL);
}

QTEST_GUILESS_MAIN(tst_cli_interrupted)
#include "tst_cli_interrupted.moc"
