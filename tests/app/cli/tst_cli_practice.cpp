#include "tests/app/cli/cli_runner.h"
#include "tests/support/log_guard.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace {

const QString id = QStringLiteral("id");
const QString session = QStringLiteral("session");

} // namespace

class tst_cli_practice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void tryFeedsIdentify();
    void mainJobAndBack();
    void withoutStateTheSessionKeepsItsWorld();
    void everyStartSaysWhatIsStillOn();
    void anotherHashIsRefused();
    void nothingToDoIsFine();
    void aPersonsStepWaits();
    void aStepIsLeftOut();
    void whyItStaysOnIsWrittenDown();
    void otherWorldsAreRefused();
    void stateOfAnotherScenarioIsRefused();
    void damagedJournalIsSaid();
    void reportsOfASession_data();
    void reportsOfASession();
    void diagnoseReadsTheError();
    void textIsForPeople_data();
    void textIsForPeople();

private:
    /// On practice computers, with this test's own world and journal.
    [[nodiscard]] CliResult run(const char *subcommand, const QString &scenario, const QStringList &more = {},
                                const QByteArray &input = {}) const
    {
        return m_cli->run(QStringList{QLatin1String(subcommand), QStringLiteral("--json"),
                                      QStringLiteral("--practice"), scenario, QStringLiteral("--state"),
                                      m_cli->path(QStringLiteral("world.json"))} +
                              m_journal + more,
                          input);
    }
    /// Of a past session, which knows its world.
    [[nodiscard]] CliResult past(const char *subcommand, const QString &sessionId,
                                 const QStringList &more = {}) const
    {
        return m_cli->run(QStringList{QLatin1String(subcommand), QStringLiteral("--session"), sessionId} +
                          m_journal + more);
    }
    /// Plans and applies; the session's id.
    QString applied(const QString &scenario, const QString &remedy, int expectedCode);
    [[nodiscard]] QByteArray world() const
    {
        QFile file(m_cli->path(QStringLiteral("world.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    LogGuard m_log;
    std::unique_ptr<CliRunner> m_cli;
    QStringList m_journal;
};

void tst_cli_practice::init()
{
    m_log.begin();
    m_cli = std::make_unique<CliRunner>();
    m_journal = QStringList{QStringLiteral("--journal"), m_cli->path(QStringLiteral("journal"))};
}

QString tst_cli_practice::applied(const QString &scenario, const QString &remedy, int expectedCode)
{
    const QStringList chosen{QStringLiteral("--remedy"), remedy};
    const QString hash = run("plan", scenario, chosen).json().value(QStringLiteral("hash")).toString();
    const CliResult result =
        run("apply", scenario, chosen + QStringList{QStringLiteral("--plan-hash"), hash});
    if (result.code != expectedCode)
        qWarning("%s%s", result.out.constData(), result.err.constData());
    const QJsonObject answer = result.json();
    if (result.code != expectedCode || answer.value(QStringLiteral("outcomes")).toArray().isEmpty())
        return {};
    return answer.value(session).toString();
}

void tst_cli_practice::tryFeedsIdentify()
{
    const CliResult tried =
        m_cli->run({QStringLiteral("try"), QStringLiteral("--practice"), QStringLiteral("spn-missing")});
    QCOMPARE(tried.code, 1);
    const CliResult identified =
        m_cli->run({QStringLiteral("identify"), QStringLiteral("--json")}, tried.out);
    QCOMPARE(identified.code, 0);
    const QJsonArray symptoms = identified.json().value(QStringLiteral("symptoms")).toArray();
    QVERIFY(
        symptoms.at(0).toObject().value(id).toString().startsWith(QStringLiteral("delegation-untrusted")));
}

void tst_cli_practice::mainJobAndBack()
{
    const QString scenario = QStringLiteral("delegation-missing");
    QCOMPARE(run("try", scenario).code, 1);

    const CliResult checked = run("check", scenario);
    QCOMPARE(checked.code, 1);
    const QJsonArray computers = checked.json().value(QStringLiteral("computers")).toArray();
    QVERIFY(computers.size() >= 2);
    const QJsonObject finding =
        computers.at(0).toObject().value(QStringLiteral("findings")).toArray().at(0).toObject();
    for (const char *key : {"check", "state", "title", "detail"})
        QVERIFY2(finding.contains(QLatin1String(key)), key);

    const CliResult diagnosed = run("diagnose", scenario);
    QCOMPARE(diagnosed.code, 1);
    for (const char *key : {"remedies", "notOffered", "advice", "handOn"})
        QVERIFY2(diagnosed.json().contains(QLatin1String(key)), key);
    const QJsonObject best = diagnosed.json().value(QStringLiteral("remedies")).toArray().at(0).toObject();
    QCOMPARE(best.value(id).toString(), QStringLiteral("reset-credssp"));
    QVERIFY(!best.value(QStringLiteral("reasons")).toArray().isEmpty());

    const QStringList chosen{QStringLiteral("--remedy"), best.value(id).toString()};
    const CliResult planned = run("plan", scenario, chosen);
    QCOMPARE(planned.code, 0);
    const QJsonObject action = planned.json().value(QStringLiteral("actions")).toArray().at(0).toObject();
    for (const char *key :
         {"id", "computer", "title", "runs", "command", "registry", "risk", "elevated", "undo"})
        QVERIFY2(action.contains(QLatin1String(key)), key);

    const QString applied = this->applied(scenario, best.value(id).toString(), 0);
    QVERIFY(!applied.isEmpty());
    QCOMPARE(run("try", scenario).code, 0);
    const CliResult healthy = run("check", scenario);
    QCOMPARE(healthy.code, 0);
    QVERIFY2(healthy.err.contains("sessions"), healthy.err);
    QCOMPARE(healthy.err.count('\n'), 1);

    const CliResult listed =
        m_cli->run(QStringList{QStringLiteral("sessions"), QStringLiteral("--json")} + m_journal);
    QCOMPARE(listed.code, 0);
    QVERIFY(!listed.json().value(QStringLiteral("on")).toArray().isEmpty());
    const QJsonObject summary = listed.json().value(QStringLiteral("sessions")).toArray().at(0).toObject();
    QCOMPARE(summary.value(session).toString(), applied);
    for (const char *key : {"session", "state", "kind", "remedy", "computers", "started"})
        QVERIFY2(summary.contains(QLatin1String(key)), key);

    const QByteArray before = world();
    QCOMPARE(past("undo", applied, {QStringLiteral("--show")}).code, 0);
    QCOMPARE(world(), before);
    const CliResult undone = past("undo", applied, {QStringLiteral("--json")});
    QVERIFY2(undone.code == 0, undone.out + undone.err);
    QCOMPARE(undone.json().value(session).toString(), applied);
    QCOMPARE(run("try", scenario).code, 1);
    QCOMPARE(run("check", scenario).err, QByteArray());
}

void tst_cli_practice::withoutStateTheSessionKeepsItsWorld()
{
    const QStringList common =
        QStringList{QStringLiteral("--json"), QStringLiteral("--practice"), QStringLiteral("client-off"),
                    QStringLiteral("--remedy"), QStringLiteral("reset-credssp")} +
        m_journal;
    const QString hash = m_cli->run(QStringList(QStringLiteral("plan")) + common)
                             .json()
                             .value(QStringLiteral("hash"))
                             .toString();
    const CliResult done = m_cli->run(QStringList{QStringLiteral("apply")} + common +
                                      QStringList{QStringLiteral("--plan-hash"), hash});
    QVERIFY2(done.code == 0, done.out + done.err);
    const QString sessionId = done.json().value(session).toString();
    QVERIFY(QFile::exists(m_cli->path(QStringLiteral("journal/%1.world.json").arg(sessionId))));
    const CliResult undone = past("undo", sessionId, {QStringLiteral("--json")});
    QVERIFY2(undone.code == 0, undone.out + undone.err);
}

void tst_cli_practice::everyStartSaysWhatIsStillOn()
{
    const QString scenario = QStringLiteral("delegation-missing");
    QVERIFY(run("check", scenario).err.isEmpty());
    const QString sessionId = applied(scenario, QStringLiteral("reset-credssp"), 0);
    QVERIFY(!sessionId.isEmpty());
    for (const char *subcommand : {"check", "diagnose"}) {
        const QByteArray said = run(subcommand, scenario).err;
        QVERIFY2(said.contains("Still on:") && said.contains("wsman/node1.contoso.com"), said.constData());
        QVERIFY2(said.contains(sessionId.toUtf8()), said.constData());
    }
    QCOMPARE(past("undo", sessionId).code, 0);
    QVERIFY(run("check", scenario).err.isEmpty());
}

void tst_cli_practice::anotherHashIsRefused()
{
    const QString scenario = QStringLiteral("delegation-missing");
    QVERIFY(run("check", scenario).code == 1);
    const QByteArray before = world();
    const CliResult result = run("apply", scenario,
                                 {QStringLiteral("--remedy"), QStringLiteral("reset-credssp"),
                                  QStringLiteral("--plan-hash"), QString(64, QLatin1Char('0'))});
    QCOMPARE(result.code, 4);
    QVERIFY(result.json().value(QStringLiteral("outcomes")).toArray().isEmpty());
    QCOMPARE(result.err.count('\n'), 1);
    QCOMPARE(world(), before);
}

void tst_cli_practice::nothingToDoIsFine()
{
    const QString scenario = QStringLiteral("healthy");
    QCOMPARE(run("try", scenario).code, 0);
    QCOMPARE(run("check", scenario).code, 0);
    const CliResult diagnosed = run("diagnose", scenario);
    QCOMPARE(diagnosed.code, 0);
    QVERIFY(diagnosed.json().value(QStringLiteral("remedies")).toArray().isEmpty());
    const QStringList chosen{QStringLiteral("--remedy"), QStringLiteral("reset-credssp")};
    const QJsonObject plan = run("plan", scenario, chosen).json();
    QVERIFY(plan.value(QStringLiteral("actions")).toArray().isEmpty());
    QVERIFY(!plan.value(QStringLiteral("reason")).toString().isEmpty());
    const CliResult result = run(
        "apply", scenario,
        chosen + QStringList{QStringLiteral("--plan-hash"), plan.value(QStringLiteral("hash")).toString()});
    QCOMPARE(result.code, 0);
    QVERIFY(result.json().value(QStringLiteral("reason")).isString());
}

void tst_cli_practice::aPersonsStepWaits()
{
    const QString scenario = QStringLiteral("oracle-mismatch");
    const QString waiting = applied(scenario, QStringLiteral("install-updates"), 5);
    QVERIFY(!waiting.isEmpty());
    QCOMPARE(run("try", scenario).code, 1);
    QCOMPARE(past("resume", waiting).code, 5);
    const CliResult done =
        past("resume", waiting, {QStringLiteral("--manual-done"), QStringLiteral("--json")});
    QVERIFY2(done.code == 0, done.out + done.err);
    QCOMPARE(run("try", scenario).code, 0);
}

void tst_cli_practice::aStepIsLeftOut()
{
    const QString waiting = applied(QStringLiteral("oracle-mismatch"), QStringLiteral("install-updates"), 5);
    const CliResult ended = past(
        "resume", waiting, {QStringLiteral("--leave-out"), QStringLiteral("1"), QStringLiteral("--json")});
    QVERIFY2(ended.json().value(QStringLiteral("state")).toString() == QLatin1String("partly-done"),
             ended.out + ended.err);
    QCOMPARE(ended.code, 0);
    const CliResult text = past("report", waiting);
    QVERIFY2(text.out.contains("[left out]"), text.out);
    QVERIFY2(text.out.contains("What was wrong"), text.out);
    const CliResult listed =
        m_cli->run(QStringList{QStringLiteral("sessions"), QStringLiteral("--json")} + m_journal);
    QCOMPARE(listed.json().value(QStringLiteral("sessions"))[0][QStringLiteral("state")].toString(),
             QStringLiteral("partly-done"));
}

void tst_cli_practice::whyItStaysOnIsWrittenDown()
{
    const QString done = applied(QStringLiteral("delegation-missing"), QStringLiteral("reset-credssp"), 0);
    const QString reason = QStringLiteral("--reason");
    QCOMPARE(past("keep-on", done, {reason, QStringLiteral("two\nlines")}).code, 2);
    const CliResult kept = past("keep-on", done, {reason, QStringLiteral("Until Friday.")});
    QVERIFY2(kept.code == 0, kept.out + kept.err);
    const CliResult listed =
        m_cli->run(QStringList{QStringLiteral("sessions"), QStringLiteral("--json")} + m_journal);
    const QJsonValue session = listed.json().value(QStringLiteral("sessions"))[0];
    QCOMPARE(session[QStringLiteral("keptOn")][QStringLiteral("reason")].toString(),
             QStringLiteral("Until Friday."));
    QCOMPARE(session[QStringLiteral("state")].toString(), QStringLiteral("done"));
    QVERIFY(m_cli->run(QStringList{QStringLiteral("sessions")} + m_journal).out.contains("Until Friday."));
    QVERIFY(past("report", done).out.contains("Until Friday."));
    QCOMPARE(past("undo", done).code, 0);
}

void tst_cli_practice::otherWorldsAreRefused()
{
    const QString done = applied(QStringLiteral("delegation-missing"), QStringLiteral("reset-credssp"), 0);
    const QByteArray before = world();
    const QString practice = QStringLiteral("--practice");
    for (const QStringList &other :
         {QStringList{practice, QStringLiteral("healthy")},
          QStringList{QStringLiteral("--state"), m_cli->path(QStringLiteral("other.json"))}}) {
        for (const char *subcommand : {"undo", "resume", "report"}) {
            const CliResult result = past(subcommand, done, other);
            QVERIFY2(result.code == 4, subcommand);
            QCOMPARE(result.err.count('\n'), 1);
        }
    }
    QCOMPARE(world(), before);
    QCOMPARE(past("undo", done, {practice, QStringLiteral("delegation-missing")}).code, 0);
}

void tst_cli_practice::stateOfAnotherScenarioIsRefused()
{
    QVERIFY(!applied(QStringLiteral("delegation-missing"), QStringLiteral("reset-credssp"), 0).isEmpty());
    const CliResult result = run("check", QStringLiteral("healthy"));
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
}

void tst_cli_practice::damagedJournalIsSaid()
{
    const QString done = applied(QStringLiteral("delegation-missing"), QStringLiteral("reset-credssp"), 0);
    QFile journal(m_cli->path(QStringLiteral("journal/%1.jsonl").arg(done)));
    QVERIFY2(journal.open(QIODevice::ReadWrite), qPrintable(journal.fileName()));
    QByteArray content = journal.readAll();
    content.replace(content.indexOf("wsman"), 5, "WSMAN");
    journal.seek(0);
    journal.write(content);
    journal.close();

    const CliResult listed =
        m_cli->run(QStringList{QStringLiteral("sessions"), QStringLiteral("--json")} + m_journal);
    QCOMPARE(listed.code, 1);
    const QJsonObject summary = listed.json().value(QStringLiteral("sessions")).toArray().at(0).toObject();
    QCOMPARE(summary.value(QStringLiteral("state")).toString(), QStringLiteral("damaged"));
    QVERIFY(!summary.value(QStringLiteral("error")).toString().isEmpty());
    QCOMPARE(past("report", done).code, 2);
    QCOMPARE(past("undo", done).code, 4);
}

void tst_cli_practice::reportsOfASession_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("begin");
    const QString format = QStringLiteral("--format");
    QTest::newRow("text by default") << QStringList() << QByteArray("CredSSP Wizard, session ");
    QTest::newRow("text") << QStringList{format, QStringLiteral("text")}
                          << QByteArray("CredSSP Wizard, session ");
    QTest::newRow("page") << QStringList{format, QStringLiteral("html")} << QByteArray("<!DOCTYPE html>");
    QTest::newRow("JSON") << QStringList{format, QStringLiteral("json")} << QByteArray("{\"causes\"");
    QTest::newRow("--json") << QStringList(QStringLiteral("--json")) << QByteArray("{\"causes\"");
}

void tst_cli_practice::reportsOfASession()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, begin);
    const QString done = applied(QStringLiteral("delegation-missing"), QStringLiteral("reset-credssp"), 0);
    const CliResult result = past("report", done, options);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.startsWith(begin), result.out);
    QVERIFY(result.out.contains(done.toUtf8()));
    QVERIFY(!result.out.contains("<script"));
}

void tst_cli_practice::diagnoseReadsTheError()
{
    const QString scenario = QStringLiteral("delegation-missing");
    const QByteArray message =
        run("try", scenario).json().value(QStringLiteral("message")).toString().toUtf8();
    const CliResult known = run("diagnose", scenario, {QStringLiteral("-")}, message);
    QCOMPARE(known.json().value(QStringLiteral("symptoms")).toArray().size() > 0, true);
    const CliResult unknown = run("diagnose", scenario, {QStringLiteral("-")}, "nothing that is known");
    QCOMPARE(unknown.code, 1);
    QVERIFY(!unknown.err.isEmpty());
    QCOMPARE(run("diagnose", scenario, {QStringLiteral("-")}, "").code, 2);

    const CliResult tried =
        run("diagnose", scenario, {QStringLiteral("--tried"), QStringLiteral("reset-credssp")});
    for (const QJsonValue remedy : tried.json().value(QStringLiteral("remedies")).toArray())
        QVERIFY(remedy.toObject().value(id).toString() != QStringLiteral("reset-credssp"));
}

void tst_cli_practice::textIsForPeople_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, int code) {
        QTest::newRow(line) << QString::fromUtf8(line).split(QLatin1Char(' ')) << code;
    };
    row("try --practice healthy", 0);
    row("check --practice four-servers", 1);
    row("diagnose --practice policy-managed", 1);
    row("diagnose --practice spn-missing", 1);
    row("plan --practice spn-missing --remedy register-spn", 0);
    row("sessions", 0);
}

void tst_cli_practice::textIsForPeople()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CliResult result = m_cli->run(arguments);
    QVERIFY2(result.code == code, result.out + result.err);
    QVERIFY(!result.out.trimmed().isEmpty());
    QVERIFY(!result.out.startsWith('{'));
    QVERIFY2(!result.out.contains("%1"), result.out);
}

QTEST_GUILESS_MAIN(tst_cli_practice)
#include "tst_cli_practice.moc"
