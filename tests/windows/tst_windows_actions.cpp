// Actions of this computer: exactly what was shown is what runs, and every way in which it can go wrong is
// said.
#include "engine/computers/command.h"
#include "engine/computers/windows/windows_computer.h"
#include "tests/support/log_guard.h"
#include "tests/windows/stand_ins.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace credssp;
using namespace credssp::windows;
using namespace std::chrono_literals;
using test::hostile;
using test::perform;
using test::said;
using test::StandIns;

namespace {

/// For what must not wait for a limit: far more than it needs, far less than the limits it is told apart
/// from.
constexpr qint64 aMoment = 20'000;
constexpr auto never = 600s;
constexpr auto soon = 300ms;

QByteArray thrown(const QJsonObject &error)
{
    return QJsonDocument(QJsonArray{QJsonObject{{QStringLiteral("thrown"), error}},
                                    QJsonObject{{QStringLiteral("whole"), false}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

class tst_WindowsActions : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void powerShellRunsWhatWasShown_data();
    void powerShellRunsWhatWasShown();
    void onePowerShellForAll();
    void powerShellOutputIsKept();
    void powerShellErrors_data();
    void powerShellErrors();
    void powerShellMisbehaves_data();
    void powerShellMisbehaves();
    void powerShellIsStopped();
    void powerShellIsMissing();
    void aStubOfPowerShell();

    void aPersonDoesItByHand();
    void restartThatDoesNotCome();
    void restartThatIsRefused();
};

void tst_WindowsActions::powerShellRunsWhatWasShown_data()
{
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, const Action &action) { QTest::newRow(name) << action; };
    row("the switch to send", SetCredSsp{Side::Client, true});
    row("the switch to receive", SetCredSsp{Side::Service, false});
    row("one server", EnableClientCredSsp{{QStringLiteral("node1.contoso.com")}});
    row("names that are no names", EnableClientCredSsp{{hostile, QString(), QStringLiteral("-Force")}});
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many.append(QStringLiteral("node%1.contoso.com").arg(i));
    row("200 servers", EnableClientCredSsp{many});
    row("client off", DisableClientCredSsp{});
    row("server on", EnableServerCredSsp{});
    row("server off", DisableServerCredSsp{});
    row("a member", ChangeGroupMember{QStringLiteral("Windows Admin Center CredSSP"), hostile, true});
    row("a member less", ChangeGroupMember{hostile, QStringLiteral("CONTOSO\\anna"), false});
}

void tst_WindowsActions::powerShellRunsWhatWasShown()
{
    QFETCH(Action, action);
    QCOMPARE(runsOf(action), Runs::PowerShell);
    const StandIns standIns;
    const auto done = perform(standIns, action);
    QVERIFY2(done, qPrintable(said(done)));
    const QJsonArray record = standIns.powerShellRecord();
    QCOMPARE(record.size(), 1);
    QCOMPARE(record.at(0).toArray().at(0).toString(), commandText(action));
}

void tst_WindowsActions::onePowerShellForAll()
{
    const StandIns standIns;
    WindowsComputer computer({}, standIns.tools());
    for (const bool on : {true, false, true})
        QVERIFY(computer.perform(SetCredSsp{Side::Client, on}, {}));
    const QJsonArray record = standIns.powerShellRecord();
    QCOMPARE(record.size(), 3);
    for (const QJsonValue &line : record)
        QCOMPARE(line.toArray().at(1), record.at(0).toArray().at(1));
}

void tst_WindowsActions::powerShellOutputIsKept()
{
    StandIns standIns;
    standIns.powerShell.insert(
        QStringLiteral("FAKE_POWERSHELL_REPLY"),
        QStringLiteral(R"([{"output": "cfg"}, {"said": "WARNUNG"}, {"whole": true, "exitCode": 3}])"));
    const auto done = perform(standIns, EnableServerCredSsp{});
    QVERIFY2(done, qPrintable(said(done)));
    QCOMPARE(done->output, QStringLiteral("cfg\nWARNUNG"));
    QCOMPARE(done->exitCode, 3);
}

void tst_WindowsActions::powerShellErrors_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *id, const char *reason, const char *message,
                        ErrorCode code, const char *part) {
        QTest::newRow(name) << thrown({{QStringLiteral("id"), QString::fromLatin1(id)},
                                       {QStringLiteral("reason"), QString::fromLatin1(reason)},
                                       {QStringLiteral("target"), QStringLiteral("Enable-WSManCredSSP")},
                                       {QStringLiteral("message"), QString::fromUtf8(message)},
                                       {QStringLiteral("hresult"), -2146233079}})
                            << code << QString::fromLatin1(part);
    };
    const char *cmdlet =
        "System.InvalidOperationException,Microsoft.WSMan.Management.EnableWSManCredSSPCommand";
    row("Constrained Language Mode", "MethodInvocationNotSupportedInConstrainedLanguage", "RuntimeException",
        "nein", ErrorCode::NotAvailable, "Constrained Language Mode");
    row("a missing module", "CommandNotFoundException", "CommandNotFoundException", "nein",
        ErrorCode::NotAvailable, "does not have \"Enable-WSManCredSSP\"");
    row("no rights", cmdlet, "InvalidOperationException", "Zugriff verweigert.", ErrorCode::AccessDenied,
        "administrator rights");
    row("WinRM does not run", "WsManError,x", "InvalidOperationException",
        "<f:WSManFault xmlns:f=\"x\" Code=\"2150858770\"><f:Message>Nein.</f:Message></f:WSManFault>",
        ErrorCode::Failed, "service WinRM does not answer");
    row("a policy holds it", "WsManError,x", "InvalidOperationException",
        "<f:WSManFault xmlns:f=\"x\" Code=\"2150858890\"><f:Message>Nein.</f:Message></f:WSManFault>",
        ErrorCode::Failed, "0x8033808a");
    row("anything else in German", "WsManError,x", "InvalidOperationException",
        "Der Befehl kann nicht ausgeführt werden.", ErrorCode::Failed, "PowerShell reports: Der Befehl kann");
}

void tst_WindowsActions::powerShellErrors()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, part);
    StandIns standIns;
    standIns.powerShell.insert(QStringLiteral("FAKE_POWERSHELL_REPLY"), QString::fromUtf8(reply));
    const auto done = perform(standIns, EnableClientCredSsp{{QStringLiteral("node1")}});
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QVERIFY2(said(done).contains(part), qPrintable(said(done)));
}

void tst_WindowsActions::powerShellMisbehaves_data()
{
    QTest::addColumn<QString>("does");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("it hangs") << QStringLiteral("hang") << ErrorCode::TimedOut;
    QTest::newRow("it ends") << QStringLiteral("exit") << ErrorCode::Failed;
    QTest::newRow("it answers garbage") << QStringLiteral("no JSON") << ErrorCode::Failed;
    QTest::newRow("it writes and writes") << QStringLiteral("flood of lines") << ErrorCode::Failed;
}

void tst_WindowsActions::powerShellMisbehaves()
{
    QFETCH(QString, does);
    StandIns standIns;
    standIns.powerShell.insert(QStringLiteral("FAKE_POWERSHELL_DOES"), does);
    standIns.powerShellLimits.start = never;
    standIns.powerShellLimits.request =
        does == QLatin1String("hang") ? std::chrono::milliseconds(soon) : never;
    standIns.powerShellLimits.bytes.other = 1 << 20;
    WindowsComputer computer({}, standIns.tools());
    const auto done = computer.perform(DisableServerCredSsp{}, {});
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    // The next one is a new one.
    QVERIFY(!computer.perform(DisableServerCredSsp{}, {}));
    const QJsonArray record = standIns.powerShellRecord();
    QCOMPARE(record.size(), 2);
    QVERIFY(record.at(0).toArray().at(1) != record.at(1).toArray().at(1));
}

void tst_WindowsActions::powerShellIsStopped()
{
    StandIns standIns;
    standIns.powerShell.insert(QStringLiteral("FAKE_POWERSHELL_DOES"), QStringLiteral("hang"));
    standIns.powerShellLimits.request = never;
    std::stop_source stop;
    const std::jthread person([&] {
        while (standIns.powerShellRecord().isEmpty())
            std::this_thread::yield();
        stop.request_stop();
    });
    QElapsedTimer time;
    time.start();
    const auto done = perform(standIns, EnableServerCredSsp{}, stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Canceled);
    QVERIFY(time.elapsed() < aMoment);
}

void tst_WindowsActions::powerShellIsMissing()
{
    Tools tools = StandIns().tools();
    tools.powerShell = [] {
        return findPowerShell(QStringLiteral("C:/nowhere"), QStringLiteral("C:/nowhere either"))
            .map([](const QString &program) {
                PowerShellLaunch launch;
                launch.program = program;
                return launch;
            });
    };
    WindowsComputer computer({}, tools);
    const auto done = computer.perform(EnableServerCredSsp{}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QVERIFY2(said(done).contains(QLatin1String("PowerShell was not found")), qPrintable(said(done)));
}

void tst_WindowsActions::aStubOfPowerShell()
{
    // Wine's ends with 0 and has done nothing; a real one knows no such group.
    WindowsComputer computer;
    const auto done = computer.perform(
        ChangeGroupMember{QStringLiteral("CredSSP Wizard No Such Group"), QStringLiteral("nobody"), false},
        {});
    QVERIFY2(!done, qPrintable(said(done)));
}

void tst_WindowsActions::aPersonDoesItByHand()
{
    const StandIns standIns;
    ManualStep step;
    step.step = manual::signOutAndIn;
    QVERIFY(perform(standIns, step));
    QVERIFY(standIns.powerShellRecord().isEmpty());
    QVERIFY(standIns.programRecord().isEmpty());
}

void tst_WindowsActions::restartThatDoesNotCome()
{
    const StandIns standIns;
    Tools tools = standIns.tools();
    tools.restart = soon;
    WindowsComputer computer({}, tools);
    const auto done = computer.perform(RestartComputer{}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::TimedOut);
    QVERIFY2(said(done).contains(QLatin1String("still running")), qPrintable(said(done)));
    QCOMPARE(standIns.powerShellRecord().at(0).toArray().at(0).toString(),
             QStringLiteral("Restart-Computer -Force"));
}

void tst_WindowsActions::restartThatIsRefused()
{
    StandIns standIns;
    standIns.powerShell.insert(
        QStringLiteral("FAKE_POWERSHELL_REPLY"),
        QString::fromUtf8(thrown({{QStringLiteral("message"), QStringLiteral("Die Berechtigung fehlt.")}})));
    Tools tools = standIns.tools();
    tools.restart = never;
    WindowsComputer computer({}, tools);
    const auto done = computer.perform(RestartComputer{}, {});
    QVERIFY(!done);
    QVERIFY2(said(done).contains(QLatin1String("Die Berechtigung fehlt.")), qPrintable(said(done)));
}

QTEST_GUILESS_MAIN(tst_WindowsActions)
#include "tst_windows_actions.moc"
