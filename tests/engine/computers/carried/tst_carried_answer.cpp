// The file that comes back from a server is untrusted: each way in which it can be wrong is refused with a
// sentence of its own that names the file, and nothing of it is used.
#include "engine/computers/carried/carried_computer.h"
#include "tests/support/log_guard.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace credssp;

namespace {

constexpr qint64 made = 1'800'000'000;
const QString file = QStringLiteral("E:\\credssp-NODE1.answer.json");
const QString planHash = QString(64, u'a');
const QString machine = QStringLiteral("0a1b2c3d-0000-4444-8888-0123456789ab");
const QString sid = QStringLiteral("S-1-5-21-1-22-333");
const Read service = ServiceRead{QStringLiteral("WinRM")};

CarriedRequest request()
{
    const Answer stopped = ServiceAnswer{ServiceState::Stopped, StartType::Automatic};
    const Answer running = ServiceAnswer{ServiceState::Running, StartType::Automatic};
    const Action start = ControlService{QStringLiteral("WinRM"), ServiceVerb::Start, {}};
    return *actionsFor(QStringLiteral("node1"), {ComputerKind::Carried, QStringLiteral("NODE1"), machine},
                       sid, planHash,
                       {{QStringLiteral("Starts WinRM"), start, {{service, stopped, running}}}}, made);
}

QJsonObject look(const QString &state)
{
    const QJsonObject elevation{{QStringLiteral("kind"), QStringLiteral("elevation")},
                                {QStringLiteral("elevated"), true},
                                {QStringLiteral("user"), QStringLiteral("contoso\\jdoe")}};
    const QJsonObject serviceAnswer{{QStringLiteral("kind"), QStringLiteral("service")},
                                    {QStringLiteral("state"), state},
                                    {QStringLiteral("startType"), QStringLiteral("automatic")}};
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("name"), QStringLiteral("NODE1")},
            {QStringLiteral("id"), machine},
            {QStringLiteral("answers"), QJsonArray{QJsonObject{{QStringLiteral("answer"), elevation}},
                                                   QJsonObject{{QStringLiteral("answer"), serviceAnswer}}}}};
}

/// What the script writes when all goes well.
QJsonObject good(const CarriedRequest &of)
{
    const QJsonObject said{{QStringLiteral("format"), 1},
                           {QStringLiteral("output"), QJsonArray{QStringLiteral("started")}},
                           {QStringLiteral("errors"), QJsonArray()},
                           {QStringLiteral("exitCode"), QJsonValue::Null}};
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("nonce"), of.nonce},
            {QStringLiteral("plan"), of.plan},
            {QStringLiteral("name"), QStringLiteral("NODE1")},
            {QStringLiteral("sid"), sid},
            {QStringLiteral("id"), machine},
            {QStringLiteral("time"), made + 60},
            {QStringLiteral("whole"), true},
            {QStringLiteral("looks"),
             QJsonArray{look(QStringLiteral("stopped")), look(QStringLiteral("running"))}},
            {QStringLiteral("performed"),
             QJsonArray{QJsonObject{{QStringLiteral("step"), 0}, {QStringLiteral("said"), said}}}}};
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

using Change = std::function<void(QJsonObject &)>;

Change setting(const char *key, const QJsonValue &value)
{
    return [key = QLatin1String(key), value](QJsonObject &object) { object.insert(key, value); };
}

} // namespace

class tst_CarriedAnswer : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CarriedStore> m_store;
    CarriedRequest m_request;

    [[nodiscard]] Result<CarriedAnswer> take(const QByteArray &bytes, qint64 now = made + 120) const
    {
        return takeCarriedAnswer(bytes, file, *m_store, now);
    }

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void goodOneIsTaken();
    void refusals_data();
    void refusals();
    void everyCutIsRefused();
    void changedBytesNeverPassForAnother();
    void everyFieldCounts_data();
    void everyFieldCounts();
    void oneAnswerToARequest();
    void isUsedOnce();
    void oldRequestsAreForgotten();
    void requestsThatCannotBeMade_data();
    void requestsThatCannotBeMade();
    void anotherComputerLater();
    void replyThatDoesNotFitIsThatQuestionsAlone();
};

void tst_CarriedAnswer::init()
{
    m_log.begin();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<CarriedStore>(m_folder->filePath(QStringLiteral("requests")));
    m_request = request();
    QVERIFY(m_store->keep(m_request).has_value());
}

void tst_CarriedAnswer::goodOneIsTaken()
{
    const auto answer = take(bytesOf(good(m_request)));
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : errorText(answer.error())));
    QCOMPARE(answer->request, m_request);
    CarriedComputer computer(QStringLiteral("node1"));
    QVERIFY(computer.bring(*answer).has_value());
    const auto performed = computer.perform(m_request.steps.front().action, {});
    QVERIFY(performed.has_value());
    QCOMPARE(performed->output, QStringLiteral("started"));
    const std::vector<Read> reads{service};
    QCOMPARE(*computer.read(reads, {}).front(), m_request.steps.front().changes.front().after);
}

void tst_CarriedAnswer::refusals_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Change &change, const char *code, const char *says,
                        qint64 now = made + 120) {
        QTest::newRow(name) << change << now << QString::fromLatin1(code) << QString::fromLatin1(says);
    };
    row("a nonce of nobody", setting("nonce", QString(32, u'f')), "not-found", "answers no script");
    row("another plan", setting("plan", QString(64, u'b')), "conflict", "answers another plan");
    row("no plan", setting("plan", QString()), "conflict", "answers another plan");
    row(
        "another name",
        [](QJsonObject &object) {
            QJsonArray looks;
            for (const QJsonValue value : object.value(QStringLiteral("looks")).toArray()) {
                QJsonObject one = value.toObject();
                one.insert(QStringLiteral("name"), QStringLiteral("NODE2"));
                looks.append(one);
            }
            object.insert(QStringLiteral("looks"), looks);
            object.insert(QStringLiteral("name"), QStringLiteral("NODE2"));
        },
        "conflict", "another computer");
    row("another SID", setting("sid", QStringLiteral("S-1-5-21-1-22-334")), "conflict", "another computer");
    row("no SID any more", setting("sid", QString()), "conflict", "another computer");
    row(
        "another machine id",
        [](QJsonObject &object) {
            QJsonArray looks;
            for (const QJsonValue value : object.value(QStringLiteral("looks")).toArray()) {
                QJsonObject one = value.toObject();
                one.insert(QStringLiteral("id"), QStringLiteral("ffff"));
                looks.append(one);
            }
            object.insert(QStringLiteral("looks"), looks);
            object.insert(QStringLiteral("id"), QStringLiteral("ffff"));
        },
        "conflict", "another computer");
    row(
        "a request of the day before yesterday", [](QJsonObject &) {}, "conflict", "more than a day",
        made + CarriedLimits::lifetime + 1);
    row("older than its request", setting("time", made - CarriedLimits::clocks - 1), "conflict",
        "before its script was made");
    row("from the future", setting("time", made + 120 + CarriedLimits::clocks + 1), "conflict", "is fast");
    row("not to its end", setting("whole", false), "invalid-input", "did not run to its end");
    row("too few replies", setting("looks", QJsonArray{look(QStringLiteral("stopped"))}), "invalid-input",
        "does not answer the questions");
    row(
        "more actions than were confirmed",
        [](QJsonObject &object) {
            QJsonArray performed = object.value(QStringLiteral("performed")).toArray();
            QJsonObject one = performed.first().toObject();
            one.insert(QStringLiteral("step"), 1);
            performed.append(one);
            object.insert(QStringLiteral("performed"), performed);
            QJsonArray looks = object.value(QStringLiteral("looks")).toArray();
            looks.append(look(QStringLiteral("running")));
            object.insert(QStringLiteral("looks"), looks);
        },
        "invalid-input", "does not answer the questions");
    row("a key that nobody knows", setting("command", QStringLiteral("Restart-Computer")), "invalid-input",
        "field that is not known");
    row("more than 1 MB", setting("nonce", QString(CarriedLimits::bytes, u'0')), "invalid-input",
        "larger than 1 MB");
}

void tst_CarriedAnswer::refusals()
{
    QFETCH(Change, change);
    QFETCH(qint64, now);
    QFETCH(QString, code);
    QFETCH(QString, says);
    QJsonObject object = good(m_request);
    change(object);
    const auto answer = take(bytesOf(object), now);
    QVERIFY(!answer);
    const QString sentence = errorText(answer.error());
    QCOMPARE(errorId(answer.error().code), code);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(sentence.contains(file), qPrintable(sentence));
}

/// No beginning of an answer is an answer.
void tst_CarriedAnswer::everyCutIsRefused()
{
    const QByteArray whole = bytesOf(good(m_request));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto answer = take(whole.left(length));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
    }
    QVERIFY(take(whole).has_value());
}

/// Whatever happens to a file on its way: what is taken comes from that computer, for that plan.
void tst_CarriedAnswer::changedBytesNeverPassForAnother()
{
    const QByteArray whole = bytesOf(good(m_request));
    QRandomGenerator random(20261129);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = whole;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(3)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(1, 40));
                break;
            default:
                bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 20));
            }
        }
        const auto answer = take(bytes);
        if (!answer) {
            ++refused;
            QVERIFY(!errorText(answer.error()).isEmpty());
            continue;
        }
        QCOMPARE(answer->name, QStringLiteral("NODE1"));
        QCOMPARE(answer->sid, sid);
        QCOMPARE(answer->id, machine);
        QCOMPARE(answer->request, m_request);
        CarriedComputer computer(QStringLiteral("node1"));
        QVERIFY(computer.bring(*answer).has_value());
        static_cast<void>(computer.perform(m_request.steps.front().action, {}));
        const std::vector<Read> reads{service};
        QCOMPARE(computer.read(reads, {}).size(), std::size_t(1));
    }
    QVERIFY(refused > 1000);
}

void tst_CarriedAnswer::everyFieldCounts_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : good(request()).keys())
        QTest::newRow(qPrintable(key)) << key;
}

/// Each field, taken away or of another form.
void tst_CarriedAnswer::everyFieldCounts()
{
    QFETCH(QString, key);
    QJsonObject object = good(m_request);
    object.remove(key);
    auto answer = take(bytesOf(object));
    QVERIFY(!answer);
    QVERIFY(errorText(answer.error()).contains(QStringLiteral("\"%1\" is missing").arg(key)));
    const QJsonValue now = good(m_request).value(key);
    for (const QJsonValue &wrong :
         {QJsonValue(), QJsonValue(-1), QJsonValue(0.5), QJsonValue(1e300),
          QJsonValue(QStringLiteral("x\ny")), QJsonValue(QString::fromLatin1("'; Restart-Computer; '")),
          QJsonValue(QJsonObject()), QJsonValue(QJsonArray{1}), QJsonValue(QJsonArray{QJsonArray()})}) {
        if (wrong == now)
            continue;
        object.insert(key, wrong);
        answer = take(bytesOf(object));
        QVERIFY2(!answer, bytesOf(object).constData());
        QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
        QVERIFY2(errorText(answer.error()).contains(QStringLiteral("\"%1\" is not as it must be").arg(key)),
                 qPrintable(errorText(answer.error())));
    }
}

void tst_CarriedAnswer::oneAnswerToARequest()
{
    QJsonObject object = good(m_request);
    const auto first = take(bytesOf(object));
    QVERIFY(first.has_value());
    QVERIFY(rememberCarriedAnswer(*first, *m_store, false).has_value());
    QVERIFY(take(bytesOf(object)).has_value());
    object.insert(QStringLiteral("time"), made + 61);
    const auto other = take(bytesOf(object));
    QVERIFY(!other);
    QVERIFY(errorText(other.error()).contains(QLatin1String("Another answer to the same script")));
}

void tst_CarriedAnswer::isUsedOnce()
{
    const QByteArray bytes = bytesOf(good(m_request));
    QVERIFY(rememberCarriedAnswer(*take(bytes), *m_store, true).has_value());
    const auto again = take(bytes);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(errorText(again.error()).contains(QLatin1String("has been used already")));
}

void tst_CarriedAnswer::oldRequestsAreForgotten()
{
    const QDir folder(m_folder->filePath(QStringLiteral("requests")));
    const QString foreign = folder.filePath(QStringLiteral("notes.json"));
    QVERIFY(QFile::copy(folder.filePath(m_request.nonce + QStringLiteral(".json")), foreign));
    const auto age = [&](const QString &path, int days) {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) &&
               file.setFileTime(QDateTime::currentDateTime().addDays(-days),
                                QFileDevice::FileModificationTime);
    };
    CarriedRequest other = m_request;
    other.nonce = newCarriedNonce();
    QVERIFY(m_store->keep(other).has_value());
    QVERIFY(age(folder.filePath(m_request.nonce + QStringLiteral(".json")), CarriedStore::keptDays + 1));
    QVERIFY(age(folder.filePath(other.nonce + QStringLiteral(".json")), CarriedStore::keptDays - 1));
    QVERIFY(age(foreign, CarriedStore::keptDays + 1));
    CarriedRequest third = m_request;
    third.nonce = newCarriedNonce();
    QVERIFY(m_store->keep(third).has_value());
    QCOMPARE(m_store->find(m_request.nonce).error().code, ErrorCode::NotFound);
    QVERIFY(m_store->find(other.nonce).has_value());
    QVERIFY(m_store->find(third.nonce).has_value());
    QVERIFY(QFile::exists(foreign));
}

void tst_CarriedAnswer::requestsThatCannotBeMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    const Action start = ControlService{QStringLiteral("WinRM"), ServiceVerb::Start, {}};
    const QString node = QStringLiteral("node1");
    QTest::newRow("an address") << QStringLiteral("10.0.0.1") << start << machine << "invalid-input";
    QTest::newRow("no name") << QStringLiteral("a'b") << start << machine << "invalid-input";
    QTest::newRow("a computer that has not said who it is") << node << start << QString() << "not-available";
    QTest::newRow("the restart of it") << node << Action(RestartComputer{}) << machine << "not-available";
    QTest::newRow("a step of a person") << node << Action(ManualStep{}) << machine << "not-available";
    QTest::newRow("what reaches out to others")
        << node
        << Action(ControlService{QStringLiteral("WinRM"), ServiceVerb::Start, QStringLiteral("node2")})
        << machine << "not-available";
    QTest::newRow("a command with a line end")
        << node << Action(ChangeGroupMember{QStringLiteral("a"), QStringLiteral("b\nRestart-Computer"), true})
        << machine << "not-available";
    QTest::newRow("a command that turns the reading direction")
        << node << Action(ChangeGroupMember{QStringLiteral("a"), QStringLiteral(u"b\u202Ec"), true})
        << machine << "not-available";
    const RegistryChange made{RegistryStore::LocalPolicy, QStringLiteral("SOFTWARE\\X"), QStringLiteral("y"),
                              RegistryState::valueAbsent(), RegistryState::present(RegistryData::dword(1))};
    QTest::newRow("what has no command")
        << node << Action(EditRegistry{{made}, {}}) << machine << "not-available";
}

void tst_CarriedAnswer::requestsThatCannotBeMade()
{
    QFETCH(QString, name);
    QFETCH(Action, action);
    QFETCH(QString, id);
    QFETCH(QString, code);
    const auto request = actionsFor(name, {ComputerKind::Carried, QStringLiteral("NODE1"), id}, sid, planHash,
                                    {{QStringLiteral("x"), action, {}}}, made);
    QVERIFY(!request);
    QCOMPARE(errorId(request.error().code), code);
}

void tst_CarriedAnswer::anotherComputerLater()
{
    CarriedRequest other = m_request;
    other.nonce = newCarriedNonce();
    other.machine.clear();
    other.sid.clear();
    QVERIFY(m_store->keep(other).has_value());
    QJsonObject object = good(other);
    object.insert(QStringLiteral("sid"), QStringLiteral("S-1-5-21-9-9-9"));
    const auto first = take(bytesOf(good(m_request)));
    const auto second = take(bytesOf(object));
    QVERIFY(first && second);
    CarriedComputer computer(QStringLiteral("node1"));
    QVERIFY(computer.bring(*first).has_value());
    const auto brought = computer.bring(*second);
    QVERIFY(!brought);
    QCOMPARE(brought.error().code, ErrorCode::Conflict);
    CarriedComputer named(QStringLiteral("node2"));
    QVERIFY(!named.bring(*first));
}

void tst_CarriedAnswer::replyThatDoesNotFitIsThatQuestionsAlone()
{
    QJsonObject object = good(m_request);
    QJsonArray looks = object.value(QStringLiteral("looks")).toArray();
    QJsonObject first = looks.first().toObject();
    QJsonArray answers = first.value(QStringLiteral("answers")).toArray();
    answers.replace(
        1, QJsonObject{{QStringLiteral("answer"), answers.at(0).toObject().value(QStringLiteral("answer"))}});
    first.insert(QStringLiteral("answers"), answers);
    looks.replace(0, first);
    object.insert(QStringLiteral("looks"), looks);
    const auto answer = take(bytesOf(object));
    QVERIFY(answer.has_value());
    CarriedComputer computer(QStringLiteral("node1"));
    QVERIFY(computer.bring(*answer).has_value());
    const std::vector<Read> reads{ElevationRead{}, service};
    const auto read = computer.read(reads, {});
    QVERIFY(read.at(0).has_value());
    QCOMPARE(errorId(read.at(1).error().code), QStringLiteral("failed"));
}

QTEST_GUILESS_MAIN(tst_CarriedAnswer)
#include "tst_carried_answer.moc"
