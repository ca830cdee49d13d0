// The build's table of the built-in symptoms: a bad file is named, with what is wrong with it.
#include "tests/support/log_guard.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class tst_SymptomBuild : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }
    void aGoodFileIsInTheTable();
    void aBadFileIsNamed_data();
    void aBadFileIsNamed();
    void aFileThatIsMissing();
    void aCodeOfTwoSymptoms();

private:
    void write(const QString &id, const QByteArray &json) const
    {
        QFile file(m_folder.filePath(id + QStringLiteral(".json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
    }

    /// What is said, in one line; empty when all went well.
    [[nodiscard]] QString compile(const QString &ids) const
    {
        QProcess cmake;
        cmake.start(QStringLiteral(CMAKE),
                    {QStringLiteral("-DOUTPUT=") + m_folder.filePath(QStringLiteral("table.cpp")),
                     QStringLiteral("-DIDS=") + ids, QStringLiteral("-DFOLDER=") + m_folder.path(),
                     QStringLiteral("-P"),
                     QStringLiteral(SOURCE_TREE "/engine/symptoms/compile_symptoms.cmake")});
        if (!cmake.waitForFinished(60000))
            return QStringLiteral("cmake did not end");
        const QString said = QString::fromUtf8(cmake.readAllStandardError()).simplified();
        return cmake.exitCode() != 0 && said.isEmpty() ? QStringLiteral("failed silently") : said;
    }

    QTemporaryDir m_folder;
    LogGuard m_log;
};

namespace {

/// A symptom with one more line.
QByteArray symptom(const QByteArray &id, const QByteArray &line)
{
    return "{\n  \"id\": \"" + id +
           "\",\n  \"title\": \"It says \\\"no\\\".\",\n  \"explanation\": \"Why; and [how].\",\n" + line +
           "\n  \"remedies\": []\n}\n";
}

} // namespace

void tst_SymptomBuild::aGoodFileIsInTheTable()
{
    write(QStringLiteral("one-two"),
          symptom("one-two",
                  "\"codes\": [5, { \"code\": \"0x80338104\", \"strength\": \"weak\" }], \"rule\": "
                  "\"access-denied\", \"wordings\": { \"de\": [\"Straße; [voll] \\\\ \\\"hier\\\"\"] },"));
    QCOMPARE(compile(QStringLiteral("one-two")), QString());
    QFile table(m_folder.filePath(QStringLiteral("table.cpp")));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray text = table.readAll();
    for (const char *part :
         {"constinit const SymptomSpec oneTwo = {", "{5},", "{0x80338104, Strength::Weak},",
          "&rules::accessDenied", "{u\"Straße; [voll] \\\\ \\\"hier\\\"\"_p},",
          "QT_TRANSLATE_NOOP(\"credssp::OneTwo\", \"It says \\\"no\\\".\")",
          "QT_TRANSLATE_NOOP(\"credssp::OneTwo\", \"Why; and [how].\")"})
        QVERIFY2(text.contains(part), part);
}

void tst_SymptomBuild::aBadFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *why, const QByteArray &line, const char *said) {
        QTest::newRow(why) << symptom("bad", line) << QString::fromUtf8(said);
    };
    QTest::newRow("not JSON") << QByteArray("{ \"id\": \"bad\",, }") << QStringLiteral("is not JSON: ");
    QTest::newRow("another id") << symptom("good", "") << QStringLiteral("its id is \"good\"");
    QTest::newRow("no title") << QByteArray("{ \"id\": \"bad\", \"explanation\": \"e\" }")
                              << QStringLiteral("\"title\" is missing.");
    row("an unknown member", "\"command\": \"\",",
        "the symptom has a member \"command\", which there is not.");
    row("a member of a wording", "\"wordings\": { \"en\": [{ \"text\": \"abcd\", \"regex\": 1 }] },",
        "a wording has a member \"regex\", which there is not.");
    row("codes that are no list", "\"codes\": 5,", "\"codes\" of the symptom must be of the type ARRAY.");
    row("no code", "\"codes\": [\"0x80070005\"],", "\"codes\" has the code \"0x80070005\".");
    row("a strength there is not", "\"codes\": [{ \"code\": 5, \"strength\": \"strong\" }],",
        "the strength of a code says \"strong\", which is none of its words.");
    row("a context there is not", "\"wordings\": { \"en\": [{ \"text\": \"abcd\", \"needs\": \"ssh\" }] },",
        "\"needs\" of a wording says \"ssh\", which is none of its words.");
    row("a wording too short", "\"wordings\": { \"en\": [\"a b c\"] },",
        "the wording \"a b c\" is too short");
    row("a language there is not", "\"wordings\": { \"english\": [\"abcd\"] },",
        "\"english\" is no language.");
    row("no wordings", "\"wordings\": { \"en\": [] },", "there is no wording for \"en\".");
    row("a name with a comma", "\"names\": [{ \"name\": \"A,B\", \"code\": 5 }],",
        "the name \"A,B\" is not one");
    row("a rule there is not", "\"rule\": \"magic\",",
        "there is no rule \"magic\" (engine/symptoms/rules/magic.cpp).");
    row("alike to nothing", "\"alike\": \"other\",", "it is alike \"other\", which is no other symptom.");
}

void tst_SymptomBuild::aBadFileIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    write(QStringLiteral("bad"), json);
    const QString answer = compile(QStringLiteral("bad"));
    QVERIFY2(answer.contains(QStringLiteral("resources/symptoms/bad.json: ") + said), qPrintable(answer));
}

void tst_SymptomBuild::aFileThatIsMissing()
{
    QVERIFY(compile(QStringLiteral("none"))
                .contains(QStringLiteral("resources/symptoms/none.json: is not there.")));
}

void tst_SymptomBuild::aCodeOfTwoSymptoms()
{
    write(QStringLiteral("a"), symptom("a", "\"codes\": [5],"));
    write(QStringLiteral("b"), symptom("b", "\"codes\": [5],"));
    const QString answer = compile(QStringLiteral("a,b"));
    QVERIFY2(answer.contains(
                 QStringLiteral("resources/symptoms/b.json: the code 5 is another symptom's already.")),
             qPrintable(answer));
}

QTEST_GUILESS_MAIN(tst_SymptomBuild)
#include "tst_symptom_build.moc"
