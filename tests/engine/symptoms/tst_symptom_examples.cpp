// The example texts of tests/data/errors: each is named after what it says, up to the first dot.
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace credssp;

class tst_SymptomExamples : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void theExampleIsRecognizedFirst_data();
    void theExampleIsRecognizedFirst();
    void everyIdHasAnExample();
    void theIdsAreThePublicOnes();

private:
    static QStringList files()
    {
        return QDir(QStringLiteral(TEST_DATA "/errors")).entryList({QStringLiteral("*.txt")});
    }

    LogGuard m_log;
};

void tst_SymptomExamples::theExampleIsRecognizedFirst_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : files())
        QTest::newRow(qPrintable(file)) << file;
}

void tst_SymptomExamples::theExampleIsRecognizedFirst()
{
    QFETCH(QString, file);
    QFile data(QStringLiteral(TEST_DATA "/errors/") + file);
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(data.readAll());
    const std::vector<Symptom> symptoms = identify(text);
    QStringList ids;
    for (const Symptom &symptom : symptoms)
        ids.append(symptom.id);
    QCOMPARE(ids, QStringList{file.section(u'.', 0, 0)});

    const Symptom &first = symptoms.front();
    QVERIFY(first.confidence >= 0.7 && first.confidence <= 1.0);
    QVERIFY(!first.title.isEmpty());
    QVERIFY(!first.evidence.empty());
    const QStringList lines = text.split(u'\n');
    for (const Evidence &evidence : first.evidence)
        QCOMPARE(lines.at(evidence.line - 1).mid(evidence.column - 1, evidence.text.size()), evidence.text);
}

void tst_SymptomExamples::everyIdHasAnExample()
{
    QSet<QString> seen;
    for (const QString &file : files())
        seen.insert(file.section(u'.', 0, 0));
    const QStringList all = allSymptomIds();
    QCOMPARE(seen, QSet<QString>(all.begin(), all.end()));
}

void tst_SymptomExamples::theIdsAreThePublicOnes()
{
    const QStringList ids = allSymptomIds();
    QCOMPARE(ids.size(), 29);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 29);
    QCOMPARE(ids.first(), QStringLiteral("delegation-untrusted"));
    QCOMPARE(ids.last(), QStringLiteral("wac-gateway"));
}

QTEST_GUILESS_MAIN(tst_SymptomExamples)
#include "tst_symptom_examples.moc"
