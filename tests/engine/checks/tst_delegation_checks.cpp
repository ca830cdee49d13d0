// delegation-list, ntlm-only-delegation, policy.
#include "tests/engine/checks/check_world.h"
#include "tests/support/log_guard.h"

#include <QTest>

#include <algorithm>

using namespace credssp;

class tst_delegation_checks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void judges_data();
    void judges() { judgeRow(); }
    void hintsStayHints_data();
    void hintsStayHints();
    void policyIsNamedWithItsValues();

private:
    LogGuard m_log;
};

namespace {

const QString client = CheckWorld::client;
const QString server = CheckWorld::server;
const QString entry = QStringLiteral("wsman/node1.contoso.com");
const QString policyName = QStringLiteral("Hardening");

Expected finding(const char *check, FindingState state, Problem problem = Problem::None,
                 const QString &about = QStringLiteral("*"))
{
    return {QLatin1String(check), client, state, problem, about};
}

QStringList list(std::initializer_list<const char *> namesAndEntries)
{
    QStringList result;
    for (const char *text : namesAndEntries)
        result.append(QLatin1String(text));
    return result;
}

Change fresh(std::initializer_list<const char *> namesAndEntries)
{
    return [entries = list(namesAndEntries)](CheckWorld &w) { w.setList(freshList, entries); };
}

PolicyValue domainValue(const QString &key, const QString &name, const RegistryData &data)
{
    return {policyName, true, key, {name, data}};
}

void inWorkgroup(CheckWorld &w)
{
    w.set(server, DomainRead{},
          {false, QStringLiteral("WORKGROUP"), QStringLiteral("NODE1"), QStringLiteral("NODE1"), {}});
    w.change(client, SpnOwnersRead{server}, [](SpnOwnersAnswer &owners) {
        owners.account.clear();
        owners.forms.clear();
    });
}

void delegationList()
{
    const char *check = "delegation-list";
    const Problems missing{Problem::DelegationEntryMissing};
    const Problems untidy{Problem::DelegationEntryMissing, Problem::DelegationUntidy};
    const Expected untidyEntry = finding(check, FindingState::Problem, Problem::DelegationUntidy, server);
    addRow("healthy", [](CheckWorld &) {}, finding(check, FindingState::Ok, Problem::None, server), {});
    addRow("case does not matter", fresh({"1", "WSMAN/Node1.Contoso.COM"}), finding(check, FindingState::Ok),
           {});
    addRow("a wildcard covers the server", fresh({"1", "wsman/*.contoso.com"}),
           finding(check, FindingState::Ok), {});
    addRow("switch present and 0", [](CheckWorld &w) { w.setSwitch(freshList, 0); },
           finding(check, FindingState::Problem, Problem::DelegationSwitchOff),
           {Problem::DelegationSwitchOff});
    addRow("switch absent",
           [](CheckWorld &w) {
               w.removeValue(client, reads::delegation(RegistryStore::Hklm), freshList.switchName);
           },
           finding(check, FindingState::Problem, Problem::DelegationSwitchOff),
           {Problem::DelegationSwitchOff});
    addRow("switch of another type",
           [](CheckWorld &w) {
               w.setValue(client, reads::delegation(RegistryStore::Hklm), freshList.switchName,
                          RegistryData::text(QStringLiteral("1")));
           },
           finding(check, FindingState::Problem, Problem::DelegationSwitchOff),
           {Problem::DelegationSwitchOff});
    addRow("nothing configured at all",
           [](CheckWorld &w) {
               w.set(client, reads::delegation(RegistryStore::Hklm), {false, false, {}, {}, {}});
               w.set(client, reads::listOf(RegistryStore::Hklm, freshList), {false, false, {}, {}, {}});
           },
           finding(check, FindingState::Problem, Problem::DelegationEntryMissing, server),
           {Problem::DelegationSwitchOff, Problem::DelegationEntryMissing});
    addRow("only other teams' entries",
           fresh({"1", "wsman/db1.contoso.com", "2", "TERMSRV/node1.contoso.com"}),
           finding(check, FindingState::Problem, Problem::DelegationEntryMissing, server), missing);
    addRow(
        "an entry of another type does not count",
        [](CheckWorld &w) {
            w.setValue(client, reads::listOf(RegistryStore::Hklm, freshList), QStringLiteral("1"),
                       RegistryData{registry_type::ExpandString, RegistryData::text(entry).bytes});
        },
        finding(check, FindingState::Problem, Problem::DelegationEntryMissing, server), missing);
    addRow("denied by an exception",
           [](CheckWorld &w) {
               w.setSwitch(denyFreshList, 1);
               w.setList(denyFreshList, list({"1", "wsman/node1*"}));
           },
           finding(check, FindingState::Problem, Problem::DelegationDenied, server),
           {Problem::DelegationDenied});
    addRow("a Deny list without its switch denies nothing",
           [](CheckWorld &w) {
               w.setList(denyFreshList, list({"1", "wsman/*"}));
           },
           finding(check, FindingState::Ok), {});
    addRow("linter: listed twice", fresh({"1", "wsman/node1.contoso.com", "2", "WSMAN/NODE1.contoso.com"}),
           untidyEntry, {Problem::DelegationUntidy});
    addRow("linter: glued together by a comma", fresh({"1", "wsman/db1.contoso.com,node1.contoso.com"}),
           untidyEntry, untidy);
    addRow("linter: glued together by a semicolon", fresh({"1", "wsman/node1.contoso.com;wsman/db1"}),
           untidyEntry, untidy);
    addRow("linter: a blank behind the name", fresh({"1", "wsman/node1.contoso.com "}), untidyEntry, untidy);
    addRow("linter: no prefix", fresh({"1", "node1.contoso.com"}), untidyEntry, untidy);
    addRow("linter: prefix of a web site", fresh({"1", "http/node1.contoso.com"}), untidyEntry, untidy);
    addRow("linter: backslash for slash", fresh({"1", "wsman\\node1.contoso.com"}), untidyEntry, untidy);
    addRow("linter: two wildcards", fresh({"1", "wsman/*1.contoso.*"}), untidyEntry, untidy);
    addRow("linter: short name listed, full name typed", fresh({"1", "wsman/node1"}), untidyEntry, untidy);
    addRow("linter: address listed, name typed", fresh({"1", "wsman/10.0.0.11"}), untidyEntry, untidy);
    addRow("linter: gaps matter when an entry is about to come", fresh({"1", "wsman/a", "3", "wsman/c"}),
           finding(check, FindingState::Problem, Problem::DelegationUntidy, QString()), untidy);
    addRow("linter: a longer name is another computer", fresh({"1", "wsman/xnode1.contoso.com"}),
           finding(check, FindingState::Problem, Problem::DelegationEntryMissing, server), missing);
    addRow("full name listed, short name typed", [](CheckWorld &w) { w.retype(QStringLiteral("node1")); },
           finding(check, FindingState::Problem, Problem::DelegationUntidy, QStringLiteral("node1")),
           {Problem::DelegationEntryMissing, Problem::DelegationUntidy, Problem::NameNotProven});
    addRow("an address is not delegated to by proof",
           [](CheckWorld &w) { w.retype(QStringLiteral("10.0.0.11")); },
           finding(check, FindingState::NotApplicable, Problem::None, QStringLiteral("10.0.0.11")),
           {Problem::NameIsAddress, Problem::NtlmOnlyIncomplete});
    addRow("not allowed to look",
           [](CheckWorld &w) {
               w.set(client, reads::listOf(RegistryStore::Hklm, freshList), {true, true, {}, {}, {}});
           },
           finding(check, FindingState::Unknown), {});
    addRow("the Deny list cannot be read",
           [](CheckWorld &w) { w.fail(client, reads::listOf(RegistryStore::Hklm, denyFreshList)); },
           finding(check, FindingState::Unknown), {});
    addRow("a name that leads nowhere comes first",
           [](CheckWorld &w) {
               w.setList(freshList, {});
               w.set(client, NameResolutionRead{server}, {false, {}, {}});
           },
           finding(check, FindingState::NotApplicable, Problem::None, server), {Problem::NameNotResolved});
}

void ntlmOnly()
{
    const char *check = "ntlm-only-delegation";
    const Problems incomplete{Problem::Workgroup, Problem::NtlmOnlyIncomplete};
    addRow("not needed where the domain proves", [](CheckWorld &) {},
           finding(check, FindingState::NotApplicable), {});
    addRow("workgroup server, nothing listed", inWorkgroup,
           finding(check, FindingState::Problem, Problem::NtlmOnlyIncomplete, server), incomplete);
    addRow(
        "a list without its switch",
        [](CheckWorld &w) {
            inWorkgroup(w);
            w.setList(ntlmOnlyList, {QStringLiteral("1"), entry});
        },
        finding(check, FindingState::Problem, Problem::NtlmOnlyIncomplete, server), incomplete);
    addRow(
        "a switch without the server",
        [](CheckWorld &w) {
            inWorkgroup(w);
            w.setSwitch(ntlmOnlyList, 1);
        },
        finding(check, FindingState::Problem, Problem::NtlmOnlyIncomplete, server), incomplete);
    addRow("complete",
           [](CheckWorld &w) {
               inWorkgroup(w);
               w.setSwitch(ntlmOnlyList, 1);
               w.setList(ntlmOnlyList, {QStringLiteral("1"), entry});
           },
           finding(check, FindingState::Ok, Problem::None, server), {Problem::Workgroup});
    addRow("linter: another prefix",
           [](CheckWorld &w) {
               inWorkgroup(w);
               w.setSwitch(ntlmOnlyList, 1);
               w.setList(ntlmOnlyList, list({"1", "node1.contoso.com"}));
           },
           finding(check, FindingState::Problem, Problem::DelegationUntidy, server),
           {Problem::Workgroup, Problem::NtlmOnlyIncomplete, Problem::DelegationUntidy});
    addRow("domains that do not trust each other",
           [](CheckWorld &w) {
               w.change(server, DomainRead{},
                        [](DomainAnswer &d) { d.domain = QStringLiteral("fabrikam.com"); });
           },
           finding(check, FindingState::Problem, Problem::NtlmOnlyIncomplete, server),
           {Problem::DifferentDomains, Problem::NtlmOnlyIncomplete});
    addRow("cannot be read",
           [](CheckWorld &w) { w.fail(client, reads::listOf(RegistryStore::Hklm, ntlmOnlyList)); },
           finding(check, FindingState::Unknown), {});
}

void policies()
{
    const char *check = "policy";
    addRow("no policy in the way", [](CheckWorld &) {}, finding(check, FindingState::Ok), {});
    addRow("a policy that agrees",
           [](CheckWorld &w) {
               w.setValue(client, reads::winRmClientPolicy(), keys::allowCredSsp, RegistryData::dword(1));
           },
           finding(check, FindingState::Ok), {});
    addRow("a policy locks the client",
           [](CheckWorld &w) {
               w.setValue(client, reads::winRmClientPolicy(), keys::allowCredSsp, RegistryData::dword(0));
           },
           finding(check, FindingState::Problem, Problem::PolicyLocksCredSsp),
           {Problem::PolicyLocksCredSsp, Problem::ClientCredSspOff});
    addRow("a policy locks the server",
           [](CheckWorld &w) {
               w.setValue(server, reads::winRmServicePolicy(), keys::allowCredSsp, RegistryData::dword(0));
           },
           {QStringLiteral("policy"), server, FindingState::Problem, Problem::PolicyLocksCredSsp},
           {Problem::PolicyLocksCredSsp, Problem::ServerCredSspOff});
    addRow("a policy that has not arrived yet",
           [](CheckWorld &w) {
               w.set(client, PolicyRead{},
                     {{domainValue(keys::winRmClientPolicy, keys::allowCredSsp, RegistryData::dword(0))}});
           },
           finding(check, FindingState::Problem, Problem::PolicyLocksCredSsp, policyName),
           {Problem::PolicyLocksCredSsp});
    const auto writes = [](const QString &key, const QString &name, const RegistryData &data) {
        return [=](CheckWorld &w) { w.set(client, PolicyRead{}, {{domainValue(key, name, data)}}); };
    };
    addRow("a domain policy switches the list off again",
           writes(keys::delegation, freshList.switchName, RegistryData::dword(0)),
           finding(check, FindingState::Problem, Problem::PolicyOverwritesDelegation, policyName),
           {Problem::PolicyOverwritesDelegation});
    addRow("a domain policy takes the number of our entry",
           writes(freshList.listKey(), QStringLiteral("1"), RegistryData::text(QStringLiteral("wsman/db1"))),
           finding(check, FindingState::Problem, Problem::PolicyOverwritesDelegation, server),
           {Problem::PolicyOverwritesDelegation});
    addRow("a domain policy with another number is no conflict",
           writes(freshList.listKey(), QStringLiteral("2"), RegistryData::text(QStringLiteral("wsman/db1"))),
           finding(check, FindingState::Ok), {});
    addRow("a domain policy that agrees is no conflict",
           writes(keys::delegation, freshList.switchName, RegistryData::dword(1)),
           finding(check, FindingState::Ok), {});
    addRow("the NTLM-only switch does not matter where it is not needed",
           writes(keys::delegation, ntlmOnlyList.switchName, RegistryData::dword(0)),
           finding(check, FindingState::Ok), {});
    addRow("a domain policy denies the server",
           [](CheckWorld &w) {
               w.set(
                   client, PolicyRead{},
                   {{domainValue(keys::delegation, denyFreshList.switchName, RegistryData::dword(1)),
                     domainValue(denyFreshList.listKey(), QStringLiteral("1"), RegistryData::text(entry))}});
           },
           finding(check, FindingState::Problem, Problem::PolicyOverwritesDelegation, server),
           {Problem::PolicyOverwritesDelegation});
    addRow("the local policy alone is no conflict",
           [](CheckWorld &w) {
               PolicyValue value =
                   domainValue(keys::delegation, freshList.switchName, RegistryData::dword(0));
               value.fromDomain = false;
               w.set(client, PolicyRead{}, {{value}});
           },
           finding(check, FindingState::Ok), {});
    addRow("policies that cannot be read",
           [](CheckWorld &w) { w.fail(client, PolicyRead{}, ErrorCode::NotAvailable); },
           finding(check, FindingState::Unknown), {});
}

} // namespace

void tst_delegation_checks::judges_data()
{
    addColumns();
    delegationList();
    ntlmOnly();
    policies();
}

void tst_delegation_checks::hintsStayHints_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("mentioned");

    QTest::newRow("gap") << list({"1", "wsman/node1.contoso.com", "3", "wsman/c"}) << QStringLiteral("1, 3");
    QTest::newRow("foreign wildcard") << list({"1", "wsman/node1.contoso.com", "2", "wsman/*.fabrikam.com"})
                                      << QStringLiteral("wsman/*.fabrikam.com");
    QTest::newRow("our own wildcard") << list({"1", "wsman/*"}) << QStringLiteral("wildcard");
    QTest::newRow("foreign duplicate")
        << list({"1", "wsman/node1.contoso.com", "2", "wsman/c", "3", "WSMAN/c"})
        << QStringLiteral("more than once");
    QTest::newRow("foreign glued names") << list({"1", "wsman/node1.contoso.com", "2", "wsman/a,wsman/b"})
                                         << QStringLiteral("wsman/a,wsman/b");
    QTest::newRow("foreign entry without prefix")
        << list({"1", "wsman/node1.contoso.com", "2", "db1"}) << QStringLiteral("db1");
}

void tst_delegation_checks::hintsStayHints()
{
    QFETCH(QStringList, entries);
    QFETCH(QString, mentioned);
    CheckWorld world;
    world.setList(freshList, entries);
    bool found = false;
    for (const Finding &finding : world.findings()) {
        QVERIFY2(finding.state != FindingState::Problem, qPrintable(finding.title));
        found = found ||
                (finding.check == QLatin1String("delegation-list") && finding.detail.contains(mentioned));
    }
    QVERIFY(found);
}

void tst_delegation_checks::policyIsNamedWithItsValues()
{
    CheckWorld world;
    world.setValue(client, reads::winRmClientPolicy(), keys::allowCredSsp, RegistryData::dword(0));
    world.set(client, PolicyRead{},
              {{domainValue(keys::winRmClientPolicy, keys::allowCredSsp, RegistryData::dword(0))}});
    const std::vector<Finding> findings = world.findings();
    const auto lock = std::ranges::find(findings, Problem::PolicyLocksCredSsp, &Finding::problem);
    QVERIFY(lock != findings.end());
    QVERIFY2(lock->title.contains(policyName), qPrintable(lock->title));
    QCOMPARE(lock->about, policyName);
    QCOMPARE(lock->value, QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(tst_delegation_checks)
#include "tst_delegation_checks.moc"
