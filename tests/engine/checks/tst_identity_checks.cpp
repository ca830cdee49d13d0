// spn, domain, secure-channel, name-resolution, clock.
#include "tests/engine/checks/check_world.h"
#include "tests/support/log_guard.h"

#include <QTest>

#include <algorithm>

using namespace credssp;

class tst_identity_checks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void judges_data();
    void judges() { judgeRow(); }
    void namesTheOwnerAndTheBetterName();

private:
    LogGuard m_log;
};

namespace {

const QString client = CheckWorld::client;
const QString server = CheckWorld::server;
const QString fullSpn = QStringLiteral("WSMAN/node1.contoso.com");
const SpnOwner other{QStringLiteral("svc-web"), QStringLiteral("CN=svc-web,DC=contoso,DC=com"), false, false};

Expected finding(const char *check, const QString &computer, FindingState state,
                 Problem problem = Problem::None, const QString &about = QStringLiteral("*"))
{
    return {QLatin1String(check), computer, state, problem, about};
}

/// Edits the owners of one form of the server's names.
template <typename F> Change owners(const QString &spn, F edit)
{
    return [=](CheckWorld &w) {
        w.change(client, SpnOwnersRead{server}, [&](SpnOwnersAnswer &answer) {
            for (SpnForm &form : answer.forms)
                if (sameRegistryName(form.spn, spn))
                    edit(form.owners);
        });
    };
}

void spns()
{
    const char *check = "spn";
    const auto clear = [](std::vector<SpnOwner> &list) { list.clear(); };
    addRow("healthy: the full name", [](CheckWorld &) {},
           finding(check, server, FindingState::Ok, Problem::None, fullSpn), {});
    addRow("healthy: the client's own names too", [](CheckWorld &) {},
           finding(check, client, FindingState::Ok, Problem::None, QStringLiteral("WSMAN/gw1.contoso.com")),
           {});
    addRow("full name missing", owners(fullSpn, clear),
           finding(check, server, FindingState::Problem, Problem::SpnMissing, fullSpn),
           {Problem::SpnMissing});
    addRow("short name missing", owners(QStringLiteral("WSMAN/NODE1"), clear),
           finding(check, server, FindingState::Problem, Problem::SpnMissing, QStringLiteral("WSMAN/NODE1")),
           {Problem::SpnMissing});
    addRow("a form that the answer leaves out is missing",
           [](CheckWorld &w) {
               w.change(client, SpnOwnersRead{client},
                        [](SpnOwnersAnswer &answer) { answer.forms.pop_back(); });
           },
           finding(check, client, FindingState::Problem, Problem::SpnMissing), {Problem::SpnMissing});
    addRow("missing because the domain refused",
           [clear](CheckWorld &w) {
               owners(fullSpn, clear)(w);
               w.set(server, reads::spnsRefused(), {{{10154, QStringLiteral("error 8344")}}});
           },
           finding(check, server, FindingState::Problem, Problem::SpnRegistrationRefused),
           {Problem::SpnMissing, Problem::SpnRegistrationRefused});
    addRow("an old refusal does not matter when the names are there",
           [](CheckWorld &w) {
               w.set(server, reads::spnsRefused(), {{{10154, QStringLiteral("error 8344")}}});
           },
           finding(check, server, FindingState::Ok), {});
    addRow("two owners", owners(fullSpn, [](std::vector<SpnOwner> &list) { list.push_back(other); }),
           finding(check, server, FindingState::Problem, Problem::SpnDuplicate, fullSpn),
           {Problem::SpnDuplicate});
    addRow("only another account", owners(fullSpn, [](std::vector<SpnOwner> &list) { list = {other}; }),
           finding(check, server, FindingState::Problem, Problem::SpnElsewhere, fullSpn),
           {Problem::SpnElsewhere});
    addRow("no domain controller answers",
           [](CheckWorld &w) { w.fail(client, SpnOwnersRead{server}, ErrorCode::Unreachable); },
           finding(check, server, FindingState::Unknown), {});
    addRow("not available here",
           [](CheckWorld &w) { w.fail(client, SpnOwnersRead{server}, ErrorCode::NotAvailable); },
           finding(check, server, FindingState::Unknown), {});
}

void domains()
{
    const char *check = "domain";
    const auto serverDomain = [](auto edit) {
        return [edit](CheckWorld &w) { w.change(server, DomainRead{}, edit); };
    };
    addRow("healthy: one domain", [](CheckWorld &) {}, finding(check, server, FindingState::Ok), {});
    addRow("domains that trust each other", serverDomain([](DomainAnswer &d) {
               d.domain = QStringLiteral("fabrikam.com");
               d.trustedDomains = QStringList{QStringLiteral("CONTOSO.com")};
           }),
           finding(check, server, FindingState::Ok), {});
    addRow("foreign domain", serverDomain([](DomainAnswer &d) { d.domain = QStringLiteral("fabrikam.com"); }),
           finding(check, server, FindingState::Problem, Problem::DifferentDomains),
           {Problem::DifferentDomains, Problem::NtlmOnlyIncomplete});
    addRow("workgroup server", serverDomain([](DomainAnswer &d) { d.joined = false; }),
           finding(check, server, FindingState::Problem, Problem::Workgroup),
           {Problem::Workgroup, Problem::NtlmOnlyIncomplete});
    addRow("workgroup client",
           [](CheckWorld &w) { w.change(client, DomainRead{}, [](DomainAnswer &d) { d.joined = false; }); },
           finding(check, client, FindingState::Problem, Problem::Workgroup),
           {Problem::Workgroup, Problem::NtlmOnlyIncomplete});
    addRow("no controller",
           [](CheckWorld &w) {
               w.set(server, SecureChannelRead{}, {false, false, 1355});
           },
           finding(check, server, FindingState::Problem, Problem::ControllerUnreachable),
           {Problem::ControllerUnreachable});
    addRow("unreachable server", [](CheckWorld &w) { w.fail(server, DomainRead{}); },
           finding(check, server, FindingState::Unknown), {});

    const char *channel = "secure-channel";
    addRow("healthy: trusted", [](CheckWorld &) {}, finding(channel, server, FindingState::Ok), {});
    addRow("broken",
           [](CheckWorld &w) {
               w.set(server, SecureChannelRead{}, {true, false, 86});
           },
           finding(channel, server, FindingState::Problem, Problem::SecureChannelBroken),
           {Problem::SecureChannelBroken});
    addRow("nobody to ask is not broken",
           [](CheckWorld &w) {
               w.set(client, SecureChannelRead{}, {false, false, 1355});
           },
           finding(channel, client, FindingState::Unknown), {Problem::ControllerUnreachable});
    addRow("a workgroup has no trust", serverDomain([](DomainAnswer &d) { d.joined = false; }),
           finding(channel, server, FindingState::NotApplicable),
           {Problem::Workgroup, Problem::NtlmOnlyIncomplete});
    addRow("denied", [](CheckWorld &w) { w.fail(server, SecureChannelRead{}, ErrorCode::AccessDenied); },
           finding(channel, server, FindingState::Unknown), {});
}

void names()
{
    const char *check = "name-resolution";
    const QString shortName = QStringLiteral("node1");
    const QString alias = QStringLiteral("files.contoso.com");
    addRow("healthy", [](CheckWorld &) {}, finding(check, server, FindingState::Ok, Problem::None, server),
           {});
    addRow("leads nowhere",
           [](CheckWorld &w) {
               w.set(client, NameResolutionRead{server}, {false, {}, {}});
           },
           finding(check, server, FindingState::Problem, Problem::NameNotResolved, server),
           {Problem::NameNotResolved});
    addRow("cannot be asked",
           [](CheckWorld &w) { w.fail(client, NameResolutionRead{server}, ErrorCode::TimedOut); },
           finding(check, server, FindingState::Unknown), {});
    addRow("short name, listed and registered as such",
           [=](CheckWorld &w) {
               w.retype(shortName);
               w.setList(freshList, {QStringLiteral("1"), QStringLiteral("wsman/node1")});
           },
           finding(check, shortName, FindingState::Ok, Problem::None, shortName), {});
    addRow("short name nowhere listed: the entry is missing, the name is not to blame",
           [=](CheckWorld &w) {
               w.retype(shortName);
               w.setList(freshList, {});
           },
           finding(check, shortName, FindingState::Ok, Problem::None, shortName),
           {Problem::DelegationEntryMissing});
    addRow("alias that nobody registered",
           [=](CheckWorld &w) {
               w.retype(alias);
               w.change(client, SpnOwnersRead{alias}, [&](SpnOwnersAnswer &answer) {
                   answer.forms.push_back({QStringLiteral("WSMAN/") + alias, {}});
               });
           },
           finding(check, alias, FindingState::Problem, Problem::NameNotProven, alias),
           {Problem::NameNotProven, Problem::NtlmOnlyIncomplete});
    addRow("cluster name that the cluster's own account owns",
           [=](CheckWorld &w) {
               w.retype(alias);
               w.change(client, SpnOwnersRead{alias}, [&](SpnOwnersAnswer &answer) {
                   answer.typedIsCluster = true;
                   answer.forms.push_back(
                       {QStringLiteral("WSMAN/") + alias, {{QStringLiteral("FILES$"), {}, true, false}}});
               });
               w.setList(freshList, {QStringLiteral("1"), QStringLiteral("wsman/") + alias});
           },
           finding(check, alias, FindingState::Problem, Problem::NameNotProven, alias),
           {Problem::NameNotProven});
    addRow("IPv6 address", [](CheckWorld &w) { w.retype(QStringLiteral("fe80::1")); },
           finding(check, QStringLiteral("fe80::1"), FindingState::Problem, Problem::NameIsAddress),
           {Problem::NameIsAddress, Problem::NtlmOnlyIncomplete});
}

void clocks()
{
    const char *check = "clock";
    const auto offsets = [](std::optional<qint64> controller, qint64 toServer) {
        return [=](CheckWorld &w) {
            if (controller)
                w.set(client, ClockRead{}, {*controller});
            else
                w.fail(client, ClockRead{});
            w.set(client, ClockRead{server}, {toServer});
        };
    };
    const Problems skewed{Problem::ClockSkewed};
    addRow("healthy", offsets(0, 0), finding(check, server, FindingState::Ok), {});
    addRow("exactly five minutes are accepted", offsets(0, 300), finding(check, server, FindingState::Ok),
           {});
    addRow("the server is ahead", offsets(0, 301),
           finding(check, server, FindingState::Problem, Problem::ClockSkewed), skewed);
    addRow("the server is behind", offsets(0, -1200),
           finding(check, server, FindingState::Problem, Problem::ClockSkewed), skewed);
    addRow("the client is the one that is wrong", offsets(1200, 1190),
           finding(check, client, FindingState::Problem, Problem::ClockSkewed), skewed);
    addRow("both are wrong together", offsets(1200, 0),
           finding(check, server, FindingState::Problem, Problem::ClockSkewed),
           {Problem::ClockSkewed, Problem::ClockSkewed});
    addRow("each within five minutes of the domain, but not of each other", offsets(200, 400),
           finding(check, server, FindingState::Problem, Problem::ClockSkewed), skewed);
    addRow("nobody knows the domain's time", offsets(std::nullopt, 1200),
           finding(check, server, FindingState::Problem, Problem::ClockSkewed), skewed);
    addRow("nobody knows the domain's time, and the two agree", offsets(std::nullopt, 10),
           finding(check, client, FindingState::Unknown), {});
    addRow("the server's clock cannot be asked",
           [](CheckWorld &w) { w.fail(client, ClockRead{server}, ErrorCode::AccessDenied); },
           finding(check, server, FindingState::Unknown), {});
}

} // namespace

void tst_identity_checks::judges_data()
{
    addColumns();
    spns();
    domains();
    names();
    clocks();
}

void tst_identity_checks::namesTheOwnerAndTheBetterName()
{
    CheckWorld world;
    owners(fullSpn, [](std::vector<SpnOwner> &list) { list.push_back(other); })(world);
    std::vector<Finding> findings = world.findings();
    const auto duplicate = std::ranges::find(findings, Problem::SpnDuplicate, &Finding::problem);
    QVERIFY(duplicate != findings.end());
    QCOMPARE(duplicate->value, other.account);
    QVERIFY(duplicate->detail.contains(other.distinguishedName));

    CheckWorld byAddress;
    byAddress.retype(QStringLiteral("10.0.0.11"));
    findings = byAddress.findings();
    const auto address = std::ranges::find(findings, Problem::NameIsAddress, &Finding::problem);
    QVERIFY(address != findings.end());
    QCOMPARE(address->value, server);
}

QTEST_GUILESS_MAIN(tst_identity_checks)
#include "tst_identity_checks.moc"
