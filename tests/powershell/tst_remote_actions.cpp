// What is changed at another computer, by a real PowerShell engine: the command that was shown runs at a far
// end that standins/Remote.psm1 makes, and nothing else does.
#include "engine/computers/command.h"
#include "engine/computers/remote/remote_computer.h"
#include "engine/registry/known_keys.h"
#include "tests/powershell/remote_world.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;
using namespace std::chrono_literals;

namespace {

const QString full = QStringLiteral("FullLanguage");
const QString constrained = QStringLiteral("ConstrainedLanguage");
const QString node = QStringLiteral("node1");

} // namespace

class tst_RemoteActions : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    QTemporaryDir m_windows;
    std::unique_ptr<PowerShellProcess> m_process;
    QStringList m_sent;

    PowerShellTransport transport()
    {
        return [this](const QString &text, const std::stop_token &stop) {
            m_sent.append(text);
            return m_process->run(text, stop);
        };
    }
    [[nodiscard]] bool run(const QString &text);
    /// Asks the computer who it is; what it then sent counts.
    [[nodiscard]] std::unique_ptr<RemoteComputer> met();
    [[nodiscard]] bool isOn();

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theCommandThatWasShownRuns_data();
    void theCommandThatWasShownRuns();
    void whatItGotWrongIsSaid();
    void anotherComputerIsLeftAlone();
    void programsElsewhereAreLeftAlone();
};

bool tst_RemoteActions::run(const QString &text)
{
    const auto reply = m_process->run(text);
    return reply && !errorOf(*reply);
}

std::unique_ptr<RemoteComputer> tst_RemoteActions::met()
{
    auto computer = std::make_unique<RemoteComputer>(node, transport());
    static_cast<void>(computer->read({}, {}));
    m_sent.clear();
    return computer;
}

bool tst_RemoteActions::isOn()
{
    const auto reply =
        m_process->run(QStringLiteral("(Get-RemoteComputer 'node1').registry['%1'].values['%2'][1]")
                           .arg(keys::wsmanService, keys::authCredSsp));
    return reply && reply->output.at(0).toInt(-1) == 1;
}

void tst_RemoteActions::initTestCase()
{
    QVERIFY(makeWindowsFolder(m_windows.path()));
    PowerShellLaunch launch;
    launch.program = QStringLiteral(POWERSHELL_HOST);
    launch.environment = QProcessEnvironment::systemEnvironment();
    launch.environment.insert(QStringLiteral("DOTNET_ROOT"), QStringLiteral(DOTNET_FOLDER));
    launch.environment.insert(QStringLiteral("SystemRoot"), m_windows.path());
    launch.environment.insert(QStringLiteral("COMPUTERNAME"), QStringLiteral("NODE1"));
    launch.environment.remove(QStringLiteral("LD_PRELOAD"));
    launch.folder = QDir::tempPath();
    PowerShellLimits limits;
    limits.start = limits.request = 300s;
    m_process = std::make_unique<PowerShellProcess>(launch, limits);
    QVERIFY(run(QStringLiteral("Import-Module -Global -Name '" STANDINS "/Remote.psm1'")));
}

void tst_RemoteActions::theCommandThatWasShownRuns_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("full language") << full;
    QTest::newRow("constrained language") << constrained;
}

void tst_RemoteActions::theCommandThatWasShownRuns()
{
    QFETCH(QString, mode);
    QVERIFY(run(world(mode)));
    const auto computer = met();
    QVERIFY(isOn());
    for (const Action &action : {Action(DisableServerCredSsp{}), Action(EnableServerCredSsp{})}) {
        const auto performed = computer->perform(action, {});
        QVERIFY2(performed.has_value(), qPrintable(performed ? QString() : errorText(performed.error())));
        QCOMPARE(isOn(), std::holds_alternative<EnableServerCredSsp>(action));
        QVERIFY(m_sent.last().contains(QStringLiteral("{\n%1\n}").arg(commandText(action))));
        if (isOn())
            QCOMPARE(performed->output, QStringLiteral("CredSSP : true"));
    }
    QCOMPARE(m_sent.size(), 2);
}

void tst_RemoteActions::whatItGotWrongIsSaid()
{
    QVERIFY(run(world(full)));
    QVERIFY(run(QStringLiteral("(Get-RemoteComputer 'node1').policy = $true")));
    const auto computer = met();
    const auto performed = computer->perform(DisableServerCredSsp{}, {});
    QVERIFY(!performed);
    QCOMPARE(errorId(performed.error().code), QStringLiteral("failed"));
    QCOMPARE(performed.error().native, qint64(0x8033808A));
    QVERIFY(errorText(performed.error()).contains(QLatin1String("Eine Richtlinie entscheidet.")));
    QVERIFY(isOn());
}

void tst_RemoteActions::anotherComputerIsLeftAlone()
{
    QVERIFY(run(world(full)));
    const auto computer = met();
    QVERIFY(run(world(full, QStringLiteral("ffffffff-0000-4444-8888-0123456789ab"))));
    const auto performed = computer->perform(DisableServerCredSsp{}, {});
    QVERIFY(!performed);
    QCOMPARE(errorId(performed.error().code), QStringLiteral("conflict"));
    QVERIFY(isOn());
}

void tst_RemoteActions::programsElsewhereAreLeftAlone()
{
    QVERIFY(run(world(full)));
    const auto computer = met();
    const auto performed = computer->perform(SyncClock{}, {});
    QVERIFY(!performed);
    QCOMPARE(errorId(performed.error().code), QStringLiteral("not-available"));
    QVERIFY(errorText(performed.error()).contains(QLatin1String("C:\\Windows")));
}

QTEST_GUILESS_MAIN(tst_RemoteActions)
#include "tst_remote_actions.moc"
