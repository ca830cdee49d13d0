// What actions do to a practice computer: what Windows would, and what goes back.
#include "engine/computers/practice/practice.h"
#include "engine/computers/practice/practice_world.h"
#include "engine/registry/delegation_list.h"
#include "tests/support/log_guard.h"
#include "tests/support/random_world.h"

#include <QTemporaryDir>
#include <QTest>

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

const QString winRm = QStringLiteral("WinRM");
const QString node1Name = QStringLiteral("node1.contoso.com");
const QString node1Spn = QStringLiteral("WSMAN/node1.contoso.com");

} // namespace

class tst_PracticeActions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void setspnRefuses_data();
    void setspnRefuses();
    void startingWinRmRegistersOrSaysWhyNot();
    void restartClearsCachesAndAppliesPolicy();
    void registryKeysComeAndGo();
    void groupsCountFromTheNextSignIn();
    void renameKeepsTheIdentity();
    void stepsAreRemembered();
    void clockFollowsTheDomain();
    void lyingChangesNothing();
    void actionsAreKeptInTheFile();

private:
    LogGuard m_log;
};

void tst_PracticeActions::setspnRefuses_data()
{
    using Change = std::function<void(PracticeStore &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("output");
    const QString own = QStringLiteral("NODE1$");
    QTest::newRow("somebody owns it already") << Change([](PracticeStore &s) {
        s.world().state.domains.front().accounts.front().spns.registered.append(
            QStringLiteral("wsman/NODE1.contoso.com"));
    }) << own << QStringLiteral("Duplicate SPN found, aborting operation!");
    QTest::newRow("no rights in the directory") << Change([](PracticeStore &s) {
        s.world().state.computer(QStringLiteral("GATEWAY01"))->circumstances.directoryRights = false;
    }) << own << QStringLiteral("0x2098/8344");
    QTest::newRow("no domain controller") << Change([](PracticeStore &s) {
        s.world().state.domains.front().circumstances.controllerReachable = false;
    }) << own << QStringLiteral("0x51 -- Server Down");
    QTest::newRow("no such account") << Change([](PracticeStore &) {}) << QStringLiteral("NODE9$")
                                     << QStringLiteral("Could not find account NODE9$");
}

void tst_PracticeActions::setspnRefuses()
{
    QFETCH(std::function<void(PracticeStore &)>, change);
    QFETCH(QString, account);
    QFETCH(QString, output);
    const auto store = opened("spn-missing");
    change(*store);
    const QJsonObject before = store->toJson();
    const Topology topology = store->topology({}, {}).value();
    const auto performed = topology.client.computer->perform(RegisterSpn{node1Spn, account}, {});
    QVERIFY(performed.has_value());
    QVERIFY(performed->exitCode != 0);
    QVERIFY2(performed->output.contains(output), qPrintable(performed->output));
    QCOMPARE(store->toJson(), before);
}

void tst_PracticeActions::startingWinRmRegistersOrSaysWhyNot()
{
    const EventLogRead event{QStringLiteral("System"), winRm, 10154};
    const ControlService again{winRm, ServiceVerb::Restart, {}};
    const SpnRegistrationRead registered{node1Spn, QStringLiteral("NODE1$")};
    {
        const auto store = opened("restart-cures");
        const Topology topology = store->topology({}, {}).value();
        QVERIFY(!answerTo(topology.client, registered).registered);
        QVERIFY(topology.servers.front().computer->perform(again, {}).has_value());
        QVERIFY(answerTo(topology.client, registered).registered);
        QVERIFY(answerTo(topology.servers.front(), event).events.empty());
    }
    const auto store = opened("spn-missing");
    const Topology topology = store->topology({}, {}).value();
    QVERIFY(topology.servers.front().computer->perform(again, {}).has_value());
    QVERIFY(!answerTo(topology.client, registered).registered);
    const auto log = answerTo(topology.servers.front(), event);
    QCOMPARE(log.events.size(), std::size_t(2));
    QVERIFY(log.events.front().text.contains(QStringLiteral("The error received was 5: %%5.")));
    // By hand, and nothing is left to complain about at the next start.
    QVERIFY(
        topology.client.computer->perform(RegisterSpn{node1Spn, QStringLiteral("NODE1$")}, {}).has_value());
    QVERIFY(topology.client.computer
                ->perform(RegisterSpn{QStringLiteral("WSMAN/NODE1"), QStringLiteral("NODE1")}, {})
                .has_value());
    QVERIFY(topology.servers.front().computer->perform(again, {}).has_value());
    QCOMPARE(answerTo(topology.servers.front(), event).events.size(), std::size_t(2));
}

void tst_PracticeActions::restartClearsCachesAndAppliesPolicy()
{
    const auto store = opened("policy-overwrites");
    const Topology topology = store->topology({}, {}).value();
    const RegistryValueRead sw{RegistryStore::Hklm, keys::delegation, freshList.switchName};
    const EditRegistry edit{{{sw.store, sw.key, sw.name, {}, RegistryState::present(RegistryData::dword(1))}},
                            {}};
    QVERIFY(topology.client.computer->perform(edit, {}).has_value());
    QVERIFY(answerTo(topology.client, ConnectionRead{node1Name}).connected); // until the next refresh
    store->world().state.computer(QStringLiteral("GATEWAY01"))->signIn(SignIn::System).tickets = {node1Spn};
    QCOMPARE(answerTo(topology.client, TicketsRead{SignIn::System}).cached, 1);
    const qint64 before = answerTo(topology.client, BootRead{}).bootTime;
    QVERIFY(topology.client.computer->perform(RestartComputer{}, {}).has_value());
    QCOMPARE(answerTo(topology.client, sw).value.dword(), 0U);
    QCOMPARE(answerTo(topology.client, TicketsRead{SignIn::System}).cached, 0);
    QVERIFY(answerTo(topology.client, BootRead{}).bootTime > before);
    QVERIFY(!answerTo(topology.client, ConnectionRead{node1Name}).connected);
}

void tst_PracticeActions::registryKeysComeAndGo()
{
    const auto store = opened("delegation-missing");
    const QJsonObject before = store->toJson();
    const Topology topology = store->topology({}, {}).value();
    const RegistryValueRead entry{RegistryStore::LocalPolicy, freshList.listKey(), QStringLiteral("1")};
    const RegistryState absent = answerTo(topology.client, entry).value;
    QCOMPARE(absent, RegistryState::keyAbsent(keys::delegation)); // the topmost key that is missing
    const RegistryState present = RegistryState::present(RegistryData::text(delegationEntry(node1Name)));
    QVERIFY(topology.client.computer
                ->perform(EditRegistry{{{entry.store, entry.key, entry.name, absent, present}}, {}}, {})
                .has_value());
    QCOMPARE(answerTo(topology.client, entry).value, present);
    QCOMPARE(answerTo(topology.client, RegistryKeyRead{entry.store, keys::delegation}).subkeys,
             QStringList{freshList.switchName});
    QVERIFY(!answerTo(topology.client, RegistryKeyRead{RegistryStore::Hklm, keys::delegation}).exists);
    QVERIFY(topology.client.computer
                ->perform(EditRegistry{{{entry.store, entry.key, entry.name, present, absent}}, {}}, {})
                .has_value());
    QCOMPARE(store->toJson(), before);
}

void tst_PracticeActions::groupsCountFromTheNextSignIn()
{
    const auto store = opened("not-gateway-administrator");
    const Topology topology = store->topology({}, {}).value();
    const QString user = QStringLiteral("CONTOSO\\helpdesk");
    const QString group = answerTo(topology.client, GatewayRead{}).credSspGroup;
    QCOMPARE(group, QStringLiteral("Windows Admin Center CredSSP Administrators"));
    const ChangeGroupMember join{group, user, true};
    QVERIFY(topology.client.computer->perform(join, {}).has_value());
    QVERIFY(!topology.client.computer->perform(join, {})); // already a member
    QVERIFY(answerTo(topology.client, GroupMemberRead{group, user}).member);
    QVERIFY(answerTo(topology.client, GatewayRead{user}).userInGroup);
    QVERIFY(!answerTo(topology.client, GatewayRead{user}).groupInToken);
    QVERIFY(topology.client.computer->perform(step(manual::signOutAndIn, user), {}).has_value());
    QVERIFY(answerTo(topology.client, GatewayRead{user}).groupInToken);
    QVERIFY(!answerTo(topology.client, GatewayRead{user}).gatewayAdministrator);
    const QJsonObject before = configurationOf(store->toJson());
    QVERIFY(topology.client.computer->perform(step(manual::gatewayAccessPage, user), {}).has_value());
    QVERIFY(answerTo(topology.client, GatewayRead{user}).gatewayAdministrator);
    QVERIFY(configurationOf(store->toJson()) != before);
    QVERIFY(topology.client.computer->perform(step(manual::leaveAccessPage, user), {}).has_value());
    QCOMPARE(configurationOf(store->toJson()), before);
}

void tst_PracticeActions::renameKeepsTheIdentity()
{
    const auto store = opened("record-conflict");
    const QJsonObject before = configurationOf(store->toJson());
    const Topology topology = store->topology({}, {}).value();
    const Involved &server = topology.servers.front();
    QVERIFY(server.computer->perform(step(manual::renameComputer, QStringLiteral("NODE7")), {}).has_value());
    QCOMPARE(server.computer->identity().name, QStringLiteral("NODE1"));
    QCOMPARE(answerTo(server, DomainRead{}).netBiosName, QStringLiteral("NODE7"));
    QCOMPARE(configurationOf(store->toJson()), before);
    const QString newName = QStringLiteral("node7.contoso.com");
    QVERIFY(!answerTo(topology.client, NameResolutionRead{node1Name}).resolved);
    const auto owners = answerTo(topology.client, SpnOwnersRead{newName});
    QCOMPARE(owners.account, QStringLiteral("NODE7$"));
    QVERIFY(owners.forms.at(1).owners.front().isTarget);
    // Under its new name nothing stands in the way but the delegation list.
    QVERIFY(topology.client.computer->perform(EnableClientCredSsp{{newName}}, {}).has_value());
    QVERIFY(answerTo(topology.client, ConnectionRead{newName}).connected);
}

void tst_PracticeActions::stepsAreRemembered()
{
    const auto store = opened("winrm-stopped");
    const Topology topology = store->topology({}, {}).value();
    const Involved &server = topology.servers.front();
    const StepRead started{manual::startService, winRm};
    QVERIFY(!answerTo(server, started).done);
    QVERIFY(server.computer->perform(step(manual::startService, winRm), {}).has_value());
    QVERIFY(answerTo(server, started).done);
    QVERIFY(server.computer->perform(step(manual::stopService, winRm), {}).has_value());
    QVERIFY(!answerTo(server, started).done);
    QVERIFY(answerTo(server, StepRead{manual::stopService, winRm}).done);
    QVERIFY(!server.computer->perform(step(QStringLiteral("dance")), {}));
}

void tst_PracticeActions::clockFollowsTheDomain()
{
    const auto store = opened("clock-off");
    const Topology topology = store->topology({}, {}).value();
    QCOMPARE(answerTo(topology.client, ClockRead{}).offsetSeconds, qint64(1200));
    QCOMPARE(answerTo(topology.client, ClockRead{node1Name}).offsetSeconds, qint64(1200));
    store->world().state.domains.front().circumstances.controllerReachable = false;
    QVERIFY(topology.client.computer->perform(SyncClock{}, {})->exitCode != 0);
    QCOMPARE(answerTo(topology.client, ClockRead{node1Name}).offsetSeconds, qint64(1200));
    QCOMPARE(ask(topology.client, ClockRead{}).error().code, ErrorCode::Unreachable);
}

void tst_PracticeActions::lyingChangesNothing()
{
    const auto store = opened("server-off");
    store->setLying(true);
    const QJsonObject before = store->toJson();
    const Topology topology = store->topology({}, {}).value();
    QVERIFY(topology.servers.front().computer->perform(EnableServerCredSsp{}, {}).has_value());
    QCOMPARE(store->toJson(), before);
}

void tst_PracticeActions::actionsAreKeptInTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    const auto store = PracticeStore::open(QStringLiteral("server-off"), path).value();
    QVERIFY(!QFile::exists(path));
    QVERIFY(
        store->topology({}, {})->servers.front().computer->perform(EnableServerCredSsp{}, {}).has_value());
    const auto again = PracticeStore::open(QStringLiteral("server-off"), path).value();
    QCOMPARE(again->toJson(), store->toJson());
    QVERIFY(answerTo(again->topology({}, {})->client, ConnectionRead{node1Name}).connected);
    const auto other = PracticeStore::open(QStringLiteral("healthy"), path);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(tst_PracticeActions)
#include "tst_practice_actions.moc"
