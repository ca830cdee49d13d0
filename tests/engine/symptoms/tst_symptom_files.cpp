// The built-in symptom files: each one's own examples hold, and each says what the program says.
#include "engine/remedies/remedy.h"
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace credssp;

namespace {

const QString kFolder = QStringLiteral(SOURCE_TREE "/resources/symptoms/");

QJsonObject fileOf(const QString &id)
{
    QFile file(kFolder + id + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList found(const QString &text)
{
    QStringList ids;
    for (const Symptom &symptom : identify(text))
        ids.append(symptom.id);
    return ids;
}

} // namespace

class tst_SymptomFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void everyIdHasItsFile();
    void examples_data();
    void examples();
    void theProgramSaysWhatTheFileSays_data() { ids(); }
    void theProgramSaysWhatTheFileSays();
    void theRemediesAreThere_data() { ids(); }
    void theRemediesAreThere();

private:
    static void ids()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : allSymptomIds())
            QTest::newRow(qPrintable(id)) << id;
    }

    LogGuard m_log;
};

void tst_SymptomFiles::everyIdHasItsFile()
{
    QStringList files = QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(files.removeOne(QStringLiteral("symptom.schema.json")));
    QStringList expected;
    for (const QString &id : allSymptomIds())
        expected.append(id + QStringLiteral(".json"));
    expected.sort();
    QCOMPARE(files, expected);
}

void tst_SymptomFiles::examples_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("yes");
    QTest::addColumn<QString>("text");
    for (const QString &id : allSymptomIds()) {
        const QJsonObject examples = fileOf(id).value(QStringLiteral("examples")).toObject();
        for (const bool yes : {true, false}) {
            const QJsonArray texts =
                examples.value(yes ? QStringLiteral("yes") : QStringLiteral("no")).toArray();
            QVERIFY2(!texts.isEmpty(), qPrintable(id)); // both kinds are asked of each file
            for (qsizetype i = 0; i < texts.size(); ++i)
                QTest::addRow("%s, %s, %lld", qPrintable(id), yes ? "yes" : "no", static_cast<long long>(i))
                    << id << yes << texts.at(i).toString();
        }
    }
}

void tst_SymptomFiles::examples()
{
    QFETCH(QString, id);
    QFETCH(bool, yes);
    QFETCH(QString, text);
    const QStringList ids = found(text);
    if (yes)
        QCOMPARE(ids.value(0), id);
    else
        QVERIFY2(!ids.contains(id), qPrintable(ids.join(u' ')));
}

void tst_SymptomFiles::theProgramSaysWhatTheFileSays()
{
    QFETCH(QString, id);
    const QJsonObject file = fileOf(id);
    const QString text = file.value(QStringLiteral("examples"))
                             .toObject()
                             .value(QStringLiteral("yes"))
                             .toArray()
                             .at(0)
                             .toString();
    const std::vector<Symptom> symptoms = identify(text);
    QVERIFY(!symptoms.empty());
    QCOMPARE(symptoms.front().title, file.value(QStringLiteral("title")).toString());
    QCOMPARE(symptoms.front().explanation, file.value(QStringLiteral("explanation")).toString());
    QCOMPARE(QJsonArray::fromStringList(symptoms.front().remedies),
             file.value(QStringLiteral("remedies")).toArray());
}

void tst_SymptomFiles::theRemediesAreThere()
{
    QFETCH(QString, id);
    for (const QJsonValue &remedy : fileOf(id).value(QStringLiteral("remedies")).toArray())
        QVERIFY2(findRemedy(remedy.toString()) != nullptr, qPrintable(remedy.toString()));
}

QTEST_GUILESS_MAIN(tst_SymptomFiles)
#include "tst_symptom_files.moc"
