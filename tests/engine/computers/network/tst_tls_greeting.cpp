// Whether a real TLS server understands the greeting.
#include "engine/computers/network/wsman_probe.h"
#include "tests/support/log_guard.h"

#include <QSslServer>
#include <QSslSocket>
#include <QtConcurrent>
#include <QtTest>

using namespace credssp;
using namespace credssp::network;

class tst_TlsGreeting : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void isAnsweredInTls();
};

void tst_TlsGreeting::isAnsweredInTls()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt knows no TLS here.");
    // Without a certificate the server refuses, but only after it has understood what was asked.
    QSslServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    Settings settings;
    settings.httpPort = closed.serverPort();
    settings.httpsPort = server.serverPort();
    closed.close();
    QString refusal;
    connect(&server, &QSslServer::errorOccurred, &server,
            [&](QSslSocket *socket, QAbstractSocket::SocketError) { refusal = socket->errorString(); });
    const auto found =
        QtConcurrent::run([&] { return knock(QStringLiteral("127.0.0.1"), {}, true, settings, {}).winRm; });
    QTRY_VERIFY(found.isFinished());
    const Result<WsmanProbeAnswer> winRm = found.result();
    QVERIFY(!winRm);
    QCOMPARE(winRm.error().code, ErrorCode::NotAvailable);
    QVERIFY(errorText(winRm.error()).contains(QString::number(settings.httpsPort)));
    QVERIFY2(refusal.contains(QLatin1String("no shared cipher")), qPrintable(refusal));
}

QTEST_GUILESS_MAIN(tst_TlsGreeting)
#include "tst_tls_greeting.moc"
