// Scenario and state files are untrusted: each broken one is refused with a sentence that names file and key.
#include "engine/computers/practice/practice.h"
#include "tests/support/log_guard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_PracticeFiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void brokenFileNamesItsKey_data();
    void brokenFileNamesItsKey();
    void unreadableFile_data();
    void unreadableFile();
    void scenarioFromAPath();
    void missingStateFile();

private:
    LogGuard m_log;
};

namespace {

/// Sets the value at a path like "computers/0/registry/0/key"; an undefined value removes it.
QJsonValue changed(const QJsonValue &json, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array.replace(step.toInt(), changed(array.at(step.toInt()), path, value));
        return array;
    }
    QJsonObject object = json.toObject();
    object.insert(step, changed(object.value(step), path, value));
    if (path.isEmpty() && value.isUndefined())
        object.remove(step);
    return object;
}

} // namespace

void tst_PracticeFiles::brokenFileNamesItsKey_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("key");
    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char *name, const char *path, const QJsonValue &value, const char *key) {
        QTest::newRow(name) << QString::fromLatin1(path) << value << QString::fromLatin1(key);
    };
    row("no name", "name", gone, "name");
    row("no computers", "computers", gone, "computers");
    row("a name that is a number", "name", 5, "name");
    row("computers are no list", "computers", QJsonObject{}, "computers");
    row("a computer is no object", "computers/1", 7, "computers[1]");
    row("unknown key at the top", "colour", QStringLiteral("blue"), "colour");
    row("unknown key deep inside", "computers/0/circumstances/mood", true, "computers[0].circumstances.mood");
    row("a computer without a name", "computers/1/name", gone, "computers[1].name");
    row("a computer in lower case", "computers/1/name", QStringLiteral("node1"), "computers[1].name");
    row("two computers of one name", "computers/1/name", QStringLiteral("GATEWAY01"), "computers[1].name");
    row("unknown domain", "computers/1/domain", QStringLiteral("fabrikam.com"), "computers[1].domain");
    row("no such account", "computers/1/account", QStringLiteral("NODE9$"), "computers[1].account");
    row("unknown service state", "computers/0/services/0/state", QStringLiteral("lazy"),
        "computers[0].services[0].state");
    row("elevated is no truth value", "computers/0/circumstances/elevated", 1,
        "computers[0].circumstances.elevated");
    row("half a boot", "computers/0/circumstances/bootCount", 1.5, "computers[0].circumstances.bootCount");
    row("an endless delay", "computers/0/circumstances/answerDelayMs", 1e9,
        "computers[0].circumstances.answerDelayMs");
    row("unknown registry type", "computers/0/registry/0/values/0/type", QStringLiteral("REG_COLOUR"),
        "computers[0].registry[0].values[0].type");
    row("a number that does not fit", "computers/0/registry/0/values/0/data", 4294967296.0,
        "computers[0].registry[0].values[0].data");
    row("a key path that is none", "computers/0/registry/0/key", QStringLiteral("\\SOFTWARE"),
        "computers[0].registry[0].key");
    row("a value without a type", "computers/0/registry/0/values/0/type", gone,
        "computers[0].registry[0].values[0].type");
    row("names of service principals that are no texts", "domains/0/accounts/0/spns/registered",
        QJsonArray{1}, "domains[0].accounts[0].spns.registered[0]");
    row("unknown ending", "ending/kind", QStringLiteral("magic"), "ending.kind");
    row("no servers", "servers", QJsonArray{}, "servers");
}

void tst_PracticeFiles::brokenFileNamesItsKey()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, key);
    const auto healthy = PracticeStore::open(QStringLiteral("healthy"), {}).value();
    const QJsonObject broken = changed(healthy->toJson(), path.split(QLatin1Char('/')), value).toObject();
    QVERIFY(broken != healthy->toJson());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("broken.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(broken).toJson());
    file.close();
    for (const auto &store :
         {PracticeStore::open(file.fileName(), {}), PracticeStore::openState(file.fileName())}) {
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::InvalidInput);
        QVERIFY2(store.error().detail.contains(file.fileName()), qPrintable(store.error().detail));
        QVERIFY2(store.error().detail.contains(QLatin1Char('"') + key + QLatin1Char('"')),
                 qPrintable(store.error().detail));
    }
}

void tst_PracticeFiles::unreadableFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"name\": \"healthy\", ");
    QTest::newRow("binary") << QByteArray("\x00\xff\x13\x37", 4);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("larger than 8 MB") << QByteArray(8 * 1024 * 1024 + 1, ' ');
}

void tst_PracticeFiles::unreadableFile()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("state.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto store = PracticeStore::open(QStringLiteral("healthy"), file.fileName());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::InvalidInput);
    QVERIFY(store.error().detail.contains(file.fileName()));
}

void tst_PracticeFiles::scenarioFromAPath()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    const auto healthy = PracticeStore::open(QStringLiteral("healthy"), {}).value();
    QVERIFY(healthy->saveTo(path).has_value());
    QCOMPARE(healthy->statePath(), path);
    const auto scenario = practiceScenario(path);
    QVERIFY(scenario.has_value());
    QCOMPARE(scenario->name, QStringLiteral("healthy"));
    const auto store = PracticeStore::open(path, {});
    QVERIFY(store.has_value());
    QCOMPARE((*store)->toJson(), healthy->toJson());
    QVERIFY((*store)->statePath().isEmpty()); // a scenario file is never written to
}

void tst_PracticeFiles::missingStateFile()
{
    const auto store = PracticeStore::openState(QStringLiteral("/no/such/state.json"));
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_PracticeFiles)
#include "tst_practice_files.moc"
