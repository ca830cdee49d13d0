// The page "What we found" without its window: what is chosen, what gates the way on, and every ending.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "wizard/models/cause_model.h"
#include "wizard/models/troubleshooting.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_CauseModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void recommendsWhatTheEngineRanksFirst_data();
    void recommendsWhatTheEngineRanksFirst();
    void whatIsKnownIsNotAskedAgain();
    void anotherChoiceIsAnotherPlan();
    void whatIsDoneByHandIsTickedFirst_data();
    void whatIsDoneByHandIsTickedFirst();
    void ticksOutliveTheSamePlan();
    void aPolicyLeadsToDoneWithATextToHandOn();
    void healthyLeadsToDone();
    void whatDidNotHelpIsNotOfferedAgain();
    void whenNothingIsLeftSomebodyElseCanHelp();
    void aSecretOfTheMessageIsNotHandedOn();
    void anUnknownComputerIsSaidAndAskedAgain();
    void stoppingSaysSo();
    void anOldAnswerDoesNotCount();
    void afterChangesEverythingIsReadAnew();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder.path(), {}};
    }
    /// Starts a scenario and gives it the error that it shows.
    static void start(Troubleshooting &shared, const QString &scenario);
    static std::vector<Symptom> symptomsOf(const QString &scenario);

    LogGuard m_log;
    QTemporaryDir m_folder;
};

std::vector<Symptom> tst_CauseModel::symptomsOf(const QString &scenario)
{
    const QTemporaryDir journal;
    auto store = PracticeStore::open(scenario, {});
    if (!store)
        return {};
    return identify(test::Job(*store, journal.path()).tryIt());
}

void tst_CauseModel::start(Troubleshooting &shared, const QString &scenario)
{
    QVERIFY(shared.startPractice(scenario));
    shared.setError(QStringLiteral("the error of the scenario"), symptomsOf(scenario));
}

void tst_CauseModel::recommendsWhatTheEngineRanksFirst_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_CauseModel::recommendsWhatTheEngineRanksFirst()
{
    QFETCH(QString, scenario);
    auto store = PracticeStore::open(scenario, {});
    QVERIFY(store.has_value());
    Session engine = test::Job(*store, m_folder.path()).session();
    const auto expected = engine.diagnose(symptomsOf(scenario), {});
    QVERIFY(expected.has_value());

    Troubleshooting shared(place());
    start(shared, scenario);
    CauseModel model(shared);
    model.begin();
    QCOMPARE(model.stage(), CauseModel::Stage::Thinking);
    QVERIFY(!model.canGoOn());
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(shared.isChecked());
    QCOMPARE(model.remedies().size(), expected->remedies.size());
    if (expected->remedies.empty()) {
        QCOMPARE(model.chosen(), -1);
        QCOMPARE(model.following(), PageId::Done);
        QVERIFY(model.canGoOn());
        return;
    }
    QCOMPARE(model.stage(), CauseModel::Stage::Choice);
    QCOMPARE(model.chosen(), 0);
    QCOMPARE(model.remedies().front().id, expected->remedies.front().id);
    QCOMPARE(shared.undertaking().kind, Undertaking::Kind::Apply);
    QCOMPARE(shared.undertaking().remedy, expected->remedies.front().id);
    QCOMPARE(model.following(), PageId::Review);
    const auto plan = engine.plan(expected->remedies.front().id);
    QVERIFY(plan.has_value());
    QVERIFY(shared.plan().has_value());
    QCOMPARE(shared.preview().hash, planHash(*plan));
    QVERIFY2(!model.planSentence().isEmpty(), "every plan says what it comes to");
    QCOMPARE(model.canGoOn(), model.planStage() == CauseModel::PlanStage::Changes);
}

void tst_CauseModel::whatIsKnownIsNotAskedAgain()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("spn-missing"));
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(model.remedies().size() > 1);
    model.choose(1);
    QTRY_VERIFY(!model.isBusy());
    const QString chosen = shared.undertaking().remedy;
    QSignalSpy diagnosed(&shared, &Troubleshooting::diagnosisChanged);

    model.begin();
    QVERIFY(!model.isBusy());
    QVERIFY2(model.chosen() == 1, "going back keeps what was chosen");
    QCOMPARE(shared.undertaking().remedy, chosen);
    QVERIFY(diagnosed.isEmpty());

    Undertaking other;
    other.kind = Undertaking::Kind::Undo;
    shared.setUndertaking(other);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(shared.undertaking().remedy, chosen);
    QVERIFY(shared.plan().has_value());
}

void tst_CauseModel::anotherChoiceIsAnotherPlan()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("spn-missing"));
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    const QString first = shared.preview().hash;
    model.choose(1);
    QVERIFY(!shared.plan().has_value());
    QVERIFY(!model.canGoOn());
    QCOMPARE(model.planStage(), CauseModel::PlanStage::Planning);
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(shared.preview().hash != first);
    QCOMPARE(shared.plan()->remedy, model.remedies().at(1).id);

    model.choose(0);
    model.choose(1);
    model.choose(0);
    QTRY_VERIFY(!model.isBusy());
    QVERIFY2(shared.preview().hash == first, "the plan of the last choice counts");

    model.choose(-1);
    model.choose(99);
    QCOMPARE(model.chosen(), 0);
}

void tst_CauseModel::whatIsDoneByHandIsTickedFirst_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("one step of several instructions") << QStringLiteral("oracle-mismatch");
    QTest::newRow("another name") << QStringLiteral("by-address");
    QTest::newRow("a command to run elsewhere") << QStringLiteral("trust-broken");
}

void tst_CauseModel::whatIsDoneByHandIsTickedFirst()
{
    QFETCH(QString, scenario);
    Troubleshooting shared(place());
    start(shared, scenario);
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.planStage(), CauseModel::PlanStage::ByHand);
    const int count = static_cast<int>(model.manualSteps().size());
    QVERIFY(count > 1);
    QVERIFY(!model.manualSteps().front().group.isEmpty());
    for (int i = 0; i < count; ++i) {
        QVERIFY2(!model.canGoOn(), "not before all are ticked");
        QVERIFY(!shared.manualDone());
        model.setTicked(i, true);
    }
    QVERIFY(model.canGoOn());
    QVERIFY(shared.manualDone());
    model.setTicked(0, false);
    QVERIFY(!model.canGoOn());
    QVERIFY(!shared.manualDone());
    model.setTicked(-1, true);
    model.setTicked(count, true);
    QCOMPARE(model.tickedCount(), count - 1);
}

void tst_CauseModel::ticksOutliveTheSamePlan()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("oracle-mismatch"));
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    for (int i = 0; i < static_cast<int>(model.manualSteps().size()); ++i)
        model.setTicked(i, true);
    Plan again = *shared.plan();
    shared.setPlan(again);
    QVERIFY(shared.manualDone());
    QVERIFY(model.canGoOn());

    std::get<ManualStep>(again.steps.front().action).subject = QStringLiteral("something else");
    shared.setPlan(again);
    QVERIFY2(!shared.manualDone(), "what was ticked was another step");
    QCOMPARE(model.tickedCount(), 0);
}

void tst_CauseModel::aPolicyLeadsToDoneWithATextToHandOn()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("policy-managed"));
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.stage(), CauseModel::Stage::HandOn);
    QVERIFY(model.remedies().empty());
    QVERIFY(model.handOn().contains(QLatin1String("AllowCredSSP")));
    QVERIFY(model.handOn().contains(shared.servers().first()));
    QCOMPARE(model.following(), PageId::Done);
    QVERIFY(model.canGoOn());
    QVERIFY(!shared.plan().has_value());
    QVERIFY2(!model.notOffered().empty(), "why nothing else helps");
    QVERIFY2(!model.notice().text.isEmpty(), "what the policy decides is read first");
    QVERIFY(model.notice().detail.contains(QLatin1String("Server hardening")));
}

void tst_CauseModel::healthyLeadsToDone()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("healthy")));
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.stage(), CauseModel::Stage::Healthy);
    QVERIFY(!model.sentence().isEmpty());
    QVERIFY(model.handOn().isEmpty());
    QCOMPARE(model.following(), PageId::Done);
    QVERIFY(model.canGoOn());
}

void tst_CauseModel::whatDidNotHelpIsNotOfferedAgain()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("spn-missing"));
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(model.tried().isEmpty());
    const QString first = model.remedies().at(0).id;
    const QString second = model.remedies().at(1).id;
    shared.addTried(first);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.remedies().front().id, second);
    QCOMPARE(shared.undertaking().remedy, second);
    QCOMPARE(model.tried().size(), 1);
    for (const RankedRemedy &remedy : model.notOffered())
        QVERIFY2(remedy.id != first, "it is told under what was tried");
}

void tst_CauseModel::whenNothingIsLeftSomebodyElseCanHelp()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("spn-missing"));
    CauseModel model(shared);
    QString last;
    for (int i = 0; i < 20 && model.stage() != CauseModel::Stage::NothingLeft; ++i) {
        model.begin();
        QTRY_VERIFY(!model.isBusy());
        if (model.stage() == CauseModel::Stage::Choice) {
            last = model.remedies().front().title;
            shared.addTried(model.remedies().front().id);
        }
    }
    QCOMPARE(model.stage(), CauseModel::Stage::NothingLeft);
    QCOMPARE(model.tried().size(), shared.tried().size());
    QCOMPARE(model.following(), PageId::Done);
    QVERIFY(model.canGoOn());
    const QString text = model.handOn();
    QVERIFY(text.contains(shared.client()));
    QVERIFY(text.contains(shared.servers().first()));
    QVERIFY2(text.contains(last), "what was tried need not be tried again");
    QVERIFY(text.contains(shared.symptoms().front().title));
}

void tst_CauseModel::aSecretOfTheMessageIsNotHandedOn()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setError(QStringLiteral("password=Winter2026! was refused"),
                    symptomsOf(QStringLiteral("spn-missing")));
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    for (const RankedRemedy &remedy : std::vector<RankedRemedy>(model.remedies()))
        shared.addTried(remedy.id);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.stage(), CauseModel::Stage::NothingLeft);
    QVERIFY(model.handOn().contains(QLatin1String("was refused")));
    QVERIFY(!model.handOn().contains(QLatin1String("Winter2026")));
}

void tst_CauseModel::anUnknownComputerIsSaidAndAskedAgain()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("spn-missing"));
    const QString client = shared.client();
    shared.setComputers(QStringLiteral("nobody.contoso.com"), shared.servers());
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.stage(), CauseModel::Stage::Failed);
    QVERIFY(model.notice().text.contains(QLatin1String("nobody.contoso.com")));
    QVERIFY(model.notice().again);
    QVERIFY(!model.canGoOn());

    shared.setComputers(client, shared.servers());
    QCOMPARE(model.stage(), CauseModel::Stage::Empty);
    model.again();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.stage(), CauseModel::Stage::Choice);
}

void tst_CauseModel::stoppingSaysSo()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("spn-missing"));
    CauseModel model(shared);
    QSemaphore begun;
    QSemaphore goOn;
    shared.worker().run(
        this,
        [&](std::stop_token) {
            begun.release();
            goOn.acquire();
            return 0;
        },
        [](int) {});
    begun.acquire();
    model.begin();
    model.cancel();
    goOn.release();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.stage(), CauseModel::Stage::Canceled);
    QVERIFY(model.notice().again);
    QVERIFY(!model.canGoOn());
    QVERIFY(!shared.diagnosis().has_value());

    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.stage(), CauseModel::Stage::Choice);
}

void tst_CauseModel::anOldAnswerDoesNotCount()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("spn-missing"));
    CauseModel model(shared);
    model.begin();
    start(shared, QStringLiteral("policy-managed"));
    QVERIFY(!model.isBusy());
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.stage(), CauseModel::Stage::HandOn);
    QTRY_VERIFY(!shared.worker().isBusy());
    QVERIFY(shared.diagnosis()->remedies.empty());
}

void tst_CauseModel::afterChangesEverythingIsReadAnew()
{
    Troubleshooting shared(place());
    start(shared, QStringLiteral("client-off"));
    CauseModel model(shared);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    const QString remedy = model.remedies().front().id;
    std::optional<Result<RunResult>> made;
    shared.withSession(
        this,
        [remedy, hash = shared.preview().hash](Session &session, std::stop_token stop) {
            return session.apply(remedy, hash, {}, stop);
        },
        [&](Result<RunResult> answer) { made = std::move(answer); });
    QTRY_VERIFY(made);
    QVERIFY(made->has_value());
    shared.setResult(**made);
    QSignalSpy read(&shared, &Troubleshooting::findingsChanged);
    model.begin();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(read.size(), 1);
}

QTEST_GUILESS_MAIN(tst_CauseModel)
#include "tst_cause_model.moc"
