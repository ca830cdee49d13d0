#include "engine/computers/clock_offset.h"
#include "engine/computers/directory/directory_time.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using namespace credssp;

class tst_directory_time : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void offsets_data();
    void offsets();
};

void tst_directory_time::accepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as Active Directory writes it") << "20260102030405.0Z";
    QTest::newRow("without a fraction") << "20260102030405Z";
    QTest::newRow("with a longer one") << "20260102030405.123Z";
}

void tst_directory_time::accepted()
{
    QFETCH(QString, text);
    const auto time = directory::parseTime(text);
    QVERIFY(time);
    QCOMPARE(*time, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
}

void tst_directory_time::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026", "20260102030405", "20260102030405.0", "20260102030405.Z",
                             "20260102030405.0+0100", "20261302030405.0Z", "20260102250405.0Z",
                             "2026-01-02T03:04", "20260102030405.xZ", "20260102030405.0Zjunk"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << QString(14, QChar(0x0661)) + QStringLiteral("Z");
}

void tst_directory_time::refused()
{
    QFETCH(QString, text);
    const auto time = directory::parseTime(text);
    QVERIFY(!time);
    QCOMPARE(time.error().code, ErrorCode::Failed);
}

void tst_directory_time::offsets_data()
{
    QTest::addColumn<qint64>("there");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("the same second") << qint64(10000) << qint64(10000) << qint64(10000) << qint64(0);
    QTest::newRow("within its second") << qint64(10000) << qint64(10100) << qint64(10300) << qint64(0);
    QTest::newRow("asked at the middle") << qint64(12000) << qint64(8000) << qint64(12000) << qint64(2);
    QTest::newRow("ahead, rounded up") << qint64(12000) << qint64(10900) << qint64(10900) << qint64(2);
    QTest::newRow("behind") << qint64(0) << qint64(600000) << qint64(600000) << qint64(-600);
}

void tst_directory_time::offsets()
{
    QFETCH(qint64, there);
    QFETCH(qint64, before);
    QFETCH(qint64, after);
    QFETCH(qint64, offset);
    QCOMPARE(offsetSeconds(QDateTime::fromMSecsSinceEpoch(there, Qt::UTC), before, after), offset);
}

QTEST_GUILESS_MAIN(tst_directory_time)
#include "tst_directory_time.moc"
