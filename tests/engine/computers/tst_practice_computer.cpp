// Practice computers as Computers: what is reachable, who may look, several at once.
#include "engine/computers/practice/practice.h"
#include "engine/computers/practice/practice_world.h"
#include "engine/registry/known_keys.h"
#include "tests/support/log_guard.h"
#include "tests/support/random_world.h"

#include <QTest>

#include <thread>

using namespace credssp;

namespace {

std::shared_ptr<PracticeStore> opened(const char *name)
{
    auto store = PracticeStore::open(QString::fromLatin1(name), {});
    return store ? *store : nullptr;
}

Result<Answer> ask(const Involved &who, const Read &question)
{
    const std::vector<Read> batch{question};
    return who.computer->read(batch, {}).front();
}

template <typename R> typename R::Answer answerTo(const Involved &who, const R &question)
{
    const auto answer = ask(who, question);
    return answer ? std::get<typename R::Answer>(*answer) : typename R::Answer{};
}

ManualStep step(const QString &id, const QString &subject = {})
{
    ManualStep manual;
    manual.step = id;
    manual.subject = subject;
    return manual;
}

practice::ComputerState &node1(PracticeStore &store)
{
    return *store.world().state.computer(QStringLiteral("NODE1"));
}

const QString winRm = QStringLiteral("WinRM");
const QString node1Name = QStringLiteral("node1.contoso.com");

} // namespace

class tst_PracticeComputer : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void unreachableServer_data();
    void unreachableServer();
    void serviceControlReachesAStoppedServer();
    void namesAndIdentities();
    void unknownServerAnswersUnreachable();
    void clusterNameLeadsToANode();
    void ordinaryUserIsDenied();
    void portsAndFirewall_data();
    void portsAndFirewall();
    void severalAtOnce();
    void delayIsWaitedOutsideTheLock();
    void stopEndsTheWait();
    void randomWorldsAreValid();

private:
    LogGuard m_log;
};

void tst_PracticeComputer::unreachableServer_data()
{
    using Change = std::function<void(PracticeStore &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<qint64>("native");
    QTest::addColumn<bool>("serviceAnswers");
    QTest::newRow("WinRM stopped, firewall on, service control works")
        << Change([](PracticeStore &s) { node1(s).service(winRm)->state = ServiceState::Stopped; })
        << qint64(0x80338126) << true;
    QTest::newRow("WinRM stopped, firewall off: refused") << Change([](PracticeStore &s) {
        node1(s).service(winRm)->state = ServiceState::Stopped;
        node1(s).firewall.on = false;
    }) << qint64(0x80338012) << true;
    QTest::newRow("no listener") << Change([](PracticeStore &s) { node1(s).listenerPorts.clear(); })
                                 << qint64(0x80338126) << true;
    QTest::newRow("the firewall blocks WinRM")
        << Change([](PracticeStore &s) { node1(s).firewall.allowsWinRm = false; }) << qint64(0x80338126)
        << true;
    QTest::newRow("nothing gets through")
        << Change([](PracticeStore &s) { node1(s).circumstances.reachable = false; }) << qint64(0x80338126)
        << false;
    QTest::newRow("service control is blocked too") << Change([](PracticeStore &s) {
        node1(s).service(winRm)->state = ServiceState::Stopped;
        node1(s).circumstances.remoteServiceControl = false;
    }) << qint64(0x80338126) << false;
    QTest::newRow("secure channel broken")
        << Change([](PracticeStore &s) { node1(s).circumstances.secureChannelIntact = false; })
        << qint64(0x80090322) << false;
}

void tst_PracticeComputer::unreachableServer()
{
    QFETCH(std::function<void(PracticeStore &)>, change);
    QFETCH(qint64, native);
    QFETCH(bool, serviceAnswers);
    const auto store = opened("healthy");
    change(*store);
    const Topology topology = store->topology({}, {}).value();
    const Involved &server = topology.servers.front();
    const std::vector<Read> remote{RegistryKeyRead{RegistryStore::Hklm, keys::wsmanService},
                                   ElevationRead{},
                                   DomainRead{},
                                   SecureChannelRead{},
                                   PolicyRead{},
                                   BootRead{},
                                   EventLogRead{},
                                   UpdateLevelRead{},
                                   TicketsRead{}};
    for (const auto &answer : server.computer->read(remote, {})) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
        QCOMPARE(answer.error().native, native);
        QCOMPARE(answer.error().subject, node1Name);
    }
    QCOMPARE(ask(server, ServiceRead{winRm}).has_value(), serviceAnswers);
    QVERIFY(ask(server, StepRead{manual::repairTrust, {}}).has_value());
    for (const Action &action : std::vector<Action>{EnableServerCredSsp{}, RestartComputer{}, SyncClock{},
                                                    ControlService{winRm, ServiceVerb::Start, {}}}) {
        const auto performed = server.computer->perform(action, {});
        QVERIFY(!performed);
        QCOMPARE(performed.error().code, ErrorCode::Unreachable);
    }
    QVERIFY(ask(topology.client, BootRead{}).has_value());
    QVERIFY(!answerTo(topology.client, ConnectionRead{node1Name}).connected);
}

void tst_PracticeComputer::serviceControlReachesAStoppedServer()
{
    const auto store = opened("healthy");
    node1(*store).service(winRm)->state = ServiceState::Stopped;
    const Topology topology = store->topology({}, {}).value();
    const ControlService start{winRm, ServiceVerb::Start, node1Name};
    QVERIFY(topology.client.computer->perform(start, {}).has_value());
    QCOMPARE(answerTo(topology.servers.front(), ServiceRead{winRm}).state, ServiceState::Running);
    // The same, told to the server itself: where it runs from does not matter.
    QVERIFY(topology.servers.front()
                .computer->perform(ControlService{winRm, ServiceVerb::Stop, node1Name}, {})
                .has_value());
    QCOMPARE(node1(*store).service(winRm)->state, ServiceState::Stopped);
    node1(*store).circumstances.remoteServiceControl = false;
    QVERIFY(!topology.client.computer->perform(start, {}));
}

void tst_PracticeComputer::namesAndIdentities()
{
    const auto store = opened("healthy");
    const Topology topology = store
                                  ->topology(QStringLiteral("GATEWAY01"),
                                             {node1Name, QStringLiteral("NODE1"), QStringLiteral("10.0.0.11"),
                                              QStringLiteral("gateway01.contoso.com")})
                                  .value();
    QCOMPARE(topology.distinct().size(), std::size_t(2));
    const ComputerIdentity identity = topology.servers.at(2).computer->identity();
    QCOMPARE(identity.kind, ComputerKind::Practice);
    QCOMPARE(identity.name, QStringLiteral("NODE1"));
    QCOMPARE(identity.identity, QStringLiteral("healthy"));
    const auto unknown = store->topology(QStringLiteral("nobody"), {});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void tst_PracticeComputer::unknownServerAnswersUnreachable()
{
    const auto store = opened("healthy");
    const Topology topology = store->topology({}, {QStringLiteral("typo.contoso.com")}).value();
    QCOMPARE(topology.servers.front().computer->identity().name, QStringLiteral("TYPO.CONTOSO.COM"));
    const auto answer = ask(topology.servers.front(), BootRead{});
    QCOMPARE(answer.error().code, ErrorCode::Unreachable);
    QCOMPARE(answer.error().native, qint64(0x803381B9));
    QVERIFY(!topology.servers.front().computer->perform(step(manual::restartComputer), {}));
    QVERIFY(!answerTo(topology.client, NameResolutionRead{QStringLiteral("typo.contoso.com")}).resolved);
    QVERIFY(answerTo(topology.client, ConnectionRead{QStringLiteral("typo.contoso.com")})
                .message.contains(QStringLiteral("ComputerNotFound,PSSessionStateBroken")));
}

void tst_PracticeComputer::clusterNameLeadsToANode()
{
    const auto store = opened("cluster-name");
    const Topology topology = store->topology({}, {}).value();
    QCOMPARE(topology.servers.front().computer->identity().name, QStringLiteral("NODE1"));
    const auto owners = answerTo(topology.client, SpnOwnersRead{QStringLiteral("cluster1.contoso.com")});
    QVERIFY(owners.typedIsCluster);
    QCOMPARE(owners.dnsName, node1Name);
    QCOMPARE(owners.forms.size(), std::size_t(3));
    QVERIFY(owners.forms.at(1).owners.front().isTarget);
    QVERIFY(owners.forms.at(2).owners.empty());
}

void tst_PracticeComputer::ordinaryUserIsDenied()
{
    const auto store = opened("healthy");
    store->world().state.computer(QStringLiteral("GATEWAY01"))->circumstances.elevated = false;
    const Topology topology = store->topology({}, {}).value();
    const Involved &client = topology.client;
    QVERIFY(answerTo(client, RegistryKeyRead{RegistryStore::Hklm, keys::wsmanService}).denied);
    QCOMPARE(answerTo(client, RegistryValueRead{RegistryStore::Hklm, keys::wsmanService, keys::authCredSsp})
                 .value.state,
             ValueState::Denied);
    QCOMPARE(answerTo(client, RegistryValueRead{RegistryStore::Hklm, keys::wsmanClient, keys::authCredSsp})
                 .value.dword(),
             1U);
    QVERIFY(!answerTo(client, ElevationRead{}).elevated);
    for (const Action &action :
         std::vector<Action>{EditRegistry{}, RestartComputer{}, DisableClientCredSsp{},
                             ControlService{winRm, ServiceVerb::Stop, {}}, PurgeTickets{SignIn::System}})
        QCOMPARE(client.computer->perform(action, {}).error().code, ErrorCode::AccessDenied);
    QVERIFY(client.computer->perform(PurgeTickets{SignIn::CurrentUser}, {}).has_value());
}

void tst_PracticeComputer::portsAndFirewall_data()
{
    QTest::addColumn<bool>("listens");
    QTest::addColumn<bool>("firewallOn");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<PortState>("expected");
    QTest::newRow("open") << true << true << true << PortState::Open;
    QTest::newRow("no firewall") << true << false << false << PortState::Open;
    QTest::newRow("blocked") << true << true << false << PortState::NoAnswer;
    QTest::newRow("nobody listens, dropped") << false << true << true << PortState::NoAnswer;
    QTest::newRow("nobody listens, refused") << false << false << true << PortState::Refused;
}

void tst_PracticeComputer::portsAndFirewall()
{
    QFETCH(bool, listens);
    QFETCH(bool, firewallOn);
    QFETCH(bool, allowed);
    QFETCH(PortState, expected);
    const auto store = opened("healthy");
    if (!listens)
        node1(*store).listenerPorts.clear();
    node1(*store).firewall = {firewallOn, allowed};
    const Topology topology = store->topology({}, {}).value();
    QCOMPARE(answerTo(topology.client, PortRead{node1Name, 5985}).state, expected);
    const auto probe = answerTo(topology.client, WsmanProbeRead{node1Name});
    QCOMPARE(probe.answers, expected == PortState::Open);
    QCOMPARE(probe.offersCredSsp(), expected == PortState::Open);
    QVERIFY(answerTo(topology.client, PortRead{node1Name, 5986}).state != PortState::Open);
}

void tst_PracticeComputer::severalAtOnce()
{
    const auto store = opened("four-servers");
    const Topology topology = store->topology({}, {}).value();
    const std::vector<Read> batch{RegistryKeyRead{RegistryStore::Hklm, keys::wsmanService}, BootRead{},
                                  DomainRead{}};
    std::atomic<int> answered = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread)
            threads.emplace_back([&, thread] {
                const Involved &server = topology.servers.at(static_cast<std::size_t>(thread % 4));
                for (int round = 0; round < 50; ++round) {
                    for (const auto &answer : server.computer->read(batch, {}))
                        answered += answer ? 1 : 0;
                    if (thread < 4)
                        (void)server.computer->perform(SetCredSsp{Side::Service, round % 2 == 0}, {});
                }
            });
    }
    QCOMPARE(answered.load(), 8 * 50 * 3);
    for (const Involved &server : topology.servers)
        QCOMPARE(
            answerTo(server, RegistryValueRead{RegistryStore::Hklm, keys::wsmanService, keys::authCredSsp})
                .value.dword(),
            0U);
}

void tst_PracticeComputer::delayIsWaitedOutsideTheLock()
{
    const auto store = opened("four-servers");
    node1(*store).circumstances.answerDelayMs = 60000;
    const Topology topology = store->topology({}, {}).value();
    std::vector<Result<Answer>> slow;
    {
        std::jthread waiting([&](std::stop_token stop) {
            const std::vector<Read> batch{BootRead{}};
            slow = topology.servers.front().computer->read(batch, stop);
        });
        // Whoever waits with the lock would keep this one waiting too.
        QVERIFY(ask(topology.servers.back(), BootRead{}).has_value());
    }
    QCOMPARE(slow.front().error().code, ErrorCode::Canceled); // the end of the thread stopped it
}

void tst_PracticeComputer::stopEndsTheWait()
{
    const auto store = opened("healthy");
    node1(*store).circumstances.answerDelayMs = 60000;
    const Topology topology = store->topology({}, {}).value();
    std::stop_source source;
    source.request_stop();
    const std::vector<Read> batch{BootRead{}, DomainRead{}};
    const auto answers = topology.servers.front().computer->read(batch, source.get_token());
    QCOMPARE(answers.size(), std::size_t(2));
    QCOMPARE(answers.back().error().code, ErrorCode::Canceled);
}

void tst_PracticeComputer::randomWorldsAreValid()
{
    int connected = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        const QJsonObject world = randomWorld(seed);
        QCOMPARE(randomWorld(seed), world);
        const auto store = PracticeStore::fromJson(world);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
        const QJsonObject json = (*store)->toJson();
        const auto again = PracticeStore::fromJson(json);
        QVERIFY(again.has_value());
        QCOMPARE((*again)->toJson(), json);
        const Topology topology = (*store)->topology({}, {}).value();
        for (const Involved &server : topology.servers)
            connected += answerTo(topology.client, ConnectionRead{server.typed}).connected ? 1 : 0;
    }
    QVERIFY(connected > 5); // not all of them are broken
}

QTEST_GUILESS_MAIN(tst_PracticeComputer)
#include "tst_practice_computer.moc"
