// resources/symptoms/symptom.schema.json says the same as the loader about every file, and knows the ids and
// remedies that there are. A validator that is not ours judges: Python's jsonschema.
#include "engine/remedies/remedy.h"
#include "engine/symptoms/symptom.h"
#include "tests/engine/symptoms/own_files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

namespace {

const QString debiansPython =
    QStringLiteral("/usr/bin/python3"); // Debian's own: only that one has its packages

const QString kFolder = QStringLiteral(SOURCE_TREE "/resources/symptoms");

} // namespace

class tst_SymptomSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ownFilesAreJudgedAlike();
    void builtInFilesAreGood();
    void aBuiltInFileIsHeldToIt();
    void itKnowsTheIds();

private:
    static QJsonObject definition(const QString &name);
    /// For each file of the folder, by its name: what is wrong, or nothing.
    [[nodiscard]] QJsonObject judged(const QString &definition, const QString &folder) const;
};

void tst_SymptomSchema::initTestCase()
{
    if (QProcess::execute(debiansPython, {QStringLiteral("-c"), QStringLiteral("import jsonschema")}) == 0)
        return;
    QVERIFY2(qgetenv("CI") != "true", "python3-jsonschema is missing");
    QSKIP("Python's jsonschema is not here. Install python3-jsonschema.");
}

QJsonObject tst_SymptomSchema::definition(const QString &name)
{
    QFile file(kFolder + QStringLiteral("/symptom.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())
        .object()
        .value(QStringLiteral("$defs"))
        .toObject()
        .value(name)
        .toObject();
}

QJsonObject tst_SymptomSchema::judged(const QString &definition, const QString &folder) const
{
    QProcess python;
    python.start(debiansPython, {QStringLiteral(SOURCE_TREE "/tests/engine/symptoms/judge_symptom_files.py"),
                                 kFolder + QStringLiteral("/symptom.schema.json"), definition, folder});
    if (!python.waitForFinished(60000) || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void tst_SymptomSchema::ownFilesAreJudgedAlike()
{
    const QTemporaryDir folder;
    const std::vector<OwnFile> files = ownFiles();
    for (std::size_t i = 0; i < files.size(); ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.json").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(files[i].json), files[i].json.size());
    }
    const QJsonObject answers = judged(QString(), folder.path());
    QCOMPARE(answers.size(), static_cast<qsizetype>(files.size()));
    QStringList differ;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString answer = answers.value(QStringLiteral("%1.json").arg(i)).toString();
        if (files[i].schemaSees && answer.isEmpty() != files[i].complaint.isEmpty())
            differ.append(QString::fromUtf8(files[i].why) + QStringLiteral(": ") + answer);
    }
    QCOMPARE(differ, QStringList());
}

void tst_SymptomSchema::builtInFilesAreGood()
{
    const QJsonObject answers = judged(QStringLiteral("builtIn"), kFolder);
    QCOMPARE(answers.size(), allSymptomIds().size());
    for (const QString &file : answers.keys())
        QCOMPARE(file + answers.value(file).toString(), file);
}

void tst_SymptomSchema::aBuiltInFileIsHeldToIt()
{
    const QTemporaryDir folder;
    QFile source(kFolder + QStringLiteral("/access-denied.json"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray json = source.readAll();
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(QStringLiteral("good.json"), json);
    write(QStringLiteral("id.json"),
          QByteArray(json).replace("\"id\": \"access-denied\"", "\"id\": \"denied\""));
    write(QStringLiteral("member.json"),
          QByteArray(json).replace("\"title\"", "\"command\": \"\", \"title\""));
    write(QStringLiteral("examples.json"), QByteArray(json).replace("\"examples\"", "\"example\""));
    const QJsonObject answers = judged(QStringLiteral("builtIn"), folder.path());
    QCOMPARE(answers.size(), 4);
    for (const QString &file : answers.keys())
        QCOMPARE(answers.value(file).toString().isEmpty(), file == QStringLiteral("good.json"));
    // And an own file cannot name a rule.
    QVERIFY(!judged(QString(), folder.path()).value(QStringLiteral("good.json")).toString().isEmpty());
}

void tst_SymptomSchema::itKnowsTheIds()
{
    const auto listed = [](const QString &name) {
        QStringList ids;
        for (const QJsonValue &id : definition(name).value(QStringLiteral("enum")).toArray())
            ids.append(id.toString());
        return ids;
    };
    QCOMPARE(listed(QStringLiteral("builtInId")), allSymptomIds());
    QStringList remedies;
    for (const Remedy *remedy : allRemedies())
        remedies.append(remedy->id());
    QCOMPARE(listed(QStringLiteral("remedy")), remedies);
}

QTEST_GUILESS_MAIN(tst_SymptomSchema)
#include "tst_symptom_schema.moc"
