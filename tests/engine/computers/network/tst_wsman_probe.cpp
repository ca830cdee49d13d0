// One knock at a server: against real servers on the loopback, good ones and bad ones.
#include "engine/computers/network/network_look.h"
#include "tests/support/log_guard.h"
#include "tests/support/loopback_server.h"

#include <QTcpSocket>
#include <QtTest>

using namespace credssp;
using namespace credssp::network;
using namespace std::chrono_literals;

using Manner = LoopbackServer::Manner;
Q_DECLARE_METATYPE(LoopbackServer::Manner)

namespace {

const QString host = QStringLiteral("127.0.0.1");
constexpr auto longerThanAnyTest = 1h;

const QByteArray offers = "WWW-Authenticate: Negotiate\r\n"
                          "WWW-Authenticate: Kerberos\r\n"
                          "WWW-Authenticate: CredSSP\r\n";
const QByteArray windows = "Server: Microsoft-HTTPAPI/2.0\r\n"
                           "Date: Tue, 24 Nov 2026 03:00:00 GMT\r\n"
                           "Connection: close\r\n"
                           "Content-Length: 0\r\n\r\n";
const qint64 theirTime = QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();

QByteArray winRm()
{
    return "HTTP/1.1 401 \r\n" + offers + windows;
}

QByteArray other(const QByteArray &status, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\n" + fields + windows;
}

const QByteArray tlsRefusal("\x15\x03\x01\0\2\2\x28", 7);

/// Waits for good only where a test wants to see that something else ends it.
Settings settingsFor(quint16 httpPort, quint16 httpsPort = closedPort())
{
    Settings settings;
    settings.connect = longerThanAnyTest;
    settings.answer = longerThanAnyTest;
    settings.httpPort = httpPort;
    settings.httpsPort = httpsPort;
    settings.now = [] { return theirTime; };
    return settings;
}

/// "true Negotiate Kerberos", "false", or the error's id.
QString shown(const Result<WsmanProbeAnswer> &answer)
{
    if (!answer)
        return errorId(answer.error().code);
    return (QStringList{answer->answers ? QStringLiteral("true") : QStringLiteral("false")} +
            answer->mechanisms)
        .join(QLatin1Char(' '));
}

QString shown(const Result<ClockAnswer> &answer)
{
    return answer ? QString::number(answer->offsetSeconds) : errorId(answer.error().code);
}

QString shown(const Result<PortAnswer> &answer)
{
    return answer ? enumName(answer->state) : errorId(answer.error().code);
}

} // namespace

class tst_WsmanProbe : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void answers_data();
    void answers();
    void timeIsLimited_data();
    void timeIsLimited();
    void clocks_data();
    void clocks();
    void asksOnceAndNeverSignsIn();
    void followsNoRedirect();
    void closedPortsSaySo();
    void deadPortsSaySo();
    void encryptedPortIsOnlyGreeted_data();
    void encryptedPortIsOnlyGreeted();
    void stopEndsIt();
    void stoppedBeforehand();
    void unusableNamesAreNotAsked_data();
    void unusableNamesAreNotAsked();
    void aBatchAsksEachServerOnce();
    void allServersAtTheSameTime();
    void questionsOutsideTheBatch();
};

void tst_WsmanProbe::answers_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QString>("winRm");
    QTest::addColumn<QString>("clock");

    const auto row = [](const char *name, const Manner &manner, const char *winRm, const char *clock) {
        QTest::newRow(name) << manner << QString::fromLatin1(winRm) << QString::fromLatin1(clock);
    };
    const char *all = "true Negotiate Kerberos CredSSP";
    row("WinRM", {.answer = ::winRm()}, all, "0");
    row("WinRM that keeps the connection", {.answer = ::winRm(), .hangsUp = false}, all, "0");
    row("WinRM byte by byte", {.answer = ::winRm(), .piece = 1}, all, "0");
    row("WinRM with pauses", {.answer = ::winRm(), .piece = 40, .pause = 1ms}, all, "0");
    row("WinRM with a body that nobody needs",
        {.answer = ::winRm() + QByteArray(1'000'000, 'x'), .hangsUp = false}, all, "0");
    row("WinRM that speaks first", {.answer = ::winRm(), .waitsForQuestion = false, .hangsUp = false}, all,
        "0");
    row("WinRM without CredSSP",
        {.answer = other("401 Unauthorized", "WWW-Authenticate: Negotiate, Kerberos\r\n")},
        "true Negotiate Kerberos", "0");
    row("HTTP/1.0", {.answer = "HTTP/1.0 401 U\r\n" + offers + windows}, all, "0");
    row("WinRM without a date",
        {.answer = "HTTP/1.1 401 \r\n" + offers + "Server: Microsoft-HTTPAPI/2.0\r\n\r\n"}, all,
        "not-available");
    row("404: Windows without WinRM", {.answer = other("404 Not Found")}, "false", "0");
    row("405: a web server that takes no POST", {.answer = other("405 Method Not Allowed")}, "false", "0");
    row("503: WinRM that has just stopped", {.answer = other("503 Service Unavailable")}, "false", "0");
    row("200: a web page", {.answer = "HTTP/1.1 200 OK\r\nServer: x\r\n\r\n<html>"}, "false",
        "not-available");
    row("another protocol", {.answer = "220 mail.contoso.com ESMTP\r\n", .hangsUp = false}, "false",
        "not-available");
    row("noise", {.answer = QByteArray(100'000, '\xA5')}, "false", "not-available");
    row("hangs up", {}, "false", "not-available");
    row("hangs up before it is asked", {.waitsForQuestion = false}, "false", "not-available");
    row("hangs up in the middle", {.answer = ::winRm().left(60)}, "false", "not-available");
    row("10 MB of fields",
        {.answer = "HTTP/1.1 401 U\r\n" + QByteArray("A: b\r\n").repeated(10 * 1024 * 1024 / 6),
         .hangsUp = false},
        "false", "not-available");
    row("one field of 10 MB",
        {.answer = "HTTP/1.1 401 U\r\nA: " + QByteArray(10 * 1024 * 1024, 'a'), .hangsUp = false}, "false",
        "not-available");
    row("fields without end", {.answer = QByteArray("HTTP/1.1 100 \r\n\r\n"), .repeats = true}, "false",
        "not-available");
    row("TLS on the port for HTTP", {.answer = tlsRefusal}, "not-available", "not-available");
}

void tst_WsmanProbe::answers()
{
    QFETCH(Manner, manner);
    QFETCH(QString, winRm);
    QFETCH(QString, clock);
    const LoopbackServer server(manner);
    const Knock found = knock(host, {}, true, settingsFor(server.port()), {});
    QCOMPARE(shown(found.winRm), winRm);
    QCOMPARE(shown(found.clock), clock);
    QCOMPARE(server.connections(), 1);
}

void tst_WsmanProbe::timeIsLimited_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("silence") << Manner{.hangsUp = false};
    QTest::newRow("silence, even to a question") << Manner{.waitsForQuestion = false, .hangsUp = false};
    QTest::newRow("a slow drip") << Manner{.answer = "HTTP/1.1 401 U\r\nA: " + QByteArray(10'000, 'a'),
                                           .piece = 1,
                                           .pause = 2ms,
                                           .hangsUp = false};
}

void tst_WsmanProbe::timeIsLimited()
{
    QFETCH(Manner, manner);
    const LoopbackServer server(manner);
    Settings settings = settingsFor(server.port());
    settings.answer = 200ms;
    const Knock found = knock(host, {}, true, settings, {});
    QCOMPARE(shown(found.winRm), QStringLiteral("timed-out"));
    QCOMPARE(shown(found.clock), QStringLiteral("timed-out"));
}

void tst_WsmanProbe::clocks_data()
{
    QTest::addColumn<qint64>("ours"); // milliseconds after theirs
    QTest::addColumn<qint64>("expected");
    QTest::newRow("equal") << qint64(0) << qint64(0);
    QTest::newRow("HTTP has no part of a second") << qint64(999) << qint64(0);
    QTest::newRow("a second and a half behind us") << qint64(1500) << qint64(-1);
    QTest::newRow("20 minutes ahead of us") << qint64(-1'200'000) << qint64(1200);
    QTest::newRow("20 minutes behind us") << qint64(1'200'000) << qint64(-1200);
    QTest::newRow("years ahead of us") << qint64(-1'000'000'000'000) << qint64(1'000'000'000);
}

void tst_WsmanProbe::clocks()
{
    QFETCH(qint64, ours);
    QFETCH(qint64, expected);
    const LoopbackServer server({.answer = winRm()});
    Settings settings = settingsFor(server.port());
    settings.now = [ours] { return theirTime + ours; };
    const Knock found = knock(host, {}, true, settings, {});
    QVERIFY(found.clock);
    QCOMPARE(found.clock->offsetSeconds, expected);
}

void tst_WsmanProbe::asksOnceAndNeverSignsIn()
{
    const LoopbackServer server({.answer = winRm(), .hangsUp = false});
    const Knock found = knock(host, {server.port()}, true, settingsFor(server.port()), {});
    QCOMPARE(shown(found.ports.at(server.port())), QStringLiteral("open"));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.questions(), QList<QByteArray>{wsmanRequest(host, server.port())});
    QVERIFY(!server.questions().front().toLower().contains("authorization"));
}

void tst_WsmanProbe::followsNoRedirect()
{
    const LoopbackServer elsewhere({.answer = winRm()});
    for (const char *status :
         {"301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"}) {
        const LoopbackServer server(
            {.answer = other(status, "Location: http://127.0.0.1:" + QByteArray::number(elsewhere.port()) +
                                         "/wsman\r\n")});
        QCOMPARE(shown(knock(host, {}, true, settingsFor(server.port()), {}).winRm), QStringLiteral("false"));
        QCOMPARE(server.connections(), 1);
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void tst_WsmanProbe::closedPortsSaySo()
{
    const quint16 http = closedPort();
    const quint16 https = closedPort();
    const Knock found = knock(host, {http, https}, true, settingsFor(http, https), {});
    QCOMPARE(shown(found.ports.at(http)), QStringLiteral("refused"));
    QCOMPARE(shown(found.ports.at(https)), QStringLiteral("refused"));
    QCOMPARE(shown(found.winRm), QStringLiteral("false"));
    QCOMPARE(shown(found.clock), QStringLiteral("unreachable"));
}

void tst_WsmanProbe::deadPortsSaySo()
{
    // A listener whose queue is full does what a firewall does: it drops whoever comes.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> queue;
    do {
        queue.push_back(std::make_unique<QTcpSocket>());
        queue.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
    } while (queue.back()->waitForConnected(500) && queue.size() < 50);
    if (queue.size() == 50)
        QSKIP("This system's queue takes everybody.");
    Settings settings = settingsFor(full.serverPort());
    settings.connect = 100ms;
    const Knock found = knock(host, {full.serverPort()}, true, settings, {});
    QCOMPARE(shown(found.ports.at(full.serverPort())), QStringLiteral("no-answer"));
    QCOMPARE(shown(found.winRm), QStringLiteral("false"));
    QCOMPARE(shown(found.clock), QStringLiteral("unreachable"));
}

void tst_WsmanProbe::encryptedPortIsOnlyGreeted_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QString>("winRm");
    QTest::newRow("TLS") << Manner{.answer = tlsRefusal} << "not-available";
    QTest::newRow("TLS that goes on")
        << Manner{.answer = QByteArray("\x16\x03\x03\0\x7A", 5), .hangsUp = false} << "not-available";
    QTest::newRow("not TLS") << Manner{.answer = "HTTP/1.1 400 Bad Request\r\n\r\n"} << "false";
    QTest::newRow("hangs up") << Manner{} << "false";
}

void tst_WsmanProbe::encryptedPortIsOnlyGreeted()
{
    QFETCH(Manner, manner);
    QFETCH(QString, winRm);
    const LoopbackServer server(manner);
    const Knock found = knock(host, {}, true, settingsFor(closedPort(), server.port()), {});
    QCOMPARE(shown(found.winRm), winRm);
    if (!found.winRm)
        QVERIFY(errorText(found.winRm.error()).contains(QString::number(server.port())));
    QCOMPARE(shown(found.clock), QStringLiteral("unreachable"));
    QCOMPARE(server.connections(), 1);
}

void tst_WsmanProbe::stopEndsIt()
{
    LoopbackServer server({.hangsUp = false});
    std::stop_source person;
    server.whenAsked([&] { person.request_stop(); });
    const Knock found = knock(host, {}, true, settingsFor(server.port()), person.get_token());
    QCOMPARE(shown(found.winRm), QStringLiteral("canceled"));
    QCOMPARE(shown(found.clock), QStringLiteral("canceled"));
}

void tst_WsmanProbe::stoppedBeforehand()
{
    const LoopbackServer server({.answer = winRm()});
    std::stop_source person;
    person.request_stop();
    const Knock found = knock(host, {server.port()}, true, settingsFor(server.port()), person.get_token());
    QCOMPARE(shown(found.ports.at(server.port())), QStringLiteral("canceled"));
    QCOMPARE(shown(found.winRm), QStringLiteral("canceled"));
    QCOMPARE(shown(found.clock), QStringLiteral("canceled"));
    QCOMPARE(server.questions(), QList<QByteArray>());
}

void tst_WsmanProbe::unusableNamesAreNotAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a line of its own in the request") << QStringLiteral("127.0.0.1\r\nAuthorization: x");
    QTest::newRow("a path") << QStringLiteral("127.0.0.1/x");
    QTest::newRow("a user") << QStringLiteral("x@127.0.0.1");
    QTest::newRow("nothing") << QString();
}

void tst_WsmanProbe::unusableNamesAreNotAsked()
{
    QFETCH(QString, name);
    const quint16 port = closedPort();
    const Knock found = knock(name, {port}, true, settingsFor(port), {});
    QCOMPARE(shown(found.winRm), QStringLiteral("invalid-input"));
    QCOMPARE(shown(found.ports.at(port)), QStringLiteral("invalid-input"));
}

void tst_WsmanProbe::aBatchAsksEachServerOnce()
{
    const LoopbackServer server({.answer = winRm()});
    const quint16 closed = closedPort();
    const std::vector<Read> batch{NameResolutionRead{host},
                                  PortRead{host, server.port()},
                                  BootRead{},
                                  WsmanProbeRead{host},
                                  ClockRead{host},
                                  ClockRead{host},
                                  PortRead{host, closed},
                                  WsmanProbeRead{host},
                                  ClockRead{}};
    const NetworkLook look(batch, settingsFor(server.port(), closed), {});
    QCOMPARE(look.answer(NameResolutionRead{host}).value().addresses, QStringList(host));
    QCOMPARE(shown(look.answer(PortRead{host, server.port()})), QStringLiteral("open"));
    QCOMPARE(shown(look.answer(PortRead{host, closed})), QStringLiteral("refused"));
    QCOMPARE(shown(look.answer(WsmanProbeRead{host})), QStringLiteral("true Negotiate Kerberos CredSSP"));
    QCOMPARE(shown(look.answer(ClockRead{host})), QStringLiteral("0"));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.questions().size(), qsizetype(1));
}

void tst_WsmanProbe::allServersAtTheSameTime()
{
    // Nobody is answered before all have asked: one after the other, they would wait for ever.
    constexpr std::size_t servers = 20;
    const LoopbackServer server({.answer = winRm(), .togetherWith = servers});
    std::vector<Read> batch;
    for (std::size_t i = 1; i <= servers; ++i)
        batch.emplace_back(WsmanProbeRead{QStringLiteral("127.0.0.%1").arg(i)});
    const NetworkLook look(batch, settingsFor(server.port()), {});
    for (const Read &read : batch)
        QCOMPARE(shown(look.answer(std::get<WsmanProbeRead>(read))),
                 QStringLiteral("true Negotiate Kerberos CredSSP"));
    QCOMPARE(server.connections(), int(servers));
}

void tst_WsmanProbe::questionsOutsideTheBatch()
{
    const quint16 closed = closedPort();
    const std::vector<Read> batch{PortRead{host, closed}};
    const NetworkLook look(batch, settingsFor(closed), {});
    QCOMPARE(shown(look.answer(WsmanProbeRead{host})), QStringLiteral("not-available"));
    QCOMPARE(shown(look.answer(ClockRead{QStringLiteral("node1")})), QStringLiteral("not-available"));
    QCOMPARE(shown(look.answer(PortRead{host, 1})), QStringLiteral("not-available"));
}

QTEST_GUILESS_MAIN(tst_WsmanProbe)
#include "tst_wsman_probe.moc"
