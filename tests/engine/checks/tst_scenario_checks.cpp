// All checks over every practice scenario: what is wrong there, all of it, and nothing else.
#include "engine/computers/practice/practice.h"
#include "tests/engine/checks/check_world.h"
#include "tests/support/log_guard.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace credssp;

using Wrong = std::vector<std::pair<QString, Problem>>; ///< computer and what is wrong with it

Q_DECLARE_METATYPE(Wrong)

class tst_scenario_checks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void everyScenarioIsExpected();
    void problems_data();
    void problems();
    void rowsAreKnownBeforeTheAnswers_data();
    void rowsAreKnownBeforeTheAnswers();
    void whatNeedsAdministratorRightsIsMarked();

private:
    LogGuard m_log;
};

namespace {

const QString gateway = QStringLiteral("gateway01.contoso.com");
const QString node1 = QStringLiteral("node1.contoso.com");
const QString standalone = QStringLiteral("standalone1");
const QString address = QStringLiteral("10.0.0.11");
const QString shortName = QStringLiteral("node1");
const QString cluster = QStringLiteral("cluster1.contoso.com");

const std::map<QString, Wrong> &expectedByScenario()
{
    using enum Problem;
    static const std::map<QString, Wrong> expected{
        {QStringLiteral("healthy"), {}},
        {QStringLiteral("client-off"), {{gateway, ClientCredSspOff}}},
        {QStringLiteral("server-off"), {{node1, ServerCredSspOff}}},
        {QStringLiteral("delegation-missing"),
         {{gateway, DelegationSwitchOff}, {gateway, DelegationEntryMissing}}},
        {QStringLiteral("german"), {{gateway, DelegationSwitchOff}, {gateway, DelegationEntryMissing}}},
        {QStringLiteral("spn-missing"),
         {{node1, SpnMissing}, {node1, SpnMissing}, {node1, SpnRegistrationRefused}}},
        {QStringLiteral("spn-missing-gateway"),
         {{gateway, SpnMissing}, {gateway, SpnMissing}, {gateway, SpnRegistrationRefused}}},
        {QStringLiteral("restart-cures"), {{node1, SpnMissing}, {node1, SpnMissing}}},
        {QStringLiteral("spn-duplicate"), {{node1, SpnDuplicate}}},
        {QStringLiteral("record-conflict"), {{node1, SpnElsewhere}, {node1, SpnElsewhere}}},
        {QStringLiteral("ntlm-only"), {{standalone, Workgroup}, {gateway, NtlmOnlyIncomplete}}},
        {QStringLiteral("ntlm-half-done"), {{standalone, Workgroup}, {gateway, NtlmOnlyIncomplete}}},
        // Its server answers nobody; only the ticket that it cannot open tells, as a suspicion.
        {QStringLiteral("trust-broken"), {}},
        {QStringLiteral("clock-off"), {{gateway, ClockSkewed}}},
        {QStringLiteral("winrm-stopped"), {{node1, PortNoAnswer}}},
        {QStringLiteral("not-gateway-administrator"),
         {{gateway, NotGatewayAdministrator}, {gateway, NotInGatewayGroup}}},
        {QStringLiteral("policy-managed"),
         {{gateway, PolicyLocksCredSsp},
          {gateway, ClientCredSspOff},
          {node1, PolicyLocksCredSsp},
          {node1, ServerCredSspOff}}},
        {QStringLiteral("policy-overwrites"),
         {{gateway, PolicyOverwritesDelegation}, {gateway, DelegationSwitchOff}}},
        {QStringLiteral("other-servers"), {{gateway, DelegationEntryMissing}}},
        {QStringLiteral("numbering-gap"), {{gateway, DelegationEntryMissing}, {gateway, DelegationUntidy}}},
        {QStringLiteral("short-name"),
         {{shortName, NameNotProven},
          {shortName, SpnMissing},
          {gateway, DelegationEntryMissing},
          {gateway, DelegationUntidy}}},
        {QStringLiteral("by-address"), {{address, NameIsAddress}, {gateway, NtlmOnlyIncomplete}}},
        {QStringLiteral("cluster-name"), {{cluster, NameNotProven}, {gateway, NtlmOnlyIncomplete}}},
        {QStringLiteral("oracle-mismatch"), {{node1, UpdateMissing}}},
        {QStringLiteral("four-servers"),
         {{QStringLiteral("node2.contoso.com"), ServerCredSspOff},
          {QStringLiteral("node3.contoso.com"), SpnMissing},
          {QStringLiteral("node3.contoso.com"), SpnMissing},
          {QStringLiteral("node3.contoso.com"), SpnRegistrationRefused}}},
    };
    return expected;
}

/// One batch for each computer, as a session asks.
std::vector<Finding> findingsOf(const Topology &topology, QStringList &names)
{
    const std::vector<Involved> computers = topology.distinct();
    std::vector<CheckContext> contexts;
    AnswersByComputer answers;
    for (const Involved &involved : computers) {
        CheckContext context{involved.typed,        contexts.empty(),       false,
                             topology.client.typed, topology.serverNames(), {}};
        for (const QString &server : topology.serverNames())
            context.isServer = context.isServer || topology.canonical(server) == involved.typed;
        const std::vector<Read> batch = allReads(context);
        const std::vector<Result<Answer>> replies = involved.computer->read(batch, {});
        for (std::size_t i = 0; i < batch.size(); ++i)
            answers[involved.typed].insert(batch.at(i), replies.at(i));
        names.append(involved.typed);
        contexts.push_back(context);
    }
    std::vector<Finding> all;
    for (const CheckContext &context : contexts)
        for (Finding &finding : judgeAll(context, answers))
            all.push_back(std::move(finding));
    return all;
}

} // namespace

void tst_scenario_checks::everyScenarioIsExpected()
{
    QCOMPARE(practiceScenarioNames().size(), static_cast<qsizetype>(expectedByScenario().size()));
    for (const QString &name : practiceScenarioNames())
        QVERIFY2(expectedByScenario().contains(name), qPrintable(name));
}

void tst_scenario_checks::problems_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Wrong>("expected");
    for (const auto &[name, wrong] : expectedByScenario())
        QTest::newRow(qPrintable(name)) << name << wrong;
}

void tst_scenario_checks::problems()
{
    QFETCH(QString, scenario);
    QFETCH(Wrong, expected);
    const auto store = PracticeStore::open(scenario, {});
    QVERIFY2(store, store ? "" : qPrintable(errorText(store.error())));
    const auto topology = (*store)->topology({}, {});
    QVERIFY2(topology, topology ? "" : qPrintable(errorText(topology.error())));
    QStringList names;
    const std::vector<Finding> findings = findingsOf(*topology, names);
    const QByteArray all = describe(findings).toUtf8();
    Wrong seen;
    for (const Finding &finding : findings) {
        QVERIFY2(names.contains(finding.computer), all.constData());
        QVERIFY2(!finding.title.isEmpty(), all.constData());
        if (finding.state == FindingState::Problem)
            seen.emplace_back(finding.computer, finding.problem);
        // What stands in a scenario file can be read, except where nobody answers.
        if (finding.state == FindingState::Unknown)
            QVERIFY2(scenario == QLatin1String("trust-broken") || scenario == QLatin1String("winrm-stopped"),
                     all.constData());
    }
    std::ranges::sort(seen);
    std::ranges::sort(expected);
    std::vector<Finding> wrong;
    std::ranges::copy_if(findings, std::back_inserter(wrong),
                         [](const Finding &finding) { return finding.state == FindingState::Problem; });
    QVERIFY2(seen == expected, qPrintable(describe(wrong)));
}

void tst_scenario_checks::rowsAreKnownBeforeTheAnswers_data()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_scenario_checks::rowsAreKnownBeforeTheAnswers()
{
    QFETCH(QString, scenario);
    const auto store = PracticeStore::open(scenario, {});
    const auto topology = (*store)->topology({}, {});
    QStringList names;
    const std::vector<Finding> findings = findingsOf(*topology, names);
    for (const QString &name : names) {
        QStringList judged;
        for (const Finding &finding : findings)
            if (finding.computer == name && !judged.contains(finding.check))
                judged.append(finding.check);
        bool isServer = false;
        for (const QString &server : topology->serverNames())
            isServer = isServer || topology->canonical(server) == name;
        QCOMPARE(judged, checksFor(name == names.front(), isServer));
    }
}

/// The same healthy computers with and without rights: what then tells less is what is marked.
void tst_scenario_checks::whatNeedsAdministratorRightsIsMarked()
{
    std::vector<std::vector<Finding>> told;
    for (const bool elevated : {true, false}) {
        auto store = PracticeStore::open(QStringLiteral("healthy"), {});
        QJsonObject world = (*store)->toJson();
        QJsonArray computers = world.value(QStringLiteral("computers")).toArray();
        for (qsizetype i = 0; i < computers.size(); ++i) {
            QJsonObject computer = computers.at(i).toObject();
            QJsonObject circumstances = computer.value(QStringLiteral("circumstances")).toObject();
            circumstances.insert(QStringLiteral("elevated"), elevated);
            computer.insert(QStringLiteral("circumstances"), circumstances);
            computers.replace(i, computer);
        }
        world.insert(QStringLiteral("computers"), computers);
        store = PracticeStore::fromJson(world);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(errorText(store.error())));
        const auto topology = (*store)->topology({}, {});
        QStringList names;
        told.push_back(findingsOf(*topology, names));
    }
    QCOMPARE(told.at(0).size(), told.at(1).size());
    QStringList less;
    for (std::size_t i = 0; i < told.at(0).size(); ++i) {
        const Finding &with = told.at(0).at(i);
        const Finding &without = told.at(1).at(i);
        const bool same = with.state == without.state && with.detail == without.detail;
        if (!same && with.check != QLatin1String("elevation") && !less.contains(with.check))
            less.append(with.check);
    }
    // Windows tells which policy sets what to administrators only (gpresult); practice computers tell
    // everybody.
    less.append(QStringLiteral("policy"));
    QStringList marked;
    for (const Check &check : allChecks())
        if (needsAdministrator(QLatin1String(check.id)))
            marked.append(QLatin1String(check.id));
    less.sort();
    marked.sort();
    QCOMPARE(less, marked);
}

QTEST_GUILESS_MAIN(tst_scenario_checks)
#include "tst_scenario_checks.moc"
