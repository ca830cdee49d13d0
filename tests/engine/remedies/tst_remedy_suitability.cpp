// How well each remedy fits: what was found first, the error message only where nothing could be read.
#include "tests/engine/remedies/remedy_world.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

class tst_RemedySuitability : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void confidence_data();
    void confidence();
    void everyRemedyExplainsItself_data();
    void everyRemedyExplainsItself();
    void hostileNamesAreRefused_data();
    void hostileNamesAreRefused();

private:
    LogGuard m_log;
};

namespace {

const QString server = CheckWorld::server;
const QString client = CheckWorld::client;

void row(const char *name, const char *remedy, double from, double to, const Spoil &spoil)
{
    QTest::newRow(name) << QString::fromLatin1(remedy) << from << to << spoil;
}

} // namespace

void tst_RemedySuitability::confidence_data()
{
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<Spoil>("spoil");

    const auto stopServer = [](RemedyWorld &w) {
        w.set(server, reads::winRm(), {ServiceState::Stopped, StartType::Automatic});
    };
    row("WinRM stopped on the server", "restart-winrm", 0.9, 1, stopServer);
    row("names missing, nothing says that writing them failed", "restart-winrm", 0.75, 0.75,
        [](RemedyWorld &w) { w.dropSpns(); });
    row("names missing, event 10154: a restart brings nothing", "restart-winrm", 0, 0, [](RemedyWorld &w) {
        w.dropSpns();
        w.set(server, reads::spnsRefused(), {{{10154, QStringLiteral("WSMAN/node1")}}});
        w.complainUntrusted();
    });
    row("WinRM stopped on the client only: the cmdlets need it, the connection does not", "restart-winrm",
        0.4, 0.6, [](RemedyWorld &w) {
            w.set(client, reads::winRm(), {ServiceState::Stopped, StartType::Manual});
        });
    row("everything read, all well: the message alone does not count", "restart-winrm", 0, 0,
        [](RemedyWorld &w) { w.complainUntrusted(); });
    row("nothing readable: the message's first", "restart-winrm", 0.5, 0.5, [](RemedyWorld &w) {
        w.silenceAll();
        w.complainUntrusted();
    });

    row("names missing, event 10154", "register-spn", 0.9, 0.9, [](RemedyWorld &w) {
        w.dropSpns();
        w.set(server, reads::spnsRefused(), {{{10154, QStringLiteral("WSMAN/node1")}}});
    });
    row("names missing, no event", "register-spn", 0.7, 0.7, [](RemedyWorld &w) { w.dropSpns(); });
    const auto duplicate = [](RemedyWorld &w) {
        w.change(client, SpnOwnersRead{server}, [](SpnOwnersAnswer &answer) {
            answer.forms.back().owners.push_back(
                {QStringLiteral("svc-web"), QStringLiteral("CN=svc-web"), false, false});
        });
    };
    row("a second owner: stops", "register-spn", 0, 0, duplicate);
    row("a second owner", "move-spn", 0.9, 0.95, duplicate);
    row("every name in its place", "move-spn", 0, 0, [](RemedyWorld &) {});
    row("a second owner: the last resort", "rename-computer", 0.1, 0.15, duplicate);
    row("every name in its place", "rename-computer", 0, 0, [](RemedyWorld &w) { w.complainUntrusted(); });

    row("20 minutes apart", "correct-clock", 0.9, 1,
        [](RemedyWorld &w) { w.set(client, ClockRead{server}, {1200}); });
    row("three seconds apart", "correct-clock", 0, 0, [](RemedyWorld &) {});

    const auto shortName = [](RemedyWorld &w) {
        w.retype(QStringLiteral("node1"));
        w.change(client, SpnOwnersRead{QStringLiteral("node1")},
                 [](SpnOwnersAnswer &answer) { answer.forms.front().owners.clear(); });
    };
    row("short name unproven, full name proven and delegated", "use-proven-name", 0.9, 1, shortName);
    row("the typed name is proven", "use-proven-name", 0, 0, [](RemedyWorld &) {});
    row("address with a name behind it", "use-proven-name", 0.9, 1,
        [](RemedyWorld &w) { w.retype(QStringLiteral("10.0.0.11")); });
    row("address with a name behind it: last, and not likely", "allow-ntlm-delegation", 0.1, 0.3,
        [](RemedyWorld &w) { w.retype(QStringLiteral("10.0.0.11")); });

    row("workgroup", "allow-ntlm-delegation", 0.8, 0.8, [](RemedyWorld &w) { w.putServerIntoWorkgroup(); });
    row("workgroup, allowed already", "allow-ntlm-delegation", 0, 0, [](RemedyWorld &w) {
        w.putServerIntoWorkgroup();
        w.setSwitch(ntlmOnlyList, 1);
        w.setList(ntlmOnlyList, {QStringLiteral("1"), QStringLiteral("WSMAN/*.contoso.com")});
    });
    row("workgroup, a domain policy forbids it", "allow-ntlm-delegation", 0, 0, [](RemedyWorld &w) {
        w.putServerIntoWorkgroup();
        w.set(client, PolicyRead{},
              {{{QStringLiteral("Corp"),
                 true,
                 keys::delegation,
                 {ntlmOnlyList.switchName, RegistryData::dword(0)}}}});
    });
    row("workgroup, NTLM is blocked", "allow-ntlm-delegation", 0, 0, [](RemedyWorld &w) {
        w.putServerIntoWorkgroup();
        w.complainUntrusted();
        w.symptoms.front().code = 1937;
    });
    row("identity is provable", "allow-ntlm-delegation", 0, 0, [](RemedyWorld &) {});
    row("workgroup: names are of no use", "register-spn", 0, 0, [](RemedyWorld &w) {
        w.putServerIntoWorkgroup();
        w.complainUntrusted();
    });
    row("workgroup: the plain list plays no part", "reset-credssp", 0, 0, [](RemedyWorld &w) {
        w.putServerIntoWorkgroup();
        w.setList(freshList, {});
        w.complainUntrusted();
    });
    row("workgroup: a restart gives no identity", "restart-computers", 0, 0, [](RemedyWorld &w) {
        w.putServerIntoWorkgroup();
        w.complainUntrusted();
    });

    row("client off", "reset-credssp", 0.9, 1, [](RemedyWorld &w) {
        w.setValue(client, reads::wsmanClient(), keys::authCredSsp, RegistryData::dword(0));
    });
    row("server off", "reset-credssp", 0.9, 1, [](RemedyWorld &w) {
        w.setValue(server, reads::wsmanService(), keys::authCredSsp, RegistryData::dword(0));
    });
    row("not in the list", "reset-credssp", 0.9, 0.9, [](RemedyWorld &w) { w.setList(freshList, {}); });
    row("switch off", "reset-credssp", 0.9, 0.9, [](RemedyWorld &w) { w.setSwitch(freshList, 0); });
    row("all well", "reset-credssp", 0, 0, [](RemedyWorld &w) { w.complainUntrusted(); });
    row("a policy locks CredSSP", "reset-credssp", 0, 0, [](RemedyWorld &w) {
        w.setValue(client, reads::winRmClientPolicy(), keys::allowCredSsp, RegistryData::dword(0));
    });
    row("a policy keeps CredSSP on: the list can be repaired all the same", "reset-credssp", 0.9, 0.9,
        [](RemedyWorld &w) {
            w.setValue(client, reads::winRmClientPolicy(), keys::allowCredSsp, RegistryData::dword(1));
            w.setList(freshList, {});
        });

    row("secure channel broken", "repair-domain-trust", 0.9, 1, [](RemedyWorld &w) {
        w.set(server, SecureChannelRead{}, {true, false, 1789});
    });
    row("server refuses while the directory is right, and the message speaks of tickets",
        "repair-domain-trust", 0.6, 0.9, [](RemedyWorld &w) {
            w.silenceServer();
            w.complain(QStringLiteral("kerberos-spn"), {QStringLiteral("register-spn")});
        });
    row("secure channel whole", "repair-domain-trust", 0, 0, [](RemedyWorld &w) {
        w.complain(QStringLiteral("trust-broken"), {QStringLiteral("repair-domain-trust")});
    });

    const auto outsider = [](RemedyWorld &w) {
        w.change(client, GatewayRead{QStringLiteral("CONTOSO\\admin")}, [](GatewayAnswer &answer) {
            answer.userInGroup = answer.groupInToken = answer.gatewayAdministrator = false;
        });
    };
    row("not at the gate, and Windows Admin Center says so", "join-gateway-administrators", 0.9, 1,
        [outsider](RemedyWorld &w) {
            outsider(w);
            w.complain(QStringLiteral("wac-gateway"), {QStringLiteral("join-gateway-administrators")});
        });
    row("not at the gate, but the error came from behind it", "join-gateway-administrators", 0.1, 0.3,
        [outsider](RemedyWorld &w) {
            outsider(w);
            w.complainUntrusted();
        });
    row("role-based access: no group helps", "join-gateway-administrators", 0, 0, [outsider](RemedyWorld &w) {
        outsider(w);
        w.change(client, GatewayRead{QStringLiteral("CONTOSO\\admin")},
                 [](GatewayAnswer &answer) { answer.roleBasedAccess = true; });
        w.complain(QStringLiteral("wac-gateway"), {QStringLiteral("join-gateway-administrators")});
    });

    row("a side without the fix", "install-updates", 0.9, 1,
        [](RemedyWorld &w) { w.set(server, UpdateLevelRead{}, {false}); });
    row("both fixed", "install-updates", 0, 0, [](RemedyWorld &) {});
    row("never as an answer to an error", "turn-off-credssp", 0, 0,
        [](RemedyWorld &w) { w.complainUntrusted(); });
}

void tst_RemedySuitability::confidence()
{
    QFETCH(QString, remedy);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(Spoil, spoil);
    RemedyWorld world;
    spoil(world);
    const Suitability fits = findRemedy(remedy)->suitability(world.situation());
    QVERIFY2(fits.confidence >= from && fits.confidence <= to,
             qPrintable(QStringLiteral("%1; %2; %3")
                            .arg(fits.confidence)
                            .arg(fits.reasons.join(QLatin1Char('|')), fits.against.join(QLatin1Char('|')))));
    if (fits.confidence > 0)
        QVERIFY(!fits.reasons.isEmpty());
    else if (remedy != QLatin1String("turn-off-credssp"))
        QVERIFY(!fits.against.isEmpty());
}

void tst_RemedySuitability::everyRemedyExplainsItself_data()
{
    QTest::addColumn<QString>("remedy");
    for (const Remedy *remedy : allRemedies())
        QTest::newRow(qPrintable(remedy->id())) << remedy->id();
}

void tst_RemedySuitability::everyRemedyExplainsItself()
{
    QFETCH(QString, remedy);
    const Remedy *found = findRemedy(remedy);
    QVERIFY(found != nullptr);
    QVERIFY(!found->title().isEmpty() && !found->title().endsWith(QLatin1Char('.')));
    QVERIFY(found->goal().startsWith(QLatin1String("If you want")) &&
            found->goal().endsWith(QLatin1Char('.')));
    RemedyWorld world;
    // In a healthy world a plan says why it does nothing, or is one that a person asks for knowingly.
    const auto plan = found->plan(world.situation());
    QVERIFY(plan.has_value());
    QCOMPARE(plan->remedy, remedy);
    QCOMPARE(plan->steps.empty(), !plan->reason.isEmpty());
    for (const Step &step : plan->steps)
        QVERIFY2(step.computer == client, "an action on a server where nothing is wrong");
}

void tst_RemedySuitability::hostileNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quote") << QStringLiteral("node1'; Stop-Computer '");
    QTest::newRow("subexpression") << QStringLiteral("$(calc)");
    QTest::newRow("newline") << QStringLiteral("node1\nnode2");
    QTest::newRow("leading dash") << QStringLiteral("-Force");
    QTest::newRow("wildcard") << QStringLiteral("*");
    QTest::newRow("empty") << QString();
}

void tst_RemedySuitability::hostileNamesAreRefused()
{
    QFETCH(QString, name);
    for (const Remedy *remedy : allRemedies()) {
        RemedyWorld world;
        Situation situation = world.situation();
        situation.servers.append(name);
        const auto plan = remedy->plan(situation);
        QVERIFY2(!plan.has_value() && plan.error().code == ErrorCode::InvalidInput, qPrintable(remedy->id()));
    }
}

QTEST_GUILESS_MAIN(tst_RemedySuitability)
#include "tst_remedy_suitability.moc"
