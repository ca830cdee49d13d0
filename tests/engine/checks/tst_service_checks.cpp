// elevation, winrm-service, client-credssp, server-credssp, port, gateway-group, encryption-oracle.
#include "tests/engine/checks/check_world.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

class tst_service_checks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void judges_data();
    void judges() { judgeRow(); }
    void deniedNamesTheRemedy();

private:
    LogGuard m_log;
};

namespace {

const QString client = CheckWorld::client;
const QString server = CheckWorld::server;
const GatewayRead gateway{QStringLiteral("CONTOSO\\admin")};

Expected ok(const char *check, const QString &computer)
{
    return {QLatin1String(check), computer, FindingState::Ok, Problem::None};
}
Expected unknown(const char *check, const QString &computer)
{
    return {QLatin1String(check), computer, FindingState::Unknown, Problem::None};
}
Expected notApplicable(const char *check, const QString &computer)
{
    return {QLatin1String(check), computer, FindingState::NotApplicable, Problem::None};
}
Expected problem(const char *check, const QString &computer, Problem problem)
{
    return {QLatin1String(check), computer, FindingState::Problem, problem};
}

void elevationAndService()
{
    addRow("healthy: administrator on the client", [](CheckWorld &) {}, ok("elevation", client), {});
    addRow("ordinary rights on the client",
           [](CheckWorld &w) {
               w.set(client, ElevationRead{}, {false, QStringLiteral("CONTOSO\\me")});
           },
           problem("elevation", client, Problem::NotElevated), {Problem::NotElevated});
    addRow("rights that cannot be read are not guessed",
           [](CheckWorld &w) { w.fail(client, ElevationRead{}, ErrorCode::NotAvailable); },
           unknown("elevation", client), {});
    addRow("healthy: WinRM runs on the server", [](CheckWorld &) {}, ok("winrm-service", server), {});
    for (const ServiceState state : {ServiceState::Stopped, ServiceState::Other, ServiceState::NotInstalled})
        addRow(qPrintable(QStringLiteral("the client needs WinRM too: ") + enumName(state)),
               [state](CheckWorld &w) {
                   w.set(client, reads::winRm(), {state, StartType::Disabled});
               },
               problem("winrm-service", client, Problem::WinRmStopped), {Problem::WinRmStopped});
    addRow("the service cannot be asked but answers over the network",
           [](CheckWorld &w) { w.fail(server, reads::winRm()); }, ok("winrm-service", server), {});
    addRow("the service cannot be asked and its port is refused",
           [](CheckWorld &w) {
               w.silenceServer();
               w.set(client, WsmanProbeRead{server}, {false, {}});
               w.set(client, PortRead{server, 5985}, {PortState::Refused});
           },
           problem("winrm-service", server, Problem::WinRmStopped),
           {Problem::WinRmStopped, Problem::PortRefused});
    addRow("everything is silent: only the port is a fact",
           [](CheckWorld &w) {
               w.silenceServer();
               w.set(client, WsmanProbeRead{server}, {false, {}});
               w.set(client, PortRead{server, 5985}, {PortState::NoAnswer});
               w.set(client, PortRead{server, 5986}, {PortState::NoAnswer});
           },
           unknown("winrm-service", server), {Problem::PortNoAnswer});
}

void credSspSides()
{
    addRow("healthy: the client's CredSSP is on", [](CheckWorld &) {}, ok("client-credssp", client), {});
    addRow("present and 0 is off",
           [](CheckWorld &w) {
               w.setValue(client, reads::wsmanClient(), keys::authCredSsp, RegistryData::dword(0));
           },
           problem("client-credssp", client, Problem::ClientCredSspOff), {Problem::ClientCredSspOff});
    addRow("the value absent is Windows' default: off",
           [](CheckWorld &w) { w.removeValue(client, reads::wsmanClient(), keys::authCredSsp); },
           problem("client-credssp", client, Problem::ClientCredSspOff), {Problem::ClientCredSspOff});
    addRow("the key absent is off as well",
           [](CheckWorld &w) {
               w.set(client, reads::wsmanClient(), {false, false, {}, {}, {}});
           },
           problem("client-credssp", client, Problem::ClientCredSspOff), {Problem::ClientCredSspOff});
    addRow("a value of another type is not on",
           [](CheckWorld &w) {
               w.setValue(client, reads::wsmanClient(), keys::authCredSsp,
                          RegistryData::text(QStringLiteral("1")));
           },
           problem("client-credssp", client, Problem::ClientCredSspOff), {Problem::ClientCredSspOff});
    addRow("not allowed to look is neither on nor off",
           [](CheckWorld &w) {
               w.set(client, reads::wsmanClient(), {true, true, {}, {}, {}});
           },
           unknown("client-credssp", client), {});
    addRow("unreadable policy: the setting alone does not decide",
           [](CheckWorld &w) { w.fail(client, reads::winRmClientPolicy(), ErrorCode::NotAvailable); },
           unknown("client-credssp", client), {});
    addRow("a policy outweighs the setting",
           [](CheckWorld &w) {
               w.setValue(client, reads::wsmanClient(), keys::authCredSsp, RegistryData::dword(0));
               w.setValue(client, reads::winRmClientPolicy(), keys::allowCredSsp, RegistryData::dword(1));
           },
           ok("client-credssp", client), {});

    addRow("healthy: the server accepts CredSSP", [](CheckWorld &) {}, ok("server-credssp", server), {});
    addRow("the server's CredSSP is off",
           [](CheckWorld &w) { w.removeValue(server, reads::wsmanService(), keys::authCredSsp); },
           problem("server-credssp", server, Problem::ServerCredSspOff), {Problem::ServerCredSspOff});
    addRow("closed to ordinary users: the offer over the network stands in",
           [](CheckWorld &w) {
               w.set(server, reads::wsmanService(), {true, true, {}, {}, {}});
           },
           ok("server-credssp", server), {});
    addRow("unreachable server that does not offer CredSSP",
           [](CheckWorld &w) {
               w.silenceServer();
               w.set(client, WsmanProbeRead{server}, {true, {QStringLiteral("Negotiate")}});
           },
           problem("server-credssp", server, Problem::ServerCredSspOff), {Problem::ServerCredSspOff});
    addRow("nothing tells about the server",
           [](CheckWorld &w) {
               w.silenceServer();
               w.fail(client, WsmanProbeRead{server}, ErrorCode::TimedOut);
           },
           unknown("server-credssp", server), {});
    addRow("switched on but not offered",
           [](CheckWorld &w) {
               w.set(client, WsmanProbeRead{server}, {true, {QStringLiteral("Negotiate")}});
           },
           problem("server-credssp", server, Problem::ServerCredSspOff), {Problem::ServerCredSspOff});
}

void ports()
{
    addRow("healthy: 5985 is open", [](CheckWorld &) {}, ok("port", server), {});
    addRow("HTTPS alone is fine",
           [](CheckWorld &w) {
               w.set(client, PortRead{server, 5985}, {PortState::NoAnswer});
               w.set(client, PortRead{server, 5986}, {PortState::Open});
           },
           ok("port", server), {});
    addRow("refused",
           [](CheckWorld &w) {
               w.set(client, PortRead{server, 5985}, {PortState::Refused});
           },
           problem("port", server, Problem::PortRefused), {Problem::PortRefused});
    addRow("no answer",
           [](CheckWorld &w) {
               w.set(client, PortRead{server, 5985}, {PortState::NoAnswer});
           },
           problem("port", server, Problem::PortNoAnswer), {Problem::PortNoAnswer});
    addRow("cannot be asked",
           [](CheckWorld &w) {
               w.fail(client, PortRead{server, 5985}, ErrorCode::NotAvailable);
           },
           unknown("port", server), {});
}

void gatewayAndUpdates()
{
    addRow("healthy: the gateway lets the user in", [](CheckWorld &) {}, ok("gateway-group", client), {});
    const auto spoil = [](auto edit) { return [edit](CheckWorld &w) { w.change(client, gateway, edit); }; };
    addRow("no Windows Admin Center, no gate", spoil([](GatewayAnswer &g) { g = {}; }),
           notApplicable("gateway-group", client), {});
    addRow("a Windows Admin Center without the group",
           spoil([](GatewayAnswer &g) { g.credSspGroup.clear(), g.userInGroup = g.groupInToken = false; }),
           ok("gateway-group", client), {});
    addRow("no gateway administrator", spoil([](GatewayAnswer &g) { g.gatewayAdministrator = false; }),
           problem("gateway-group", client, Problem::NotGatewayAdministrator),
           {Problem::NotGatewayAdministrator});
    addRow("not in the group", spoil([](GatewayAnswer &g) { g.userInGroup = g.groupInToken = false; }),
           problem("gateway-group", client, Problem::NotInGatewayGroup), {Problem::NotInGatewayGroup});
    addRow("in the group, but since after the sign-in",
           spoil([](GatewayAnswer &g) { g.groupInToken = false; }),
           problem("gateway-group", client, Problem::GroupNotInSignIn), {Problem::GroupNotInSignIn});
    addRow("role-based access", spoil([](GatewayAnswer &g) { g.roleBasedAccess = true; }),
           problem("gateway-group", client, Problem::RoleBasedAccess), {Problem::RoleBasedAccess});
    addRow("the gate cannot be looked at",
           [](CheckWorld &w) { w.fail(client, gateway, ErrorCode::AccessDenied); },
           unknown("gateway-group", client), {});

    addRow("healthy: updated", [](CheckWorld &) {}, ok("encryption-oracle", server), {});
    const auto oracle = [](quint32 value) {
        return [value](CheckWorld &w) {
            w.setValue(client, reads::encryptionOracle(), keys::allowEncryptionOracle,
                       RegistryData::dword(value));
        };
    };
    addRow("2 is a finding", oracle(2),
           problem("encryption-oracle", client, Problem::EncryptionOracleVulnerable),
           {Problem::EncryptionOracleVulnerable});
    addRow("1 is fine", oracle(1), ok("encryption-oracle", client), {});
    addRow("0 is fine", oracle(0), ok("encryption-oracle", client), {});
    addRow("the update is missing", [](CheckWorld &w) { w.set(server, UpdateLevelRead{}, {false}); },
           problem("encryption-oracle", server, Problem::UpdateMissing), {Problem::UpdateMissing});
    addRow("updates that cannot be told",
           [](CheckWorld &w) { w.fail(server, UpdateLevelRead{}, ErrorCode::NotAvailable); },
           unknown("encryption-oracle", server), {});
    addRow("the setting that may not be looked at",
           [](CheckWorld &w) {
               w.set(server, reads::encryptionOracle(), {true, true, {}, {}, {}});
           },
           unknown("encryption-oracle", server), {});
}

} // namespace

void tst_service_checks::judges_data()
{
    addColumns();
    elevationAndService();
    credSspSides();
    ports();
    gatewayAndUpdates();
}

void tst_service_checks::deniedNamesTheRemedy()
{
    CheckWorld world;
    world.set(client, reads::wsmanClient(), {true, true, {}, {}, {}});
    for (const Finding &finding : world.findings())
        if (finding.check == QLatin1String("client-credssp")) {
            QVERIFY2(finding.detail.contains(QLatin1String("administrator rights")),
                     qPrintable(finding.detail));
            QVERIFY(finding.detail.contains(client));
        }
}

QTEST_GUILESS_MAIN(tst_service_checks)
#include "tst_service_checks.moc"
