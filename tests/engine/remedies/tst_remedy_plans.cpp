// What each remedy would do, step by step.
#include "tests/engine/remedies/remedy_world.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

class tst_RemedyPlans : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void steps_data();
    void steps();
    void argumentsOfSetspnAreInTheRightOrder();

private:
    LogGuard m_log;
};

namespace {

const QString server = CheckWorld::server;
const QString client = CheckWorld::client;
const QString other = QStringLiteral("node2.contoso.com");

void row(const char *name, const char *remedy, const Spoil &spoil, const QStringList &steps)
{
    QTest::newRow(name) << QString::fromLatin1(remedy) << spoil << steps;
}

void clientOff(RemedyWorld &w)
{
    w.setValue(client, reads::wsmanClient(), keys::authCredSsp, RegistryData::dword(0));
}

void noLists(RemedyWorld &w)
{
    for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
        w.setList(freshList, {}, store);
}

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

void tst_RemedyPlans::steps_data()
{
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("steps");

    row("nothing foreign: the source's own cmdlet", "reset-credssp",
        [](RemedyWorld &w) {
            clientOff(w);
            noLists(w);
        },
        {q("GW1 enable-client-credssp node1.contoso.com")});
    row("several servers, one typed twice: one list, no duplicates", "reset-credssp",
        [](RemedyWorld &w) {
            w.addServer(other);
            noLists(w);
            for (CheckContext &context : w.contexts)
                context.servers.append(server.toUpper());
        },
        {q("GW1 enable-client-credssp node1.contoso.com,node2.contoso.com")});
    row("WinRM stopped on the client: the cmdlet needs it", "reset-credssp",
        [](RemedyWorld &w) {
            clientOff(w);
            noLists(w);
            w.set(client, reads::winRm(), {ServiceState::Stopped, StartType::Manual});
        },
        {q("GW1 control-service WinRM start"), q("GW1 enable-client-credssp node1.contoso.com")});
    row("an equal entry of others: no cmdlet, no duplicate", "reset-credssp",
        [](RemedyWorld &w) { clientOff(w); }, {q("GW1 set-credssp client on")});
    row("entries of others with a gap: single values, next free number, both stores", "reset-credssp",
        [](RemedyWorld &w) {
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
                w.setList(freshList, {q("1"), q("wsman/a"), q("3"), q("wsman/c")}, store);
        },
        {q("GW1 edit-registry local-policy CredentialsDelegation AllowFreshCredentials=1; "
           "local-policy CredentialsDelegation ConcatenateDefaults_AllowFresh=1; "
           "local-policy AllowFreshCredentials 2=wsman/node1.contoso.com; "
           "HKLM CredentialsDelegation ConcatenateDefaults_AllowFresh=1; "
           "HKLM AllowFreshCredentials 2=wsman/node1.contoso.com")});
    row("a number that a domain policy writes is not used", "reset-credssp",
        [](RemedyWorld &w) {
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm}) {
                w.setList(freshList, {q("2"), q("wsman/a")}, store);
                w.setValue(client, reads::delegation(store), freshList.switchName, RegistryData::dword(1));
                w.setValue(client, reads::delegation(store), freshList.concatenateName,
                           RegistryData::dword(1));
            }
            w.set(client, PolicyRead{},
                  {{{q("Corp"), true, freshList.listKey(), {q("1"), RegistryData::text(q("wsman/corp"))}}}});
        },
        {q("GW1 edit-registry local-policy AllowFreshCredentials 3=wsman/node1.contoso.com; "
           "HKLM AllowFreshCredentials 3=wsman/node1.contoso.com")});
    row("ours alone: off and on again, without duplicates", "reset-credssp",
        [](RemedyWorld &w) {
            clientOff(w);
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm}) {
                w.setList(freshList, {q("1"), q("wsman/node1.contoso.com")}, store);
                w.makeOurs(client, store, freshList.listKey(), q("1"));
            }
        },
        {q("GW1 disable-client-credssp"), q("GW1 enable-client-credssp node1.contoso.com")});
    row("ours for another server is not taken away on the way", "reset-credssp",
        [](RemedyWorld &w) {
            clientOff(w);
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm}) {
                w.setList(freshList, {q("1"), q("wsman/node9")}, store);
                w.setValue(client, reads::delegation(store), freshList.switchName, RegistryData::dword(1));
                w.setValue(client, reads::delegation(store), freshList.concatenateName,
                           RegistryData::dword(1));
                w.makeOurs(client, store, freshList.listKey(), q("1"));
            }
        },
        {q("GW1 set-credssp client on"),
         q("GW1 edit-registry local-policy AllowFreshCredentials 2=wsman/node1.contoso.com; "
           "HKLM AllowFreshCredentials 2=wsman/node1.contoso.com")});
    row("one of two servers off: nothing on the healthy one", "reset-credssp",
        [](RemedyWorld &w) {
            w.addServer(other);
            w.setValue(other, reads::wsmanService(), keys::authCredSsp, RegistryData::dword(0));
        },
        {q("node2.contoso.com enable-server-credssp")});
    row("server closed to reading, the probe says off: by hand", "reset-credssp",
        [](RemedyWorld &w) {
            w.silenceServer();
            w.set(client, WsmanProbeRead{server}, {true, {q("Negotiate"), q("Kerberos")}});
        },
        {q("node1.contoso.com manual enable-server-credssp")});
    row("a policy locks it: nothing", "reset-credssp",
        [](RemedyWorld &w) {
            w.setValue(client, reads::winRmClientPolicy(), keys::allowCredSsp, RegistryData::dword(0));
        },
        {});
    row("all well: nothing", "reset-credssp", [](RemedyWorld &) {}, {});

    row("stopped, reachable by service control only", "restart-winrm",
        [](RemedyWorld &w) {
            w.silenceServer();
            w.set(server, reads::winRm(), {ServiceState::Stopped, StartType::Disabled});
        },
        {q("node1.contoso.com set-service-start-type WinRM automatic node1.contoso.com"),
         q("node1.contoso.com control-service WinRM start node1.contoso.com")});
    row("nothing reaches it: by hand", "restart-winrm",
        [](RemedyWorld &w) {
            w.silenceServer();
            w.set(client, PortRead{server, 5985}, {PortState::NoAnswer});
            w.set(client, WsmanProbeRead{server}, {});
        },
        {q("node1.contoso.com manual start-service WinRM")});
    row("names missing, not refused", "restart-winrm", [](RemedyWorld &w) { w.dropSpns(); },
        {q("node1.contoso.com control-service WinRM restart")});
    row("names missing, refused: nothing", "restart-winrm",
        [](RemedyWorld &w) {
            w.dropSpns();
            w.set(server, reads::spnsRefused(), {{{10154, q("WSMAN/node1")}}});
        },
        {});

    row("both forms, then the tickets", "register-spn", [](RemedyWorld &w) { w.dropSpns(); },
        {q("GW1 register-spn WSMAN/NODE1 NODE1$"), q("GW1 register-spn WSMAN/node1.contoso.com NODE1$"),
         q("GW1 purge-tickets system"), q("GW1 purge-tickets network-service"),
         q("GW1 purge-tickets current-user")});
    row("the client's own names too, as the source document says", "register-spn",
        [](RemedyWorld &w) {
            w.change(client, SpnOwnersRead{client},
                     [](SpnOwnersAnswer &answer) { answer.forms.back().owners.clear(); });
        },
        {q("GW1 register-spn WSMAN/gw1.contoso.com GW1$"), q("GW1 purge-tickets system"),
         q("GW1 purge-tickets network-service"), q("GW1 purge-tickets current-user")});
    const auto elsewhere = [](bool both) {
        return [both](RemedyWorld &w) {
            w.change(client, SpnOwnersRead{server}, [both](SpnOwnersAnswer &answer) {
                if (!both)
                    answer.forms.back().owners.clear();
                answer.forms.back().owners.push_back({q("OLDNODE$"), q("CN=OLDNODE"), true, false});
            });
        };
    };
    row("a name elsewhere: says whose and stops", "register-spn", elsewhere(false), {});
    row("a second owner: only taken away", "move-spn", elsewhere(true),
        {q("GW1 manual ask-account-owner OLDNODE$"), q("GW1 unregister-spn WSMAN/node1.contoso.com OLDNODE$"),
         q("GW1 purge-tickets system"), q("GW1 purge-tickets network-service"),
         q("GW1 purge-tickets current-user")});
    row("elsewhere: taken away and given", "move-spn", elsewhere(false),
        {q("GW1 manual ask-account-owner OLDNODE$"), q("GW1 unregister-spn WSMAN/node1.contoso.com OLDNODE$"),
         q("GW1 register-spn WSMAN/node1.contoso.com NODE1$"), q("GW1 purge-tickets system"),
         q("GW1 purge-tickets network-service"), q("GW1 purge-tickets current-user")});
    row("an account of the very same name: no command can tell them apart", "move-spn",
        [](RemedyWorld &w) {
            w.change(client, SpnOwnersRead{server}, [](SpnOwnersAnswer &answer) {
                answer.forms.back().owners = {{q("NODE1$"), q("CN=NODE1,DC=old"), true, false}};
            });
        },
        {});

    row("the server's clock", "correct-clock",
        [](RemedyWorld &w) { w.set(client, ClockRead{server}, {1200}); },
        {q("node1.contoso.com sync-clock")});
    row("the client's clock, not the server's", "correct-clock",
        [](RemedyWorld &w) {
            w.set(client, ClockRead{}, {1200});
            w.set(client, ClockRead{server}, {1200});
            w.set(server, ClockRead{}, {0});
        },
        {q("GW1 sync-clock")});
    row("address with a name behind it", "use-proven-name", [](RemedyWorld &w) { w.retype(q("10.0.0.11")); },
        {q("GW1 manual use-proven-name 10.0.0.11>node1.contoso.com")});

    row("neither in the group nor on the page", "join-gateway-administrators",
        [](RemedyWorld &w) {
            w.change(client, GatewayRead{q("CONTOSO\\admin")}, [](GatewayAnswer &answer) {
                answer.userInGroup = answer.groupInToken = answer.gatewayAdministrator = false;
            });
        },
        {q("GW1 change-group-member + Windows Admin Center CredSSP CONTOSO\\admin"),
         q("GW1 manual gateway-access-page CONTOSO\\admin"), q("GW1 manual sign-out-and-in CONTOSO\\admin")});
    row("a group of another name is never joined", "join-gateway-administrators",
        [](RemedyWorld &w) {
            w.change(client, GatewayRead{q("CONTOSO\\admin")}, [](GatewayAnswer &answer) {
                answer.credSspGroup = q("Administrators");
                answer.userInGroup = false;
            });
        },
        {});
    row("secure channel", "repair-domain-trust",
        [](RemedyWorld &w) {
            w.set(server, SecureChannelRead{}, {true, false, 1789});
        },
        {q("node1.contoso.com manual repair-trust contoso.com")});
    row("unpatched side", "install-updates",
        [](RemedyWorld &w) { w.set(server, UpdateLevelRead{}, {false}); },
        {q("node1.contoso.com manual install-updates")});
    row("server with a problem, then the client", "restart-computers",
        [](RemedyWorld &w) {
            w.addServer(other);
            w.dropSpns();
        },
        {q("node1.contoso.com restart-computer"), q("GW1 restart-computer")});

    row("list without its switch: only the switch and the concatenate value", "allow-ntlm-delegation",
        [](RemedyWorld &w) {
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm})
                w.setList(ntlmOnlyList, {q("1"), q("WSMAN/NODE1.contoso.com")}, store);
        },
        {q("GW1 edit-registry local-policy CredentialsDelegation AllowFreshCredentialsWhenNTLMOnly=1; "
           "local-policy CredentialsDelegation ConcatenateDefaults_AllowFreshNTLMOnly=1; "
           "HKLM CredentialsDelegation AllowFreshCredentialsWhenNTLMOnly=1; "
           "HKLM CredentialsDelegation ConcatenateDefaults_AllowFreshNTLMOnly=1")});
    row("entries 1 and 3 stay", "allow-ntlm-delegation",
        [](RemedyWorld &w) {
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm}) {
                w.setList(ntlmOnlyList, {q("1"), q("wsman/a"), q("3"), q("wsman/c")}, store);
                w.setValue(client, reads::delegation(store), ntlmOnlyList.switchName, RegistryData::dword(1));
                w.setValue(client, reads::delegation(store), ntlmOnlyList.concatenateName,
                           RegistryData::dword(1));
            }
        },
        {q("GW1 edit-registry local-policy AllowFreshCredentialsWhenNTLMOnly 2=wsman/node1.contoso.com; "
           "HKLM AllowFreshCredentialsWhenNTLMOnly 2=wsman/node1.contoso.com")});

    row("nothing of ours: nothing", "turn-off-credssp", [](RemedyWorld &) {}, {});
    row("ours beside a foreign entry: the entry goes, CredSSP stays", "turn-off-credssp",
        [](RemedyWorld &w) {
            w.setList(freshList, {q("1"), q("wsman/a"), q("2"), q("wsman/node1.contoso.com")});
            w.makeOurs(client, RegistryStore::Hklm, freshList.listKey(), q("2"));
            w.makeOurs(client, RegistryStore::Hklm, keys::delegation, freshList.switchName);
            w.makeOurs(client, RegistryStore::Hklm, keys::wsmanClient, keys::authCredSsp);
        },
        {q("GW1 edit-registry HKLM AllowFreshCredentials 2=-")});
    row("the tick takes the foreign one too, and then all goes", "turn-off-credssp",
        [](RemedyWorld &w) {
            w.also = {q("a")};
            w.setList(freshList, {q("1"), q("wsman/a"), q("2"), q("wsman/node1.contoso.com")});
            w.makeOurs(client, RegistryStore::Hklm, freshList.listKey(), q("2"));
        },
        {q("GW1 edit-registry HKLM AllowFreshCredentials 1=-; HKLM AllowFreshCredentials 2=-; "
           "HKLM CredentialsDelegation AllowFreshCredentials=-"),
         q("GW1 set-credssp client off")});
    row("both roles of ours; the switch gets its value before ours", "turn-off-credssp",
        [](RemedyWorld &w) {
            w.makeOurs(client, RegistryStore::Hklm, freshList.listKey(), q("1"));
            w.makeOurs(client, RegistryStore::Hklm, keys::delegation, freshList.switchName,
                       RegistryState::present(RegistryData::dword(0)));
            w.makeOurs(client, RegistryStore::Hklm, keys::wsmanClient, keys::authCredSsp);
            w.makeOurs(server, RegistryStore::Hklm, keys::wsmanService, keys::authCredSsp);
        },
        {q("GW1 edit-registry HKLM AllowFreshCredentials 1=-; HKLM CredentialsDelegation "
           "AllowFreshCredentials=0"),
         q("GW1 set-credssp client off"), q("node1.contoso.com disable-server-credssp")});
}

void tst_RemedyPlans::steps()
{
    QFETCH(QString, remedy);
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, steps);
    RemedyWorld world;
    spoil(world);
    const auto plan = findRemedy(remedy)->plan(world.situation());
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(errorText(plan.error())));
    QCOMPARE(RemedyWorld::summary(*plan).join(QLatin1Char('\n')), steps.join(QLatin1Char('\n')));
    QCOMPARE(plan->reason.isEmpty(), !steps.isEmpty());
    for (const Step &step : plan->steps)
        if (const auto *manualStep = std::get_if<ManualStep>(&step.action)) {
            QVERIFY(!manualStep->title.isEmpty() && !manualStep->steps.isEmpty());
            QCOMPARE(manualStep->undoStep.isEmpty(), !manualStep->irreversible.isEmpty());
            QCOMPARE(manualStep->undoStep.isEmpty(), manualStep->undoSteps.isEmpty());
        }
}

void tst_RemedyPlans::argumentsOfSetspnAreInTheRightOrder()
{
    RemedyWorld world;
    world.dropSpns();
    int seen = 0;
    const Plan plan = findRemedy(q("register-spn"))->plan(world.situation()).value();
    for (const Step &step : plan.steps)
        if (const auto *spn = std::get_if<RegisterSpn>(&step.action)) {
            ++seen;
            QVERIFY(spn->spn.startsWith(QLatin1String("WSMAN/")));
            QVERIFY2(spn->account.endsWith(QLatin1Char('$')) && !spn->account.contains(QLatin1Char('.')) &&
                         !spn->account.contains(QLatin1Char('/')),
                     "the account is the computer's, never its DNS name");
        }
    QCOMPARE(seen, 2);
}

QTEST_GUILESS_MAIN(tst_RemedyPlans)
#include "tst_remedy_plans.moc"
