// Practice scenarios, their servers reached over the network instead of directly: the checks find the same,
// what is changed there is proven, and another session takes it back.
#include "engine/computers/command.h"
#include "engine/computers/practice/practice.h"
#include "engine/remedies/remedy.h"
#include "engine/session.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/practice_far_end.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_RemoteScenarios : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    QTemporaryDir m_folder;

    [[nodiscard]] SessionSetup setupFor(const std::shared_ptr<PracticeStore> &store, bool remote) const;
    QStringList findings(const QString &scenario, bool remote);

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theSameIsFound_data();
    void theSameIsFound();
    void curedAndTakenBack_data();
    void curedAndTakenBack();
    void undoLeavesAnotherComputerAlone();
    void whatIsPlannedForAServerCanBeDoneThere();
    void whatCouldNotBeReadIsNotCalledFine();
};

SessionSetup tst_RemoteScenarios::setupFor(const std::shared_ptr<PracticeStore> &store, bool remote) const
{
    auto topology = store->topology({}, {});
    if (!topology)
        qFatal("%s", qPrintable(errorText(topology.error())));
    SessionSetup setup;
    setup.topology = remote ? overTheNetwork(std::move(*topology)) : std::move(*topology);
    setup.journalFolder = m_folder.path();
    setup.practice = store;
    return setup;
}

/// What the checks found, a line each.
QStringList tst_RemoteScenarios::findings(const QString &scenario, bool remote)
{
    const auto store = PracticeStore::open(scenario, {});
    if (!store)
        return {errorText(store.error())};
    Session session(setupFor(*store, remote));
    if (const auto checked = session.check(); !checked)
        return {errorText(checked.error())};
    return test::findingLines(session.findings());
}

void tst_RemoteScenarios::theSameIsFound_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_RemoteScenarios::theSameIsFound()
{
    QFETCH(QString, scenario);
    const QStringList directly = findings(scenario, false);
    QVERIFY(directly.size() > 5);
    QCOMPARE(findings(scenario, true), directly);
}

void tst_RemoteScenarios::curedAndTakenBack_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<bool>("met"); ///< before the change
    QTest::newRow("a command at the server")
        << QStringLiteral("server-off") << QStringLiteral("reset-credssp") << true;
    QTest::newRow("a service that is restarted at the server")
        << QStringLiteral("restart-cures") << QStringLiteral("restart-winrm") << true;
    QTest::newRow("what a person does where nobody answers")
        << QStringLiteral("winrm-stopped") << QStringLiteral("restart-winrm") << false;
    QTest::newRow("four servers") << QStringLiteral("four-servers") << QStringLiteral("reset-credssp")
                                  << true;
}

void tst_RemoteScenarios::curedAndTakenBack()
{
    QFETCH(QString, scenario);
    QFETCH(QString, remedy);
    QFETCH(bool, met);
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    const auto store = PracticeStore::open(scenario, folder.filePath(QStringLiteral("world.json")));
    QVERIFY2(store.has_value(), store ? "" : qPrintable(errorText(store.error())));
    const QJsonObject before = (*store)->toJson();
    test::Job job(*store, folder.filePath(QStringLiteral("journal")));
    job.overTheNetwork();
    const auto done = job.apply(remedy);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(errorText(done.error())));
    QString what = enumName(done->state);
    int atServers = 0;
    for (const Outcome &outcome : done->outcomes) {
        what += QStringLiteral("\n  %1 %2 %3").arg(outcome.computer, enumName(outcome.state), outcome.detail);
        const ComputerKind kind = kindAt(done->plan, outcome.computer);
        atServers += kind == ComputerKind::Remote ? 1 : 0;
        // What an undo compares with.
        for (const PlannedComputer &computer : done->plan.computers)
            QVERIFY(computer.identity.kind != ComputerKind::Remote ||
                    computer.identity.identity.isEmpty() != met);
    }
    QVERIFY2(done->state == SessionState::Done, qPrintable(what));
    QVERIFY(atServers > 0);
    QCOMPARE(job.undoAll(), QString());
    QCOMPARE(test::delegationEntries((*store)->toJson()), test::delegationEntries(before));
}

void tst_RemoteScenarios::undoLeavesAnotherComputerAlone()
{
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    const auto store =
        PracticeStore::open(QStringLiteral("server-off"), folder.filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    test::Job job(*store, folder.filePath(QStringLiteral("journal")));
    job.overTheNetwork();
    const auto done = job.apply(QStringLiteral("reset-credssp"));
    QVERIFY(done && done->state == SessionState::Done);

    SessionSetup setup = job.session().setup();
    // The same name, and another computer behind it: the client itself will do.
    for (Involved &server : setup.topology.servers)
        server.computer =
            std::make_shared<RemoteComputer>(server.typed, practiceFarEnd(setup.topology.client.computer));
    Session session(setup);
    const auto undone = session.undo(done->session, false, {});
    QVERIFY(!undone);
    QCOMPARE(errorId(undone.error().code), QStringLiteral("conflict"));
}

/// In every scenario, by every remedy that has a plan there: the changes that have no command are the
/// client's alone.
void tst_RemoteScenarios::whatIsPlannedForAServerCanBeDoneThere()
{
    int planned = 0;
    for (const QString &scenario : practiceScenarioNames()) {
        const auto store = PracticeStore::open(scenario, {});
        QVERIFY(store.has_value());
        Session session(setupFor(*store, true));
        for (const Remedy *remedy : allRemedies()) {
            const auto plan = session.plan(remedy->id());
            if (!plan)
                continue;
            for (const Step &step : plan->steps) {
                if (kindAt(*plan, step.computer) != ComputerKind::Remote)
                    continue;
                ++planned;
                QVERIFY2(runsAt(step.action, ComputerKind::Remote) != Runs::Native,
                         qPrintable(scenario + QLatin1Char(' ') + remedy->id()));
            }
        }
    }
    QVERIFY2(planned > 20, QByteArray::number(planned));
}

void tst_RemoteScenarios::whatCouldNotBeReadIsNotCalledFine()
{
    for (const bool answers : {true, false}) {
        const auto store =
            PracticeStore::open(answers ? QStringLiteral("healthy") : QStringLiteral("winrm-stopped"), {});
        QVERIFY(store.has_value());
        Session session(setupFor(*store, true));
        const auto plan = session.plan(QStringLiteral("reset-credssp"));
        QVERIFY2(plan, qPrintable(plan ? QString() : errorText(plan.error())));
        QVERIFY(plan->steps.empty());
        QVERIFY2(plan->reason.contains(QLatin1String("on both sides")) == answers, qPrintable(plan->reason));
        QVERIFY2(plan->reason.contains(QLatin1String("could not be read")) != answers,
                 qPrintable(plan->reason));
    }
}

QTEST_GUILESS_MAIN(tst_RemoteScenarios)
#include "tst_remote_scenarios.moc"
