// The whole main job on every practice scenario: from the error to the cure, proven, and back.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/random_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_Scenarios : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void reachesItsEndingAndGoesBack_data();
    void reachesItsEndingAndGoesBack();
    void asksEachComputerOnce_data();
    void asksEachComputerOnce();
    void aComputerThatLiesIsCaught_data();
    void aComputerThatLiesIsCaught();

private:
    static void eachScenario();

    LogGuard m_log;
};

void tst_Scenarios::eachScenario()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Scenarios::reachesItsEndingAndGoesBack_data()
{
    eachScenario();
}

void tst_Scenarios::reachesItsEndingAndGoesBack()
{
    QFETCH(QString, name);
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(name, folder.filePath(QStringLiteral("world.json")));
    QVERIFY2(store.has_value(), store ? "" : qPrintable(errorText(store.error())));
    const PracticeScenario scenario = (*store)->scenario();
    const QJsonObject before = configurationOf((*store)->toJson());
    const test::Job job(*store, folder.filePath(QStringLiteral("journal")));

    QStringList applied;
    QStringList tried;
    QString message = job.tryIt();
    while (!message.isEmpty() && applied.size() < 6) {
        Session session = job.session();
        const auto diagnosis = session.diagnose(identify(message), tried);
        QVERIFY(diagnosis.has_value());
        if (diagnosis->remedies.empty())
            break;
        const QString remedy = diagnosis->remedies.front().id;
        const auto result = job.apply(remedy);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(remedy + errorText(result.error())));
        QString what = remedy + QStringLiteral(": ") + enumName(result->state);
        for (const Outcome &outcome : result->outcomes)
            what +=
                QStringLiteral("\n  %1 %2 %3").arg(outcome.computer, enumName(outcome.state), outcome.detail);
        QVERIFY2(result->state == SessionState::Done, qPrintable(what));
        applied.append(remedy);
        message = job.tryIt();
        tried = message.isEmpty() ? QStringList() : tried + QStringList{remedy};
    }
    if (scenario.endingKind == QLatin1String("no-change")) {
        QCOMPARE(applied, QStringList());
    } else {
        QVERIFY2(message.isEmpty(),
                 qPrintable(applied.join(QStringLiteral(", ")) + QLatin1Char('\n') + message));
        // "at most after restart-winrm": trying the cheap thing first is right, unless it is the cure.
        if (!scenario.endingRemedies.contains(QStringLiteral("restart-winrm")))
            applied.removeAll(QStringLiteral("restart-winrm"));
        QCOMPARE(applied, scenario.endingRemedies);
    }
    QCOMPARE(job.missing(), QStringList());
    QCOMPARE(job.undoAll(), QString());
    QCOMPARE(job.missing(), QStringList());
    QCOMPARE(test::difference(before, configurationOf((*store)->toJson())), QString());
}

void tst_Scenarios::asksEachComputerOnce_data()
{
    eachScenario();
}

void tst_Scenarios::asksEachComputerOnce()
{
    QFETCH(QString, name);
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(name, {});
    QVERIFY(store.has_value());
    const test::Job job(*store, folder.path());
    Session session = job.session();
    QVERIFY(session.check().has_value());
    for (const Involved &involved : session.setup().topology.distinct())
        QCOMPARE(static_cast<test::WatchedComputer &>(*involved.computer).batches(), 1);
}

void tst_Scenarios::aComputerThatLiesIsCaught_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("a cmdlet") << QStringLiteral("client-off") << QStringLiteral("reset-credssp");
    QTest::newRow("single values") << QStringLiteral("other-servers") << QStringLiteral("reset-credssp");
    QTest::newRow("a program") << QStringLiteral("spn-missing") << QStringLiteral("register-spn");
    QTest::newRow("a clock") << QStringLiteral("clock-off") << QStringLiteral("correct-clock");
    QTest::newRow("the NTLM-only list")
        << QStringLiteral("ntlm-only") << QStringLiteral("allow-ntlm-delegation");
}

void tst_Scenarios::aComputerThatLiesIsCaught()
{
    QFETCH(QString, name);
    QFETCH(QString, remedy);
    const QTemporaryDir folder(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(name, folder.filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    const test::Job job(*store, folder.filePath(QStringLiteral("journal")));
    (*store)->setLying(true);
    const QJsonObject before = (*store)->toJson();
    const auto result = job.apply(remedy);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(errorText(result.error())));
    QCOMPARE(result->state, SessionState::Failed);
    QCOMPARE(result->outcomes.front().state, OutcomeState::NotChanged);
    QCOMPARE((*store)->toJson(), before);
}

QTEST_GUILESS_MAIN(tst_Scenarios)
#include "tst_scenarios.moc"
