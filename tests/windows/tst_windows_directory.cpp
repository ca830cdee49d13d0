// Windows' own LDAP client as the engine uses it, against a small server on the loopback. Signing on with the
// current user's Kerberos or NTLM needs a domain, and has none here.
#include "engine/computers/windows/ldap.h"
#include "engine/computers/windows/reads.h"
#include "tests/support/log_guard.h"
#include "tests/support/loopback_server.h"
#include "tests/windows/loopback_directory.h"

#include <QtTest>

using namespace credssp;
using namespace credssp::windows;

namespace {

const QString localhost = QStringLiteral("127.0.0.1");

} // namespace

class tst_windows_directory : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void entriesArrive();
    void whatIsAskedArrivesEscaped();
    void nothingIsAskedWithoutProtection();
    void errors_data();
    void errors();
    void silentServersTimeOut();
    void clock_data();
    void clock();
    void noClock();
};

void tst_windows_directory::entriesArrive()
{
    const QString umlaut = QStringLiteral("CN=B") + QChar(0xFC) + QStringLiteral("ro,DC=contoso,DC=com");
    const QStringList spns{QStringLiteral("WSMAN/node1"), QStringLiteral("HOST/node1")};
    LoopbackDirectory server({{{umlaut,
                                {{QStringLiteral("sAMAccountName"), {QStringLiteral("NODE1$")}},
                                 {QStringLiteral("servicePrincipalName"), spns}}},
                               {QStringLiteral("CN=X"), {}}},
                              0,
                              false});
    const auto connection = LdapConnection::open(localhost, server.port(), LdapConnection::SignOn::None);
    QVERIFY(connection);
    const auto found = (*connection)
                           ->search(QStringLiteral("(objectClass=*)"),
                                    {QStringLiteral("sAMAccountName"), QStringLiteral("servicePrincipalName"),
                                     QStringLiteral("cn")});
    QVERIFY2(found, qPrintable(found ? QString() : errorText(found.error())));
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE(found->at(0).distinguishedName, umlaut);
    QCOMPARE(found->at(0).first(QStringLiteral("sAMAccountName")), QStringLiteral("NODE1$"));
    QCOMPARE(found->at(0).attributes.value(QStringLiteral("servicePrincipalName")), spns);
    QVERIFY(!found->at(0).attributes.contains(QStringLiteral("cn")));
    QVERIFY(found->at(1).attributes.isEmpty());
    QCOMPARE(server.signOns(), 0);
}

void tst_windows_directory::whatIsAskedArrivesEscaped()
{
    LoopbackDirectory server({});
    const auto connection = LdapConnection::open(localhost, server.port(), LdapConnection::SignOn::None);
    QVERIFY(connection);
    const QString hostile = QStringLiteral("a*)(cn=\\b");
    const auto found =
        (*connection)->search(directory::equals(QStringLiteral("cn"), hostile), {QStringLiteral("cn")});
    QVERIFY2(found, qPrintable(found ? QString() : errorText(found.error())));
    QVERIFY(found->empty());
    QCOMPARE(server.searches().size(), 1);
    // One comparison for equality (tag A3) with exactly that value.
    const QByteArray value = hostile.toUtf8();
    const QByteArray comparison = QByteArray("\x04\x02"
                                             "cn"
                                             "\x04",
                                             5) +
                                  static_cast<char>(value.size()) + value;
    QVERIFY2(server.searches().first().contains(QByteArray("\xA3") + static_cast<char>(comparison.size()) +
                                                comparison),
             server.searches().first().toHex(' ').constData());
}

void tst_windows_directory::nothingIsAskedWithoutProtection()
{
    // It knows no way to sign on that could encrypt.
    LoopbackDirectory server({});
    const auto connection =
        LdapConnection::open(localhost, server.port(), LdapConnection::SignOn::CurrentUser);
    QVERIFY(!connection);
    QVERIFY(server.searches().isEmpty());
}

void tst_windows_directory::errors_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no rights") << 0x32 << ErrorCode::AccessDenied;
    QTest::newRow("wants a sign-on that is signed") << 0x08 << ErrorCode::AccessDenied;
    QTest::newRow("took too long") << 0x03 << ErrorCode::TimedOut;
    QTest::newRow("busy") << 0x33 << ErrorCode::Unreachable;
    QTest::newRow("more than anybody could mean") << 0x04 << ErrorCode::Failed;
    QTest::newRow("anything else") << 0x01 << ErrorCode::Failed;
}

void tst_windows_directory::errors()
{
    QFETCH(int, result);
    QFETCH(ErrorCode, code);
    LoopbackDirectory server({{}, result, false});
    const auto connection = LdapConnection::open(localhost, server.port(), LdapConnection::SignOn::None);
    QVERIFY(connection);
    const auto found = (*connection)->search(QStringLiteral("(cn=x)"), {QStringLiteral("cn")});
    QVERIFY(!found);
    QCOMPARE(found.error().code, code);
    QCOMPARE(found.error().subject, localhost);
    QVERIFY(found.error().native != 0);
}

void tst_windows_directory::silentServersTimeOut()
{
    LoopbackDirectory server({{}, 0, true});
    const auto connection =
        LdapConnection::open(localhost, server.port(), LdapConnection::SignOn::None, std::chrono::seconds(1));
    QVERIFY(connection);
    const auto found = (*connection)->search(QStringLiteral("(cn=x)"), {QStringLiteral("cn")});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::TimedOut);
}

void tst_windows_directory::clock_data()
{
    QTest::addColumn<int>("ahead");
    QTest::newRow("right") << 0;
    QTest::newRow("an hour ahead") << 3600;
    QTest::newRow("ten minutes behind") << -600;
}

void tst_windows_directory::clock()
{
    QFETCH(int, ahead);
    const QString now =
        QDateTime::currentDateTimeUtc().addSecs(ahead).toString(QStringLiteral("yyyyMMddHHmmss")) +
        QStringLiteral(".0Z");
    LoopbackDirectory server({{{{}, {{QStringLiteral("currentTime"), {now}}}}}, 0, false});
    const auto clock = readDirectoryClock(localhost, server.port());
    QVERIFY2(clock, qPrintable(clock ? QString() : errorText(clock.error())));
    QVERIFY2(std::abs(clock->offsetSeconds - ahead) < 300, qPrintable(QString::number(clock->offsetSeconds)));
    QCOMPARE(server.signOns(), 0);
}

void tst_windows_directory::noClock()
{
    LoopbackDirectory none({{{{}, {}}}, 0, false});
    const auto missing = readDirectoryClock(localhost, none.port());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::Failed);
    const auto nobody = readDirectoryClock(localhost, closedPort());
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(tst_windows_directory)
#include "tst_windows_directory.moc"
