// Every way in which the conversation with a PowerShell process can go, with a stand-in that misbehaves.
#include "engine/powershell/process.h"
#include "tests/engine/powershell/fake_launch.h"
#include "tests/support/log_guard.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace credssp;
using namespace std::chrono_literals;
using fake_powershell::launch;
using fake_powershell::patient;

namespace {

/// For what must not wait for a limit: far more than it needs, far less than the limits it is told apart
/// from.
constexpr qint64 aMoment = 15'000;
constexpr auto never = 600s;
constexpr auto soon = 300ms;

QString said(const Result<PowerShellReply> &reply)
{
    return reply ? reply->output.at(0).toString()
                 : errorId(reply.error().code) + u' ' + errorText(reply.error());
}

qint64 pidOf(const Result<PowerShellReply> &reply)
{
    return reply ? reply->output.at(1).toInteger() : -1;
}

} // namespace

class tst_PowerShellProcess : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void oneProcessAnswersAll();
    void textsArriveAsTheyAre_data();
    void textsArriveAsTheyAre();
    void environmentIsTheGivenOne();
    void theSystemHasTheLastWord();
    void otherOutputIsNoReply_data();
    void otherOutputIsNoReply();
    void otherOutputIsBounded();
    void failures_data();
    void failures();
    void theStartFails_data();
    void theStartFails();
    void programsThatDoNotStart();
    void timesOut();
    void isStopped();
    void isStoppedWhileWaitingForItsTurn();
    void stoppedBeforeNothingStarts();
    void endedBetweenRequests();
    void severalThreads();
};

void tst_PowerShellProcess::oneProcessAnswersAll()
{
    PowerShellProcess process(launch(), patient());
    const auto first = process.run(QStringLiteral("one"));
    QCOMPARE(said(first), QStringLiteral("one"));
    for (int i = 0; i < 30; ++i)
        QCOMPARE(pidOf(process.run(QString::number(i))), pidOf(first));
}

void tst_PowerShellProcess::textsArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks at both ends") << QStringLiteral("  a  b  ");
    QTest::newRow("lines") << QStringLiteral("a\r\nb\nc\n");
    QTest::newRow("what the way itself uses") << QStringLiteral("\\ \\u0041 \\\\n = + 1");
    QTest::newRow("a zero") << QString(QChar(0)) + QStringLiteral("after");
    QTest::newRow("letters of others") << QStringLiteral(u"Grüße, 你好, \u202E, \U0001F600");
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) + u'x';
    QTest::newRow("long") << QString(200'000, u'ä');
}

void tst_PowerShellProcess::textsArriveAsTheyAre()
{
    QFETCH(QString, text);
    const QByteArray line = requestLine("0123456789abcdef", 7, text);
    QVERIFY(line.startsWith("0123456789abcdef 0000000007 ") && line.endsWith('\n') && line.count('\n') == 1);
    for (const char c : line.chopped(1))
        QVERIFY(c >= 0x20 && c < 0x7f);
    // JSON cannot carry half a pair; the way there is what matters.
    if (text.isValidUtf16()) {
        PowerShellProcess process(launch(), patient());
        QCOMPARE(said(process.run(text)), text);
    }
}

void tst_PowerShellProcess::environmentIsTheGivenOne()
{
    qputenv("FAKE_POWERSHELL_INHERITED", "yes");
    PowerShellProcess process(launch(), patient());
    const auto reply = process.run(QStringLiteral("x"));
    qunsetenv("FAKE_POWERSHELL_INHERITED");
    QVERIFY(reply);
    QCOMPARE(reply->output.at(2).toString(), QString());
}

void tst_PowerShellProcess::theSystemHasTheLastWord()
{
    PowerShellLaunch prepared = launch();
    prepared.prepare = [](QProcess &starting) {
        QProcessEnvironment environment = starting.processEnvironment();
        environment.insert(QStringLiteral("FAKE_POWERSHELL_INHERITED"), QStringLiteral("said last"));
        starting.setProcessEnvironment(environment);
    };
    PowerShellProcess process(prepared, patient());
    const auto reply = process.run(QStringLiteral("x"));
    QCOMPARE(reply ? reply->output.at(2).toString() : said(reply), QStringLiteral("said last"));
}

void tst_PowerShellProcess::otherOutputIsNoReply_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kept");

    QTest::newRow("words, another marker, a marker within a line, on both pipes")
        << QByteArray() << QStringLiteral("chatter")
        << QStringList{QStringLiteral("VERBOSE: starting"), QStringLiteral("0123456789abcdef 2 = 4 QUJD"),
                       QStringLiteral("no line end"), QStringLiteral("a complaint")};
    QTest::newRow("a greeting before the first answer")
        << QByteArray("greet") << QStringLiteral("x") << QStringList();
    QTest::newRow("line ends of Windows")
        << QByteArray() << QStringLiteral("carriage returns") << QStringList();
    QTest::newRow("bytes that come one by one")
        << QByteArray() << QStringLiteral("one byte at a time") << QStringList();
    QTest::newRow("an answer in pieces") << QByteArray() << QStringLiteral("in pieces") << QStringList();
}

void tst_PowerShellProcess::otherOutputIsNoReply()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, text);
    QFETCH(QStringList, kept);
    PowerShellProcess process(launch(start), patient());
    const auto first = process.run(QStringLiteral("first"));
    const auto reply = process.run(text);
    QCOMPARE(said(reply), text);
    for (const QString &part : kept) {
        // Nothing orders the two pipes: what was complained of may come with the next answer.
        if (part != QLatin1String("a complaint"))
            QVERIFY2(reply->other.contains(part), qPrintable(reply->other));
    }
    if (kept.isEmpty())
        QCOMPARE(reply->other, QString());
    const auto next = process.run(QStringLiteral("next"));
    QCOMPARE(said(next), QStringLiteral("next"));
    QCOMPARE(pidOf(next), pidOf(first));
}

void tst_PowerShellProcess::otherOutputIsBounded()
{
    PowerShellLimits limits = patient();
    limits.bytes.kept = 1000;
    limits.bytes.other = 1 << 30;
    PowerShellProcess process(launch(), limits);
    const auto reply = process.run(QStringLiteral("flood on standard error"));
    QCOMPARE(said(reply), QStringLiteral("flood on standard error"));
    QVERIFY(reply->other.size() <= 1000);
    // Nothing orders the two pipes: the flood may be read only with the next answer.
    const auto next = process.run(QStringLiteral("next"));
    QCOMPARE(said(next), QStringLiteral("next"));
    QVERIFY(next->other.size() <= 1000);
    QVERIFY((reply->other + next->other).startsWith(QLatin1String("WARNING: this goes on")));
}

void tst_PowerShellProcess::failures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *text, const char *sentence) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(sentence);
    };
    row("exit", "ended before it answered (exit code 3).");
    row("complain and exit", "(exit code 1). It wrote: There is not enough memory.");
    row("crash", "ended before it answered");
    row("half an answer and exit", "ended before it answered (exit code 0)");
    row("no base64", "cannot be read");
    row("wrong length", "cannot be read");
    row("no fields", "cannot be read");
    row("wrong number", "cannot be read");
    row("no JSON", "cannot be read");
    row("other JSON", "cannot be read");
    row("flood of lines", "far more than expected");
    row("flood without a line end", "far more than expected");
    row("endless answer", "far more than expected");
    row("endless pieces", "far more than expected");
    // Nothing orders the two pipes: an answer after the flood may be there before all of it was read.
    row("flood on standard error and hang", "far more than expected");
}

void tst_PowerShellProcess::failures()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    PowerShellProcess process(launch(), patient());
    const auto before = process.run(QStringLiteral("before"));
    QCOMPARE(said(before), QStringLiteral("before"));

    QElapsedTimer clock;
    clock.start();
    const auto reply = process.run(text);
    QVERIFY2(clock.elapsed() < aMoment, "it waited for the limit");
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Failed);
    QVERIFY2(errorText(reply.error()).contains(sentence), qPrintable(errorText(reply.error())));

    const auto after = process.run(QStringLiteral("after"));
    QCOMPARE(said(after), QStringLiteral("after"));
    QVERIFY(pidOf(after) != pidOf(before));
}

void tst_PowerShellProcess::theStartFails_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("it ends with a complaint")
        << QByteArray("exit") << ErrorCode::Failed
        << QStringLiteral("(exit code 1). It wrote: This program is blocked by group policy.");
    QTest::newRow("it ends as if all were well")
        << QByteArray("say nothing and exit") << ErrorCode::Failed << QStringLiteral("(exit code 0).");
    QTest::newRow("it hangs") << QByteArray("hang") << ErrorCode::TimedOut
                              << QStringLiteral("was started but does not answer");
}

void tst_PowerShellProcess::theStartFails()
{
    QFETCH(QByteArray, start);
    QFETCH(ErrorCode, code);
    QFETCH(QString, sentence);
    PowerShellLimits limits = patient();
    limits.start = code == ErrorCode::TimedOut ? std::chrono::milliseconds(soon) : never;
    PowerShellProcess process(launch(start), limits);
    for (int i = 0; i < 2; ++i) { // each request tries anew
        const auto reply = process.run(QStringLiteral("x"));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, code);
        QVERIFY2(errorText(reply.error()).contains(sentence), qPrintable(errorText(reply.error())));
    }
    QVERIFY(!process.facts());
}

void tst_PowerShellProcess::programsThatDoNotStart()
{
    PowerShellLaunch missing = launch();
    missing.program += QStringLiteral("-that-is-not-there");
    PowerShellLaunch folder = launch();
    folder.program = QCoreApplication::applicationDirPath();
    PowerShellLaunch nameOnly = launch();
    nameOnly.program = QStringLiteral("fake_powershell");
    for (const PowerShellLaunch &wrong : {missing, folder, nameOnly}) {
        PowerShellProcess process(wrong, patient());
        const auto reply = process.run(QStringLiteral("x"));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::NotFound);
    }

    // A file that the system does not run.
    const QTemporaryDir temporary;
    QFile file(temporary.filePath(QStringLiteral("powershell.exe")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing to run") > 0);
    file.close();
    PowerShellLaunch refused = launch();
    refused.program = file.fileName();
    PowerShellProcess process(refused, patient());
    const auto reply = process.run(QStringLiteral("x"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::NotAvailable);
#ifndef Q_OS_WIN
    QCOMPARE(reply.error().native, 13); // EACCES
#endif
}

void tst_PowerShellProcess::timesOut()
{
    PowerShellProcess process(launch(), patient());
    const auto before = process.run(QStringLiteral("before"));
    const auto reply = process.run(QStringLiteral("leave a child and hang"), {}, soon);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::TimedOut);
    QVERIFY(errorText(reply.error()).contains(QStringLiteral("did not finish in time")));
    const auto after = process.run(QStringLiteral("after"));
    QCOMPARE(said(after), QStringLiteral("after"));
    QVERIFY(pidOf(after) != pidOf(before));
}

void tst_PowerShellProcess::isStopped()
{
    for (const QByteArray &start : {QByteArray(), QByteArray("hang")}) {
        PowerShellProcess process(launch(start), patient());
        std::stop_source stop;
        const std::jthread person([&] {
            std::this_thread::sleep_for(soon);
            stop.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        const auto reply = process.run(QStringLiteral("hang"), stop.get_token());
        QVERIFY(clock.elapsed() < aMoment);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Canceled);
        if (start.isEmpty())
            QCOMPARE(said(process.run(QStringLiteral("after"))), QStringLiteral("after"));
    }
}

void tst_PowerShellProcess::isStoppedWhileWaitingForItsTurn()
{
    PowerShellProcess process(launch(), patient());
    QVERIFY(process.facts());
    std::stop_source stopFirst;
    std::atomic<bool> firstEnded = false;
    std::jthread first([&] {
        (void)process.run(QStringLiteral("hang"), stopFirst.get_token());
        firstEnded = true;
    });
    std::stop_source stopSecond;
    const std::jthread person([&] {
        std::this_thread::sleep_for(soon);
        stopSecond.request_stop();
    });
    const auto second = process.run(QStringLiteral("hang"), stopSecond.get_token());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Canceled);
    stopFirst.request_stop();
    first.join();
    QVERIFY(firstEnded);
    QCOMPARE(said(process.run(QStringLiteral("after"))), QStringLiteral("after"));
}

void tst_PowerShellProcess::stoppedBeforeNothingStarts()
{
    PowerShellLaunch missing = launch();
    missing.program += QStringLiteral("-that-is-not-there");
    PowerShellProcess process(missing, patient());
    std::stop_source stop;
    stop.request_stop();
    const auto reply = process.run(QStringLiteral("x"), stop.get_token());
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::Canceled);
}

void tst_PowerShellProcess::endedBetweenRequests()
{
    PowerShellProcess process(launch(), patient());
    const auto last = process.run(QStringLiteral("answer and exit"));
    QCOMPARE(said(last), QStringLiteral("answer and exit"));
    // Whether its end was seen before or after the request was sent: an error, or a new process; never
    // silence.
    auto next = process.run(QStringLiteral("next"));
    if (!next) {
        QCOMPARE(next.error().code, ErrorCode::Failed);
        next = process.run(QStringLiteral("next"));
    }
    QCOMPARE(said(next), QStringLiteral("next"));
    QVERIFY(pidOf(next) != pidOf(last));
}

void tst_PowerShellProcess::severalThreads()
{
    PowerShellProcess process(launch(), patient());
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 10; ++i) {
                    const QString text = QString::number(100 * t + i);
                    right += said(process.run(text)) == text ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(right.load(), 40);
}

QTEST_GUILESS_MAIN(tst_PowerShellProcess)
#include "tst_powershell_process.moc"
