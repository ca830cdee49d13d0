// The file between the two windows: what is right is taken over whole, and nothing else is.
#include "engine/handover.h"
#include "tests/support/log_guard.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace credssp;

using Spoil = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

const QString nonce = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString hash(64, QLatin1Char('a'));
const QString session = QStringLiteral("20260102-030405-abcdef");

Handover sample()
{
    Handover handover;
    handover.client = {QStringLiteral("GATEWAY01"), ComputerKind::Windows};
    handover.servers = {{QStringLiteral("node1.contoso.com"), ComputerKind::Remote},
                        {QStringLiteral("fe80::1"), ComputerKind::Carried}};
    handover.user = QStringLiteral("CONTOSO\\anna");
    handover.also = {QStringLiteral("node9")};
    handover.task = HandoverApply{QStringLiteral("reset-credssp"), hash};
    handover.nonce = nonce;
    return handover;
}

/// A carried computer that has been asked: its answer is bytes like any others here.
HandoverComputer askedNode()
{
    HandoverComputer node{QStringLiteral("node7"), ComputerKind::Carried};
    node.asked = *questionsFor(node.name, {BootRead{}, ServiceRead{QStringLiteral("WinRM")}}, 1795514400);
    node.answer = QByteArray("{\"format\":1}\r\n\0\xff", 17);
    return node;
}

QJsonObject sampleJson()
{
    return QJsonDocument::fromJson(*encodeHandover(sample())).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Sets a value inside an object that lies inside another one.
Spoil inside(const char *key, const char *name, const QJsonValue &value)
{
    return [=](QJsonObject &object) {
        QJsonObject inner = object.value(QLatin1String(key)).toObject();
        inner.insert(QLatin1String(name), value);
        object.insert(QLatin1String(key), inner);
    };
}

Spoil set(const char *key, const QJsonValue &value)
{
    return [=](QJsonObject &object) { object.insert(QLatin1String(key), value); };
}

Spoil drop(const char *key)
{
    return [=](QJsonObject &object) { object.remove(QLatin1String(key)); };
}

} // namespace

class tst_Handover : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void itHoldsNothingElse();
    void badObjectsAreRefused_data();
    void badObjectsAreRefused();
    void badBytesAreRefused_data();
    void badBytesAreRefused();
    void whatWouldBeRefusedIsNotWritten();
    void noDamageDoesHarm();
    void noncesAreNew();

private:
    LogGuard m_log;
};

void tst_Handover::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<Handover>("handover");
    QTest::newRow("a remedy") << sample();
    Handover undo = sample();
    undo.task = HandoverUndo{session, true, hash};
    QTest::newRow("an undo") << undo;
    Handover resume = sample();
    resume.task = HandoverResume{session, {}, hash};
    QTest::newRow("a session to finish") << resume;
    resume.task = HandoverResume{session, {0, 3, 17}, hash};
    QTest::newRow("a session to finish without some steps") << resume;
    Handover plain = sample();
    plain.user.clear();
    plain.also.clear();
    QTest::newRow("nobody named and nothing ticked") << plain;
    Handover asked = sample();
    asked.servers.push_back(askedNode());
    QTest::newRow("a carried computer with its answer") << asked;
    Handover fleet = sample();
    for (int i = 0; i < 2000; ++i)
        fleet.servers.push_back({QStringLiteral("node%1.contoso.com").arg(i), ComputerKind::Remote});
    QTest::newRow("two thousand servers") << fleet;
}

void tst_Handover::whatIsWrittenIsReadBack()
{
    QFETCH(Handover, handover);
    const auto bytes = encodeHandover(handover);
    QVERIFY2(bytes.has_value(), bytes ? "" : qPrintable(errorText(bytes.error())));
    const auto read = decodeHandover(*bytes);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(errorText(read.error())));
    QCOMPARE(*read, handover);
    QCOMPARE(shownHash(*read), hash);
}

void tst_Handover::itHoldsNothingElse()
{
    // The list of what may cross; a new key is a decision, not an accident.
    QCOMPARE(sampleJson().keys(),
             QStringList({QStringLiteral("also"), QStringLiteral("apply"), QStringLiteral("client"),
                          QStringLiteral("nonce"), QStringLiteral("schema"), QStringLiteral("servers"),
                          QStringLiteral("user")}));
}

void tst_Handover::badObjectsAreRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
    const QJsonValue text(QStringLiteral("x"));
    row("another schema", set("schema", 2));
    row("a schema that is a text", set("schema", QStringLiteral("1")));
    row("a schema with a fraction", set("schema", 1.5));
    for (const char *key : {"schema", "client", "servers", "user", "also", "apply", "nonce"})
        row(qPrintable(QStringLiteral("without %1").arg(QLatin1String(key))), drop(key));
    row("a key nobody knows", set("command", QStringLiteral("calc.exe")));
    row("pasted text", set("text", text));
    row("both tasks",
        set("undo", QJsonObject{{QStringLiteral("session"), QStringLiteral("20260102-030405-abcdef")},
                                {QStringLiteral("onlyUnchanged"), false}}));
    row("a key nobody knows in the task", inside("apply", "command", text));
    row("a key nobody knows in the client", inside("client", "address", text));
    row("no such remedy", inside("apply", "remedy", QStringLiteral("format-disk")));
    row("a remedy that is a number", inside("apply", "remedy", 1));
    row("a short hash", inside("apply", "hash", QString(63, QLatin1Char('a'))));
    row("a long hash", inside("apply", "hash", QString(65, QLatin1Char('a'))));
    row("a hash in capitals", inside("apply", "hash", QString(64, QLatin1Char('A'))));
    row("a hash of other letters", inside("apply", "hash", QString(64, QLatin1Char('g'))));
    row("a hash of foreign digits", inside("apply", "hash", QString(64, QChar(0x0661))));
    row("a client without a name", inside("client", "name", QString()));
    row("a client that is a command", inside("client", "name", QStringLiteral("a;calc")));
    row("a client with a quote", inside("client", "name", QStringLiteral("node'1")));
    row("a client with a line break", inside("client", "name", QStringLiteral("node1\n")));
    row("a client that is a path", inside("client", "name", QStringLiteral("..\\node1")));
    row("a wildcard", inside("client", "name", QStringLiteral("*.contoso.com")));
    row("a client that is no object", set("client", QStringLiteral("node1")));
    row("practice", inside("client", "kind", QStringLiteral("practice")));
    row("no such kind", inside("client", "kind", QStringLiteral("cloud")));
    row("a kind that is a number", inside("client", "kind", 0));
    row("no server", set("servers", QJsonArray()));
    row("servers that are no list", set("servers", QJsonObject()));
    row("a server that is a text", set("servers", QJsonArray{QStringLiteral("node1")}));
    row("a practice server",
        set("servers", QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("node1")},
                                              {QStringLiteral("kind"), QStringLiteral("practice")}}}));
    row("a bad server among good ones", [](QJsonObject &object) {
        QJsonArray servers = object.value(QStringLiteral("servers")).toArray();
        servers.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("-Confirm")},
                                   {QStringLiteral("kind"), QStringLiteral("remote")}});
        object.insert(QStringLiteral("servers"), servers);
    });
    row("an account with a quote", set("user", QStringLiteral("a\"b")));
    row("an account that is a list", set("user", QJsonArray()));
    row("a tick for no name", set("also", QJsonArray{QStringLiteral("a b")}));
    row("a tick that is a number", set("also", QJsonArray{1}));
    row("a short nonce", set("nonce", nonce.left(31)));
    row("a nonce that is a path", set("nonce", QStringLiteral("../../../../../../etc/passwd0000")));
    // A carried computer with its answer.
    const auto spoilt = [](const std::function<void(HandoverComputer &)> &spoil) {
        return [=](QJsonObject &object) {
            HandoverComputer node = askedNode();
            spoil(node);
            QJsonArray servers = object.value(QStringLiteral("servers")).toArray();
            servers.append(
                QJsonObject{{QStringLiteral("name"), node.name},
                            {QStringLiteral("kind"), enumName(node.kind)},
                            {QStringLiteral("asked"), json::encode(*node.asked)},
                            {QStringLiteral("answer"), QString::fromLatin1(node.answer.toBase64())}});
            object.insert(QStringLiteral("servers"), servers);
        };
    };
    const auto alter = [](const char *key, const QJsonValue &value) {
        return [=](QJsonObject &object) {
            QJsonObject node{{QStringLiteral("name"), QStringLiteral("node7")},
                             {QStringLiteral("kind"), QStringLiteral("carried")},
                             {QStringLiteral("asked"), json::encode(*askedNode().asked)},
                             {QStringLiteral("answer"), QString::fromLatin1(askedNode().answer.toBase64())}};
            if (value.isUndefined())
                node.remove(QLatin1String(key));
            else
                node.insert(QLatin1String(key), value);
            object.insert(QStringLiteral("servers"), QJsonArray{node});
        };
    };
    row("an answer of a computer that is not carried",
        spoilt([](HandoverComputer &node) { node.kind = ComputerKind::Remote; }));
    row("an answer of another computer",
        spoilt([](HandoverComputer &node) { node.name = QStringLiteral("node8"); }));
    row("an empty answer", spoilt([](HandoverComputer &node) { node.answer.clear(); }));
    row("an answer about a plan", spoilt([](HandoverComputer &node) { node.asked->plan = hash; }));
    row("an answer about changes", spoilt([](HandoverComputer &node) {
            node.asked->steps.push_back({QStringLiteral("x"), PurgeTickets{}, {}});
        }));
    row("an answer that was used already",
        spoilt([](HandoverComputer &node) { node.asked->isUsedUp = true; }));
    row("a request whose number is a path",
        spoilt([](HandoverComputer &node) { node.asked->nonce = QStringLiteral("../../x"); }));
    row("a request to no computer",
        spoilt([](HandoverComputer &node) { node.asked->expected = QStringLiteral("a;b"); }));
    row("a request of another version", spoilt([](HandoverComputer &node) { node.asked->schema = 2; }));
    row("a request without its answer", alter("answer", QJsonValue(QJsonValue::Undefined)));
    row("an answer without its request", alter("asked", QJsonValue(QJsonValue::Undefined)));
    row("a request that is a text", alter("asked", text));
    row("an answer that is no base64", alter("answer", QStringLiteral("{}")));
    row("an answer that is an object", alter("answer", QJsonObject()));
    row("a path to the answer", alter("file", text));
    // Instead of the remedy: a session to take back, or to finish.
    const auto instead = [](const char *task, const char *name, const QJsonValue &value) {
        return [=](QJsonObject &object) {
            object.remove(QStringLiteral("apply"));
            const bool undo = qstrcmp(task, "undo") == 0;
            QJsonObject inner{{QStringLiteral("session"), session}, {QStringLiteral("hash"), hash}};
            inner.insert(undo ? QStringLiteral("onlyUnchanged") : QStringLiteral("leaveOut"),
                         undo ? QJsonValue(false) : QJsonValue(QJsonArray()));
            inner.insert(QLatin1String(name), value);
            object.insert(QLatin1String(task), inner);
        };
    };
    for (const char *task : {"undo", "resume"}) {
        const auto named = [&](const char *what) {
            return QStringLiteral("%1: %2").arg(QLatin1String(task), QLatin1String(what)).toLatin1();
        };
        row(named("a session that is a path"),
            instead(task, "session", QStringLiteral("../../20260102-030405-abcdef")));
        row(named("a session that is empty"), instead(task, "session", QString()));
        row(named("a session that is a number"), instead(task, "session", 1));
        row(named("a hash that is none"), instead(task, "hash", QString()));
        row(named("a key that nobody knows"), instead(task, "command", text));
    }
    row("a tick that is a text", instead("undo", "onlyUnchanged", QStringLiteral("true")));
    row("steps that are no list", instead("resume", "leaveOut", 1));
    row("a step before the first one", instead("resume", "leaveOut", QJsonArray{-1}));
    row("a step that no plan has", instead("resume", "leaveOut", QJsonArray{100000}));
    row("half a step", instead("resume", "leaveOut", QJsonArray{0.5}));
    row("a step twice", instead("resume", "leaveOut", QJsonArray{2, 2}));
    row("a step that is a text", instead("resume", "leaveOut", QJsonArray{text}));
    row("a session to take back and to finish", [=](QJsonObject &object) {
        instead("undo", "hash", hash)(object);
        instead("resume", "hash", hash)(object);
    });
}

void tst_Handover::badObjectsAreRefused()
{
    QFETCH(Spoil, spoil);
    QJsonObject object = sampleJson();
    QVERIFY(decodeHandover(bytesOf(object)).has_value());
    spoil(object);
    const auto refused = decodeHandover(bytesOf(object));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY2(refused.error().detail.endsWith(QLatin1String("Nothing was changed.")),
             qPrintable(refused.error().detail));
}

void tst_Handover::badBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = *encodeHandover(sample());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a list") << '[' + good + ']';
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("cut off") << good.chopped(1);
    QTest::newRow("something after it") << good + "x";
    QTest::newRow("twice") << good + good;
    QTest::newRow("too large, although only blanks") << good + QByteArray(1024 * 1024, ' ');
    QTest::newRow("deeper than any reader goes") << QByteArray(5000, '[') + QByteArray(5000, ']');
    QTest::newRow("bytes that are no text") << QByteArray(good).replace("anna", "an\xFF\xFE");
}

void tst_Handover::badBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto refused = decodeHandover(bytes);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

void tst_Handover::whatWouldBeRefusedIsNotWritten()
{
    Handover practice = sample();
    practice.client.kind = ComputerKind::Practice;
    QVERIFY(!encodeHandover(practice).has_value());
    Handover unknown = sample();
    unknown.task = HandoverApply{QStringLiteral("frobnicate"), QString(64, QLatin1Char('a'))};
    QVERIFY(!encodeHandover(unknown).has_value());
    Handover tooLarge = sample();
    for (int i = 0; i < 30000; ++i)
        tooLarge.servers.push_back({QStringLiteral("node%1.contoso.com").arg(i), ComputerKind::Remote});
    const auto refused = encodeHandover(tooLarge);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

/// Whatever happens to the bytes: they are refused, or they are still something that may be handed over.
void tst_Handover::noDamageDoesHarm()
{
    const QByteArray good = *encodeHandover(sample());
    QRandomGenerator random(20260102);
    int refused = 0;
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = good;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(bytes.size())));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(1, 20));
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 20));
                break;
            default:
                bytes.insert(at, "\"[]{}:,'\\\n\0;*"[random.bounded(13)]);
                break;
            }
        }
        const auto read = decodeHandover(bytes);
        if (!read) {
            QCOMPARE(read.error().code, ErrorCode::InvalidInput);
            ++refused;
            continue;
        }
        QVERIFY2(encodeHandover(*read).has_value(), bytes.constData());
    }
    QVERIFY2(refused > 4000, qPrintable(QString::number(refused)));
}

void tst_Handover::noncesAreNew()
{
    const QString first = newHandoverNonce();
    QCOMPARE(first.size(), qsizetype(32));
    QVERIFY(first != newHandoverNonce());
    Handover handover = sample();
    handover.nonce = first;
    QVERIFY(encodeHandover(handover).has_value());
}

QTEST_GUILESS_MAIN(tst_Handover)
#include "tst_handover.moc"
