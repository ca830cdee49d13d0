#include "tests/app/cli/cli_runner.h"
#include "tests/support/log_guard.h"

#include <QFile>
#include <QJsonArray>
#include <QStringEncoder>
#include <QTest>

class tst_cli_identify : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void encodings_data();
    void encodings();
    void unreadableInput_data();
    void unreadableInput();
    void hugeInput();
    void unreadableFile();
    void notText();
    void jsonHasItsKeys();
    void everyFileAnswers();
    void unknownTextIsNotRecognized_data();
    void unknownTextIsNotRecognized();
    void textForPeople();

private:
    [[nodiscard]] CliResult identify(const QStringList &files, const QByteArray &input = {}) const
    {
        return m_cli.run(QStringList{QStringLiteral("identify"), QStringLiteral("--json")} + files, input);
    }

    LogGuard m_log;
    CliRunner m_cli;
};

namespace {

const QString error =
    QStringLiteral("Connecting to remote server node1.contoso.com failed with the following "
                   "error message : The WinRM client cannot process the request. A computer "
                   "policy does not allow the delegation of the user credentials to the target "
                   "computer. The error code is 0x803381A3.\r\nZus\u00e4tzlich: \u201egesperrt\u201c\r\n");

QByteArray encoded(QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(error);
}

} // namespace

void tst_cli_identify::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    using Encoding = QStringConverter::Encoding;
    QTest::newRow("UTF-8") << error.toUtf8();
    QTest::newRow("UTF-8 with mark") << encoded(Encoding::Utf8, true);
    QTest::newRow("UTF-16 LE, as PowerShell's > writes it") << encoded(Encoding::Utf16LE, true);
    QTest::newRow("UTF-16 BE with mark") << encoded(Encoding::Utf16BE, true);
    QTest::newRow("UTF-16 LE without mark") << encoded(Encoding::Utf16LE, false);
    QTest::newRow("UTF-16 BE without mark") << encoded(Encoding::Utf16BE, false);
    QByteArray western =
        QString(error).remove(QRegularExpression(QStringLiteral("[\u201e\u201c]"))).toLatin1();
    western.append("\x84gesperrt\x93\x80");
    QTest::newRow("windows-1252, as old programs write it") << western;
    QTest::newRow("of another language, its letters lost before")
        << error.toUtf8() + QString(error.size() / 8, QChar(QChar::ReplacementCharacter)).toUtf8();
    QTest::newRow("colored console output") << QByteArray("\x1b[31;1m" + error.toUtf8() + "\x1b[0m");
}

void tst_cli_identify::encodings()
{
    QFETCH(QByteArray, bytes);
    const QString file = m_cli.file(QStringLiteral("error.txt"), bytes);
    for (const CliResult &result : {identify({file}), identify({}, bytes)}) {
        QVERIFY2(result.code == 0, result.err);
        const QJsonArray symptoms = result.json().value(QStringLiteral("symptoms")).toArray();
        QCOMPARE(symptoms.at(0).toObject().value(QStringLiteral("id")).toString(),
                 QStringLiteral("delegation-policy-missing"));
    }
}

void tst_cli_identify::unreadableInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray program("MZ");
    for (int i = 0; i < 4096; ++i)
        program.append(static_cast<char>((i * 7919) >> 3));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only blanks") << QByteArray(" \r\n\t\r\n");
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("a program") << program;
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("controls") << QByteArray(1000, '\x01');
    QTest::newRow("half a UTF-16 unit of nothing") << QByteArray("\xff\xfe\x00", 3);
}

void tst_cli_identify::unreadableInput()
{
    QFETCH(QByteArray, bytes);
    const QString file = m_cli.file(QStringLiteral("input"), bytes);
    for (const CliResult &result : {identify({file}), identify({}, bytes)}) {
        QVERIFY2(result.code == 2, result.out + result.err);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err.count('\n'), 1);
    }
}

void tst_cli_identify::hugeInput()
{
    const QString file = m_cli.path(QStringLiteral("huge.txt"));
    QFile huge(file);
    QVERIFY(huge.open(QIODevice::WriteOnly));
    const QByteArray line = QByteArray(1024 * 1024 - 1, 'x') + '\n';
    for (int i = 0; i < 100; ++i)
        QCOMPARE(huge.write(line), line.size());
    huge.close();
    // As much on standard input is no paste, and cannot be read twice.
    const CliResult piped = identify({}, QByteArray(17 * 1024 * 1024, 'x'));
    QCOMPARE(piped.code, 2);
    QVERIFY2(piped.err.contains("16 MB"), piped.err);
    const CliResult result = identify({file});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.json().value(QStringLiteral("symptoms")).toArray(), QJsonArray());
}

void tst_cli_identify::unreadableFile()
{
    const QString file = m_cli.file(QStringLiteral("locked.txt"), "0x803381A4");
    QVERIFY(QFile::setPermissions(file, {}));
    if (QFile probe(file); probe.open(QIODevice::ReadOnly))
        QSKIP("This user may read everything.");
    const CliResult result = identify({file});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.err.count('\n'), 1);
}

void tst_cli_identify::notText()
{
    const CliResult result = identify({m_cli.path(QStringLiteral("missing.txt"))});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err.count('\n'), 1);
}

void tst_cli_identify::jsonHasItsKeys()
{
    const QJsonObject answer = identify({}, error.toUtf8()).json();
    QCOMPARE(answer.value(QStringLiteral("file")).toString(), QStringLiteral("-"));
    const QJsonObject symptom = answer.value(QStringLiteral("symptoms")).toArray().at(0).toObject();
    for (const char *key : {"id", "confidence", "code", "title", "computer", "evidence", "remedies"})
        QVERIFY2(symptom.contains(QLatin1String(key)), key);
    QCOMPARE(symptom.value(QStringLiteral("code")).toString(), QStringLiteral("0x803381A3"));
    QCOMPARE(symptom.value(QStringLiteral("computer")).toString(), QStringLiteral("node1.contoso.com"));
    const double confidence = symptom.value(QStringLiteral("confidence")).toDouble(-1);
    QVERIFY(confidence > 0 && confidence <= 1);
    const QJsonObject evidence = symptom.value(QStringLiteral("evidence")).toArray().at(0).toObject();
    const int line = evidence.value(QStringLiteral("line")).toInt();
    const int column = evidence.value(QStringLiteral("column")).toInt();
    const QString words = evidence.value(QStringLiteral("text")).toString();
    QVERIFY(!words.isEmpty());
    QCOMPARE(error.split(QLatin1Char('\n')).at(line - 1).mid(column - 1, words.size()), words);
}

void tst_cli_identify::everyFileAnswers()
{
    const QString known = m_cli.file(QStringLiteral("known.txt"), error.toUtf8());
    const QString unknown = m_cli.file(QStringLiteral("unknown.txt"), "ssh: connect refused by nobody");
    const QString missing = m_cli.path(QStringLiteral("missing.txt"));

    const CliResult both = identify({known, unknown});
    QCOMPARE(both.code, 1);
    QCOMPARE(both.jsonLines().size(), 2);
    QCOMPARE(both.jsonLines().at(1).value(QStringLiteral("file")).toString(), unknown);
    QVERIFY(both.jsonLines().at(1).value(QStringLiteral("symptoms")).toArray().isEmpty());

    const CliResult withMissing = identify({missing, known});
    QCOMPARE(withMissing.code, 2);
    QCOMPARE(withMissing.jsonLines().size(), 1);
}

void tst_cli_identify::unknownTextIsNotRecognized_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an SSH failure") << QByteArray("Permission denied (publickey,password).");
    QTest::newRow("prose") << QByteArray("CredSSP lets a server act for you on another server.");
}

void tst_cli_identify::unknownTextIsNotRecognized()
{
    QFETCH(QByteArray, text);
    const CliResult result = identify({}, text);
    QCOMPARE(result.code, 1);
    QVERIFY(result.json().value(QStringLiteral("symptoms")).toArray().isEmpty());
}

void tst_cli_identify::textForPeople()
{
    const CliResult result = m_cli.run({QStringLiteral("identify")}, error.toUtf8() + "\x1b[2J");
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains("0x803381A3"));
    QVERIFY(!result.out.contains('\x1b'));
    for (const QByteArray &line : result.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 80, line);
}

QTEST_GUILESS_MAIN(tst_cli_identify)
#include "tst_cli_identify.moc"
