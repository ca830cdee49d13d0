// What the command line writes for people to take along, and what it takes from them. The session has a
// practice client; its server is reached by carrying alone.
#include "app/cli/carry.h"
#include "app/cli/exit_code.h"
#include "engine/computers/carried/carried_computer.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/practice_far_end.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;
using namespace credssp::cli;

class tst_carry : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<PracticeStore> m_store;
    Topology m_direct;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] static Arguments parsed(const QStringList &typed);
    [[nodiscard]] Arguments writing() const
    {
        return parsed({QStringLiteral("--scripts"), path("out"), QStringLiteral("--json")});
    }
    [[nodiscard]] std::optional<int> bring(const QByteArray &bytes);

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void scriptsAreWrittenAsTheySay();
    void nothingIsWrittenUnasked();
    void answersAreTaken();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
    void aRunThatWaitsWritesItsScripts();
    void serversAreNamedOnce();
    void whoIsCarried_data();
    void whoIsCarried();
};

Arguments tst_carry::parsed(const QStringList &typed)
{
    const Syntax syntax{"check",
                        {},
                        {{"server", {}, "NAME", true},
                         carriedOption(),
                         answerOption(),
                         scriptsOption(),
                         {"journal", {}, "FOLDER"},
                         {"json", {}}}};
    return std::get<Arguments>(parseArguments(syntax, typed));
}

void tst_carry::init()
{
    m_log.begin();
    m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(QStringLiteral("server-off"), path("world.json"));
    QVERIFY(store.has_value());
    m_store = *std::move(store);
    m_direct = *m_store->topology({}, {});
    SessionSetup setup;
    setup.topology = m_direct;
    for (Involved &server : setup.topology.servers)
        server.computer = std::make_shared<CarriedComputer>(server.typed);
    setup.practice = m_store;
    setup.journalFolder = path("journal");
    setup.carriedFolder = path("carried");
    m_session = std::make_unique<Session>(setup);
    QVERIFY(m_session->check().has_value());
}

std::optional<int> tst_carry::bring(const QByteArray &bytes)
{
    QFile file(path("answer.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return -1;
    file.close();
    return bringAnswers(parsed({QStringLiteral("--answer"), file.fileName()}), *m_session);
}

void tst_carry::scriptsAreWrittenAsTheySay()
{
    const auto scripts = writeScripts(writing(), m_session->carriedQuestions());
    QVERIFY(scripts.has_value());
    QCOMPARE(scripts->json.size(), 1);
    const QJsonObject one = scripts->json.first().toObject();
    QStringList keys = one.keys();
    QCOMPARE(keys.join(u' '), QStringLiteral("answer commands computer file plan run sha256 verify"));
    QCOMPARE(one.value(QStringLiteral("computer")).toString(), m_direct.servers.front().typed);
    QVERIFY(one.value(QStringLiteral("plan")).isNull());
    QFile file(one.value(QStringLiteral("file")).toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QFileInfo(file).absolutePath(), QDir(path("out")).absolutePath());
    QCOMPARE(one.value(QStringLiteral("sha256")).toString(),
             QString::fromLatin1(
                 QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex().toUpper()));
    for (const char *key : {"sha256", "verify", "run"})
        QVERIFY2(scripts->text.contains(one.value(QLatin1String(key)).toString()), key);
}

void tst_carry::nothingIsWrittenUnasked()
{
    const auto scripts = writeScripts(parsed({}), m_session->carriedQuestions());
    QVERIFY(scripts && scripts->json.isEmpty() && scripts->text.isEmpty());
    QVERIFY(!QFileInfo::exists(path("out")));
}

void tst_carry::answersAreTaken()
{
    const auto requests = m_session->carriedQuestions();
    QVERIFY(requests && requests->size() == 1);
    const QByteArray answer = practiceAnswer(requests->front(), *m_direct.servers.front().computer,
                                             QDateTime::currentSecsSinceEpoch());
    QCOMPARE(bring(answer), std::optional<int>());
    QVERIFY(carriedAt(m_session->setup().topology, m_direct.servers.front().typed)->hasAnswer());
    // Once more: check, plan and apply are programs of their own.
    QCOMPARE(bring(answer), std::optional<int>());
}

void tst_carry::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("Restart-Computer -Force");
    QTest::newRow("more than is read") << QByteArray(CarriedLimits::bytes + 1000, ' ');
}

void tst_carry::whatIsNoAnswerIsRefused()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(bring(bytes), std::optional(exitUsage));
    QVERIFY(!carriedAt(m_session->setup().topology, m_direct.servers.front().typed)->hasAnswer());
}

void tst_carry::aRunThatWaitsWritesItsScripts()
{
    const auto requests = m_session->carriedQuestions();
    QCOMPARE(bring(practiceAnswer(requests->front(), *m_direct.servers.front().computer,
                                  QDateTime::currentSecsSinceEpoch())),
             std::optional<int>());
    const QString remedy = QStringLiteral("reset-credssp");
    const auto plan = m_session->plan(remedy);
    QVERIFY(plan.has_value());
    const auto run = m_session->apply(remedy, planHash(*plan), {});
    QVERIFY(run.has_value());
    QCOMPARE(finishCarried(writing(), *m_session, run, QString()), exitWaiting);
    const QStringList written = QDir(path("out")).entryList(QDir::Files);
    QCOMPARE(written.size(), 1);
    QVERIFY2(written.first().startsWith(QLatin1String("credssp-NODE1-")), qPrintable(written.first()));
    QFile file(path("out") + u'/' + written.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray script = file.readAll();
    QVERIFY(script.contains("\r\nEnable-WSManCredSSP -Role 'Server' -Force\r\n"));
    QVERIFY(script.contains(planHash(*plan).toLatin1()));
}

void tst_carry::serversAreNamedOnce()
{
    const Arguments arguments =
        parsed({QStringLiteral("--server"), QStringLiteral("node1"), QStringLiteral("--carried"),
                QStringLiteral("NODE1"), QStringLiteral("--carried"), QStringLiteral("node2")});
    QCOMPARE(serverNames(arguments), (QStringList{QStringLiteral("node1"), QStringLiteral("node2")}));
}

void tst_carry::whoIsCarried_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<bool>("isClient");
    QTest::addColumn<int>("code"); // 0: none
    QTest::addColumn<ComputerKind>("kind");
    const QString node = QStringLiteral("node1");
    const QString carried = QStringLiteral("--carried");
    QTest::newRow("a server") << QStringList{carried, node} << false << 0 << ComputerKind::Carried;
    QTest::newRow("in other letters")
        << QStringList{carried, QStringLiteral("NODE1")} << false << 0 << ComputerKind::Carried;
    QTest::newRow("not that one") << QStringList{carried, QStringLiteral("node2")} << false << 0
                                  << ComputerKind::Practice;
    QTest::newRow("this computer") << QStringList{carried, node} << true << exitUsage
                                   << ComputerKind::Practice;
    QTest::newRow("an answer without a server")
        << QStringList{QStringLiteral("--answer"), node} << false << exitUsage << ComputerKind::Practice;
    QTest::newRow("scripts without a server")
        << QStringList{QStringLiteral("--scripts"), node} << false << exitUsage << ComputerKind::Practice;
}

void tst_carry::whoIsCarried()
{
    QFETCH(QStringList, typed);
    QFETCH(bool, isClient);
    QFETCH(int, code);
    QFETCH(ComputerKind, kind);
    Topology topology = m_direct;
    topology.servers = {
        {QStringLiteral("node1"), isClient ? m_direct.client.computer : m_direct.servers.front().computer}};
    QCOMPARE(chooseCarried(parsed(typed), topology).value_or(0), code);
    QCOMPARE(topology.servers.front().computer->identity().kind, kind);
}

QTEST_GUILESS_MAIN(tst_carry)
#include "tst_carry.moc"
