// What all pages share: what follows from what, practice, and sessions of the past.
#include "tests/support/log_guard.h"
#include "wizard/models/troubleshooting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_Troubleshooting : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void practiceBringsItsComputers();
    void anUnknownScenarioChangesNothing();
    void whatFollowsIsForgotten();
    void theSessionOpensOnTheWorker();
    void aComputerThatIsNotThereIsTheAnswer();
    void takesUpASessionOfThePast_data();
    void takesUpASessionOfThePast();
    void takingUpWhatIsNotThereChangesNothing();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder.path(), {}};
    }
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_Troubleshooting::practiceBringsItsComputers()
{
    Troubleshooting shared(place());
    QVERIFY(!shared.hasComputers());
    QCOMPARE(shared.client(), QStringLiteral("HERE"));
    QSignalSpy changed(&shared, &Troubleshooting::practiceChanged);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    QCOMPARE(changed.size(), 1);
    QVERIFY(shared.hasComputers());
    QCOMPARE(shared.client(), shared.scenario()->client);
    QCOMPARE(shared.servers(), shared.scenario()->servers);
    QCOMPARE(shared.journalFolder(), m_folder.path());
    shared.leavePractice();
    QVERIFY(!shared.isPractice());
    QCOMPARE(shared.client(), QStringLiteral("HERE"));
    QVERIFY(shared.servers().isEmpty());
}

void tst_Troubleshooting::anUnknownScenarioChangesNothing()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    const auto answer = shared.startPractice(QStringLiteral("no-such-scenario"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::NotFound);
    QCOMPARE(shared.scenario()->name, QStringLiteral("spn-missing"));
}

void tst_Troubleshooting::whatFollowsIsForgotten()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setFindings({Finding{}});
    shared.setDiagnosis({});
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("register-spn"), {}, false, {}});
    shared.setPlan({});
    QVERIFY(shared.isChecked() && shared.diagnosis() && shared.plan());

    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
    QVERIFY(!shared.plan());
    QVERIFY(shared.diagnosis());

    shared.setError(QStringLiteral("0x803381A4"), {});
    QVERIFY(!shared.diagnosis());
    QVERIFY(shared.isChecked());

    shared.setComputers(shared.client(), shared.servers());
    QVERIFY2(shared.isChecked(), "the same computers forget nothing");
    shared.setComputers(shared.client(), {QStringLiteral("node7.contoso.com")});
    QVERIFY(!shared.isChecked());
    QVERIFY(shared.findings().empty());
}

void tst_Troubleshooting::theSessionOpensOnTheWorker()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    std::optional<Result<QStringList>> names;
    QThread *ranIn = nullptr;
    shared.withSession(
        this,
        [&ranIn](Session &session, std::stop_token) -> Result<QStringList> {
            ranIn = QThread::currentThread();
            return session.computerNames();
        },
        [&](Result<QStringList> answer) { names = std::move(answer); });
    QTRY_VERIFY(names);
    QVERIFY(names->has_value());
    QCOMPARE(names->value().first(), shared.client());
    QVERIFY(ranIn != thread());
}

void tst_Troubleshooting::aComputerThatIsNotThereIsTheAnswer()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setComputers(QStringLiteral("nobody.contoso.com"), shared.servers());
    std::optional<Result<int>> answer;
    shared.withSession(
        this, [](Session &, std::stop_token) -> Result<int> { return 1; },
        [&](Result<int> value) { answer = std::move(value); });
    QTRY_VERIFY(answer);
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().code, ErrorCode::NotFound);
}

void tst_Troubleshooting::takesUpASessionOfThePast_data()
{
    using Kind = Undertaking::Kind;
    QTest::addColumn<bool>("undoBroken");
    QTest::addColumn<Kind>("asked");
    QTest::addColumn<Kind>("taken");
    QTest::newRow("to take it back") << false << Kind::Undo << Kind::Undo;
    QTest::newRow("to finish it") << false << Kind::Resume << Kind::Resume;
    QTest::newRow("to finish what was being taken back") << true << Kind::Resume << Kind::Undo;
}

void tst_Troubleshooting::takesUpASessionOfThePast()
{
    QFETCH(bool, undoBroken);
    QFETCH(Undertaking::Kind, asked);
    QString session;
    {
        Troubleshooting shared(place());
        QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
        shared.withSession(
            this,
            [](Session &engine, std::stop_token stop) -> Result<RunResult> {
                auto plan = engine.plan(QStringLiteral("register-spn"));
                if (!plan)
                    return Failure(plan.error());
                return engine.apply(QStringLiteral("register-spn"), planHash(*plan), {}, stop);
            },
            [&](Result<RunResult> result) {
                QVERIFY(result);
                shared.setResult(*result);
                session = result->session;
            });
        QTRY_VERIFY(!session.isEmpty());
        QCOMPARE(shared.madeSessions(), QStringList(session));
    }
    Troubleshooting shared(place());
    std::optional<Result<void>> taken;
    if (undoBroken) {
        auto journal = Journal::open(m_folder.path(), session);
        QVERIFY(journal);
        QVERIFY(journal->beginPass(PassKind::Undo, Plan{}, QStringLiteral("2026-01-01T00:00:00Z")));
    }
    shared.takeUp(m_folder.path(), session, asked, [&](Result<void> r) { taken = r; });
    QTRY_VERIFY(taken);
    QVERIFY(taken->has_value());
    QTEST(shared.undertaking().kind, "taken");
    QVERIFY(shared.isPractice());
    QCOMPARE(shared.undertaking().session, session);
    std::optional<Result<Plan>> plan;
    shared.withSession(
        this, [session](Session &engine, std::stop_token) { return engine.undoPlan(session, false); },
        [&](Result<Plan> answer) { plan = std::move(answer); });
    QTRY_VERIFY(plan);
    QVERIFY(plan->has_value());
    QVERIFY(!plan->value().steps.empty());
}

void tst_Troubleshooting::takingUpWhatIsNotThereChangesNothing()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    std::optional<Result<void>> taken;
    shared.takeUp(m_folder.path(), QStringLiteral("20260101-000000-abcdef"), Undertaking::Kind::Undo,
                  [&](Result<void> r) { taken = r; });
    QTRY_VERIFY(taken);
    QVERIFY(!taken->has_value());
    QVERIFY(shared.isPractice());
    QCOMPARE(shared.undertaking().kind, Undertaking::Kind::None);
}

QTEST_GUILESS_MAIN(tst_Troubleshooting)
#include "tst_troubleshooting.moc"
