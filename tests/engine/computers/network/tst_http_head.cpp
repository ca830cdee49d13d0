// What a stranger's bytes are taken for: heads of HTTP answers, ways to sign in, dates.
#include "engine/computers/network/wsman_probe.h"
#include "tests/support/log_guard.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace credssp;
using namespace credssp::network;

using State = HttpHeadReader::State;
Q_DECLARE_METATYPE(credssp::network::HttpHeadReader::State)

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC);

QByteArray answer(const QByteArray &fields, const QByteArray &status = "HTTP/1.1 401 Unauthorized")
{
    return status + "\r\n" + fields + "Server: Microsoft-HTTPAPI/2.0\r\n\r\n";
}

QString mechanisms(const QByteArray &bytes)
{
    HttpHeadReader reader;
    if (reader.add(bytes) != State::Complete)
        return QStringLiteral("no head");
    const WsmanProbeAnswer winRm = wsmanReply(reader.head(), now).winRm;
    return winRm.answers ? winRm.mechanisms.join(QLatin1Char(' ')) : QStringLiteral("not WinRM");
}

} // namespace

class tst_HttpHead : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void states_data();
    void states();
    void piecesDoNotMatter();
    void limitIsExact();
    void nothingIsTakenBehindTheEnd();
    void foldedLinesAreJoined();
    void offers_data();
    void offers();
    void isItWinRm_data();
    void isItWinRm();
    void dates_data();
    void dates();
    void whoseDateCounts_data();
    void whoseDateCounts();
    void requestIsExactlyThis();
    void noBytesDoHarm();
};

void tst_HttpHead::states_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");

    const auto row = [](const char *name, const QByteArray &bytes, State state) {
        QTest::newRow(name) << bytes << state;
    };
    row("nothing yet", "", State::Reading);
    row("the beginning of a beginning", "HT", State::Reading);
    row("status line without an end", "HTTP/1.1 401 Unauthorized\r\n", State::Reading);
    row("one line end short", "HTTP/1.1 401 Unauthorized\r\nA: b\r\n\r", State::Reading);
    row("no fields", "HTTP/1.1 401 Unauthorized\r\n\r\n", State::Complete);
    row("HTTP/1.0", "HTTP/1.0 401 Unauthorized\r\n\r\n", State::Complete);
    row("no reason", "HTTP/1.1 401 \r\n\r\n", State::Complete);
    row("no reason and no blank", "HTTP/1.1 401\r\n\r\n", State::Complete);
    row("reason of another language", "HTTP/1.1 401 Nicht autorisiert \xFC\r\n\r\n", State::Complete);
    row("empty value", "HTTP/1.1 200 OK\r\nA:\r\n\r\n", State::Complete);
    row("interim answer first", "HTTP/1.1 100 Continue\r\n\r\n", State::Reading);
    row("HTTP/2", "HTTP/2 401\r\n\r\n", State::NotHttp);
    row("HTTP/0.9: a page without a head", "<html>", State::NotHttp);
    row("small letters", "http/1.1 401 Unauthorized\r\n\r\n", State::NotHttp);
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", State::NotHttp);
    row("one wrong byte is enough", "S", State::NotHttp);
    row("status of two digits", "HTTP/1.1 40 Unauthorized\r\n\r\n", State::NotHttp);
    row("status of four digits", "HTTP/1.1 4010 Unauthorized\r\n\r\n", State::NotHttp);
    row("status 600", "HTTP/1.1 600 Odd\r\n\r\n", State::NotHttp);
    row("status 099", "HTTP/1.1 099 Odd\r\n\r\n", State::NotHttp);
    row("two blanks before the status", "HTTP/1.1  401 Unauthorized\r\n\r\n", State::NotHttp);
    row("blank before the colon", "HTTP/1.1 401 U\r\nServer : x\r\n\r\n", State::NotHttp);
    row("no colon", "HTTP/1.1 401 U\r\nServer\r\n\r\n", State::NotHttp);
    row("no name", "HTTP/1.1 401 U\r\n: x\r\n\r\n", State::NotHttp);
    row("umlaut in a name", "HTTP/1.1 401 U\r\nS\xFCrver: x\r\n\r\n", State::NotHttp);
    row("NUL in a value", QByteArray("HTTP/1.1 401 U\r\nA: \0\r\n\r\n", 25), State::NotHttp);
    row("escape in a value", "HTTP/1.1 401 U\r\nA: \x1B[2J\r\n\r\n", State::NotHttp);
    row("escape in the reason", "HTTP/1.1 401 \x1B[2J\r\n\r\n", State::NotHttp);
    row("a line end of its own kind in a value", "HTTP/1.1 401 U\r\nA: b\nC: d\r\n\r\n", State::NotHttp);
    row("a carriage return alone", "HTTP/1.1 401 U\r\nA: b\rC: d\r\n\r\n", State::NotHttp);
    row("first field continues nothing", "HTTP/1.1 401 U\r\n A: b\r\n\r\n", State::NotHttp);
    row("TLS, a refusal", QByteArray("\x15\x03\x01\0\2\2\x46", 7), State::Tls);
    row("TLS, a greeting", QByteArray("\x16\x03\x03\0\x7A\2\0", 7), State::Tls);
    row("may become TLS", "\x15", State::Reading);
    row("looks like TLS for a byte only", "\x15\x02", State::NotHttp);
}

void tst_HttpHead::states()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    HttpHeadReader whole;
    QCOMPARE(whole.add(bytes), state);
    HttpHeadReader byteByByte;
    for (const char byte : bytes)
        byteByByte.add(QByteArray(1, byte));
    QCOMPARE(byteByByte.state(), state);
}

void tst_HttpHead::piecesDoNotMatter()
{
    const QByteArray bytes = "HTTP/1.1 100 Continue\r\nA: b\r\n\r\n" +
                             answer("WWW-Authenticate: Negotiate\r\nWWW-Authenticate: CredSSP\r\n");
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        HttpHeadReader reader;
        reader.add(bytes.left(first));
        QCOMPARE(reader.add(bytes.mid(first)), State::Complete);
        QCOMPARE(reader.head().status, 401);
        QCOMPARE(reader.head().fields.size(), std::size_t(3));
    }
}

void tst_HttpHead::limitIsExact()
{
    const QByteArray start = "HTTP/1.1 401 U\r\nA: ";
    const QByteArray end = "\r\n\r\n";
    const QByteArray largest =
        start + QByteArray(HttpHeadReader::limit - start.size() - end.size(), 'a') + end;
    HttpHeadReader fits;
    QCOMPARE(fits.add(largest), State::Complete);
    HttpHeadReader tooLarge;
    QCOMPARE(tooLarge.add(start + 'a' + largest.mid(start.size())), State::TooLarge);
    // Small heads without an end are together as large as one.
    HttpHeadReader many;
    const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n";
    for (qsizetype sent = 0; sent <= HttpHeadReader::limit; sent += interim.size())
        many.add(interim);
    QCOMPARE(many.state(), State::TooLarge);
}

void tst_HttpHead::nothingIsTakenBehindTheEnd()
{
    HttpHeadReader reader;
    QCOMPARE(reader.add("HTTP/1.1 401 U\r\nA: b\r\n\r\nC: d\r\n\r\n"), State::Complete);
    QCOMPARE(reader.add("E: f\r\n\r\n"), State::Complete);
    QCOMPARE(reader.head().fields.size(), std::size_t(1));
}

void tst_HttpHead::foldedLinesAreJoined()
{
    const auto head = parseHttpHead("HTTP/1.1 401 U\r\nA: b\r\n \t c\r\n\td \r\nE: f");
    QVERIFY(head);
    QCOMPARE(head->values("a"), std::vector<QByteArray>{"b c d"});
    QCOMPARE(head->values("E"), std::vector<QByteArray>{"f"});
}

void tst_HttpHead::offers_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *fields, const char *expected) {
        QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(expected);
    };
    row("as WinRM sends them",
        "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: Kerberos\r\nWWW-Authenticate: CredSSP\r\n",
        "Negotiate Kerberos CredSSP");
    row("without CredSSP", "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: Kerberos\r\n",
        "Negotiate Kerberos");
    row("with Basic", "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: Basic realm=\"WSMAN\"\r\n",
        "Negotiate Basic");
    row("one field for all", "WWW-Authenticate: Negotiate, Kerberos,CredSSP\r\n",
        "Negotiate Kerberos CredSSP");
    row("one field and more", "WWW-Authenticate: Negotiate, Kerberos\r\nWWW-Authenticate: CredSSP\r\n",
        "Negotiate Kerberos CredSSP");
    row("odd letter case", "www-authenticate: NEGOTIATE\r\nWWW-AUTHENTICATE: credssp\r\n",
        "NEGOTIATE credssp");
    row("twice the same", "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: negotiate\r\n", "Negotiate");
    row("folded", "WWW-Authenticate: Negotiate,\r\n  Kerberos,\r\n\tCredSSP\r\n",
        "Negotiate Kerberos CredSSP");
    row("a comma in quotes is none", "WWW-Authenticate: Basic realm=\"a, CredSSP\", Negotiate\r\n",
        "Basic Negotiate");
    row("a quote in quotes", "WWW-Authenticate: Basic realm=\"a\\\", CredSSP \\\\\", Negotiate\r\n",
        "Basic Negotiate");
    row("quotes without an end hide the rest", "WWW-Authenticate: Negotiate, Basic realm=\"a, CredSSP\r\n",
        "Negotiate Basic");
    row("several parameters",
        "WWW-Authenticate: Digest realm=\"a\", qop=\"auth\", charset = utf-8 , Negotiate\r\n",
        "Digest Negotiate");
    row("data behind a scheme", "WWW-Authenticate: Negotiate TlRMTVNTUAACAAAA==, CredSSP\r\n",
        "Negotiate CredSSP");
    row("data with a sign of equality in front of a comma", "WWW-Authenticate: Negotiate abc=,Kerberos\r\n",
        "Negotiate Kerberos");
    row("empty elements", "WWW-Authenticate: , ,Negotiate,,CredSSP,\r\n", "Negotiate CredSSP");
    row("empty field", "WWW-Authenticate:\r\nWWW-Authenticate: CredSSP\r\n", "CredSSP");
    row("a parameter named like a scheme", "WWW-Authenticate: Negotiate CredSSP=\"1\"\r\n", "Negotiate");
    row("a realm named like a scheme", "WWW-Authenticate: Negotiate, Basic realm=CredSSP\r\n",
        "Negotiate Basic");
    row("a scheme whose name only begins like it", "WWW-Authenticate: Negotiate, CredSSP2\r\n",
        "Negotiate CredSSP2");
    row("offered to a proxy, not to us", "Proxy-Authenticate: CredSSP\r\nWWW-Authenticate: Negotiate\r\n",
        "Negotiate");
    row("nothing: every way is switched off", "", "");
    QTest::newRow("names no server has")
        << "WWW-Authenticate: Negotiate, " + QByteArray(65, 'x') + ", CredSSP\r\n"
        << QStringLiteral("Negotiate CredSSP");
    QByteArray many = "WWW-Authenticate: Negotiate";
    QString first = QStringLiteral("Negotiate");
    for (int i = 1; i < 1000; ++i) {
        many += ", x" + QByteArray::number(i);
        if (i < 16)
            first += QStringLiteral(" x%1").arg(i);
    }
    QTest::newRow("more than anybody reads") << many + "\r\n" << first;
}

void tst_HttpHead::offers()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, expected);
    QCOMPARE(mechanisms(answer(fields)), expected);
}

void tst_HttpHead::isItWinRm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const QString no = QStringLiteral("not WinRM");
    const QByteArray negotiate = "WWW-Authenticate: Negotiate\r\n";
    QTest::newRow("WinRM") << answer(negotiate) << QStringLiteral("Negotiate");
    QTest::newRow("WinRM, its server name hidden")
        << QByteArray("HTTP/1.1 401 U\r\nWWW-Authenticate: Kerberos\r\n\r\n") << QStringLiteral("Kerberos");
    QTest::newRow("WinRM, its server name hidden, Basic only")
        << QByteArray("HTTP/1.1 401 U\r\nWWW-Authenticate: Basic realm=\"WSMAN\"\r\n\r\n")
        << QStringLiteral("Basic");
    QTest::newRow("a router that wants a password")
        << QByteArray("HTTP/1.1 401 U\r\nServer: httpd\r\nWWW-Authenticate: Basic realm=\"router\"\r\n\r\n")
        << no;
    for (const char *status :
         {"200 OK", "301 Moved Permanently", "302 Found", "307 Temporary Redirect", "400 Bad Request",
          "403 Forbidden", "404 Not Found", "405 Method Not Allowed", "407 Proxy Authentication Required",
          "500 Internal Server Error", "503 Service Unavailable"})
        QTest::newRow(status) << answer(negotiate, QByteArray("HTTP/1.1 ") + status) << no;
    QTest::newRow("HTTP/1.0") << answer(negotiate, "HTTP/1.0 401 Unauthorized")
                              << QStringLiteral("Negotiate");
}

void tst_HttpHead::isItWinRm()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(mechanisms(bytes), expected);
}

void tst_HttpHead::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // empty: refused

    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("RFC 1123", "Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("RFC 850, this year", "Tuesday, 24-Nov-26 02:00:00 GMT", "2026-11-24T02:00:00Z");
    row("RFC 850, 50 years ahead", "Tuesday, 24-Nov-76 02:00:00 GMT", "2076-11-24T02:00:00Z");
    row("RFC 850, more than 50 years ahead is past", "Tuesday, 24-Nov-77 02:00:00 GMT",
        "1977-11-24T02:00:00Z");
    row("asctime", "Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z");
    row("asctime, day of two digits", "Sun Nov 16 08:49:37 1994", "1994-11-16T08:49:37Z");
    row("another day of the week", "Mon, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("leap day", "Thu, 29 Feb 2024 23:59:59 GMT", "2024-02-29T23:59:59Z");
    row("leap second", "Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z");
    row("no leap day", "Thu, 29 Feb 2023 23:59:59 GMT", "");
    row("31 of April", "Thu, 31 Apr 2023 23:59:59 GMT", "");
    row("hour 24", "Thu, 30 Apr 2023 24:00:00 GMT", "");
    row("second 61", "Thu, 30 Apr 2023 23:59:61 GMT", "");
    row("another zone", "Sun, 06 Nov 1994 08:49:37 +0100", "");
    row("no zone", "Sun, 06 Nov 1994 08:49:37", "");
    row("a month in German", "So, 06 Mai 1994 08:49:37 GMT", "");
    row("half of two months", "Sun, 06 anF 1994 08:49:37 GMT", "");
    row("text behind", "Sun, 06 Nov 1994 08:49:37 GMT x", "");
    row("line end behind", "Sun, 06 Nov 1994 08:49:37 GMT\n", "");
    row("one digit", "Sun, 6 Nov 1994 08:49:37 GMT", "");
    row("year of five digits", "Sun, 06 Nov 19940 08:49:37 GMT", "");
    row("ISO", "1994-11-06T08:49:37Z", "");
    row("a number", "784111777", "");
    row("nothing", "", "");
}

void tst_HttpHead::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const QDateTime date = httpDate(text, now);
    QCOMPARE(date.isValid() ? date.toString(Qt::ISODate) : QString(), expected);
}

void tst_HttpHead::whoseDateCounts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("counts");

    const QByteArray date = "Date: Tue, 24 Nov 2026 03:00:00 GMT\r\n";
    const QByteArray negotiate = "WWW-Authenticate: Negotiate\r\n";
    QTest::newRow("WinRM's") << answer(negotiate + date) << true;
    QTest::newRow("Windows' own HTTP server's, without WinRM")
        << answer(date, "HTTP/1.1 404 Not Found") << true;
    QTest::newRow("a proxy's page may hold anybody's")
        << "HTTP/1.1 502 Bad Gateway\r\nServer: proxy\r\n" + date + "\r\n"
        << false;
    QTest::newRow("two are none") << answer(negotiate + date + date) << false;
    QTest::newRow("none") << answer(negotiate) << false;
    QTest::newRow("broken") << answer(negotiate + "Date: today\r\n") << false;
}

void tst_HttpHead::whoseDateCounts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, counts);
    HttpHeadReader reader;
    QCOMPARE(reader.add(bytes), State::Complete);
    QCOMPARE(wsmanReply(reader.head(), now).date, counts ? now : QDateTime());
}

void tst_HttpHead::requestIsExactlyThis()
{
    QCOMPARE(wsmanRequest(QStringLiteral("node1.contoso.com"), 5985),
             QByteArray("POST /wsman HTTP/1.1\r\n"
                        "Host: node1.contoso.com:5985\r\n"
                        "User-Agent: CredSSP Wizard\r\n"
                        "Content-Type: application/soap+xml;charset=UTF-8\r\n"
                        "Content-Length: 0\r\n"
                        "Connection: close\r\n"
                        "\r\n"));
    QVERIFY(wsmanRequest(QStringLiteral("::1"), 5985).contains("Host: [::1]:5985\r\n"));
}

void tst_HttpHead::noBytesDoHarm()
{
    QRandomGenerator random(5985);
    const QByteArray signs = "\r\n :,=\"\\;\t\0aAzZ09-~\xFF";
    const QByteArray good = answer("WWW-Authenticate: Basic realm=\"a, b\", Negotiate abc==\r\n"
                                   "Date: Tue, 24 Nov 2026 03:00:00 GMT\r\n");
    int complete = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = good;
        for (int changes = random.bounded(6); changes > 0; --changes) {
            const int at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = signs.at(random.bounded(static_cast<int>(signs.size())));
        }
        HttpHeadReader reader;
        if (reader.add(bytes) != State::Complete)
            continue;
        ++complete;
        const WsmanReply reply = wsmanReply(reader.head(), now);
        QVERIFY(reply.winRm.mechanisms.size() <= 16);
    }
    QVERIFY(complete > 1000);
}

QTEST_GUILESS_MAIN(tst_HttpHead)
#include "tst_http_head.moc"
