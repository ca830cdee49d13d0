#include "engine/computers/facts/event_query.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using namespace credssp;
using namespace credssp::facts;

namespace {

const QString classicEvent = QStringLiteral(
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
    "<Provider Name='Microsoft-Windows-WinRM' Guid='{a7975c8f-ac13-49f1-87da-5a984a4ab417}' "
    "EventSourceName='WinRM'/><EventID Qualifiers='7'>10154</EventID><Channel>System</Channel></System>"
    "<EventData><Data Name='spn1'>WSMAN/node1.contoso.com</Data><Data Name='spn2'>WSMAN/NODE1</Data>"
    "<Data Name='error'>8344</Data></EventData></Event>");

} // namespace

class tst_event_query : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void queries_data();
    void queries();
    void refused_data();
    void refused();
    void data_data();
    void data();
    void providers();
};

void tst_event_query::queries_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("query");
    const QString winRm =
        QStringLiteral("*[System[Provider[@Name='WinRM' or @Name='Microsoft-Windows-WinRM' or "
                       "@EventSourceName='WinRM'] and (EventID=10154)]]");
    QTest::newRow("the source") << "WinRM" << 10154 << winRm;
    QTest::newRow("the provider, the same question") << "Microsoft-Windows-WinRM" << 10154 << winRm;
    QTest::newRow("Kerberos") << "Microsoft-Windows-Security-Kerberos" << 4
                              << "*[System[Provider[@Name='Security-Kerberos' or "
                                 "@Name='Microsoft-Windows-Security-Kerberos' or "
                                 "@EventSourceName='Security-Kerberos'] and (EventID=4)]]";
    QTest::newRow("a blank and brackets")
        << "LSA (LsaSrv)" << 6041
        << "*[System[Provider[@Name='LSA (LsaSrv)' or @Name='Microsoft-Windows-LSA (LsaSrv)' or "
           "@EventSourceName='LSA (LsaSrv)'] and (EventID=6041)]]";
}

void tst_event_query::queries()
{
    QFETCH(QString, provider);
    QFETCH(int, id);
    QFETCH(QString, query);
    const auto built = eventQuery(provider, id);
    QVERIFY(built);
    QCOMPARE(*built, query);
}

void tst_event_query::refused_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("id");
    QTest::newRow("no provider") << "" << 1;
    QTest::newRow("single quote") << "x' or '1'='1" << 1;
    QTest::newRow("double quote") << "x\"" << 1;
    QTest::newRow("markup") << "x<y>" << 1;
    QTest::newRow("bracket of the query") << "x]" << 1;
    QTest::newRow("negative") << "WinRM" << -1;
    QTest::newRow("no event has such a number") << "WinRM" << 65536;
}

void tst_event_query::refused()
{
    QFETCH(QString, provider);
    QFETCH(int, id);
    const auto built = eventQuery(provider, id);
    QVERIFY(!built);
    QCOMPARE(built.error().code, ErrorCode::InvalidInput);
}

void tst_event_query::data_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("expected");
    QTest::newRow("event data") << classicEvent << "WSMAN/node1.contoso.com; WSMAN/NODE1; 8344";
    QTest::newRow("user data") << "<Event><System><EventID>1</EventID></System><UserData><X><A>one</A> "
                                  "<B>&lt;two&gt;</B></X></UserData></Event>"
                               << "one; <two>";
    QTest::newRow("none") << "<Event><System><EventID>1</EventID></System></Event>"
                          << "";
    QTest::newRow("cut off") << "<Event><EventData><Data>one"
                             << "";
    QTest::newRow("no XML") << "one"
                            << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void tst_event_query::data()
{
    QFETCH(QString, xml);
    QFETCH(QString, expected);
    QCOMPARE(eventData(xml), expected);
}

void tst_event_query::providers()
{
    QCOMPARE(eventProvider(classicEvent), QStringLiteral("Microsoft-Windows-WinRM"));
    QCOMPARE(eventProvider(QStringLiteral("<Event><System/></Event>")), QString());
    QCOMPARE(eventProvider({}), QString());
}

QTEST_GUILESS_MAIN(tst_event_query)
#include "tst_event_query.moc"
