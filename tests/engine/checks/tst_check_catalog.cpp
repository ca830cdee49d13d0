// The catalog as a whole: one batch without duplicates, every finding once, no answer that breaks it.
#include "tests/engine/checks/check_world.h"
#include "tests/support/log_guard.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace credssp;

class tst_check_catalog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void idsAreTheKnownOnesInOrder();
    void everyCheckSaysWhatItIsAndWhyItMatters();
    void rowsFollowTheRoles_data();
    void rowsFollowTheRoles();
    void oneBatchWithoutDuplicates();
    void everyQuestionOfTheBatchIsUsed();
    void healthyHasNoProblemAndNothingUnknown();
    void secondNameOfTheClientIsJudgedOnce();
    void twoNamesOfOneServerAreJudgedOnce();
    void answersOfIgnoresCase();
    void anyMixOfAnswersAndErrorsIsJudged();

private:
    LogGuard m_log;
};

namespace {

QString key(const Finding &finding)
{
    return finding.check + QLatin1Char('|') + finding.computer + QLatin1Char('|') + finding.about +
           QLatin1Char('|') + finding.title;
}

} // namespace

void tst_check_catalog::idsAreTheKnownOnesInOrder()
{
    QStringList ids;
    for (const Check &check : allChecks()) {
        ids.append(QLatin1String(check.id));
        QVERIFY(!check.title().isEmpty());
    }
    QCOMPARE(
        ids.join(QLatin1Char(' ')),
        QStringLiteral("elevation winrm-service client-credssp server-credssp delegation-list "
                       "ntlm-only-delegation policy spn domain secure-channel name-resolution port clock "
                       "gateway-group encryption-oracle"));
}

void tst_check_catalog::everyCheckSaysWhatItIsAndWhyItMatters()
{
    std::set<QString> titles;
    for (const Check &check : allChecks()) {
        const QString id = QLatin1String(check.id);
        QCOMPARE(checkTitle(id), check.title());
        QVERIFY2(titles.insert(checkTitle(id)).second, check.id);
        QVERIFY2(!checkTitle(id).endsWith(QLatin1Char('.')), check.id);
        const QString why = whyItMatters(id);
        QVERIFY2(why.endsWith(QLatin1Char('.')) && why.count(QStringLiteral(". ")) == 0, qPrintable(why));
    }
    const QString unknown = QStringLiteral("no-such-check");
    QCOMPARE(checkTitle(unknown) + whyItMatters(unknown), QString());
    QVERIFY(!needsAdministrator(unknown));
}

void tst_check_catalog::rowsFollowTheRoles_data()
{
    QTest::addColumn<bool>("isClient");
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<bool>("client");
    QTest::addColumn<bool>("servers");
    QTest::addColumn<bool>("everybody");
    QTest::newRow("the client") << true << false << true << false << true;
    QTest::newRow("a server") << false << true << false << true << true;
    QTest::newRow("both in one") << true << true << true << true << true;
    QTest::newRow("neither") << false << false << false << false << false;
}

void tst_check_catalog::rowsFollowTheRoles()
{
    QFETCH(bool, isClient);
    QFETCH(bool, isServer);
    QFETCH(bool, client);
    QFETCH(bool, servers);
    QFETCH(bool, everybody);
    const QStringList rows = checksFor(isClient, isServer);
    QCOMPARE(rows.contains(QStringLiteral("delegation-list")), client);
    QCOMPARE(rows.contains(QStringLiteral("server-credssp")), servers);
    QCOMPARE(rows.contains(QStringLiteral("winrm-service")), everybody);
}

void tst_check_catalog::oneBatchWithoutDuplicates()
{
    CheckContext both{CheckWorld::client,
                      true,
                      true,
                      CheckWorld::client,
                      {CheckWorld::client, QStringLiteral("node1"), QStringLiteral("NODE1")},
                      {}};
    const std::vector<Read> batch = allReads(both);
    QVERIFY(batch.size() > 20);
    for (std::size_t i = 0; i < batch.size(); ++i)
        QVERIFY(std::find(batch.begin(), batch.begin() + static_cast<std::ptrdiff_t>(i), batch.at(i)) ==
                batch.begin() + static_cast<std::ptrdiff_t>(i));
    QVERIFY(std::ranges::none_of(
        batch, [](const Read &read) { return std::holds_alternative<ConnectionRead>(read); }));
}

void tst_check_catalog::everyQuestionOfTheBatchIsUsed()
{
    // A check that judges by a question it does not ask would find nothing in a world that answers exactly
    // what was asked: healthy worlds would then hold unknown findings.
    CheckWorld world;
    AnswersByComputer asked;
    for (const CheckContext &context : world.contexts)
        for (const Read &read : allReads(context))
            if (const auto *answer = world.answers[context.computer].find(read))
                asked[context.computer].insert(read, *answer);
            else
                QFAIL("the healthy world lacks an answer to a question");
    const std::vector<Finding> all = world.findings();
    world.answers = asked;
    const std::vector<Finding> some = world.findings();
    QCOMPARE(describe(some), describe(all));
}

void tst_check_catalog::healthyHasNoProblemAndNothingUnknown()
{
    const CheckWorld world;
    const std::vector<Finding> findings = world.findings();
    QVERIFY(findings.size() >= 20);
    for (const Finding &finding : findings)
        QVERIFY2(finding.state == FindingState::Ok || finding.state == FindingState::NotApplicable,
                 qPrintable(describe(findings)));
}

void tst_check_catalog::secondNameOfTheClientIsJudgedOnce()
{
    const QString typed = QStringLiteral("gw1.contoso.com");
    CheckWorld world;
    world.retype(typed);
    world.answers.erase(typed);
    world.contexts.pop_back();
    world.contexts.front().isServer = true;
    world.set(CheckWorld::client, SpnOwnersRead{typed},
              world.answers[CheckWorld::client].get(SpnOwnersRead{CheckWorld::client}).value());
    world.set(CheckWorld::client, PortRead{typed, 5985}, {PortState::Refused});
    const std::vector<Finding> findings = world.findings();
    const auto refused = std::ranges::count(findings, Problem::PortRefused, &Finding::problem);
    QCOMPARE(refused, 1);
    const auto port = std::ranges::find(findings, Problem::PortRefused, &Finding::problem);
    QCOMPARE(port->computer, CheckWorld::client);
    QCOMPARE(port->about, typed);
}

void tst_check_catalog::twoNamesOfOneServerAreJudgedOnce()
{
    CheckWorld world;
    const QString second = QStringLiteral("node1");
    const AnswersByComputer before = world.answers;
    world.retype(second);
    world.answers = [&] {
        AnswersByComputer merged = world.answers;
        merged[CheckWorld::server] = before.at(CheckWorld::server);
        merged.erase(second);
        return merged;
    }();
    world.contexts.back().computer = CheckWorld::server;
    for (CheckContext &context : world.contexts)
        context.servers = QStringList{CheckWorld::server, second};
    world.set(CheckWorld::client, PortRead{second, 5985}, {PortState::NoAnswer});
    const std::vector<Finding> findings = world.findings();
    std::set<QString> seen;
    for (const Finding &finding : findings)
        QVERIFY2(seen.insert(key(finding)).second, qPrintable(key(finding)));
    const auto port = std::ranges::find(findings, Problem::PortNoAnswer, &Finding::problem);
    QVERIFY(port != findings.end());
    QCOMPARE(port->computer, CheckWorld::server);
    QCOMPARE(port->about, second);
}

void tst_check_catalog::answersOfIgnoresCase()
{
    const CheckWorld world;
    QVERIFY(!answersOf(world.answers, QStringLiteral("gw1")).isEmpty());
    QVERIFY(answersOf(world.answers, QStringLiteral("gw2")).isEmpty());
}

void tst_check_catalog::anyMixOfAnswersAndErrorsIsJudged()
{
    QRandomGenerator random(3);
    const std::array codes{ErrorCode::AccessDenied, ErrorCode::Unreachable, ErrorCode::NotAvailable,
                           ErrorCode::TimedOut, ErrorCode::Failed};
    for (int round = 0; round < 500; ++round) {
        CheckWorld world;
        AnswersByComputer mixed;
        for (const auto &[computer, answers] : world.answers)
            for (const Read &read : answers.reads()) {
                const quint32 dice = random.bounded(4U);
                if (dice == 0)
                    continue; // not asked at all
                if (dice == 1)
                    mixed[computer].insert(read, failure(codes.at(random.bounded(5U)), computer));
                else
                    mixed[computer].insert(read, *answers.find(read));
            }
        world.answers = mixed;
        for (const Finding &finding : world.findings()) {
            const bool known =
                finding.computer == CheckWorld::client || finding.computer == CheckWorld::server;
            QVERIFY2(known, qPrintable(finding.computer));
            // What cannot be read is never a problem of the settings behind it.
            QVERIFY2(finding.state != FindingState::Problem, qPrintable(finding.title));
        }
    }
}

QTEST_GUILESS_MAIN(tst_check_catalog)
#include "tst_check_catalog.moc"
