// The unchanged command line cures and undoes in the test Windows (test_windows.sh) every practice scenario
// whose cure lies on the client: the scenario's client is put there, and after every action this Windows is
// as the simulator's. Needs the test Windows; run_wine_tests.sh runs it nowhere else.
//
// The servers do not answer there: their names lead nowhere. So what is compared is the client's part, and
// the remedy is the one that the scenario names.
#include "tests/app/cli/cli_runner.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/windows/client_cures.h"
#include "tests/windows/client_on_this_windows.h"
#include "tests/windows/policy_on_this_windows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace credssp;
using namespace test;

namespace {

const auto clientJob = [](const Job &job) { return clientOf(job.store().toJson()); };

/// What a plan does on the client: how, and with which changes. Names of computers stand only in its titles.
QJsonArray onTheClient(const QJsonObject &plan, const QString &client)
{
    QJsonArray all;
    const QJsonArray actions = plan.value(QStringLiteral("actions")).toArray();
    for (const QJsonValue &action : actions) {
        if (!sameRegistryName(action[QStringLiteral("computer")].toString(), client))
            continue;
        QJsonObject kept;
        for (const char *name : {"kind", "runs", "command", "registry", "risk", "elevated", "reversible"})
            kept.insert(QLatin1String(name), action[QLatin1String(name)]);
        all.append(kept);
    }
    return all;
}

QString computerOf(const QJsonObject &plan)
{
    return plan.value(QStringLiteral("actions")).toArray().first()[QStringLiteral("computer")].toString();
}

} // namespace

#define VERIFY_ENDED(result, expected)                                                                       \
    QVERIFY2((result).code == (expected),                                                                    \
             QByteArray::number((result).code) + '\n' + (result).out + (result).err)

class tst_InTestWindowsScenarios : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    CliRunner m_cli;

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void cleanupTestCase();

    void everyScenarioIsAccountedFor();
    void curesAndUndoes_data();
    void curesAndUndoes();
    void nothingIsToDo_data();
    void nothingIsToDo();
    void whatTheInterfaceRefusesIsNoSuccess();
};

void tst_InTestWindowsScenarios::initTestCase()
{
    QVERIFY2(isTestWindows(), "this is no test Windows");
}

void tst_InTestWindowsScenarios::cleanupTestCase()
{
    QVERIFY(putClient({}).isEmpty());
    forgetJournals();
}

void tst_InTestWindowsScenarios::everyScenarioIsAccountedFor()
{
    const QStringList names = practiceScenarioNames();
    for (const QString &name : names) {
        const int places = int(clientCures().contains(name)) + int(notClientCures().contains(name));
        QVERIFY2(places == 1,
                 qPrintable(name + QStringLiteral(" must stand in one of the lists of client_cures.cpp")));
    }
    QCOMPARE(clientCures().size() + notClientCures().size(), names.size());
}

void tst_InTestWindowsScenarios::curesAndUndoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("editor"); ///< Windows' own interface to the local policy is there
    for (const QString &name : clientCures())
        QTest::newRow(qPrintable(name)) << name << true;
    QTest::newRow("numbering-gap, without the Group Policy editor")
        << QStringLiteral("numbering-gap") << false;
}

void tst_InTestWindowsScenarios::curesAndUndoes()
{
    QFETCH(QString, name);
    QFETCH(bool, editor);
    const QTemporaryDir folder;
    const auto store = PracticeStore::open(name, {});
    QVERIFY(store.has_value());
    const Job simulator(*store, folder.filePath(QStringLiteral("simulator")));
    const PracticeScenario scenario = (*store)->scenario();
    const QString remedy = scenario.endingRemedies.first();
    forgetJournals();
    QVERIFY(setInterface(editor));
    QCOMPARE(putClient(clientJob(simulator)), QString());
    const QStringList before = linesHere();
    const QByteArray policyBefore = policyFileHere();
    QCOMPARE(difference(linesOf(clientJob(simulator)), before), QString());

    QStringList servers;
    for (const QString &server : scenario.servers)
        servers += QStringList{QStringLiteral("--server"), server};
    const QString json = QStringLiteral("--json");
    const CliResult diagnosed =
        m_cli.run(QStringList{QStringLiteral("diagnose"), json} + servers, simulator.tryIt().toUtf8());
    QVERIFY2(diagnosed.code <= 1, diagnosed.out + diagnosed.err);
    QVERIFY2(diagnosed.out.contains("\"id\":\"" + remedy.toUtf8() + '"'), diagnosed.out);

    QStringList wanted{QStringLiteral("--remedy"), remedy, json};
    QStringList done; // a person's part
    if (scenario.endingKind == QLatin1String("manual")) {
        wanted += QStringList{QStringLiteral("--user"),
                              (*store)->toJson().value(QStringLiteral("user")).toString()};
        done.append(QStringLiteral("--manual-done"));
    }
    const CliResult planned = m_cli.run(QStringList(QStringLiteral("plan")) + wanted + servers);
    VERIFY_ENDED(planned, 0);
    const CliResult simulated =
        m_cli.run(QStringList{QStringLiteral("plan"), QStringLiteral("--practice"), name} + wanted);
    VERIFY_ENDED(simulated, 0);
    const QJsonArray expected = onTheClient(simulated.json(), scenario.client);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(difference(QJsonValue(expected), onTheClient(planned.json(), computerOf(planned.json()))),
             QString());
    QCOMPARE(difference(before, linesHere()), QString());

    const QStringList hash{QStringLiteral("--plan-hash"),
                           planned.json().value(QStringLiteral("hash")).toString()};
    const CliResult applied =
        m_cli.run(QStringList(QStringLiteral("apply")) + wanted + servers + hash + done);
    VERIFY_ENDED(applied, 0);
    const auto cured = simulator.apply(remedy);
    QVERIFY2(cured.has_value(), cured ? "" : qPrintable(errorText(cured.error())));
    QVERIFY(difference(before, linesHere()) != QString());
    QCOMPARE(difference(linesOf(clientJob(simulator)), linesHere()), QString());

    const QString session = applied.json().value(QStringLiteral("session")).toString();
    const CliResult undone =
        m_cli.run(QStringList{QStringLiteral("undo"), QStringLiteral("--session"), session, json} + done);
    VERIFY_ENDED(undone, 0);
    QCOMPARE(simulator.undoAll(), QString());
    QCOMPARE(difference(linesOf(clientJob(simulator)), linesHere()), QString());
    QCOMPARE(difference(before, linesHere()), QString());
    QCOMPARE(policyFileHere(), policyBefore);
}

void tst_InTestWindowsScenarios::nothingIsToDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CredSSP is on and allowed") << QStringLiteral("healthy");
    QTest::newRow("a policy has locked the switch") << QStringLiteral("policy-managed");
}

void tst_InTestWindowsScenarios::nothingIsToDo()
{
    QFETCH(QString, name);
    const auto store = PracticeStore::open(name, {});
    QVERIFY(store.has_value());
    const PracticeScenario scenario = (*store)->scenario();
    QCOMPARE(putClient(clientOf((*store)->toJson())), QString());
    const QStringList before = linesHere();
    const QString remedy = scenario.endingRemedies.value(0, QStringLiteral("reset-credssp"));
    const CliResult planned =
        m_cli.run({QStringLiteral("plan"), QStringLiteral("--remedy"), remedy, QStringLiteral("--server"),
                   scenario.servers.first(), QStringLiteral("--json")});
    VERIFY_ENDED(planned, 0);
    QVERIFY2(planned.json().value(QStringLiteral("actions")).toArray().isEmpty(), planned.out);
    QVERIFY(!planned.json().value(QStringLiteral("reason")).toString().isEmpty());
    QCOMPARE(difference(before, linesHere()), QString());
}

/// Also the proof that the local policy is really written through Windows' own interface.
void tst_InTestWindowsScenarios::whatTheInterfaceRefusesIsNoSuccess()
{
    const auto store = PracticeStore::open(QStringLiteral("ntlm-only"), {});
    QVERIFY(store.has_value());
    forgetJournals();
    QVERIFY(setInterface(true));
    QCOMPARE(putClient(clientOf((*store)->toJson())), QString());
    const QStringList before = linesHere();
    const QStringList wanted{QStringLiteral("--remedy"), QStringLiteral("allow-ntlm-delegation"),
                             QStringLiteral("--server"), (*store)->scenario().servers.first(),
                             QStringLiteral("--json")};
    const CliResult planned = m_cli.run(QStringList(QStringLiteral("plan")) + wanted);
    VERIFY_ENDED(planned, 0);
    const QStringList hash{QStringLiteral("--plan-hash"),
                           planned.json().value(QStringLiteral("hash")).toString()};
    QVERIFY(behave(QStringLiteral("SavesNothing"), 1));
    const CliResult applied = m_cli.run(QStringList(QStringLiteral("apply")) + wanted + hash);
    QVERIFY(behave(QStringLiteral("SavesNothing"), 0));
    VERIFY_ENDED(applied, 4);
    QCOMPARE(difference(before, linesHere()), QString());
}

QTEST_GUILESS_MAIN(tst_InTestWindowsScenarios)
#include "tst_in_test_windows_scenarios.moc"
