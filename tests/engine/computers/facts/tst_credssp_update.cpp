#include "engine/computers/facts/credssp_update.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using credssp::facts::FileVersion;
using credssp::facts::hasCredSspUpdate;

class tst_credssp_update : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void versions_data();
    void versions();
};

void tst_credssp_update::versions_data()
{
    QTest::addColumn<QList<int>>("version");
    QTest::addColumn<int>("has"); // 1 yes, 0 no, -1 does not tell

    QTest::newRow("Server 2016, as Microsoft names it") << QList<int>{10, 0, 14393, 2248} << 1;
    QTest::newRow("Server 2016, today") << QList<int>{10, 0, 14393, 7336} << 1;
    QTest::newRow("Server 2016, as released") << QList<int>{10, 0, 14393, 0} << 0;
    QTest::newRow("Server 2016, February 2018") << QList<int>{10, 0, 14393, 2068} << 0;
    QTest::newRow("Server 2016, between the two updates") << QList<int>{10, 0, 14393, 2125} << -1;
    QTest::newRow("Server 2016, one before") << QList<int>{10, 0, 14393, 2247} << -1;
    QTest::newRow("Windows 10 1703") << QList<int>{10, 0, 15063, 1088} << 1;
    QTest::newRow("Windows 10 1703, old") << QList<int>{10, 0, 15063, 909} << 0;
    QTest::newRow("Windows 10 1709") << QList<int>{10, 0, 16299, 431} << 1;
    QTest::newRow("Windows 10 1709, old") << QList<int>{10, 0, 16299, 15} << 0;
    QTest::newRow("Windows 10 1803, as released") << QList<int>{10, 0, 17134, 1} << 1;
    QTest::newRow("Server 2019") << QList<int>{10, 0, 17763, 1} << 1;
    QTest::newRow("Server 2022") << QList<int>{10, 0, 20348, 1} << 1;
    QTest::newRow("Windows 11, Server 2025") << QList<int>{10, 0, 26100, 1} << 1;
    QTest::newRow("a Windows of later") << QList<int>{11, 0, 100, 1} << 1;
    QTest::newRow("Server 2012 R2") << QList<int>{6, 3, 9600, 18999} << 1;
    QTest::newRow("Server 2012 R2, as released") << QList<int>{6, 3, 9600, 16384} << 0;
    QTest::newRow("Server 2012") << QList<int>{6, 2, 9200, 22432} << 1;
    QTest::newRow("Server 2012, as released") << QList<int>{6, 2, 9200, 16384} << 0;
    QTest::newRow("Server 2008 R2") << QList<int>{6, 1, 7601, 24117} << 1;
    QTest::newRow("Server 2008 R2, as released") << QList<int>{6, 1, 7601, 17514} << 0;
    QTest::newRow("a line that nobody describes") << QList<int>{10, 0, 10240, 20000} << -1;
    QTest::newRow("no version") << QList<int>{0, 0, 0, 0} << -1;
}

void tst_credssp_update::versions()
{
    QFETCH(QList<int>, version);
    QFETCH(int, has);
    const FileVersion file{static_cast<quint16>(version.at(0)), static_cast<quint16>(version.at(1)),
                           static_cast<quint16>(version.at(2)), static_cast<quint16>(version.at(3))};
    const auto answer = hasCredSspUpdate(file);
    QCOMPARE(answer ? static_cast<int>(*answer) : -1, has);
    QCOMPARE(file.text(), QStringLiteral("%1.%2.%3.%4")
                              .arg(version.at(0))
                              .arg(version.at(1))
                              .arg(version.at(2))
                              .arg(version.at(3)));
}

QTEST_GUILESS_MAIN(tst_credssp_update)
#include "tst_credssp_update.moc"
