// --symptoms: a team's own symptom files, as scripts meet them.
#include "tests/app/cli/cli_runner.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace {

const QByteArray kTunnel = R"({
  "id": "contoso-vpn",
  "title": "The tunnel to Contoso is down.",
  "explanation": "Call the network team.",
  "remedies": ["restart-winrm", "use-proven-name"],
  "codes": [4711],
  "wordings": { "en": ["The Contoso tunnel is down"] }
}
)";
const QByteArray kText = "Connecting to remote server srv1 failed: The Contoso tunnel is down.\n";

} // namespace

class tst_cli_symptoms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void identifyKnowsThem();
    void peopleReadWhatTheFileSays();
    void withoutThemItIsAsBefore();
    void aBadFileIsSaidAndLeftOut();
    void wrongUsage_data();
    void wrongUsage();
    void diagnoseKnowsThem();

private:
    [[nodiscard]] QStringList with(const QStringList &arguments) const
    {
        return arguments + QStringList{QStringLiteral("--symptoms"), m_cli->path(QStringLiteral("symptoms"))};
    }

    std::unique_ptr<CliRunner> m_cli;
    LogGuard m_log;
};

void tst_cli_symptoms::init()
{
    m_log.begin();
    m_cli = std::make_unique<CliRunner>();
    QVERIFY(QDir().mkpath(m_cli->path(QStringLiteral("symptoms"))));
    (void)m_cli->file(QStringLiteral("symptoms/contoso-vpn.json"), kTunnel);
}

void tst_cli_symptoms::identifyKnowsThem()
{
    const CliResult result = m_cli->run(with({QStringLiteral("identify"), QStringLiteral("--json")}), kText);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.code, 0);
    const QJsonArray symptoms = result.json().value(QStringLiteral("symptoms")).toArray();
    QCOMPARE(symptoms.size(), 1);
    const QJsonObject symptom = symptoms.at(0).toObject();
    QCOMPARE(symptom.value(QStringLiteral("id")).toString(), QStringLiteral("contoso-vpn"));
    QCOMPARE(symptom.value(QStringLiteral("title")).toString(),
             QStringLiteral("The tunnel to Contoso is down."));
    QCOMPARE(symptom.value(QStringLiteral("explanation")).toString(),
             QStringLiteral("Call the network team."));
    QCOMPARE(symptom.value(QStringLiteral("computer")).toString(), QStringLiteral("srv1"));
    QCOMPARE(symptom.value(QStringLiteral("remedies")).toArray(),
             QJsonArray({QStringLiteral("restart-winrm"), QStringLiteral("use-proven-name")}));
}

void tst_cli_symptoms::peopleReadWhatTheFileSays()
{
    const CliResult result = m_cli->run(with({QStringLiteral("identify")}), kText);
    QVERIFY2(result.out.contains("  The tunnel to Contoso is down.\n    Call the network team.\n"),
             result.out);
}

void tst_cli_symptoms::withoutThemItIsAsBefore()
{
    const CliResult result = m_cli->run({QStringLiteral("identify"), QStringLiteral("--json")}, kText);
    QCOMPARE(result.code, 1);
    QCOMPARE(result.json().value(QStringLiteral("symptoms")).toArray(), QJsonArray());
}

void tst_cli_symptoms::aBadFileIsSaidAndLeftOut()
{
    (void)m_cli->file(QStringLiteral("symptoms/bad.json"),
                      "{\n  \"id\": \"bad\",\n  \"command\": \"format c:\"\n}\n");
    const CliResult result = m_cli->run(with({QStringLiteral("identify"), QStringLiteral("--json")}), kText);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.startsWith("bad.json, line 3, column 3: \"command\" is not known here."), result.err);
    QCOMPARE(result.err.count('\n'), 1);
    QCOMPARE(result.json().value(QStringLiteral("symptoms")).toArray().size(), 1);
}

void tst_cli_symptoms::wrongUsage_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no such folder") << QStringLiteral("/no/such/folder")
                                    << QByteArray("There is no folder \"/no/such/folder\".\n");
    QTest::newRow("nothing") << QString() << QByteArray("--symptoms needs a value that is not empty.\n");
}

void tst_cli_symptoms::wrongUsage()
{
    QFETCH(QString, folder);
    QFETCH(QByteArray, sentence);
    for (const char *subcommand : {"identify", "diagnose"}) {
        const CliResult result =
            m_cli->run({QString::fromLatin1(subcommand), QStringLiteral("--symptoms"), folder}, kText);
        QCOMPARE(result.code, 2);
        QCOMPARE(result.err, sentence);
        QCOMPARE(result.out, QByteArray());
    }
}

void tst_cli_symptoms::diagnoseKnowsThem()
{
    const CliResult result =
        m_cli->run(with({QStringLiteral("diagnose"), QStringLiteral("-"), QStringLiteral("--json"),
                         QStringLiteral("--practice"), QStringLiteral("spn-missing")}),
                   kText);
    QVERIFY2(result.code == 0 || result.code == 1, result.err);
    const QJsonArray symptoms = result.json().value(QStringLiteral("symptoms")).toArray();
    QCOMPARE(symptoms.at(0).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("contoso-vpn"));
}

QTEST_GUILESS_MAIN(tst_cli_symptoms)
#include "tst_cli_symptoms.moc"
