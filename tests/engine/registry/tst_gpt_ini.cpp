// gpt.ini: the count and the list, and that everything else stays as it is.
#include "engine/registry/gpt_ini.h"
#include "tests/support/log_guard.h"

#include <QtTest>

using namespace credssp;

namespace {

const QByteArray pair = "[{35378EAC-683F-11D2-A89A-00C04FBBCFA2}{D02B1F72-3407-48AE-BA88-E8213C6761F1}]";
const QByteArray scripts = "[{42B5FAAE-6536-11D2-AE5A-0000F87571E3}{40B6664F-4972-11D1-A7CA-0000F87571E3}]";
const QByteArray folders = "[{25537BA6-77A8-11D2-9B6C-0000F8080861}{88E729D6-BDC1-11D1-BD2A-00C04FB9603F}]";

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromLatin1(text);
    return QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

} // namespace

class tst_GptIni : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void counts_data();
    void counts();
    void brokenIsRefused_data();
    void brokenIsRefused();
};

void tst_GptIni::counts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray list = "gPCMachineExtensionNames=";
    QTest::newRow("no file") << QByteArray()
                             << QByteArray("[General]\r\n" + list + pair + "\r\nVersion=1\r\n");
    QTest::newRow("counted once more") << QByteArray("[General]\r\n" + list + pair + "\r\nVersion=8\r\n")
                                       << QByteArray("[General]\r\n" + list + pair + "\r\nVersion=9\r\n");
    QTest::newRow("the high word counts the users' half and stays")
        << QByteArray("[General]\r\nVersion=1376303\r\n" + list + pair)
        << QByteArray("[General]\r\nVersion=1376304\r\n" + list + pair);
    QTest::newRow("the low word begins again, but not at zero, which would mean that there is nothing")
        << QByteArray("[General]\r\nVersion=131071\r\n" + list + pair)
        << QByteArray("[General]\r\nVersion=65537\r\n" + list + pair);
    QTest::newRow("our extension comes in its order")
        << QByteArray("[General]\r\n" + list + folders + scripts + "\r\nVersion=1\r\n")
        << QByteArray("[General]\r\n" + list + folders + pair + scripts + "\r\nVersion=2\r\n");
    QTest::newRow("our tool comes in its order, beside another one")
        << QByteArray("[General]\r\n" + list +
                      "[{35378eac-683f-11d2-a89a-00c04fbbcfa2}{0F6B957D-509E-11D1-A7CC-0000F87571E3}"
                      "{DF3DC19F-F72C-4030-940E-4C2A65A6B612}]\r\nVersion=1\r\n")
        << QByteArray("[General]\r\n" + list +
                      "[{35378eac-683f-11d2-a89a-00c04fbbcfa2}{0F6B957D-509E-11D1-A7CC-0000F87571E3}"
                      "{D02B1F72-3407-48AE-BA88-E8213C6761F1}{DF3DC19F-F72C-4030-940E-4C2A65A6B612}]\r\n"
                      "Version=2\r\n");
    QTest::newRow("everything else stays, and what is missing comes behind the heading")
        << QByteArray(
               "; B\xFCro\r\n[other]\nVersion=7\n[general]\r\n displayName = New \r\n\r\n[Last]\r\nx=1")
        << QByteArray("; B\xFCro\r\n[other]\nVersion=7\n[general]\r\n" + list + pair +
                      "\r\nVersion=1\r\n displayName = New \r\n\r\n[Last]\r\nx=1");
    QTest::newRow("both values are the first lines")
        << QByteArray("[General]\r\nversion = 2\r\n" + list + "\r\nOptions=0\r\n")
        << QByteArray("[General]\r\nversion =3\r\n" + list + pair + "\r\nOptions=0\r\n");
    QTest::newRow("only the version is there")
        << QByteArray("[General]\r\nVersion=2\r\n")
        << QByteArray("[General]\r\n" + list + pair + "\r\nVersion=3\r\n");
    QTest::newRow("a heading without a line end")
        << QByteArray("[General]") << QByteArray("[General]\r\n" + list + pair + "\r\nVersion=1\r\n");
    QTest::newRow("no heading") << QByteArray("x=1")
                                << QByteArray("x=1\r\n[General]\r\n" + list + pair + "\r\nVersion=1\r\n");
    QTest::newRow("UTF-16 stays UTF-16") << utf16("[General]\r\nVersion=2\r\n" + list + pair + "\r\n")
                                         << utf16("[General]\r\nVersion=3\r\n" + list + pair + "\r\n");
}

void tst_GptIni::counts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto counted = countMachineChange(before, QStringLiteral("gpt.ini"));
    QVERIFY(counted);
    QCOMPARE(*counted, after);
}

void tst_GptIni::brokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("a version that is no number") << QByteArray("[General]\r\nVersion=two\r\n");
    QTest::newRow("a version of more than 32 bits") << QByteArray("[General]\r\nVersion=4294967296\r\n");
    QTest::newRow("a list that is none") << QByteArray("[General]\r\ngPCMachineExtensionNames=[{x}]\r\n");
    QTest::newRow("a list that is cut off")
        << QByteArray("[General]\r\ngPCMachineExtensionNames=" + pair.chopped(1) + "\r\n");
    QTest::newRow("half a character") << QByteArray("\xFF\xFEx");
    QTest::newRow("too large") << QByteArray(gptIniLimit + 1, '\n');
}

void tst_GptIni::brokenIsRefused()
{
    QFETCH(QByteArray, file);
    const auto counted = countMachineChange(file, QStringLiteral("C:\\gpt.ini"));
    QVERIFY(!counted);
    QCOMPARE(counted.error().code, ErrorCode::Corrupt);
    QVERIFY(errorText(counted.error()).contains(QLatin1String("C:\\gpt.ini")));
}

QTEST_GUILESS_MAIN(tst_GptIni)
#include "tst_gpt_ini.moc"
