// A log read in chunks, with what looks for words first, says the same as one read slowly, record by record;
// and every text of the corpus is found in a log.
#include "engine/symptoms/log_scan.h"
#include "engine/symptoms/phrase.h"
#include "tests/engine/symptoms/error_corpus.h"
#include "tests/engine/symptoms/log_reference.h"
#include "tests/support/log_guard.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

constexpr qsizetype kLongestText = 2000; // longer texts than recognition reaches are cut by their places

/// Blanks and quotes that are more than one byte, frames, and wide letters hide words from what looks for
/// them in bytes. Programs write them rarely, and where they do a sentence is long enough to show elsewhere.
bool isInPlainCharacters(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit > 0x7f && symptoms::isNoise(unit)) || (unit >= 0x2500 && unit <= 0x257f) ||
               (unit >= 0xff00 && unit <= 0xffef);
    });
}

QString fillerLine(QRandomGenerator &random, int second)
{
    static const QStringList messages{
        QStringLiteral("Completed request GET /api/v1/nodes/%1 in %2 ms"),
        QStringLiteral("The service entered the running state after %1 attempts; %2 handles"),
        QStringLiteral(
            "Failed to open file C:\\ProgramData\\Agent\\%1\\%2.json: The system cannot find the file "
            "specified."),
        QStringLiteral("Connection from 10.0.%1.%2 established"),
        QStringLiteral("Zeile %1 für Knoten %2 geprüft – alles in Ordnung")};
    return QStringLiteral("2026-03-01 %1:%2:%3,123 INFO  [worker-%4] ")
               .arg(second / 3600 % 24, 2, 10, QLatin1Char('0'))
               .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
               .arg(second % 60, 2, 10, QLatin1Char('0'))
               .arg(random.bounded(9)) +
           messages.at(random.bounded(static_cast<int>(messages.size())))
               .arg(random.bounded(200))
               .arg(random.bounded(200)) +
           u'\n';
}

} // namespace

class tst_LogScan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void saysTheSameAsReadingSlowly_data();
    void saysTheSameAsReadingSlowly();
    void everyTextIsFoundInALog();
    void aLineWithoutAnEnd();
    void countsAndPlaces();
    void manyDifferentErrors();
    void surroundingsSayTheSameAgain();
    void canceledInTheMiddle();
    void progressGoesUp();

private:
    [[nodiscard]] QString written(const QByteArray &bytes) const;

    std::vector<CorpusText> m_texts;
    QTemporaryDir m_folder;
    LogGuard m_log;
};

void tst_LogScan::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Corpus corpus = readCorpus(QStringLiteral(TEST_DATA "/errors/corpus"));
    QCOMPARE(corpus.complaints, QStringList());
    for (const char *half : {"working", "aside"})
        for (const CorpusText &text : corpus.part(QString::fromLatin1(half)))
            if (text.text.size() <= kLongestText)
                m_texts.push_back(text);
    QVERIFY(m_texts.size() > 300);
}

QString tst_LogScan::written(const QByteArray &bytes) const
{
    const QString name = m_folder.filePath(QStringLiteral("some.log"));
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name : QString();
}

void tst_LogScan::saysTheSameAsReadingSlowly_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("threads");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("log %u", seed) << seed << static_cast<int>(seed % 3 + 1);
}

void tst_LogScan::saysTheSameAsReadingSlowly()
{
    QFETCH(quint32, seed);
    QFETCH(int, threads);
    QRandomGenerator random(seed);
    QString log;
    for (int i = 0, second = 0; i < 80; ++i) {
        for (int filler = random.bounded(1, 30); filler > 0; --filler)
            log += fillerLine(random, ++second);
        const QString &text =
            m_texts[static_cast<std::size_t>(random.bounded(static_cast<int>(m_texts.size())))].text;
        if (isInPlainCharacters(text))
            log += text + u'\n';
    }
    const QByteArray bytes = log.toUtf8();
    const QString file = written(bytes);
    const QStringList slowly = readSlowly(bytes);
    QVERIFY(slowly.size() > 10);
    for (const qsizetype chunk : {qsizetype(random.bounded(100, 3000)),
                                  qsizetype(random.bounded(3000, 60000)), qsizetype(512 * 1024)}) {
        LogOptions options;
        options.chunk = chunk;
        options.threads = threads;
        const auto report = scanLog(file, options);
        QVERIFY(report);
        QVERIFY(!report->incomplete);
        QCOMPARE(listed(*report), slowly);
    }
}

/// The log's own lines do not hide what a text says, nor add to it.
void tst_LogScan::everyTextIsFoundInALog()
{
    QRandomGenerator random(4);
    int known = 0;
    int same = 0;
    for (const CorpusText &text : m_texts) {
        const std::vector<Symptom> alone = identify(text.text, WrittenBy::Program);
        QString log;
        for (int second = 1; second < 40; ++second)
            log += second == 20 ? text.text + u'\n' : fillerLine(random, second);
        const auto report = scanLog(written(log.toUtf8()));
        QVERIFY(report);
        if (alone.empty()) {
            QVERIFY2(report->errors.empty(), qPrintable(text.where));
            continue;
        }
        ++known;
        const bool found = std::ranges::any_of(report->errors, [&](const LogError &error) {
            return error.symptom.id == alone.front().id &&
                   error.symptom.computer.compare(alone.front().computer, Qt::CaseInsensitive) == 0;
        });
        same += found ? 1 : 0;
        if (!found && qEnvironmentVariableIsSet("SHOW_MUTATIONS"))
            qInfo("  %s: %s instead of %s for %s", qPrintable(text.where),
                  report->errors.empty() ? "nothing" : qPrintable(listed(*report).join(u' ')),
                  qPrintable(alone.front().id), qPrintable(alone.front().computer));
    }
    qInfo("%d of %d say the same in a log (%.1f %%)", same, known, 100.0 * same / known);
    QVERIFY(known > 200);
    QVERIFY(100.0 * same / known >= 97.0);
}

void tst_LogScan::aLineWithoutAnEnd()
{
    const QString error =
        QStringLiteral(" Connecting to remote server srv1 failed with the following error message : "
                       "Access is denied. ");
    const QString text =
        QString(300'000, u'ä') + error + QString(200'000, u'x') + error + QString(100'000, u'y');
    for (const qsizetype chunk : {7'001, 512 * 1024}) {
        LogOptions options;
        options.chunk = chunk;
        const auto report = scanLog(written(text.toUtf8()), options);
        QVERIFY(report);
        QCOMPARE(listed(*report),
                 QStringList(QStringLiteral("access-denied  srv1 x2 from 1:300061 to 1:500155")));
    }
}

void tst_LogScan::countsAndPlaces()
{
    QString log;
    for (int second = 1; second <= 30; ++second) {
        QRandomGenerator random(static_cast<quint32>(second));
        log += fillerLine(random, second);
        log += QStringLiteral(
                   "2026-03-01 00:00:%1,500 ERROR [worker-1] Connecting to remote server srv%2 failed with "
                   "the following error message : Access is denied.\r\n")
                   .arg(second, 2, 10, QLatin1Char('0'))
                   .arg(second % 2);
    }
    const auto report = scanLog(written(log.toUtf8()));
    QVERIFY(report);
    QCOMPARE(listed(*report), QStringList({QStringLiteral("access-denied  srv0 x15 from 4:101 to 60:101"),
                                           QStringLiteral("access-denied  srv1 x15 from 2:101 to 58:101")}));
    QCOMPARE(report->errors.front().symptom.evidence.front().text,
             QStringLiteral("error message : Access is denied"));
}

void tst_LogScan::manyDifferentErrors()
{
    QByteArray log;
    for (int i = 0; i < 1200; ++i)
        log += "2026-03-01 00:" + QByteArray::number(10 + i / 60 % 50) + ':' +
               QByteArray::number(10 + i % 50) + " ERROR Connecting to remote server srv" +
               QByteArray::number(i) + " failed with the following error message : Access is denied.\n";
    const auto report = scanLog(written(log));
    QVERIFY(report);
    QCOMPARE(report->errors.size(), kMostLogErrors);
    QCOMPARE(report->dropped, qint64(200));
}

void tst_LogScan::surroundingsSayTheSameAgain()
{
    QRandomGenerator random(5);
    QString log;
    for (int second = 1; second < 100; ++second)
        log += second == 50
                   ? QStringLiteral("PS C:\\> Enter-PSSession srv7\nEnter-PSSession : Connecting to remote "
                                    "server srv7 failed with the following error message : The WinRM client "
                                    "cannot process the request. 0x803381A4\n")
                   : fillerLine(random, second);
    const auto report = scanLog(written(log.toUtf8()));
    QVERIFY(report);
    QCOMPARE(report->errors.size(), std::size_t(1));
    const LogError &error = report->errors.front();
    QVERIFY(error.surroundings().startsWith(QStringLiteral("PS C:\\> Enter-PSSession srv7\n")));
    const std::vector<Symptom> again = identify(error.surroundings());
    QCOMPARE(again.front().id, error.symptom.id);
    QCOMPARE(again.front().computer, QStringLiteral("srv7"));
}

void tst_LogScan::canceledInTheMiddle()
{
    QByteArray log(
        "Connecting to remote server srv1 failed with the following error message : Access is denied.\n");
    log += QByteArray(20'000'000, 'x');
    std::stop_source stop;
    LogOptions options;
    options.stop = stop.get_token();
    options.progress = [&](qint64 done, qint64) {
        if (done < 19'000'000)
            stop.request_stop();
    };
    const auto report = scanLog(written(log), options);
    QVERIFY(report);
    QVERIFY(report->incomplete);
    QCOMPARE(report->incomplete->code, ErrorCode::Canceled);
    QVERIFY(report->incomplete->detail.contains(QStringLiteral("stopped")));
    QCOMPARE(report->errors.size(), std::size_t(1));
}

void tst_LogScan::progressGoesUp()
{
    const QByteArray log("nothing to see\n");
    const QString file = written(log.repeated(2'000'000));
    qint64 before = 0;
    LogOptions options;
    options.progress = [&](qint64 done, qint64 total) {
        QVERIFY(done > before);
        QCOMPARE(total, log.size() * 2'000'000);
        before = done;
    };
    QVERIFY(scanLog(file, options));
    QCOMPARE(before, log.size() * 2'000'000);
}

QTEST_GUILESS_MAIN(tst_LogScan)
#include "tst_log_scan.moc"
