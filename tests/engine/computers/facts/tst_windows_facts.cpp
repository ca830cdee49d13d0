// The small facts: marks of Windows Admin Center, Netlogon's numbers, whose ticket it is.
#include "engine/computers/facts/gateway_marks.h"
#include "engine/computers/facts/service_ticket.h"
#include "engine/computers/facts/trust_status.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using namespace credssp;
using namespace credssp::facts;

class tst_windows_facts : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void gatewayVersions_data();
    void gatewayVersions();
    void gatewayGroups_data();
    void gatewayGroups();
    void trust_data();
    void trust();
    void tickets_data();
    void tickets();
};

void tst_windows_facts::gatewayVersions_data()
{
    QTest::addColumn<bool>("service2");
    QTest::addColumn<bool>("service1");
    QTest::addColumn<bool>("key1");
    QTest::addColumn<QString>("version");
    QTest::newRow("none") << false << false << false << "";
    QTest::newRow("version 1 on a server") << false << true << true << "1";
    QTest::newRow("version 1 on Windows 10, without a service") << false << false << true << "1";
    QTest::newRow("version 2") << true << false << false << "2";
    QTest::newRow("updated from 1 to 2") << true << false << true << "2";
}

void tst_windows_facts::gatewayVersions()
{
    QFETCH(bool, service2);
    QFETCH(bool, service1);
    QFETCH(bool, key1);
    QFETCH(QString, version);
    QCOMPARE(gatewayVersion(service2, service1, key1), version);
}

void tst_windows_facts::gatewayGroups_data()
{
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<QString>("found");
    const QString administrators = QStringLiteral("Administratoren");
    for (const char *name :
         {"Windows Admin Center CredSSP Administrators", "Windows Admin Center CredSSP Admins",
          "Windows Admin Center CredSSP", "windows admin center credssp"})
        QTest::newRow(name) << QStringList{administrators, QString::fromLatin1(name)}
                            << QString::fromLatin1(name);
    QTest::newRow("groups of managed servers are others")
        << QStringList{administrators, QStringLiteral("Windows Admin Center Readers"),
                       QStringLiteral("Not Windows Admin Center CredSSP")}
        << "";
    QTest::newRow("no groups") << QStringList() << "";
}

void tst_windows_facts::gatewayGroups()
{
    QFETCH(QStringList, groups);
    QFETCH(QString, found);
    QCOMPARE(gatewayCredSspGroup(groups), found);
}

void tst_windows_facts::trust_data()
{
    QTest::addColumn<quint32>("flags");
    QTest::addColumn<quint32>("connection");
    QTest::addColumn<quint32>("verified");
    QTest::addColumn<bool>("reached");
    QTest::addColumn<bool>("intact");
    QTest::addColumn<qint64>("status");
    QTest::newRow("whole") << 0xb0U << 0U << 0U << true << true << qint64(0);
    QTest::newRow("connected, and the password is wrong")
        << 0xb0U << 0U << 86U << true << false << qint64(86);
    QTest::newRow("the second number means something else without the flag")
        << 0x30U << 0U << 86U << true << true << qint64(0);
    QTest::newRow("not connected: access denied") << 0xb0U << 5U << 0U << true << false << qint64(5);
    QTest::newRow("trust failure") << 0x80U << 1789U << 1789U << true << false << qint64(1789);
    QTest::newRow("no logon servers") << 0x80U << 1311U << 1311U << false << false << qint64(1311);
    QTest::newRow("no such domain") << 0U << 1355U << 0U << false << false << qint64(1355);
}

void tst_windows_facts::trust()
{
    QFETCH(quint32, flags);
    QFETCH(quint32, connection);
    QFETCH(quint32, verified);
    QFETCH(bool, reached);
    QFETCH(bool, intact);
    QFETCH(qint64, status);
    QCOMPARE(trustFrom(TrustNumbers{flags, connection, verified}),
             (SecureChannelAnswer{reached, intact, status}));
}

void tst_windows_facts::tickets_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("WinRM") << "WSMAN/node1.contoso.com" << true;
    QTest::newRow("in small letters") << "wsman/NODE1" << true;
    QTest::newRow("any web server") << "HTTP/proxy.contoso.com" << false;
    QTest::newRow("ticket-granting") << "krbtgt/CONTOSO.COM" << false;
    QTest::newRow("another class with the same beginning") << "WSMANX/node1" << false;
    QTest::newRow("nothing") << "" << false;
}

void tst_windows_facts::tickets()
{
    QFETCH(QString, server);
    QFETCH(bool, isOurs);
    QCOMPARE(isWsmanTicket(server), isOurs);
}

QTEST_GUILESS_MAIN(tst_windows_facts)
#include "tst_windows_facts.moc"
