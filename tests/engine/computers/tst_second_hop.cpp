// "Try the second hop": what may be typed, what is shown, and which answers are taken.
#include "engine/computers/second_hop.h"
#include "tests/support/log_guard.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace credssp;

class tst_SecondHop : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void knowsWhereToGoOnTo_data();
    void knowsWhereToGoOnTo();
    void theTextEndsWithItsCall();
    void everyTryHasItsOwnNumber();
    void readsAnswers_data();
    void readsAnswers();
    void refusesAnswers_data();
    void refusesAnswers();

private:
    LogGuard m_log;
};

namespace {

const QString number = QStringLiteral("00112233445566778899aabbccddeeff");

QByteArray answer(const QString &stage, const QString &message = {})
{
    return QJsonDocument(QJsonObject{{QStringLiteral("number"), number},
                                     {QStringLiteral("stage"), stage},
                                     {QStringLiteral("message"), message}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

void tst_SecondHop::takes_data()
{
    QTest::addColumn<QString>("onward");
    QTest::newRow("nowhere") << QString();
    QTest::newRow("a share") << QStringLiteral("\\\\dc1.contoso.com\\SYSVOL");
    QTest::newRow("a folder in it") << QStringLiteral("\\\\contoso.com\\SYSVOL\\contoso.com");
    QTest::newRow("a backslash at the end") << QStringLiteral("\\\\files\\team\\");
    QTest::newRow("a hidden share") << QStringLiteral("\\\\10.0.0.5\\c$");
    QTest::newRow("blanks and umlauts") << QStringLiteral(u"\\\\files\\Büro München");
    QTest::newRow("a quote that Windows allows") << QStringLiteral("\\\\files\\o'brien");
    QTest::newRow("a computer") << QStringLiteral("node2.contoso.com");
    QTest::newRow("a short name") << QStringLiteral("NODE2");
}

void tst_SecondHop::takes()
{
    QFETCH(const QString, onward);
    const auto hop = parseSecondHop(QStringLiteral("node1"), onward);
    QVERIFY2(hop.has_value(), hop ? "" : qPrintable(errorText(hop.error())));
    QCOMPARE(hop->onward, onward);
}

void tst_SecondHop::refuses_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("onward");
    const QString node = QStringLiteral("node1");
    QTest::newRow("no server") << QString() << QString();
    QTest::newRow("a command for a server") << QStringLiteral("node1; calc") << QString();
    QTest::newRow("a server that is no share") << node << QStringLiteral("\\\\files");
    QTest::newRow("an empty share") << node << QStringLiteral("\\\\files\\");
    QTest::newRow("an empty folder") << node << QStringLiteral("\\\\files\\a\\\\b");
    QTest::newRow("upwards") << node << QStringLiteral("\\\\files\\a\\..\\b");
    QTest::newRow("a wildcard") << node << QStringLiteral("\\\\files\\*");
    QTest::newRow("a device") << node << QStringLiteral("\\\\?\\C:\\Windows");
    QTest::newRow("a device's name space") << node << QStringLiteral("\\\\.\\pipe\\x");
    QTest::newRow("a local folder") << node << QStringLiteral("C:\\Windows");
    QTest::newRow("a double quote") << node << QStringLiteral("\\\\files\\a\"b");
    QTest::newRow("a line break") << node << QStringLiteral("\\\\files\\a\nb");
    QTest::newRow("letters that turn around") << node << QStringLiteral(u"\\\\files\\a\u202eb");
    QTest::newRow("a command") << node << QStringLiteral("$(calc)");
    QTest::newRow("longer than Windows takes") << node << QStringLiteral("\\\\files\\") + QString(260, u'a');
}

void tst_SecondHop::refuses()
{
    QFETCH(const QString, server);
    QFETCH(const QString, onward);
    const auto hop = parseSecondHop(server, onward);
    QVERIFY(!hop);
    QCOMPARE(hop.error().code, ErrorCode::InvalidInput);
    QVERIFY(errorText(hop.error()).endsWith(u'.'));
}

void tst_SecondHop::knowsWhereToGoOnTo_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("onward");
    QTest::newRow("a member") << QStringLiteral("node1.contoso.com")
                              << QStringLiteral("\\\\contoso.com\\SYSVOL");
    QTest::newRow("a child domain") << QStringLiteral("a.emea.contoso.com")
                                    << QStringLiteral("\\\\emea.contoso.com\\SYSVOL");
    QTest::newRow("a short name") << QStringLiteral("node1") << QString();
    QTest::newRow("an address") << QStringLiteral("10.0.0.1") << QString();
    QTest::newRow("one label is no domain") << QStringLiteral("node1.local") << QString();
    QTest::newRow("no name") << QStringLiteral("a b") << QString();
}

void tst_SecondHop::knowsWhereToGoOnTo()
{
    QFETCH(const QString, server);
    QTEST(usualOnward(server), "onward");
    QVERIFY(usualOnward(server).isEmpty() || parseSecondHop(server, usualOnward(server)));
}

void tst_SecondHop::theTextEndsWithItsCall()
{
    const auto trial =
        SecondHopTrial::prepare({QStringLiteral("node1"), QStringLiteral("\\\\files\\o'brien")});
    QVERIFY(trial.has_value());
    const QString call = (*trial)->text().section(u'\n', -1);
    QVERIFY2(call.startsWith(QStringLiteral("Test-SecondHop -Server 'node1' -Onward '\\\\files\\o''brien' ")),
             qPrintable(call));
    QVERIFY(call.contains((*trial)->number()));
    // What Windows takes on a command line, with room for the rest.
    QVERIFY((*trial)->text().size() < 16'000);
    QVERIFY(!(*trial)->text().contains(QStringLiteral("password"), Qt::CaseInsensitive) ||
            call.contains(QStringLiteral("password"), Qt::CaseInsensitive));
}

void tst_SecondHop::everyTryHasItsOwnNumber()
{
    const SecondHop hop{QStringLiteral("node1"), {}};
    const auto one = SecondHopTrial::prepare(hop);
    const auto other = SecondHopTrial::prepare(hop);
    QVERIFY(one && other);
    QVERIFY((*one)->number() != (*other)->number());
    QVERIFY((*one)->answerFile() != (*other)->answerFile());
}

void tst_SecondHop::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<QString>("message");
    QTest::newRow("there") << answer(QStringLiteral("there")) << true << QString();
    QTest::newRow("as Windows PowerShell 5.1 writes it")
        << "\xef\xbb\xbf" + answer(QStringLiteral("there")) + "\r\n"
        << true << QString();
    QTest::newRow("the server said no") << answer(QStringLiteral("server"), QStringLiteral("\r\nDenied.\r\n"))
                                        << false << QStringLiteral("Denied.");
    QTest::newRow("the place behind it said no")
        << answer(QStringLiteral("onward"), QStringLiteral("Access is denied")) << false
        << QStringLiteral("Access is denied");
}

void tst_SecondHop::readsAnswers()
{
    QFETCH(const QByteArray, bytes);
    const auto read = secondHopAnswer(bytes, number);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(errorText(read.error())));
    QTEST(read->connected, "connected");
    QTEST(read->message, "message");
}

void tst_SecondHop::refusesAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nobody signed in") << answer(QStringLiteral("nobody")) << ErrorCode::Canceled;
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Corrupt;
    QTest::newRow("no JSON") << QByteArray("Connected.") << ErrorCode::Corrupt;
    QTest::newRow("another number") << answer(QStringLiteral("there")).replace("0011", "1100")
                                    << ErrorCode::Corrupt;
    QTest::newRow("a stage we do not know") << answer(QStringLiteral("everywhere")) << ErrorCode::Corrupt;
    QTest::newRow("a field too many")
        << answer(QStringLiteral("there")).replace("{", "{\"run\":\"calc\",") << ErrorCode::Corrupt;
    QTest::newRow("no message")
        << answer(QStringLiteral("there")).replace("\"message\":\"\"", "\"message\":1") << ErrorCode::Corrupt;
    QTest::newRow("cut off") << answer(QStringLiteral("there")).chopped(1) << ErrorCode::Corrupt;
    QTest::newRow("too large") << answer(QStringLiteral("server"), QString(1 << 20, u'x'))
                               << ErrorCode::Corrupt;
}

void tst_SecondHop::refusesAnswers()
{
    QFETCH(const QByteArray, bytes);
    const auto read = secondHopAnswer(bytes, number);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QVERIFY(errorText(read.error()).endsWith(u'.'));
}

QTEST_GUILESS_MAIN(tst_SecondHop)
#include "tst_second_hop.moc"
