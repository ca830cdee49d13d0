// Logs in every form they lie about in: encodings, gzip whole and broken, and what is no log.
#include "engine/symptoms/log_scan.h"
#include "tests/engine/symptoms/log_reference.h"
#include "tests/support/log_guard.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace credssp;

namespace {

const QString error =
    QStringLiteral("Größe: 3 – Connecting to remote server srv1 failed with the following error "
                   "message : Access is denied.\n");
const QString found = QStringLiteral("access-denied  srv1 x1 from 3:71 to 3:71");

QByteArray gzip(const QByteArray &bytes)
{
    z_stream z{};
    if (deflateInit2(&z, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(bytes.size()))) + 64, '\0');
    QByteArray input = bytes;
    z.next_in = reinterpret_cast<Bytef *>(input.data());
    z.avail_in = static_cast<uInt>(input.size());
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&z, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return result == Z_STREAM_END ? packed : QByteArray();
}

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class tst_LogSource : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void encodings_data();
    void encodings();
    void packed_data();
    void packed();
    void noLog_data();
    void noLog();
    void aBombStaysSmall();

private:
    [[nodiscard]] Result<LogReport> scanned(const QByteArray &bytes, qsizetype chunk = 5000) const;

    QTemporaryDir m_folder;
    LogGuard m_log;
};

Result<LogReport> tst_LogSource::scanned(const QByteArray &bytes, qsizetype chunk) const
{
    const QString name = m_folder.filePath(QStringLiteral("some.log"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::Failed, name);
    file.close();
    LogOptions options;
    options.chunk = chunk;
    return scanLog(name, options);
}

void tst_LogSource::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text =
        QStringLiteral("one – two\nthree\n") + error + QStringLiteral("für später\n").repeated(9000);
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with its mark") << encoded(QStringConverter::Utf8, text, true);
    QTest::newRow("UTF-16") << encoded(QStringConverter::Utf16LE, text, true);
    QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE, text, true);
    QTest::newRow("UTF-16 without a mark") << encoded(QStringConverter::Utf16LE, text, false);
    QTest::newRow("UTF-16, big end first, without a mark") << encoded(QStringConverter::Utf16BE, text, false);
    QByteArray windows = text.toLatin1();
    windows.replace('?', '\x96');
    QTest::newRow("windows-1252") << windows;
}

void tst_LogSource::encodings()
{
    QFETCH(QByteArray, bytes);
    const auto report = scanned(bytes);
    QVERIFY2(report, report ? "" : qPrintable(errorText(report.error())));
    QCOMPARE(listed(*report), QStringList(found));
    QVERIFY(report->errors.front().surroundings().contains(QStringLiteral("Größe: 3 – Connecting")));
}

void tst_LogSource::packed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasError");
    QTest::addColumn<QString>("complaint");
    const QByteArray start("one\ntwo\n");
    QByteArray noise;
    for (quint32 i = 0, value = 1; i < 300'000; ++i, value = value * 1664525 + 1013904223)
        noise += static_cast<char>(0x20 + (value >> 24) % 90);
    const QByteArray whole = start + error.toUtf8() + noise;
    const QByteArray zipped = gzip(whole);
    const QString none;
    QTest::newRow("whole") << zipped << true << none;
    QTest::newRow("two members") << gzip(start) + gzip(error.toUtf8() + noise) << true << none;
    QTest::newRow("an empty member between") << gzip(start) + gzip({}) + gzip(error.toUtf8()) << true << none;
    QTest::newRow("zeros behind it") << zipped + QByteArray(1000, '\0') << true << none;
    QTest::newRow("cut off") << zipped.first(zipped.size() / 2) << true << QStringLiteral("cut off");
    QTest::newRow("cut off in the check sum") << zipped.chopped(3) << true << QStringLiteral("cut off");
    QByteArray damaged = zipped;
    for (qsizetype i = damaged.size() / 2; i < damaged.size() / 2 + 40; ++i)
        damaged[i] = '\x55';
    QTest::newRow("damaged in the middle") << damaged << true << QStringLiteral("damaged");
    QByteArray wrongSum = zipped;
    wrongSum[wrongSum.size() - 6] = static_cast<char>(wrongSum[wrongSum.size() - 6] ^ 0x41);
    QTest::newRow("a wrong check sum") << wrongSum << true << QStringLiteral("damaged");
    QTest::newRow("something else behind it")
        << zipped + "and now?" << true << QStringLiteral("something else");
    QTest::newRow("the second member is damaged")
        << gzip(start + error.toUtf8()) + "\x1f\x8b\x08\xff\xff\xff" << true << QStringLiteral("damaged");
}

void tst_LogSource::packed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasError);
    QFETCH(QString, complaint);
    const auto report = scanned(bytes);
    QVERIFY2(report, report ? "" : qPrintable(errorText(report.error())));
    QCOMPARE(listed(*report), hasError ? QStringList(found) : QStringList());
    QCOMPARE(report->incomplete.has_value(), !complaint.isEmpty());
    if (report->incomplete) {
        QCOMPARE(report->incomplete->code, ErrorCode::Corrupt);
        QVERIFY2(report->incomplete->detail.contains(complaint), qPrintable(report->incomplete->detail));
    }
}

void tst_LogSource::noLog_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
    QTest::newRow("blank") << QByteArray(" \n\n") << QStringLiteral("is empty");
    QTest::newRow("nothing packed") << gzip({}) << QStringLiteral("is empty");
    QTest::newRow("a program") << QByteArray("MZ\x90\0\x03\0\0\0\x04\x01\x02", 11).repeated(30000)
                               << QStringLiteral("does not look like text");
    QTest::newRow("a packed program")
        << gzip(QByteArray("MZ\x90\0\x03\0\0\0\x04\x01\x02", 11).repeated(30000))
        << QStringLiteral("does not look like text");
    QTest::newRow("cut off before anything") << gzip("one\n").first(8) << QStringLiteral("cut off");
    QTest::newRow("damaged from the beginning")
        << QByteArray("\x1f\x8b\x08\xff garbage") << QStringLiteral("damaged");
}

void tst_LogSource::noLog()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, complaint);
    const auto report = scanned(bytes);
    QVERIFY(!report);
    QVERIFY2(errorText(report.error()).contains(complaint), qPrintable(errorText(report.error())));
}

/// 200 MB of the same line in 200 KB: it is read as it comes.
void tst_LogSource::aBombStaysSmall()
{
    const QByteArray part = gzip(QByteArray("nothing at all\n").repeated(700'000));
    QByteArray bomb = gzip("one\ntwo\n" + error.toUtf8());
    for (int i = 0; i < 20; ++i)
        bomb += part;
    QVERIFY(bomb.size() < 2'000'000);
    const auto report = scanned(bomb, 512 * 1024);
    QVERIFY(report);
    QCOMPARE(listed(*report), QStringList(found));
}

QTEST_GUILESS_MAIN(tst_LogSource)
#include "tst_log_source.moc"
