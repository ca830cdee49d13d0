// Which computers are involved: what is told of a name while it is typed, lists, where names come from.
#include "tests/support/log_guard.h"
#include "wizard/models/computers_model.h"
#include "wizard/models/troubleshooting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

Q_DECLARE_METATYPE(credssp::NameState)

class tst_ComputersModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void serverNames_data();
    void serverNames();
    void clientNames_data();
    void clientNames();
    void lists_data();
    void lists();
    void aListInOneRowBecomesRows();
    void aCommaAsksForTheNextName();
    void nothingPastedIsLost();
    void manyServers();
    void theErrorNamesTheServer();
    void whatAPersonTypedStays();
    void anExampleBringsItsComputers();
    void completeness_data();
    void completeness();
    void commitHandsOverEachNameOnce();
    void committingTheSameForgetsNothing();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {true, QStringLiteral("GATEWAY01"), {}, m_folder.path(), {}};
    }
    [[nodiscard]] static Symptom naming(const QString &computer)
    {
        Symptom symptom;
        symptom.id = QStringLiteral("delegation-untrusted");
        symptom.computer = computer;
        return symptom;
    }
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_ComputersModel::serverNames_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NameState>("state");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("suggestion");

    const QStringList none;
    const QStringList full{QStringLiteral("node1.contoso.com")};
    const auto row = [](const char *why, const QStringList &before, const char *typed, NameState state,
                        const char *says = "", const char *suggestion = "") {
        QTest::newRow(why) << before << QString::fromUtf8(typed) << state << QString::fromLatin1(says)
                           << QString::fromLatin1(suggestion);
    };
    row("nothing typed says nothing", none, "", NameState::Empty);
    row("a full name is fine", none, "node1.contoso.com", NameState::Fine);
    row("a short name may be another than the listed one", none, "NODE2", NameState::Attention, "short name");
    row("the domain is known from a neighbor", full, "node2", NameState::Attention, "short name",
        "node2.contoso.com");
    row("an address proves no identity", none, "10.0.0.11", NameState::Attention, "address");
    row("an IPv6 address neither", none, "fe80::1", NameState::Attention, "address");
    row("a wildcard is no computer", none, "*.contoso.com", NameState::Invalid, "several computers");
    row("a name that sounds like a cluster", none, "hv-cluster.contoso.com", NameState::Attention, "cluster");
    row("a cluster with a number", none, "cl01.contoso.com", NameState::Attention, "cluster");
    row("a clustered sound within a word is no cluster", none, "cleo1.contoso.com", NameState::Fine);
    row("a duplicate, whatever its letter case", full, "NODE1.contoso.com", NameState::Attention, "already");
    row("the same server by its short name", full, "node1", NameState::Attention, "same server");
    row("the client itself", none, "gateway01", NameState::Attention, "sends the credentials");
    row("a blank behind it", none, "node1.contoso.com ", NameState::Invalid, "blank", "node1.contoso.com");
    row("an address of a web page", none, "https://node1.contoso.com:5986/wsman", NameState::Invalid, "",
        "node1.contoso.com");
    row("a network path", none, "\\\\node1\\c$", NameState::Invalid, "", "node1");
    row("a service principal name", none, "WSMAN/node1.contoso.com", NameState::Invalid, "",
        "node1.contoso.com");
    row("quotes around it", none, "\"node1\"", NameState::Invalid, "", "node1");
    row("typographic quotes around it", none, "\u201Enode1\u201C", NameState::Invalid, "", "node1");
    row("the dot at its end", none, "node1.contoso.com.", NameState::Invalid, "", "node1.contoso.com");
    row("a sentence holds no name", none, "the server in Bonn", NameState::Invalid, "is not the name");
    row("a look-alike letter", none, "n\u043Ede1", NameState::Invalid, "is not the name");
    row("an attack is no name and suggests none", none, "node1; Remove-Item C:\\", NameState::Invalid,
        "is not the name");
}

void tst_ComputersModel::serverNames()
{
    QFETCH(QStringList, before);
    QFETCH(QString, typed);
    QFETCH(NameState, state);
    QFETCH(QString, says);
    QFETCH(QString, suggestion);
    NameSurroundings surroundings{QStringLiteral("GATEWAY01"), {}, {}, {}, {}};
    for (const QString &name : before) {
        surroundings.add(name);
        surroundings.domain = domainOf(name);
    }
    const NameVerdict verdict = judgeServerName(typed, surroundings);
    QCOMPARE(verdict.state, state);
    QVERIFY2(verdict.sentence.contains(says), qPrintable(verdict.sentence));
    const bool silent = state == NameState::Fine || state == NameState::Empty;
    QCOMPARE(verdict.sentence.isEmpty(), silent);
    QCOMPARE(verdict.suggestion, suggestion);
}

void tst_ComputersModel::clientNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NameState>("state");
    QTest::addColumn<QString>("suggestion");

    const QString expected = QStringLiteral("GATEWAY01");
    QTest::newRow("this computer") << expected << NameState::Fine << QString();
    QTest::newRow("its full name") << QStringLiteral("gateway01.contoso.com") << NameState::Fine << QString();
    QTest::newRow("another computer cannot be the sender here")
        << QStringLiteral("ADMIN7") << NameState::Attention << expected;
    QTest::newRow("nothing typed") << QString() << NameState::Invalid << expected;
    QTest::newRow("no name") << QStringLiteral("my PC") << NameState::Invalid << expected;
}

void tst_ComputersModel::clientNames()
{
    QFETCH(QString, typed);
    QFETCH(NameState, state);
    QFETCH(QString, suggestion);
    Troubleshooting shared(place());
    ComputersModel model(shared);
    QCOMPARE(model.client(), QStringLiteral("GATEWAY01"));
    model.setClient(typed);
    QCOMPARE(model.clientVerdict().state, state);
    QCOMPARE(model.clientVerdict().suggestion, suggestion);
    QCOMPARE(model.clientRemark().isEmpty(), state != NameState::Fine);
    if (suggestion.isEmpty())
        return;
    model.useClientSuggestion();
    QCOMPARE(model.clientVerdict().state, NameState::Fine);
}

void tst_ComputersModel::lists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("names");

    const QStringList two{QStringLiteral("node1"), QStringLiteral("node2")};
    QTest::newRow("one a line") << QStringLiteral("node1\nnode2\n") << two;
    QTest::newRow("Windows line ends") << QStringLiteral("node1\r\nnode2\r\n\r\n") << two;
    QTest::newRow("commas") << QStringLiteral("node1, node2,") << two;
    QTest::newRow("semicolons") << QStringLiteral(" node1 ;node2") << two;
    QTest::newRow("a column of a table") << QStringLiteral("node1\tnode2") << two;
    QTest::newRow("line separators of a web page") << QStringLiteral("node1\u2028node2") << two;
    QTest::newRow("empty") << QStringLiteral(" \n;, ") << QStringList();
    QTest::newRow("a blank does not separate: it may be a mistake")
        << QStringLiteral("node1 node2") << QStringList(QStringLiteral("node1 node2"));
}

void tst_ComputersModel::lists()
{
    QFETCH(QString, list);
    QFETCH(QStringList, names);
    QCOMPARE(namesIn(list), names);
    ServerList servers;
    QAbstractItemModelTester tester(&servers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(servers.addList(list), names.size());
    QCOMPARE(servers.rowCount(), names.size());
}

void tst_ComputersModel::aListInOneRowBecomesRows()
{
    ServerList servers;
    QAbstractItemModelTester tester(&servers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    servers.setNames({QStringLiteral("first.contoso.com"), QString(), QStringLiteral("last.contoso.com")});
    servers.setName(1, QStringLiteral("a.contoso.com\nb.contoso.com\nc.contoso.com"));
    QCOMPARE(servers.usableNames(),
             QStringList({QStringLiteral("first.contoso.com"), QStringLiteral("a.contoso.com"),
                          QStringLiteral("b.contoso.com"), QStringLiteral("c.contoso.com"),
                          QStringLiteral("last.contoso.com")}));
}

void tst_ComputersModel::aCommaAsksForTheNextName()
{
    ServerList servers;
    servers.setNames({QString()});
    servers.setName(0, QStringLiteral("node1,"));
    QCOMPARE(servers.rowCount(), 2);
    QCOMPARE(servers.name(0), QStringLiteral("node1"));
    QCOMPARE(servers.name(1), QString());
}

void tst_ComputersModel::nothingPastedIsLost()
{
    ServerList servers;
    servers.setNames({QStringLiteral("node1.contoso.com"), QString()});
    QCOMPARE(servers.addList(QStringLiteral("node2.contoso.com\nwhat is this?\n*\nnode1.contoso.com")), 4);
    QCOMPARE(servers.rowCount(), 5);
    QCOMPARE(servers.name(1), QStringLiteral("node2.contoso.com"));
    QCOMPARE(servers.name(2), QStringLiteral("what is this?"));
    QCOMPARE(servers.count(NameState::Invalid), 2);
    QCOMPARE(servers.count(NameState::Attention), 1);
    QCOMPARE(servers.usableNames().size(), 2);
}

void tst_ComputersModel::manyServers()
{
    QStringList names;
    for (int i = 0; i < 5000; ++i)
        names.append(QStringLiteral("node%1.contoso.com").arg(i));
    ServerList servers;
    QSignalSpy changed(&servers, &ServerList::namesChanged);
    QCOMPARE(servers.addList(names.join(QLatin1Char('\n'))), 5000);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(servers.usableNames(), names);
    // One keystroke tells of the rows that it concerns only.
    QSignalSpy rows(&servers, &QAbstractItemModel::dataChanged);
    servers.setName(4999, QStringLiteral("node4998.contoso.com"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(servers.verdict(4999).state, NameState::Attention);
}

void tst_ComputersModel::theErrorNamesTheServer()
{
    Troubleshooting shared(place());
    ComputersModel model(shared);
    QCOMPARE(model.servers().rowCount(), 1);
    QVERIFY(!model.isComplete());
    shared.setError(QStringLiteral("text"), {naming(QStringLiteral("node1.contoso.com"))});
    QCOMPARE(model.servers().usableNames(), QStringList(QStringLiteral("node1.contoso.com")));
    QVERIFY(!model.origin().isEmpty());
    QVERIFY(model.isComplete());

    shared.setError(QStringLiteral("other"), {naming(QStringLiteral("node2.contoso.com"))});
    QCOMPARE(model.servers().usableNames(), QStringList(QStringLiteral("node2.contoso.com")));
    shared.setError(QStringLiteral("none"), {naming(QString())});
    QVERIFY(model.servers().usableNames().isEmpty());
    QVERIFY(model.origin().isEmpty());
    shared.setError(QStringLiteral("odd"), {naming(QStringLiteral("<not a name>"))});
    QVERIFY2(model.servers().name(0).isEmpty(), "what cannot be a name is not filled in");
}

void tst_ComputersModel::whatAPersonTypedStays()
{
    Troubleshooting shared(place());
    ComputersModel model(shared);
    model.servers().setName(0, QStringLiteral("mine.contoso.com"));
    shared.setError(QStringLiteral("text"), {naming(QStringLiteral("node1.contoso.com"))});
    QCOMPARE(model.servers().usableNames(), QStringList(QStringLiteral("mine.contoso.com")));
    QVERIFY(model.origin().isEmpty());
}

void tst_ComputersModel::anExampleBringsItsComputers()
{
    Troubleshooting shared(place());
    ComputersModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    QCOMPARE(model.client(), shared.scenario()->client);
    QCOMPARE(model.clientVerdict().state, NameState::Fine);
    QCOMPARE(model.servers().usableNames(), shared.scenario()->servers);
    QVERIFY(model.isComplete());
    shared.setError(QStringLiteral("text"), {naming(QStringLiteral("node9.contoso.com"))});
    QCOMPARE(model.servers().usableNames(), shared.scenario()->servers);
    shared.leavePractice();
    QCOMPARE(model.client(), QStringLiteral("GATEWAY01"));
    QCOMPARE(model.servers().usableNames(), QStringList(QStringLiteral("node9.contoso.com")));
}

void tst_ComputersModel::completeness_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<bool>("complete");

    const QString client = QStringLiteral("GATEWAY01");
    const QString node = QStringLiteral("node1.contoso.com");
    QTest::newRow("one of each") << client << QStringList(node) << true;
    QTest::newRow("an empty row is no obstacle") << client << QStringList({node, QString()}) << true;
    QTest::newRow("a warning is no obstacle") << client << QStringList(QStringLiteral("10.0.0.1")) << true;
    QTest::newRow("no server") << client << QStringList(QString()) << false;
    QTest::newRow("no client") << QString() << QStringList(node) << false;
    QTest::newRow("something that is no name") << client << QStringList({node, QStringLiteral("?")}) << false;
}

void tst_ComputersModel::completeness()
{
    QFETCH(QString, client);
    QFETCH(QStringList, servers);
    QFETCH(bool, complete);
    Troubleshooting shared(place());
    ComputersModel model(shared);
    QSignalSpy changed(&model, &ComputersModel::completeChanged);
    model.setClient(client);
    model.servers().setNames(servers);
    QCOMPARE(model.isComplete(), complete);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!model.summary().isEmpty());
}

void tst_ComputersModel::commitHandsOverEachNameOnce()
{
    Troubleshooting shared(place());
    ComputersModel model(shared);
    model.servers().setNames({QStringLiteral("node1.contoso.com"), QString(),
                              QStringLiteral("NODE1.contoso.com"), QStringLiteral("node2.contoso.com")});
    model.commit();
    QCOMPARE(shared.client(), QStringLiteral("GATEWAY01"));
    QCOMPARE(shared.servers(),
             QStringList({QStringLiteral("node1.contoso.com"), QStringLiteral("node2.contoso.com")}));
    QCOMPARE(model.servers().rowCount(), 4);
}

void tst_ComputersModel::committingTheSameForgetsNothing()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    ComputersModel model(shared);
    shared.setFindings({Finding{}});
    model.commit();
    QVERIFY(shared.isChecked());
    model.servers().setName(0, QStringLiteral("node2.contoso.com"));
    model.commit();
    QVERIFY(!shared.isChecked());
}

QTEST_GUILESS_MAIN(tst_ComputersModel)
#include "tst_computers_model.moc"
