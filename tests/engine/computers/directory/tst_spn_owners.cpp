// Who owns a computer's service principal names, asked of a directory that lies in memory.
#include "engine/computers/directory/spn_owners.h"
#include "tests/engine/computers/directory/fake_directory.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using namespace credssp;
using namespace credssp::directory;

namespace {

const QString contoso = QStringLiteral("contoso.com");
const QString node1 = QStringLiteral("node1.contoso.com");

TypedName typed(const QString &host, const QString &resolved = {})
{
    return {host, resolved, suffixOf(contoso)};
}

/// "WSMAN/NODE1: NODE1$ target; WSMAN/…: svc-web user"
QString summary(const SpnOwnersAnswer &answer)
{
    QStringList forms;
    for (const SpnForm &form : answer.forms) {
        QString text = form.spn + QLatin1Char(':');
        for (const SpnOwner &owner : form.owners)
            text += QLatin1Char(' ') + owner.account +
                    (owner.isComputer ? QString() : QStringLiteral(" user")) +
                    (owner.isTarget ? QStringLiteral(" target") : QString());
        forms.append(text);
    }
    return forms.join(QStringLiteral("; "));
}

} // namespace

class tst_spn_owners : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void escaping_data();
    void escaping();
    void suffixes();
    void owners_data();
    void owners();
    void foreignOwners();
    void theNearestOfTwoAccounts();
    void accountsOfOthersWithTheName_data();
    void accountsOfOthersWithTheName();
    void clusterNames();
    void managedServiceAccountsAreNoComputers();
    void hostileNamesStayNames_data();
    void hostileNamesStayNames();
    void errorsAreHandedOn_data();
    void errorsAreHandedOn();
    void registration_data();
    void registration();
};

void tst_spn_owners::escaping_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing to do") << "node1.contoso.com"
                                   << "node1.contoso.com";
    QTest::newRow("a slash means nothing") << "WSMAN/node1"
                                           << "WSMAN/node1";
    QTest::newRow("wildcard") << "*"
                              << "\\2a";
    QTest::newRow("end of the comparison") << "a)(b=*"
                                           << "a\\29\\28b=\\2a";
    QTest::newRow("escape sign") << "a\\2a"
                                 << "a\\5c2a";
    QTest::newRow("NUL") << QString(QChar(u'\0')) << "\\00";
    QTest::newRow("beyond ASCII as it is") << QString(QChar(0xe4)) << QString(QChar(0xe4));
}

void tst_spn_owners::escaping()
{
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QCOMPARE(escaped(value), expected);
    QCOMPARE(equals(QStringLiteral("cn"), value), QStringLiteral("(cn=") + expected + QLatin1Char(')'));
}

void tst_spn_owners::suffixes()
{
    QCOMPARE(suffixOf(QStringLiteral("eu.contoso.com")), QStringLiteral("DC=eu,DC=contoso,DC=com"));
    QCOMPARE(suffixOf({}), QString());
}

void tst_spn_owners::owners_data()
{
    QTest::addColumn<QStringList>("spns");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("resolved");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("expected");

    const QString both = QStringLiteral("WSMAN/NODE1: NODE1$ target; WSMAN/node1.contoso.com: NODE1$ target");
    const QStringList right{QStringLiteral("WSMAN/NODE1"), QStringLiteral("WSMAN/") + node1};
    QTest::newRow("full name") << right << node1 << node1 << "NODE1$" << both;
    QTest::newRow("full name in other letters") << right << "Node1.Contoso.COM" << node1 << "NODE1$" << both;
    QTest::newRow("short name") << right << "node1" << node1 << "NODE1$" << both;
    QTest::newRow("short name that does not resolve: by the account")
        << right << "node1" << QString() << "NODE1$" << both;
    QTest::newRow("full name that does not resolve") << right << node1 << QString() << "NODE1$" << both;
    QTest::newRow("address: by the name behind it, with a form of its own")
        << right << "10.0.0.1" << node1 << "NODE1$" << both + QStringLiteral("; WSMAN/10.0.0.1:");
    QTest::newRow("address that nobody knows") << right << "10.0.0.1" << QString() << ""
                                               << "WSMAN/10.0.0.1:";
    QTest::newRow("alias: its own form, owned by nobody")
        << right << "files" << node1 << "NODE1$" << both + QStringLiteral("; WSMAN/files:");
    QTest::newRow("further name that Windows registered")
        << QStringList(right) + QStringList{QStringLiteral("HOST/files.contoso.com")} << "files.contoso.com"
        << QString() << "NODE1$" << both + QStringLiteral("; WSMAN/files.contoso.com:");
    QTest::newRow("none registered") << QStringList() << node1 << node1 << "NODE1$"
                                     << "WSMAN/NODE1:; WSMAN/node1.contoso.com:";
    QTest::newRow("registered in other letters")
        << QStringList{QStringLiteral("wsman/node1")} << node1 << node1 << "NODE1$"
        << "WSMAN/NODE1: NODE1$ target; WSMAN/node1.contoso.com:";
    QTest::newRow("no such computer") << right << "node9.contoso.com"
                                      << "node9.contoso.com"
                                      << ""
                                      << "WSMAN/node9.contoso.com:";
}

void tst_spn_owners::owners()
{
    QFETCH(QStringList, spns);
    QFETCH(QString, host);
    QFETCH(QString, resolved);
    QFETCH(QString, account);
    QFETCH(QString, expected);
    FakeDirectory forest;
    forest.addComputer(QStringLiteral("NODE2"), contoso, {});
    forest.addComputer(QStringLiteral("NODE1"), contoso, spns);
    const auto answer = readSpnOwners(forest, typed(host, resolved));
    QVERIFY(answer);
    QVERIFY(forest.wasAskedProperly());
    QCOMPARE(answer->account, account);
    QCOMPARE(answer->netBiosName, account.chopped(account.isEmpty() ? 0 : 1));
    QCOMPARE(answer->dnsName, account.isEmpty() ? QString() : node1);
    QVERIFY(!answer->typedIsCluster);
    QCOMPARE(summary(*answer), expected);
}

void tst_spn_owners::foreignOwners()
{
    FakeDirectory forest;
    forest.addComputer(QStringLiteral("NODE1"), contoso, {QStringLiteral("WSMAN/NODE1")});
    forest.addComputer(QStringLiteral("OLD"), QStringLiteral("eu.contoso.com"),
                       {QStringLiteral("WSMAN/NODE1")});
    forest.add(QStringLiteral("Web"), contoso, {FakeDirectory::userClass}, QStringLiteral("svc-web"), {},
               {QStringLiteral("WSMAN/") + node1});
    const auto answer = readSpnOwners(forest, typed(node1, node1));
    QVERIFY(answer);
    QCOMPARE(summary(*answer), QStringLiteral("WSMAN/NODE1: NODE1$ target OLD$; "
                                              "WSMAN/node1.contoso.com: svc-web user"));
    QCOMPARE(answer->forms.at(1).owners.at(0).distinguishedName,
             QStringLiteral("CN=Web,OU=Servers,DC=contoso,DC=com"));
}

void tst_spn_owners::theNearestOfTwoAccounts()
{
    FakeDirectory forest;
    forest.addComputer(QStringLiteral("NODE1"), QStringLiteral("eu.contoso.com"), {});
    forest.addComputer(QStringLiteral("NODE1"), contoso, {});
    auto answer = readSpnOwners(forest, typed(QStringLiteral("node1")));
    QVERIFY(answer);
    QCOMPARE(answer->dnsName, node1);
    // Where the name really leads counts more than whose domain it is.
    answer = readSpnOwners(forest, typed(QStringLiteral("node1"), QStringLiteral("node1.eu.contoso.com")));
    QVERIFY(answer);
    QCOMPARE(answer->dnsName, QStringLiteral("node1.eu.contoso.com"));
}

void tst_spn_owners::accountsOfOthersWithTheName_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("resolved");
    QTest::addColumn<QString>("account");
    QTest::newRow("the short name leads to another forest") << "node1"
                                                            << "node1.fabrikam.com"
                                                            << "";
    QTest::newRow("the full name is an alias of another computer by now") << node1 << "node2.contoso.com"
                                                                          << "NODE2$";
    QTest::newRow("resolved without a suffix, as NetBIOS does") << "node1"
                                                                << "NODE1"
                                                                << "NODE1$";
    QTest::newRow("a further name with an address of its own") << "files"
                                                               << "files.contoso.com"
                                                               << "NODE2$";
}

void tst_spn_owners::accountsOfOthersWithTheName()
{
    QFETCH(QString, host);
    QFETCH(QString, resolved);
    QFETCH(QString, account);
    FakeDirectory forest;
    forest.addComputer(QStringLiteral("NODE1"), contoso, {});
    forest.addComputer(QStringLiteral("NODE2"), contoso, {QStringLiteral("HOST/files.contoso.com")});
    const auto answer = readSpnOwners(forest, typed(host, resolved));
    QVERIFY(answer);
    QCOMPARE(answer->account, account);
}

void tst_spn_owners::clusterNames()
{
    FakeDirectory forest;
    const QString cluster = QStringLiteral("cluster.contoso.com");
    forest.addComputer(
        QStringLiteral("CLUSTER"), contoso,
        {QStringLiteral("MSClusterVirtualServer/CLUSTER"), QStringLiteral("WSMAN/") + cluster});
    const auto answer = readSpnOwners(forest, typed(cluster, cluster));
    QVERIFY(answer);
    QVERIFY(answer->typedIsCluster);
    // Which computer answers for it now the directory does not know.
    QCOMPARE(answer->account, QString());
    QCOMPARE(answer->dnsName, QString());
    QCOMPARE(summary(*answer), QStringLiteral("WSMAN/cluster.contoso.com: CLUSTER$"));
}

void tst_spn_owners::managedServiceAccountsAreNoComputers()
{
    FakeDirectory forest;
    forest.addComputer(QStringLiteral("NODE1"), contoso, {});
    forest.add(QStringLiteral("gmsa"), contoso,
               {FakeDirectory::userClass, FakeDirectory::computerClass,
                QStringLiteral("msDS-GroupManagedServiceAccount")},
               QStringLiteral("gmsa$"), {}, {QStringLiteral("WSMAN/NODE1")});
    const auto answer = readSpnOwners(forest, typed(node1, node1));
    QVERIFY(answer);
    QCOMPARE(summary(*answer), QStringLiteral("WSMAN/NODE1: gmsa$ user; WSMAN/node1.contoso.com:"));
}

void tst_spn_owners::hostileNamesStayNames_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"*", "node1)(cn=*", "a*", "\\2a", "x)(|(cn=*))", ""})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void tst_spn_owners::hostileNamesStayNames()
{
    QFETCH(QString, host);
    FakeDirectory forest;
    forest.addComputer(QStringLiteral("NODE1"), contoso, {QStringLiteral("WSMAN/NODE1")});
    const auto answer = readSpnOwners(forest, typed(host, host));
    QVERIFY(answer);
    QVERIFY(forest.wasAskedProperly());
    QCOMPARE(answer->account, QString());
    for (const SpnForm &form : answer->forms)
        QVERIFY(form.owners.empty());
    const auto registered = readSpnRegistration(forest, {host, host});
    QVERIFY(registered);
    QVERIFY(forest.wasAskedProperly());
    QVERIFY(!registered->registered);
}

void tst_spn_owners::errorsAreHandedOn_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no catalog answers") << ErrorCode::Unreachable;
    QTest::newRow("too slow") << ErrorCode::TimedOut;
    QTest::newRow("not signed on") << ErrorCode::AccessDenied;
}

void tst_spn_owners::errorsAreHandedOn()
{
    QFETCH(ErrorCode, code);
    FakeDirectory forest;
    forest.failWith(code);
    for (const QString &host : {node1, QStringLiteral("10.0.0.1")}) {
        const auto answer = readSpnOwners(forest, typed(host, {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
    }
    const auto registered =
        readSpnRegistration(forest, {QStringLiteral("WSMAN/NODE1"), QStringLiteral("NODE1$")});
    QVERIFY(!registered);
    QCOMPARE(registered.error().code, code);
}

void tst_spn_owners::registration_data()
{
    QTest::addColumn<QString>("spn");
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("registered");
    QTest::newRow("the computer's") << "WSMAN/NODE1"
                                    << "NODE1$" << true;
    QTest::newRow("in other letters") << "wsman/node1"
                                      << "node1$" << true;
    QTest::newRow("as setspn takes the computer") << "WSMAN/NODE1"
                                                  << "NODE1" << true;
    QTest::newRow("a user's") << "WSMAN/web"
                              << "svc-web" << true;
    QTest::newRow("another account's") << "WSMAN/web"
                                       << "NODE1$" << false;
    QTest::newRow("nobody's") << "WSMAN/none"
                              << "NODE1$" << false;
    QTest::newRow("no account") << "WSMAN/NODE1"
                                << "" << false;
}

void tst_spn_owners::registration()
{
    QFETCH(QString, spn);
    QFETCH(QString, account);
    QFETCH(bool, registered);
    FakeDirectory forest;
    forest.addComputer(QStringLiteral("NODE1"), contoso, {QStringLiteral("WSMAN/NODE1")});
    forest.add(QStringLiteral("Web"), contoso, {FakeDirectory::userClass}, QStringLiteral("svc-web"), {},
               {QStringLiteral("WSMAN/web")});
    const auto answer = readSpnRegistration(forest, {spn, account});
    QVERIFY(answer);
    QCOMPARE(answer->registered, registered);
}

QTEST_GUILESS_MAIN(tst_spn_owners)
#include "tst_spn_owners.moc"
