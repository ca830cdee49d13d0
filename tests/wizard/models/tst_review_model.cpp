// What the person reads before anything happens: planning, reading, refusals.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "wizard/models/review_model.h"
#include "wizard/models/troubleshooting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;
using Stage = ReviewModel::Stage;

class tst_ReviewModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void plansWhenEntered_data();
    void plansWhenEntered();
    void withoutAPlanNextSleeps_data();
    void withoutAPlanNextSleeps();
    void aPlanThatGoesAwayTakesItsStepsAlong();
    void aPlanWithoutStepsHasAReason_data();
    void aPlanWithoutStepsHasAReason();
    void everythingMustBeReadFirst();
    void aFreshPlanIsNotMadeAgain();
    void anotherPlanMustBeReadAgain();
    void whatCannotBePlannedIsSaid();
    void anAnswerThatComesTooLateIsDropped();
    void undoOfWhatOthersChanged();
    void nothingToDoLeadsOn();
    void alsoForTheseServersPlansAgain();
    void theScriptIsWritten();
    void aScriptThatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder.path(), {}};
    }
    void apply(Troubleshooting &shared, const QString &remedy, QString &session);
    LogGuard m_log;
    QTemporaryDir m_folder{test::fastTemporaryTemplate()};
};

void tst_ReviewModel::apply(Troubleshooting &shared, const QString &remedy, QString &session)
{
    shared.withSession(
        this,
        [remedy](Session &engine, std::stop_token stop) -> Result<RunResult> {
            auto plan = engine.plan(remedy);
            if (!plan)
                return Failure(plan.error());
            RunOptions options;
            options.manualDone = true;
            return engine.apply(remedy, planHash(*plan), options, stop);
        },
        [&](Result<RunResult> result) {
            QVERIFY2(result, result ? "" : qPrintable(errorText(result.error())));
            session = result->session;
            shared.setResult(*result);
        });
    QTRY_VERIFY(!session.isEmpty());
}

void tst_ReviewModel::plansWhenEntered_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<Risk>("risk");
    QTest::newRow("names in the directory")
        << QStringLiteral("spn-missing") << QStringLiteral("register-spn") << Risk::Low;
    QTest::newRow("several computers")
        << QStringLiteral("four-servers") << QStringLiteral("restart-computers") << Risk::Restarts;
    QTest::newRow("single registry values")
        << QStringLiteral("ntlm-only") << QStringLiteral("allow-ntlm-delegation") << Risk::WeakensSecurity;
    QTest::newRow("by hand") << QStringLiteral("record-conflict") << QStringLiteral("rename-computer")
                             << Risk::Low;
}

void tst_ReviewModel::plansWhenEntered()
{
    QFETCH(QString, scenario);
    QFETCH(QString, remedy);
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(scenario));
    shared.setUndertaking({Undertaking::Kind::Apply, remedy, {}, false, {}});
    QSignalSpy announced(&model, &ReviewModel::announced);
    model.enter();
    QCOMPARE(model.stage(), Stage::Planning);
    QVERIFY(!model.canGoOn());
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QVERIFY(!model.steps().empty());
    QCOMPARE(announced.last().first().toString(), model.summary());
    int steps = 0;
    for (const ReviewModel::Part &part : model.parts())
        for (const int step : part.steps) {
            QCOMPARE(model.steps().at(static_cast<std::size_t>(step)).computer, part.computer);
            QCOMPARE(step, steps++);
            QCOMPARE(part.isClient, part.computer == shared.client());
        }
    QCOMPARE(static_cast<std::size_t>(steps), model.steps().size());
    QTEST(model.risk(), "risk");
    QVERIFY(model.message().text.isEmpty());
}

void tst_ReviewModel::withoutAPlanNextSleeps_data()
{
    using Kind = Undertaking::Kind;
    QTest::addColumn<Undertaking>("what");
    QTest::addColumn<Stage>("stage");
    const QString gone = QStringLiteral("20260101-000000-000");
    QTest::newRow("nothing was chosen") << Undertaking{} << Stage::Empty;
    QTest::newRow("a remedy that nobody named")
        << Undertaking{Kind::Apply, {}, {}, false, {}} << Stage::Empty;
    QTest::newRow("an undo of no session") << Undertaking{Kind::Undo, {}, {}, false, {}} << Stage::Empty;
    QTest::newRow("a resume of no session") << Undertaking{Kind::Resume, {}, {}, false, {}} << Stage::Empty;
    QTest::newRow("a remedy that there is not")
        << Undertaking{Kind::Apply, QStringLiteral("no-such-remedy"), {}, false, {}} << Stage::Failed;
    QTest::newRow("an undo of a session that is gone")
        << Undertaking{Kind::Undo, {}, gone, false, {}} << Stage::Failed;
    QTest::newRow("a resume of a session that is gone")
        << Undertaking{Kind::Resume, {}, gone, false, {}} << Stage::Failed;
}

void tst_ReviewModel::withoutAPlanNextSleeps()
{
    QFETCH(Undertaking, what);
    QFETCH(Stage, stage);
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setUndertaking(what);
    model.enter();
    QTRY_COMPARE(model.stage(), stage);
    const ReviewModel::Message message = model.message();
    QVERIFY(!message.text.isEmpty());
    QVERIFY(!message.detail.isEmpty());
    QCOMPARE(message.severity,
             stage == Stage::Empty ? ReviewModel::Severity::Info : ReviewModel::Severity::Problem);
    QVERIFY(!model.canGoOn());
    QVERIFY(!model.goOn());
    QVERIFY(!shared.result());
    QVERIFY(model.parts().empty());
    QVERIFY(!model.isSeen(0));
    QVERIFY(!model.saveScript(m_folder.path())); // a folder is no file
}

void tst_ReviewModel::aPlanThatGoesAwayTakesItsStepsAlong()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("register-spn"), {}, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    model.setSeen(0, true);
    shared.setUndertaking({});
    QCOMPARE(model.stage(), Stage::Empty);
    QVERIFY(!model.canGoOn());
    QVERIFY(!model.isSeen(0));
    QVERIFY(!model.message().text.isEmpty());
}

void tst_ReviewModel::aPlanWithoutStepsHasAReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("its own") << QStringLiteral("It is as it should be.");
    QTest::newRow("none of its own") << QString();
}

void tst_ReviewModel::aPlanWithoutStepsHasAReason()
{
    QFETCH(QString, reason);
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    Plan plan;
    plan.reason = reason;
    shared.setPlan(plan);
    QCOMPARE(model.stage(), Stage::NothingToDo);
    QVERIFY(!model.reason().isEmpty());
    QVERIFY(reason.isEmpty() || model.reason() == reason);
}

void tst_ReviewModel::everythingMustBeReadFirst()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("register-spn"), {}, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    const int count = static_cast<int>(model.steps().size());
    QVERIFY(count > 1);
    for (int step = 0; step < count; ++step) {
        QVERIFY2(!model.canGoOn(), "one change is not read yet");
        QVERIFY(!model.goOn());
        QVERIFY(!shared.isPlanConfirmed());
        model.setSeen(step, true);
    }
    QVERIFY(model.canGoOn());
    model.setSeen(0, false);
    QVERIFY2(!model.canGoOn(), "a tick that was taken away counts");
    model.setSeen(0, true);
    QVERIFY(model.primaryText().contains(QString::number(count)));
    QVERIFY(model.goOn());
    QVERIFY(shared.isPlanConfirmed());
    QCOMPARE(model.following(), PageId::Change);
}

void tst_ReviewModel::aFreshPlanIsNotMadeAgain()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("register-spn"), {}, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    model.setSeen(0, true);
    model.enter();
    QCOMPARE(model.stage(), Stage::Ready);
    QVERIFY2(model.isSeen(0), "coming back forgets nothing");
}

void tst_ReviewModel::anotherPlanMustBeReadAgain()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("ntlm-only")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("allow-ntlm-delegation"), {}, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    model.setSeen(0, true);
    QVERIFY(model.goOn());
    model.plan();
    QVERIFY(!shared.isPlanConfirmed());
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QVERIFY(!model.isSeen(0));
    QVERIFY(!shared.isPlanConfirmed());
}

void tst_ReviewModel::whatCannotBePlannedIsSaid()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("no-such-remedy"), {}, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::Failed);
    QCOMPARE(model.message().severity, ReviewModel::Severity::Problem);
    QVERIFY(model.message().detail.contains(QStringLiteral("no-such-remedy")));
    QVERIFY(!model.message().action.isEmpty());
    QVERIFY(!model.canGoOn());
    model.doMessageAction();
    QCOMPARE(model.stage(), Stage::Planning);
    QTRY_COMPARE(model.stage(), Stage::Failed);
}

void tst_ReviewModel::anAnswerThatComesTooLateIsDropped()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
    model.enter();
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("register-spn"), {}, false, {}});
    QCOMPARE(model.stage(), Stage::Empty);
    model.enter();
    QTRY_VERIFY(!shared.worker().isBusy());
    QCOMPARE(model.stage(), Stage::Ready);
    QCOMPARE(shared.plan()->remedy, QStringLiteral("register-spn"));
}

void tst_ReviewModel::undoOfWhatOthersChanged()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("ntlm-only"), m_folder.filePath(QStringLiteral("w1.json"))));
    QString session;
    apply(shared, QStringLiteral("allow-ntlm-delegation"), session);
    const Plan made = shared.result()->plan;
    // Somebody sets one of the values to a third one.
    bool changed = false;
    shared.withSession(
        this,
        [made](Session &engine, std::stop_token) -> Result<bool> {
            for (const Step &step : made.steps)
                for (const Change &change : step.changes) {
                    const auto *read = std::get_if<RegistryValueRead>(&change.subject);
                    const auto *after = std::get_if<RegistryValueAnswer>(&change.after);
                    if (read == nullptr || after->value.dword() != 1U)
                        continue;
                    EditRegistry edit;
                    edit.changes.push_back({read->store, read->key, read->name, after->value,
                                            RegistryState::present(RegistryData::dword(7))});
                    return engine.setup().topology.find(step.computer)->perform(edit, {}).has_value();
                }
            return false;
        },
        [&](Result<bool> done) { changed = done && *done; });
    QTRY_VERIFY(changed);

    shared.setUndertaking({Undertaking::Kind::Undo, {}, session, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::Failed);
    const QString detail = model.message().detail;
    QVERIFY2(detail.contains(QLatin1String("Now: 7")) && detail.contains(QLatin1String("Set to: 1")),
             qPrintable(detail));
    model.doMessageAction();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QVERIFY(shared.undertaking().onlyUnchanged);
    QVERIFY(model.isUndo());
    QVERIFY(model.notes().join(QLatin1Char(' ')).contains(QLatin1String("Now: 7")));
}

void tst_ReviewModel::nothingToDoLeadsOn()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("healthy")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("turn-off-credssp"), {}, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::NothingToDo);
    QVERIFY(!model.reason().isEmpty());
    QVERIFY(model.canGoOn());
    QCOMPARE(model.following(), PageId::Done);
    QVERIFY(model.goOn());
    QVERIFY(!shared.isPlanConfirmed());
    QVERIFY(shared.result());
    QVERIFY(shared.result()->outcomes.empty());
}

void tst_ReviewModel::alsoForTheseServersPlansAgain()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(
        shared.startPractice(QStringLiteral("other-servers"), m_folder.filePath(QStringLiteral("w2.json"))));
    QString session;
    apply(shared, QStringLiteral("reset-credssp"), session);
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("turn-off-credssp"), {}, false, {}});
    model.enter();
    QTRY_VERIFY(model.stage() == Stage::Ready || model.stage() == Stage::NothingToDo);
    const auto others = model.otherServers();
    QVERIFY(!others.empty());
    QVERIFY(!others.front().ticked);
    const QString hash = shared.preview().hash;
    QVERIFY2(!model.notes().isEmpty(), "what stays on, and why, is said");
    for (const ReviewModel::OtherServer &other : others)
        model.setAlso(other.name, true);
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QVERIFY(shared.preview().hash != hash);
    const auto ticked = model.otherServers();
    QCOMPARE(ticked.size(), others.size());
    for (const ReviewModel::OtherServer &other : ticked)
        QVERIFY2(other.ticked, qPrintable(other.name));
    for (const ReviewModel::OtherServer &other : ticked)
        model.setAlso(other.name, false);
    QTRY_VERIFY(model.stage() == Stage::Ready || model.stage() == Stage::NothingToDo);
    QCOMPARE(shared.preview().hash, hash);
}

void tst_ReviewModel::theScriptIsWritten()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("register-spn"), {}, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QCOMPARE(model.scriptName(), QStringLiteral("credssp-register-spn.ps1"));
    const QString path = m_folder.filePath(model.scriptName());
    QVERIFY(model.saveScript(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString script = QString::fromUtf8(file.readAll());
    for (const StepPreview &step : model.steps())
        QVERIFY2(script.contains(step.command), qPrintable(step.command));
}

void tst_ReviewModel::aScriptThatCannotBeWrittenIsSaid()
{
    Troubleshooting shared(place());
    ReviewModel model(shared);
    const QString path = m_folder.filePath(QStringLiteral("no/such/folder/x.ps1"));
    const auto saved = model.saveScript(path);
    QVERIFY(!saved);
    QVERIFY(errorText(saved.error()).contains(path));
}

QTEST_GUILESS_MAIN(tst_ReviewModel)
#include "tst_review_model.moc"
