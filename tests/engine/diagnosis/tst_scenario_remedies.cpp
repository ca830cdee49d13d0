// Every practice scenario reaches the ending that its file names when the first remedy offered is followed
// each time: with the error message, and from the findings alone.
#include "engine/session.h"
#include "tests/support/log_guard.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_ScenarioRemedies : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void firstRemedyLeadsToTheEnding_data();
    void firstRemedyLeadsToTheEnding();
    void ntlmOnlyDelegationIsLast_data() { scenarios(); }
    void ntlmOnlyDelegationIsLast();
    void policyEndingsHandOnTheValues_data();
    void policyEndingsHandOnTheValues();

private:
    LogGuard m_log;

    static void scenarios()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : practiceScenarioNames())
            QTest::newRow(qPrintable(name)) << name;
    }
};

namespace {

/// One scenario with a journal folder of its own.
struct Play
{
    QTemporaryDir folder;
    PracticeScenario scenario;
    std::unique_ptr<Session> session;

    explicit Play(const QString &name)
    {
        auto store = PracticeStore::open(name, folder.filePath(QStringLiteral("world.json"))).value();
        scenario = store->scenario();
        SessionSetup setup;
        setup.topology = store->topology({}, {}).value();
        setup.journalFolder = folder.filePath(QStringLiteral("journal"));
        setup.practice = store;
        session = std::make_unique<Session>(std::move(setup));
    }

    [[nodiscard]] std::vector<Symptom> symptoms()
    {
        const ConnectionAnswer answer = session->tryConnection().value();
        return answer.connected ? std::vector<Symptom>{} : identify(answer.message);
    }
};

QString offered(const Diagnosis &diagnosis)
{
    QStringList lines;
    for (const RankedRemedy &remedy : diagnosis.remedies)
        lines.append(QStringLiteral("%1 %2").arg(remedy.id).arg(remedy.confidence));
    return lines.join(QStringLiteral(", "));
}

} // namespace

void tst_ScenarioRemedies::firstRemedyLeadsToTheEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("withMessage");
    for (const QString &name : practiceScenarioNames()) {
        QTest::newRow(qPrintable(name + QStringLiteral(", with the error message"))) << name << true;
        QTest::newRow(qPrintable(name + QStringLiteral(", from the findings alone"))) << name << false;
    }
}

void tst_ScenarioRemedies::firstRemedyLeadsToTheEnding()
{
    QFETCH(QString, name);
    QFETCH(bool, withMessage);
    Play play(name);
    const QString startedWith = play.session->tryConnection().value().message;
    QStringList followed;
    for (int round = 0; round < 4 && !play.session->tryConnection().value().connected; ++round) {
        const auto symptoms = withMessage ? play.symptoms() : std::vector<Symptom>{};
        QVERIFY2(!withMessage || !symptoms.empty(), qPrintable(startedWith));
        QVERIFY(play.session->check().has_value());
        const Diagnosis diagnosis = play.session->diagnose(symptoms, followed).value();
        if (diagnosis.remedies.empty())
            break;
        const QString id = diagnosis.remedies.front().id;
        QVERIFY2(!diagnosis.remedies.front().reasons.isEmpty(), qPrintable(id));
        const Plan plan = play.session->plan(id).value();
        QVERIFY2(!plan.steps.empty(), qPrintable(id + QStringLiteral(": ") + plan.reason +
                                                 QStringLiteral(" | ") + offered(diagnosis)));
        RunOptions options;
        options.manualDone = true;
        const auto result = play.session->apply(id, planHash(plan), options);
        QVERIFY2(result.has_value(),
                 result ? "" : qPrintable(id + QStringLiteral(": ") + errorText(result.error())));
        QVERIFY2(result->state == SessionState::Done,
                 qPrintable(id + QStringLiteral(": ") +
                            (result->outcomes.empty() ? QString() : result->outcomes.back().detail)));
        followed.append(id);
        // A name that the person uses from now on.
        if (id == QLatin1String("use-proven-name")) {
            SessionSetup setup = play.session->setup();
            setup.topology = setup.practice->topology({}, {}).value();
            play.session = std::make_unique<Session>(std::move(setup));
        }
    }
    const QStringList wanted = play.scenario.endingRemedies;
    // The table allows a restart of WinRM before the names are registered.
    if (!wanted.contains(QStringLiteral("restart-winrm")) && wanted.contains(QStringLiteral("register-spn")))
        followed.removeAll(QStringLiteral("restart-winrm"));
    QCOMPARE(followed, wanted);
    QCOMPARE(play.session->tryConnection().value().connected,
             play.scenario.endingKind != QLatin1String("no-change") || startedWith.isEmpty());
}

void tst_ScenarioRemedies::ntlmOnlyDelegationIsLast()
{
    QFETCH(QString, name);
    Play play(name);
    const Diagnosis diagnosis = play.session->diagnose(play.symptoms(), {}).value();
    double before = 1.0;
    for (std::size_t i = 0; i < diagnosis.remedies.size(); ++i) {
        const RankedRemedy &remedy = diagnosis.remedies.at(i);
        QVERIFY2(remedy.confidence <= before && remedy.confidence > 0, qPrintable(offered(diagnosis)));
        before = remedy.confidence;
        if (remedy.id == QLatin1String("allow-ntlm-delegation")) {
            QCOMPARE(i + 1, diagnosis.remedies.size());
            QCOMPARE(remedy.risk, Risk::WeakensSecurity);
            QVERIFY2(!remedy.against.isEmpty(), "without its warning");
        }
    }
}

void tst_ScenarioRemedies::policyEndingsHandOnTheValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("locked") << QStringLiteral("policy-managed") << QStringLiteral("AllowCredSSP");
    QTest::newRow("overwritten") << QStringLiteral("policy-overwrites")
                                 << QStringLiteral("AllowFreshCredentials");
}

void tst_ScenarioRemedies::policyEndingsHandOnTheValues()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    Play play(name);
    const Diagnosis diagnosis = play.session->diagnose(play.symptoms(), {}).value();
    QVERIFY2(diagnosis.remedies.empty(), qPrintable(offered(diagnosis)));
    QVERIFY(!diagnosis.healthy);
    QVERIFY2(diagnosis.handOn.contains(value), qPrintable(diagnosis.handOn));
    QVERIFY2(diagnosis.handOn.contains(QLatin1String("HKLM\\SOFTWARE\\Policies")),
             qPrintable(diagnosis.handOn));
    QVERIFY(!diagnosis.policyConflicts.isEmpty());
    for (const QString &sentence : diagnosis.policyConflicts)
        QVERIFY2(sentence.contains(value) && sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    QVERIFY(!play.session->plan(QStringLiteral("reset-credssp")).value().reason.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ScenarioRemedies)
#include "tst_scenario_remedies.moc"
