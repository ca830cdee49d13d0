// A session that changes this Windows: what is journaled when a command lies, fails, or restarts the
// computer.
#include "engine/computers/windows/system_facts.h"
#include "engine/computers/windows/windows_computer.h"
#include "engine/registry/known_keys.h"
#include "engine/session.h"
#include "tests/support/log_guard.h"
#include "tests/windows/stand_ins.h"

#include <QDateTime>
#include <QSettings>
#include <QTest>

using namespace credssp;
using namespace credssp::windows;
using namespace std::chrono_literals;
using test::StandIns;

namespace {

const QString remedy = QStringLiteral("turn-off-credssp");
const QString wsmanClient = QStringLiteral("HKEY_LOCAL_MACHINE\\") + keys::wsmanClient;

void setSwitch(int value)
{
    QSettings(wsmanClient, QSettings::NativeFormat).setValue(keys::authCredSsp, value);
}

int currentSwitch()
{
    return QSettings(wsmanClient, QSettings::NativeFormat).value(keys::authCredSsp, -1).toInt();
}

/// What Windows' own cmdlet would write.
QString writing(int value)
{
    return wsmanClient + u'|' + keys::authCredSsp + u'|' + QString::number(value);
}

} // namespace

class tst_WindowsRun : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    QVariant m_before;

    [[nodiscard]] Session session(const Tools &tools) const;
    [[nodiscard]] Result<RunResult> turnOff(const Tools &tools) const;
    [[nodiscard]] Outcome theOutcomeInTheJournal() const;
    [[nodiscard]] SessionSummary theSession() const { return sessionsIn(m_folder->path()).front(); }

private slots:
    void initTestCase();
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void cleanupTestCase();

    void aLieIsNotChanged();
    void whatIsDoneIsDoneAndUndone();
    void aPolicyThatHoldsIt();
    void withoutPowerShellNothingIsClaimed();
    void aRestartThatDoesNotComeIsSaid();
    void afterTheRestartItIsFinished();
};

void tst_WindowsRun::initTestCase()
{
    m_before = QSettings(wsmanClient, QSettings::NativeFormat).value(keys::authCredSsp);
}

void tst_WindowsRun::cleanupTestCase()
{
    QSettings settings(wsmanClient, QSettings::NativeFormat);
    if (m_before.isValid())
        settings.setValue(keys::authCredSsp, m_before.toInt());
    else
        settings.remove(keys::authCredSsp);
}

void tst_WindowsRun::init()
{
    m_log.begin();
    m_folder = std::make_unique<QTemporaryDir>();
    setSwitch(1);
}

Session tst_WindowsRun::session(const Tools &tools) const
{
    SessionSetup setup;
    const Involved here{netBiosName(), std::make_shared<WindowsComputer>(network::Settings(), tools)};
    setup.topology = {here, {here}};
    setup.kind = ComputerKind::Windows;
    setup.journalFolder = m_folder->path();
    setup.also = {QStringLiteral("node1")};
    return Session(std::move(setup));
}

Result<RunResult> tst_WindowsRun::turnOff(const Tools &tools) const
{
    Session changing = session(tools);
    const auto plan = changing.plan(remedy);
    if (!plan)
        return Failure(plan.error());
    if (plan->steps.size() != 1 || !std::holds_alternative<SetCredSsp>(plan->steps.front().action))
        return failure(ErrorCode::Conflict, remedy,
                       QStringLiteral("This is not the plan that is tested here."));
    return changing.apply(remedy, planHash(*plan), {});
}

Outcome tst_WindowsRun::theOutcomeInTheJournal() const
{
    const auto content = Journal::read(m_folder->path(), theSession().id);
    return content ? content->passes.front().outcomes.front() : Outcome();
}

void tst_WindowsRun::aLieIsNotChanged()
{
    const StandIns standIns;
    const auto done = turnOff(standIns.tools());
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    QCOMPARE(
        standIns.powerShellRecord().at(0).toArray().at(0).toString(),
        QStringLiteral("Set-Item -Path 'WSMan:\\localhost\\Client\\Auth\\CredSSP' -Value $false -Force"));
    QCOMPARE(done->state, SessionState::Failed);
    QCOMPARE(done->outcomes.front().state, OutcomeState::NotChanged);
    const Outcome written = theOutcomeInTheJournal();
    QCOMPARE(written.state, OutcomeState::NotChanged);
    QVERIFY2(written.detail.contains(QLatin1String("nothing changed")), qPrintable(written.detail));
    QCOMPARE(theSession().state, SessionState::Failed);

    Session undoing = session(standIns.tools());
    const auto undone = undoing.undo(done->session, false, {});
    QVERIFY2(undone, undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(undone->state, SessionState::Undone);
    QCOMPARE(currentSwitch(), 1);
}

void tst_WindowsRun::whatIsDoneIsDoneAndUndone()
{
    StandIns standIns;
    standIns.powerShell.insert(QStringLiteral("FAKE_POWERSHELL_REGISTRY"), writing(0));
    const auto done = turnOff(standIns.tools());
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    QCOMPARE(done->state, SessionState::Done);
    QCOMPARE(theOutcomeInTheJournal().state, OutcomeState::Done);
    QCOMPARE(currentSwitch(), 0);

    StandIns back;
    back.powerShell.insert(QStringLiteral("FAKE_POWERSHELL_REGISTRY"), writing(1));
    Session undoing = session(back.tools());
    const auto undone = undoing.undo(done->session, false, {});
    QVERIFY2(undone, undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(undone->state, SessionState::Undone);
    QCOMPARE(back.powerShellRecord().at(0).toArray().at(0).toString(),
             QStringLiteral("Set-Item -Path 'WSMan:\\localhost\\Client\\Auth\\CredSSP' -Value $true -Force"));
    QCOMPARE(currentSwitch(), 1);
}

void tst_WindowsRun::aPolicyThatHoldsIt()
{
    StandIns standIns;
    standIns.powerShell.insert(QStringLiteral("FAKE_POWERSHELL_REPLY"),
                               QStringLiteral(R"([{"thrown": {"id": "WsManError", "message":
            "<f:WSManFault xmlns:f='x' Code='2150858890'><f:Message>Nein.</f:Message></f:WSManFault>"}},
            {"whole": false}])"));
    const auto done = turnOff(standIns.tools());
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    const Outcome written = theOutcomeInTheJournal();
    QCOMPARE(written.state, OutcomeState::Failed);
    QVERIFY2(written.detail.contains(QLatin1String("A policy of your organization")),
             qPrintable(written.detail));
}

void tst_WindowsRun::withoutPowerShellNothingIsClaimed()
{
    // Wine's powershell.exe ends with 0 and does nothing; a real one would do it.
    if (!test::isWine())
        return;
    const auto done = turnOff({});
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    QCOMPARE(done->state, SessionState::Failed);
    QVERIFY(done->outcomes.front().state != OutcomeState::Done);
    QCOMPARE(currentSwitch(), 1);
}

void tst_WindowsRun::aRestartThatDoesNotComeIsSaid()
{
    const StandIns standIns;
    Tools tools = standIns.tools();
    tools.restart = 100ms;
    Session changing = session(tools);
    const auto plan = changing.plan(QStringLiteral("restart-computers"));
    QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
    const auto done = changing.apply(QStringLiteral("restart-computers"), planHash(*plan), {});
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    QCOMPARE(done->state, SessionState::Failed);
    QVERIFY2(theOutcomeInTheJournal().detail.contains(QLatin1String("still running")),
             qPrintable(theOutcomeInTheJournal().detail));
}

void tst_WindowsRun::afterTheRestartItIsFinished()
{
    // The journal as Windows leaves it behind when it ends the program: begun, and nothing after that.
    const qint64 yesterday = QDateTime::currentSecsSinceEpoch() - 30 * 24 * 3600;
    JournalHeader header;
    header.session = Journal::newSessionId();
    header.kind = ComputerKind::Windows;
    header.plan.remedy = QStringLiteral("restart-computers");
    header.plan.computers = {{netBiosName(), WindowsComputer().identity()}};
    header.plan.steps = {{netBiosName(),
                          RestartComputer{},
                          {{BootRead{}, BootAnswer{yesterday}, BootAnswer{yesterday + 30}}}}};
    {
        auto journal = Journal::create(m_folder->path(), header);
        QVERIFY(journal);
        QVERIFY(journal->beginPass(PassKind::Apply, header.plan, {}));
        QVERIFY(journal->intent(0, {BootAnswer{yesterday}}));
    }
    QCOMPARE(theSession().state, SessionState::Interrupted);

    const StandIns standIns;
    Session finishing = session(standIns.tools());
    const auto done = finishing.resume(header.session, {});
    QVERIFY2(done, done ? "" : qPrintable(errorText(done.error())));
    QCOMPARE(done->state, SessionState::Done);
    QCOMPARE(theSession().state, SessionState::Done);
    QVERIFY(standIns.powerShellRecord().isEmpty());
}

QTEST_GUILESS_MAIN(tst_WindowsRun)
#include "tst_windows_run.moc"
