// The 25 built-in scenarios: they load, keep, answer what the table says, and their cure cures.
#include "engine/computers/practice/practice.h"
#include "engine/computers/practice/practice_world.h"
#include "engine/registry/delegation_list.h"
#include "tests/support/log_guard.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_PracticeScenarios : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void everyScenarioRoundTrips_data() { scenarioRows(); }
    void everyScenarioRoundTrips();
    void everyStateFileOpensAgain_data() { scenarioRows(); }
    void everyStateFileOpensAgain();
    void policiesWereProcessed_data() { scenarioRows(); }
    void policiesWereProcessed();
    void tryingAnswers_data();
    void tryingAnswers();
    void tryingChangesNothing_data() { scenarioRows(); }
    void tryingChangesNothing();
    void rawCureConnects_data();
    void rawCureConnects();
    void german();
    void unknownScenarioListsWhatThereIs();

private:
    LogGuard m_log;

    static void scenarioRows()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : practiceScenarioNames())
            QTest::newRow(qPrintable(name)) << name;
    }
};

namespace {

std::shared_ptr<PracticeStore> opened(const QString &name)
{
    auto store = PracticeStore::open(name, {});
    return store ? *store : nullptr;
}

Topology topologyOf(PracticeStore &store)
{
    auto topology = store.topology({}, {});
    return topology ? *topology : Topology{};
}

/// The first server that does not connect answers, as in a session.
ConnectionAnswer tryAll(const Topology &topology)
{
    for (const Involved &server : topology.servers) {
        const std::vector<Read> batch{ConnectionRead{server.typed}};
        const auto answers = topology.client.computer->read(batch, {});
        const auto &answer = std::get<ConnectionAnswer>(answers.front().value());
        if (!answer.connected)
            return answer;
    }
    return {true, {}};
}

RegistryChange set(const QString &key, const QString &name, const RegistryData &data)
{
    return {RegistryStore::Hklm, key, name, {}, RegistryState::present(data)};
}

ManualStep step(const QString &id, const QString &subject)
{
    ManualStep manual;
    manual.step = id;
    manual.subject = subject;
    return manual;
}

} // namespace

void tst_PracticeScenarios::everyScenarioRoundTrips()
{
    QFETCH(QString, name);
    const auto scenario = practiceScenario(name);
    QVERIFY2(scenario.has_value(), scenario ? "" : qPrintable(scenario.error().detail));
    QCOMPARE(scenario->name, name);
    QVERIFY(!scenario->story.isEmpty());
    QVERIFY(!scenario->endingKind.isEmpty());
    const auto store = opened(name);
    QVERIFY(store);
    const QJsonObject json = store->toJson();
    const auto again = PracticeStore::fromJson(json);
    QVERIFY(again.has_value());
    QCOMPARE((*again)->toJson(), json);
}

void tst_PracticeScenarios::everyStateFileOpensAgain()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    const auto store = PracticeStore::open(name, path);
    QVERIFY(store.has_value());
    QVERIFY((*store)->save().has_value());
    const auto again = PracticeStore::openState(path);
    QVERIFY(again.has_value());
    QCOMPARE((*again)->toJson(), (*store)->toJson());
    QCOMPARE((*again)->scenario().name, name);
}

void tst_PracticeScenarios::policiesWereProcessed()
{
    // A scenario shows what Windows would show: HKLM already holds what a refresh would write.
    QFETCH(QString, name);
    const auto store = opened(name);
    for (const practice::ComputerState &computer : store->world().state.computers) {
        const Topology topology = store->topology(computer.name, {}).value();
        const std::vector<Read> batch{PolicyRead{}};
        std::map<QString, PolicyValue> last;
        const auto answers = topology.client.computer->read(batch, {});
        for (const PolicyValue &value : std::get<PolicyAnswer>(answers.front().value()).values)
            last[(value.key + QLatin1Char('|') + value.value.name).toLower()] = value;
        for (const auto &[where, value] : last)
            QCOMPARE(computer.registry.value(value.key, value.value.name),
                     RegistryState::present(value.value.data));
    }
}

void tst_PracticeScenarios::tryingAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part"); // empty: connected
    const auto row = [](const char *name, const char *part) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(part);
    };
    row("client-off", "-2144108126,PSSessionStateBroken");
    row("server-off", "reported by server:     Negotiate Kerberos ");
    row("delegation-missing", "-2144108125,PSSessionStateBroken");
    row("spn-missing", "-2144108124,PSSessionStateBroken");
    row("spn-missing-gateway", "-2144108124,PSSessionStateBroken");
    row("restart-cures", "-2144108124,PSSessionStateBroken");
    row("spn-duplicate", "-2144108124,PSSessionStateBroken");
    row("record-conflict", "errorcode 0x80090322 occurred while using Kerberos authentication");
    row("ntlm-only", "-2144108124,PSSessionStateBroken");
    row("ntlm-half-done", "-2144108124,PSSessionStateBroken");
    row("trust-broken", "errorcode 0x80090322 occurred while using Kerberos authentication");
    row("clock-off", "-2144108124,PSSessionStateBroken");
    row("winrm-stopped", "WinRMOperationTimeout,PSSessionStateBroken");
    row("not-gateway-administrator", "Couldn't enable CredSSP delegation.");
    row("policy-managed", "-2144108126,PSSessionStateBroken");
    row("policy-overwrites", "-2144108125,PSSessionStateBroken");
    row("other-servers", "-2144108125,PSSessionStateBroken");
    row("numbering-gap", "-2144108125,PSSessionStateBroken");
    row("short-name", "-2144108124,PSSessionStateBroken");
    row("by-address", "-2144108124,PSSessionStateBroken");
    row("cluster-name", "-2144108124,PSSessionStateBroken");
    row("oracle-mismatch", "The request is not supported.");
    row("four-servers", "[node2.contoso.com] Connecting to remote server node2.contoso.com failed");
    row("german", "-2144108125,PSSessionStateBroken");
    row("healthy", "");
}

void tst_PracticeScenarios::tryingAnswers()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    const auto store = opened(name);
    QVERIFY(store);
    const ConnectionAnswer answer = tryAll(topologyOf(*store));
    QCOMPARE(answer.connected, part.isEmpty());
    QVERIFY2(answer.message.contains(part), qPrintable(answer.message));
}

void tst_PracticeScenarios::tryingChangesNothing()
{
    QFETCH(QString, name);
    const auto store = opened(name);
    const QJsonObject before = store->toJson();
    const ConnectionAnswer first = tryAll(topologyOf(*store));
    QCOMPARE(tryAll(topologyOf(*store)), first);
    QCOMPARE(store->toJson(), before);
}

void tst_PracticeScenarios::rawCureConnects_data()
{
    using Told = std::pair<int, Action>; // -1 = the client, else the number of the server
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::vector<Told>>("actions");
    const auto row = [](const char *name, std::vector<Told> actions) {
        QTest::newRow(name) << QString::fromLatin1(name) << std::move(actions);
    };
    const QString node1 = QStringLiteral("node1.contoso.com");
    const QString spn = QStringLiteral("WSMAN/node1.contoso.com");
    const QString account = QStringLiteral("NODE1$");
    const QString winRm = QStringLiteral("WinRM");
    const QString helpdesk = QStringLiteral("CONTOSO\\helpdesk");
    const auto ntlm = [](const QString &host) {
        return Action(EditRegistry{
            {set(keys::delegation, ntlmOnlyList.switchName, RegistryData::dword(1)),
             set(ntlmOnlyList.listKey(), QStringLiteral("1"), RegistryData::text(delegationEntry(host)))},
            {}});
    };
    row("client-off", {{-1, SetCredSsp{Side::Client, true}}});
    row("server-off", {{0, EnableServerCredSsp{}}});
    row("delegation-missing", {{-1, EnableClientCredSsp{{node1}}}});
    row("spn-missing", {{-1, RegisterSpn{spn, account}}, {-1, PurgeTickets{SignIn::CurrentUser}}});
    row("spn-missing-gateway",
        {{-1, RegisterSpn{QStringLiteral("WSMAN/gateway01.contoso.com"), QStringLiteral("GATEWAY01$")}},
         {-1, PurgeTickets{SignIn::CurrentUser}}});
    row("restart-cures", {{0, ControlService{winRm, ServiceVerb::Restart, {}}}});
    row("spn-duplicate", {{-1, UnregisterSpn{spn, QStringLiteral("svc-web")}}});
    row("record-conflict",
        {{-1, UnregisterSpn{spn, QStringLiteral("NODE1-OLD$")}}, {-1, RegisterSpn{spn, account}}});
    row("ntlm-only", {{-1, ntlm(QStringLiteral("standalone1"))}});
    row("ntlm-half-done",
        {{-1, EditRegistry{{set(keys::delegation, ntlmOnlyList.switchName, RegistryData::dword(1))}, {}}}});
    row("trust-broken", {{0, step(manual::repairTrust, QStringLiteral("contoso.com"))}});
    row("clock-off", {{-1, SyncClock{}}});
    row("winrm-stopped", {{0, step(manual::startService, winRm)}});
    row("not-gateway-administrator",
        {{-1,
          ChangeGroupMember{QStringLiteral("Windows Admin Center CredSSP Administrators"), helpdesk, true}},
         {-1, step(manual::gatewayAccessPage, helpdesk)},
         {-1, step(manual::signOutAndIn, helpdesk)}});
    row("other-servers", {{-1, EditRegistry{{set(freshList.listKey(), QStringLiteral("4"),
                                                 RegistryData::text(delegationEntry(node1)))},
                                            {}}}});
    row("numbering-gap", {{-1, EditRegistry{{set(freshList.listKey(), QStringLiteral("2"),
                                                 RegistryData::text(delegationEntry(node1)))},
                                            {}}}});
    row("short-name", {{-1, step(manual::useProvenName, QStringLiteral("node1>node1.contoso.com"))}});
    row("by-address", {{-1, step(manual::useProvenName, QStringLiteral("10.0.0.11>node1.contoso.com"))}});
    row("cluster-name",
        {{-1, step(manual::useProvenName, QStringLiteral("cluster1.contoso.com>node1.contoso.com"))}});
    row("oracle-mismatch", {{0, step(manual::installUpdates, {})}});
    row("four-servers",
        {{1, EnableServerCredSsp{}},
         {-1, RegisterSpn{QStringLiteral("WSMAN/node3.contoso.com"), QStringLiteral("NODE3$")}}});
    row("german", {{-1, EnableClientCredSsp{{node1}}}});
}

void tst_PracticeScenarios::rawCureConnects()
{
    using Told = std::pair<int, Action>;
    QFETCH(QString, name);
    QFETCH(std::vector<Told>, actions);
    const auto store = opened(name);
    const Topology topology = topologyOf(*store);
    for (const auto &[number, action] : actions) {
        QVERIFY(!tryAll(topology).connected); // every single action is needed
        const Involved &told =
            number < 0 ? topology.client : topology.servers.at(static_cast<std::size_t>(number));
        const auto performed = told.computer->perform(action, {});
        QVERIFY2(performed.has_value(), performed ? "" : qPrintable(performed.error().detail));
        QVERIFY2(performed->exitCode == 0, qPrintable(performed->output));
    }
    const ConnectionAnswer answer = tryAll(topology);
    QVERIFY2(answer.connected, qPrintable(answer.message));
}

void tst_PracticeScenarios::german()
{
    const auto store = opened(QStringLiteral("german"));
    const Topology topology = topologyOf(*store);
    QVERIFY(tryAll(topology).message.startsWith(QStringLiteral(
        "[node1.contoso.com] Beim Verbinden mit dem Remoteserver \"node1.contoso.com\" ist "
        "folgender Fehler aufgetreten: Die Anforderung kann vom WinRM-Client nicht verarbeitet")));
    QVERIFY(topology.client.computer->perform(SetCredSsp{Side::Client, false}, {}).has_value());
    // The German wording of this one is not known for certain: the code stands in, nothing is invented.
    QVERIFY(tryAll(topology).message.contains(QStringLiteral("0x803381A2 (wording not known)")));
}

void tst_PracticeScenarios::unknownScenarioListsWhatThereIs()
{
    const auto store = PracticeStore::open(QStringLiteral("no-such"), {});
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::NotFound);
    QVERIFY(store.error().detail.contains(QStringLiteral("numbering-gap")));
    QCOMPARE(practiceScenarioNames().size(), 25);
}

QTEST_GUILESS_MAIN(tst_PracticeScenarios)
#include "tst_practice_scenarios.moc"
