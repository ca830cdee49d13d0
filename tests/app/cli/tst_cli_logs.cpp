// identify for logs: large files, packed ones, folders, and what a person sees of them.
#include "tests/app/cli/cli_runner.h"
#include "tests/support/large_log.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <zlib.h>

namespace {

/// Larger than a pasted text: three errors, of two computers.
QByteArray largeLog()
{
    const QByteArray filler = test::quietLines();
    return test::errorFor(1) + filler + test::errorFor(2) + filler + test::errorFor(1);
}

bool writePacked(const QString &file, const QByteArray &bytes)
{
    const gzFile packed = gzopen(QFile::encodeName(file).constData(), "wb1");
    const bool written =
        packed != nullptr && gzwrite(packed, bytes.constData(), static_cast<unsigned>(bytes.size())) > 0;
    return packed != nullptr && gzclose(packed) == Z_OK && written;
}

} // namespace

class tst_cli_logs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void eachErrorOnce_data();
    void eachErrorOnce();
    void textForPeople();
    void aFolderInOrder();
    void whatIsBrokenIsSaid();
    void pastesStayAsTheyWere();

private:
    [[nodiscard]] CliResult identify(const QStringList &files) const
    {
        return m_cli.run(QStringList{QStringLiteral("identify"), QStringLiteral("--json")} + files);
    }

    LogGuard m_log;
    CliRunner m_cli;
};

void tst_cli_logs::eachErrorOnce_data()
{
    QTest::addColumn<bool>("packed");
    QTest::newRow("a large file") << false;
    QTest::newRow("packed") << true;
}

void tst_cli_logs::eachErrorOnce()
{
    QFETCH(bool, packed);
    const QString file = packed ? m_cli.path(QStringLiteral("some.log.gz"))
                                : m_cli.file(QStringLiteral("some.log"), largeLog());
    if (packed)
        QVERIFY(writePacked(file, largeLog()));
    const CliResult result = identify({file});
    QVERIFY2(result.code == 0, result.err);
    QCOMPARE(result.err, QByteArray());
    const QJsonObject answer = result.json();
    QCOMPARE(answer.value(QStringLiteral("file")).toString(), file);
    const QJsonArray symptoms = answer.value(QStringLiteral("symptoms")).toArray();
    QCOMPARE(symptoms.size(), 2);
    const QJsonObject often = symptoms.at(0).toObject();
    for (const char *key :
         {"id", "confidence", "code", "title", "computer", "evidence", "remedies", "count", "first", "last"})
        QVERIFY2(often.contains(QLatin1String(key)), key);
    QCOMPARE(often.value(QStringLiteral("id")).toString(), QStringLiteral("access-denied"));
    QCOMPARE(often.value(QStringLiteral("computer")).toString(), QStringLiteral("srv1"));
    QCOMPARE(often.value(QStringLiteral("count")).toInt(), 2);
    QCOMPARE(often.value(QStringLiteral("first")).toObject().value(QStringLiteral("line")).toInt(), 1);
    QCOMPARE(often.value(QStringLiteral("last")).toObject().value(QStringLiteral("line")).toInt(), 400'003);
    QCOMPARE(symptoms.at(1).toObject().value(QStringLiteral("computer")).toString(), QStringLiteral("srv2"));
    QCOMPARE(symptoms.at(1).toObject().value(QStringLiteral("count")).toInt(), 1);
}

void tst_cli_logs::textForPeople()
{
    const QString file = m_cli.file(QStringLiteral("some.log"), largeLog());
    const CliResult result = m_cli.run({QStringLiteral("identify"), file});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains("2 times: first in line 1, last in line 400003."), result.out);
    QVERIFY2(result.out.contains("Once, in line 200002."), result.out);
    QCOMPARE(result.err, QByteArray()); // no terminal, no progress
}

void tst_cli_logs::aFolderInOrder()
{
    const QString folder = m_cli.path(QStringLiteral("logs"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/deeper")));
    for (int i = 9; i > 0; --i)
        QVERIFY(!m_cli.file(QStringLiteral("logs/%1.log").arg(i), test::errorFor(i)).isEmpty());
    QVERIFY(writePacked(folder + QStringLiteral("/deeper/old.gz"), test::errorFor(20)));
    const QString program = m_cli.file(QStringLiteral("logs/deeper/program.exe"),
                                       QByteArray("MZ\x90\0\x03\0\0\0\x04\x01", 10).repeated(99));
    QVERIFY(QFile::exists(program));
    QVERIFY(QFile::link(folder, folder + QStringLiteral("/deeper/loop")));
    const CliResult result = identify({folder});
    QStringList computers;
    for (const QJsonObject &object : result.jsonLines()) {
        const QJsonArray symptoms = object.value(QStringLiteral("symptoms")).toArray();
        QCOMPARE(symptoms.size(), 1);
        computers.append(symptoms.at(0).toObject().value(QStringLiteral("computer")).toString());
    }
    QCOMPARE(computers.join(u' '), QStringLiteral("srv1 srv2 srv3 srv4 srv5 srv6 srv7 srv8 srv9 srv20"));
    QCOMPARE(result.code, 2);
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains("program.exe") && result.err.contains("does not look like text"),
             result.err);
}

void tst_cli_logs::whatIsBrokenIsSaid()
{
    const QString file = m_cli.path(QStringLiteral("broken.gz"));
    QVERIFY(writePacked(file, largeLog()));
    QFile broken(file);
    QVERIFY(broken.resize(broken.size() / 2));
    const CliResult result = identify({file});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.json().value(QStringLiteral("symptoms")).toArray().size(), 1);
    QVERIFY2(result.err.contains("cut off"), result.err);

    const QString empty = m_cli.path(QStringLiteral("empty"));
    QVERIFY(QDir().mkpath(empty));
    const CliResult nothing = identify({empty});
    QCOMPARE(nothing.code, 2);
    QVERIFY2(nothing.err.contains("no file in the folder"), nothing.err);
}

void tst_cli_logs::pastesStayAsTheyWere()
{
    const CliResult result =
        identify({m_cli.file(QStringLiteral("small.log"), test::errorFor(1) + test::errorFor(1))});
    QCOMPARE(result.code, 0);
    const QJsonObject symptom = result.json().value(QStringLiteral("symptoms")).toArray().at(0).toObject();
    QVERIFY(!symptom.contains(QStringLiteral("count")));
    QCOMPARE(symptom.size(), 8);
}

QTEST_GUILESS_MAIN(tst_cli_logs)
#include "tst_cli_logs.moc"
