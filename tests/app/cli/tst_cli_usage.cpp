#include "engine/computers/this_machine.h"
#include "tests/app/cli/cli_runner.h"
#include "tests/support/log_guard.h"

#include <QTest>

class tst_cli_usage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void everySubcommandHasHelp_data();
    void everySubcommandHasHelp();
    void overviewNamesEverySubcommand();
    void wrongUsage_data();
    void wrongUsage();
    void hostileNames_data();
    void hostileNames();
    void withoutPracticeItNeedsWindows_data();
    void withoutPracticeItNeedsWindows();
    void practiceNamesItsScenarios();
    void logGoesWhereItIsTold();

private:
    LogGuard m_log;
    CliRunner m_cli;
};

namespace {

const QStringList subcommands{
    QStringLiteral("identify"), QStringLiteral("try"),    QStringLiteral("check"),
    QStringLiteral("diagnose"), QStringLiteral("plan"),   QStringLiteral("apply"),
    QStringLiteral("undo"),     QStringLiteral("resume"), QStringLiteral("keep-on"),
    QStringLiteral("sessions"), QStringLiteral("report"), QStringLiteral("practice")};

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void tst_cli_usage::everySubcommandHasHelp_data()
{
    QTest::addColumn<QString>("subcommand");
    for (const QString &subcommand : subcommands)
        QTest::newRow(qPrintable(subcommand)) << subcommand;
}

void tst_cli_usage::everySubcommandHasHelp()
{
    QFETCH(QString, subcommand);
    const CliResult result = m_cli.run({subcommand, QStringLiteral("--help")});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.startsWith("Usage: credssp-wizard-cli " + subcommand.toUtf8()));
    QVERIFY(result.out.contains("--json"));
    QCOMPARE(result.err, QByteArray());
}

void tst_cli_usage::overviewNamesEverySubcommand()
{
    const CliResult result = m_cli.run({QStringLiteral("--help")});
    QCOMPARE(result.code, 0);
    for (const QString &subcommand : subcommands)
        QVERIFY2(result.out.contains("\n  " + subcommand.toUtf8() + ' '), qPrintable(subcommand));
    QVERIFY(m_cli.run({QStringLiteral("--version")}).out.startsWith("credssp-wizard-cli "));
}

void tst_cli_usage::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *line) { QTest::newRow(name) << words(line); };
    row("nothing at all", "");
    row("no such subcommand", "frobnicate");
    row("option before the subcommand", "--json identify");
    row("unknown option", "identify --nonsense");
    row("stray argument", "check --practice healthy stray");
    row("stray argument of sessions", "sessions stray");
    row("two files for diagnose", "diagnose --practice healthy a b");
    row("switch with a value", "identify --json=yes");
    row("missing value", "check --practice");
    row("missing value at the end", "plan --practice healthy --remedy");
    row("once only", "check --practice healthy --client A --client B");
    row("plan without a remedy", "plan --practice healthy");
    row("apply without a hash", "apply --practice healthy --remedy reset-credssp");
    row("undo without a session", "undo");
    row("resume without a session", "resume");
    row("no number of a step", "resume --session 20260101-010101-abcdef --leave-out last");
    row("steps count from one", "resume --session 20260101-010101-abcdef --leave-out 0");
    row("keep-on without a reason", "keep-on --session 20260101-010101-abcdef");
    row("report without a session", "report --format html");
    row("no such format", "report --session 20260101-010101-abcdef --format pdf");
    row("formats that contradict", "report --session 20260101-010101-abcdef --json --format html");
    row("no such session", "undo --session 20260101-010101-abcdef");
    row("a path as a session", "undo --session ../../etc/passwd");
    row("no such remedy", "plan --practice healthy --remedy frobnicate");
    row("no such tried remedy", "diagnose --practice healthy --tried frobnicate");
    row("no such scenario", "check --practice frobnicate");
    row("no such scenario file", "check --practice /nowhere/at/all.json");
    row("state without practice", "check --state world.json");
    row("carried in practice", "check --practice healthy --carried node1");
    row("an answer of nobody", "check --practice healthy --answer answer.json");
    row("scripts for nobody", "check --practice healthy --scripts out");
    row("an answer that is not there", "undo --session 20260101-010101-abcdef --answer /nowhere/at/all.json");
    row("scripts where nothing is written", "plan --practice healthy --remedy reset-credssp --scripts out");
    row("no such client", "check --practice healthy --client NOBODY");
    row("practice alone", "practice");
    row("practice show alone", "practice show");
    row("practice list with a name", "practice list healthy");
    row("practice frobnicate", "practice frobnicate");
    row("practice show of nothing", "practice show frobnicate");
    row("log where nothing can be written", "identify --log /nowhere/at/all.log");
}

void tst_cli_usage::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli.run(arguments);
    QVERIFY2(result.code == 2, result.out + result.err);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(result.err.size() > 10);
}

void tst_cli_usage::hostileNames_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    const QList<std::pair<const char *, QString>> names{{"semicolon", QStringLiteral("node1;calc")},
                                                        {"subexpression", QStringLiteral("$(calc)")},
                                                        {"quote", QStringLiteral("node'1")},
                                                        {"smart quote", QStringLiteral("node\u20191")},
                                                        {"backtick", QStringLiteral("node`1")},
                                                        {"line break", QStringLiteral("node1\ncalc")},
                                                        {"escape sequence", QStringLiteral("node1\x1b[2J")},
                                                        {"look-alike", QStringLiteral("n\u043ede1")},
                                                        {"too long", QString(300, QLatin1Char('a'))},
                                                        {"leading dash", QStringLiteral("-node1")},
                                                        {"an option", QStringLiteral("--json")},
                                                        {"empty", QString()}};
    const QList<std::pair<const char *, QStringList>> options{
        {"--client", words("check --practice healthy --client")},
        {"--server", words("check --practice healthy --server")},
        {"--also", words("plan --practice healthy --remedy turn-off-credssp --also")},
        {"--user", words("check --practice healthy --user")},
        {"--remedy", words("plan --practice healthy --remedy")},
        {"--tried", words("diagnose --practice healthy --tried")},
        {"--session", words("undo --session")},
        {"--session of resume", words("resume --session")},
        {"--session of report", words("report --session")},
        {"--practice", words("check --practice")}};
    for (const auto &[option, arguments] : options)
        for (const auto &[why, name] : names) {
            // Windows allows these in account names; the one quoting function makes them harmless.
            const QStringList allowed{QStringLiteral("subexpression"), QStringLiteral("quote"),
                                      QStringLiteral("backtick"), QStringLiteral("look-alike")};
            if (QLatin1String(option) == QLatin1String("--user") && allowed.contains(QLatin1String(why)))
                continue;
            QTest::addRow("%s %s", option, why) << arguments << name;
        }
}

void tst_cli_usage::hostileNames()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    const CliResult result = m_cli.run(arguments + QStringList(name));
    QVERIFY2(result.code == 2, result.out + result.err);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(!result.err.contains('\x1b'));
}

void tst_cli_usage::withoutPracticeItNeedsWindows_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("try") << words("try --server node1");
    QTest::newRow("check") << words("check --server node1");
    QTest::newRow("check, carried") << words("check --carried node1 --scripts out");
    QTest::newRow("diagnose") << words("diagnose --server node1");
    QTest::newRow("plan") << words("plan --server node1 --remedy reset-credssp");
    QTest::newRow("apply") << words("apply --server node1 --remedy reset-credssp --plan-hash 0");
}

void tst_cli_usage::withoutPracticeItNeedsWindows()
{
    if (credssp::this_machine::isWindows())
        QSKIP("This is Windows.");
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli.run(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains("--practice"), result.err);
}

void tst_cli_usage::practiceNamesItsScenarios()
{
    const CliResult list = m_cli.run(words("practice list --json"));
    QCOMPARE(list.code, 0);
    const QList<QJsonObject> scenarios = list.jsonLines();
    QCOMPARE(scenarios.size(), 25);
    for (const QJsonObject &scenario : scenarios) {
        for (const char *key : {"name", "story", "client", "servers", "ending"})
            QVERIFY2(scenario.contains(QLatin1String(key)), key);
        const QJsonObject ending = scenario.value(QStringLiteral("ending")).toObject();
        QVERIFY(ending.contains(QStringLiteral("kind")) && ending.contains(QStringLiteral("remedies")));
    }
    const CliResult show = m_cli.run(words("practice show spn-missing --json"));
    QCOMPARE(show.json().value(QStringLiteral("name")).toString(), QStringLiteral("spn-missing"));
    QVERIFY(m_cli.run(words("practice list")).out.contains("spn-missing\n  "));
}

void tst_cli_usage::logGoesWhereItIsTold()
{
    const QString log = m_cli.path(QStringLiteral("wizard.log"));
    const CliResult result = m_cli.run(
        {QStringLiteral("identify"), QStringLiteral("--json"), QStringLiteral("--log"), log}, "0x803381A4");
    QCOMPARE(result.code, 0);
    QVERIFY(QFile::exists(log));
    QCOMPARE(result.jsonLines().size(), 1);
}

QTEST_GUILESS_MAIN(tst_cli_usage)
#include "tst_cli_usage.moc"
