// Why a computer cannot be reached: by WinRM's number alone, in words that say what to do.
#include "engine/computers/remote/connection_trouble.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

class tst_ConnectionTrouble : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void numbers_data();
    void numbers();
    void withoutANumber();
    void aLongStoryIsCutShort();
};

void tst_ConnectionTrouble::numbers_data()
{
    QTest::addColumn<qint64>("transport");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("native");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, qint64 transport, const char *code, qint64 native,
                        const char *word) {
        QTest::newRow(name) << transport << QString::fromLatin1(code) << native << QString::fromLatin1(word);
    };
    // As PowerShell counts them: signed.
    row("name not found", -2144108103, "unreachable", 0x803381B9, "under the name");
    row("network path not found", 53, "unreachable", 53, "under the name");
    row("cannot connect", -2144108526, "unreachable", 0x80338012, "WinRM on");
    row("cannot complete", -2144108250, "unreachable", 0x80338126, "firewall");
    row("no HTTP service there", -2144108270, "unreachable", 0x80338112, "service WinRM");
    row("no such address there", -2144108269, "unreachable", 0x80338113, "service WinRM");
    row("not within the time", -2144108503, "timed-out", 0x80338029, "in time");
    row("access denied", 5, "access-denied", 5, "administrator of that computer");
    row("logon failure", 1326, "unreachable", 1326, "sign you in");
    row("no domain controller", -2146893039, "unreachable", 0x80090311, "domain controller");
    row("wrong principal", -2146893022, "unreachable", 0x80090322, "Kerberos");
    row("unknown target", -2146893053, "unreachable", 0x80090303, "Kerberos");
    row("not trusted", -2144108316, "unreachable", 0x803380E4, "full name");
    row("an address", -2144108101, "unreachable", 0x803381BB, "full name");
    row("in a workgroup", -2144108276, "unreachable", 0x8033810C, "workgroup");
    row("remoting is off", -2144108061, "not-available", 0x803381E3, "Enable-PSRemoting");
    row("a number that nobody knows", -2144108000, "unreachable", 0x80338220, "It reports: words of Windows");
}

void tst_ConnectionTrouble::numbers()
{
    QFETCH(qint64, transport);
    QFETCH(QString, code);
    QFETCH(qint64, native);
    QFETCH(QString, word);
    const Error error = connectionTrouble({{QStringLiteral("transport"), transport},
                                           {QStringLiteral("message"), QStringLiteral("words of Windows")}},
                                          QStringLiteral("node1"));
    QCOMPARE(errorId(error.code), code);
    QCOMPARE(error.native, native);
    QVERIFY2(errorText(error).contains(QLatin1String("\"node1\"")), qPrintable(errorText(error)));
    QVERIFY2(errorText(error).contains(word), qPrintable(errorText(error)));
}

void tst_ConnectionTrouble::withoutANumber()
{
    const Error error = connectionTrouble({{QStringLiteral("transport"), QJsonValue::Null},
                                           {QStringLiteral("message"), QStringLiteral("out of memory")},
                                           {QStringLiteral("hresult"), -2147024882}},
                                          QStringLiteral("node1"));
    QCOMPARE(errorId(error.code), QStringLiteral("failed"));
    QCOMPARE(error.native, qint64(0x8007000E));
    QVERIFY(errorText(error).contains(QLatin1String("out of memory")));
}

void tst_ConnectionTrouble::aLongStoryIsCutShort()
{
    const Error error =
        connectionTrouble({{QStringLiteral("message"), QString(100'000, u'x')}}, QStringLiteral("node1"));
    QVERIFY(errorText(error).size() < 600);
}

QTEST_GUILESS_MAIN(tst_ConnectionTrouble)
#include "tst_connection_trouble.moc"
