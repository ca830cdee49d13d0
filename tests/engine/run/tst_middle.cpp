// Failure in the middle: retry, leave out, undo what was done; and stopping between two steps.
#include "engine/registry/delegation_list.h"
#include "engine/report/report.h"
#include "tests/support/faulty_computer.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/random_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;
using test::Fault;

Q_DECLARE_METATYPE(test::Fault)

namespace {

const QString remedy = QStringLiteral("reset-credssp");

} // namespace

class tst_Middle : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void retryFinishes_data();
    void retryFinishes();
    void undoAfterAFailureGivesEverythingBack_data();
    void undoAfterAFailureGivesEverythingBack();
    void retryLooksBeforeItActs();
    void aHalfDoneCmdletIsNotRunTwice_data();
    void aHalfDoneCmdletIsNotRunTwice();
    void leavingOutGoesOnWithTheRest();
    void leavingOutTheLastStepEndsTheSession();
    void leavingOutIsForGood();
    void whatIsDoneCannotBeLeftOut();
    void onlyResumeLeavesOut();
    void undoAfterLeavingOutGivesEverythingBack();
    void stoppingWaitsForTheStepThatWasBegun();
    void stoppingBeforeTheFirstStepChangesNothing();
    void progressCountsInTheConfirmedPlan();
    void whatIsLeftIsKnownBeforehand();
    void aFaultOnTheWayBackIsFinishedByUndoingAgain();

private:
    /// A session over computers with these faults from the next action on.
    [[nodiscard]] Session session();
    [[nodiscard]] Result<RunResult> apply(RunOptions options = {}, std::stop_token stop = {});
    [[nodiscard]] QJsonObject configuration() const { return configurationOf(m_store->toJson()); }
    [[nodiscard]] QString journals() const { return m_folder->filePath(QStringLiteral("journal")); }
    [[nodiscard]] SessionState stateInJournal() const { return sessionsIn(journals()).front().state; }
    static QStringList states(const RunResult &result);

    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<PracticeStore> m_store;
    std::shared_ptr<test::Faults> m_faults;
    QJsonObject m_before;
    QJsonObject m_cured; ///< what an undisturbed run comes to
};

/// CredSSP off on both sides, and a list into whose gap the entry goes: three steps on two computers.
void tst_Middle::init()
{
    m_log.begin();
    for (const bool rehearsal : {true, false}) {
        m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
        auto store = PracticeStore::open(QStringLiteral("numbering-gap"),
                                         m_folder->filePath(QStringLiteral("world.json")));
        QVERIFY(store.has_value());
        m_store = *store;
        m_faults = std::make_shared<test::Faults>();
        const auto topology = m_store->topology({}, {});
        QVERIFY(topology->client.computer->perform(SetCredSsp{Side::Client, false}, {}).has_value());
        QVERIFY(topology->servers.front().computer->perform(DisableServerCredSsp{}, {}).has_value());
        m_before = configuration();
        if (rehearsal) {
            const auto done = apply();
            QVERIFY2(done && done->state == SessionState::Done, done ? "" : qPrintable(done.error().detail));
            QCOMPARE(done->outcomes.size(), std::size_t(3));
            m_cured = configuration();
        }
    }
}

Session tst_Middle::session()
{
    SessionSetup setup;
    setup.topology = *m_store->topology({}, {});
    test::makeFaulty(setup.topology, m_faults);
    setup.journalFolder = journals();
    setup.practice = m_store;
    return Session(std::move(setup));
}

Result<RunResult> tst_Middle::apply(RunOptions options, std::stop_token stop)
{
    Session changing = session();
    const auto plan = changing.plan(remedy);
    if (!plan)
        return Failure(plan.error());
    return changing.apply(remedy, planHash(*plan), options, stop);
}

QStringList tst_Middle::states(const RunResult &result)
{
    QStringList states;
    for (const Outcome &outcome : result.outcomes)
        states.append(outcome.leftOut ? QStringLiteral("left-out") : enumName(outcome.state));
    return states;
}

void tst_Middle::retryFinishes_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("outcomes");
    const QString done = QStringLiteral("done");
    const QString failed = QStringLiteral("failed");
    const QString skipped = QStringLiteral("skipped");
    QTest::newRow("the first fails") << 0 << Fault::FailsBefore << QStringList{failed, skipped, skipped};
    QTest::newRow("the second fails") << 1 << Fault::FailsBefore << QStringList{done, failed, skipped};
    QTest::newRow("the last fails") << 2 << Fault::FailsBefore << QStringList{done, done, failed};
    QTest::newRow("one lies") << 1 << Fault::Lies
                              << QStringList{done, QStringLiteral("not-changed"), skipped};
    QTest::newRow("half a registry edit") << 1 << Fault::HalfDone << QStringList{done, failed, skipped};
    QTest::newRow("an error although it was done is no failure")
        << 1 << Fault::FailsAfterwards << QStringList{done, done, done};
}

void tst_Middle::retryFinishes()
{
    QFETCH(int, action);
    QFETCH(Fault, fault);
    QFETCH(QStringList, outcomes);
    m_faults->at = {{action, fault}};
    const auto first = apply();
    QVERIFY2(first.has_value(), first ? "" : qPrintable(errorText(first.error())));
    QCOMPARE(states(*first), outcomes);
    const bool failed = outcomes.contains(QStringLiteral("skipped")) || outcomes.last() != outcomes.first();
    QCOMPARE(stateInJournal(), failed ? SessionState::Failed : SessionState::Done);

    Session again = session();
    const auto finished = again.resume(first->session, {});
    QVERIFY2(finished.has_value(), finished ? "" : qPrintable(errorText(finished.error())));
    QCOMPARE(finished->state, SessionState::Done);
    QCOMPARE(stateInJournal(), SessionState::Done);
    QCOMPARE(test::difference(m_cured, configuration()), QString());
    const auto undone = session().undo(first->session, false, {});
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(undone->state, SessionState::Undone);
    QCOMPARE(test::difference(m_before, configuration()), QString());
}

void tst_Middle::undoAfterAFailureGivesEverythingBack_data()
{
    retryFinishes_data();
}

void tst_Middle::undoAfterAFailureGivesEverythingBack()
{
    QFETCH(int, action);
    QFETCH(Fault, fault);
    m_faults->at = {{action, fault}};
    const auto first = apply();
    QVERIFY(first.has_value());
    const auto undone = session().undo(first->session, false, {});
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(undone->state, SessionState::Undone);
    QCOMPARE(test::difference(m_before, configuration()), QString());
    // What was taken back is not finished by accident.
    const auto resumed = session().resume(first->session, {});
    QVERIFY(!resumed.has_value());
    QCOMPARE(resumed.error().code, ErrorCode::Conflict);
}

void tst_Middle::retryLooksBeforeItActs()
{
    m_faults->at = {{1, Fault::FailsBefore}};
    const auto first = apply();
    QVERIFY(first.has_value());
    // Meanwhile somebody else uses the number that the entry was to get.
    const RegistryValueRead entry{RegistryStore::Hklm, freshList.listKey(), QStringLiteral("2")};
    const auto client = m_store->topology({}, {})->client.computer;
    const RegistryState theirs =
        RegistryState::present(RegistryData::text(QStringLiteral("wsman/theirs.contoso.com")));
    QVERIFY(client
                ->perform(
                    EditRegistry{{{entry.store, entry.key, entry.name, RegistryState::valueAbsent(), theirs}},
                                 {}},
                    {})
                .has_value());
    const QJsonObject before = m_store->toJson();
    const auto refused = session().resume(first->session, {});
    QVERIFY(refused.has_value());
    QCOMPARE(refused->state, SessionState::Refused);
    QVERIFY2(refused->outcomes.front().detail.contains(QLatin1String("wsman/theirs.contoso.com")),
             qPrintable(refused->outcomes.front().detail));
    QCOMPARE(m_store->toJson(), before);
}

void tst_Middle::aHalfDoneCmdletIsNotRunTwice_data()
{
    QTest::addColumn<bool>("policy"); ///< what it writes there is there
    QTest::addColumn<QString>("state");
    QTest::newRow("only the setting was made") << false << QStringLiteral("done");
    QTest::newRow("the local policy was saved") << true << QStringLiteral("refused");
}

/// Enable-WSManCredSSP died after some of what it does.
void tst_Middle::aHalfDoneCmdletIsNotRunTwice()
{
    QFETCH(bool, policy);
    QFETCH(QString, state);
    m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    m_store = *PracticeStore::open(QStringLiteral("delegation-missing"),
                                   m_folder->filePath(QStringLiteral("world.json")));
    const auto client = m_store->topology({}, {})->client.computer;
    QVERIFY(client->perform(SetCredSsp{Side::Client, false}, {}).has_value());
    m_before = configuration();
    m_faults->at = {{m_faults->actions, Fault::FailsBefore}};
    const auto first = apply();
    QVERIFY(first.has_value());
    QCOMPARE(first->state, SessionState::Failed);
    const Step &step = first->plan.steps.front();
    QVERIFY(std::holds_alternative<EnableClientCredSsp>(step.action));
    EditRegistry half;
    for (const Change &change : step.changes) {
        const auto &value = std::get<RegistryValueRead>(change.subject);
        if (value.key == keys::wsmanClient || (policy && value.store == RegistryStore::LocalPolicy))
            half.changes.push_back({value.store, value.key, value.name,
                                    std::get<RegistryValueAnswer>(change.before).value,
                                    std::get<RegistryValueAnswer>(change.after).value});
    }
    QVERIFY(client->perform(half, {}).has_value());
    const QJsonObject halfDone = configuration();
    const auto resumed = session().resume(first->session, {});
    QVERIFY2(resumed.has_value(), resumed ? "" : qPrintable(errorText(resumed.error())));
    QCOMPARE(enumName(resumed->state), state);
    QCOMPARE(test::difference(halfDone, configuration()).isEmpty(), policy);
    const auto undone = session().undo(first->session, false, {});
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(undone->state, SessionState::Undone);
    QCOMPARE(test::difference(m_before, configuration()), QString());
}

void tst_Middle::leavingOutGoesOnWithTheRest()
{
    m_faults->at = {{1, Fault::FailsBefore}, {2, Fault::FailsBefore}};
    const auto first = apply();
    QVERIFY(first.has_value());
    RunOptions options;
    options.leaveOut = {1};
    m_faults->at = {};
    const auto rest = session().resume(first->session, options);
    QVERIFY2(rest.has_value(), rest ? "" : qPrintable(errorText(rest.error())));
    QCOMPARE(states(*rest), QStringList({QStringLiteral("left-out"), QStringLiteral("done")}));
    QCOMPARE(rest->places, std::vector<int>({1, 2}));
    QCOMPARE(rest->outcomes.front().detail, QStringLiteral("You left this step out."));
    QCOMPARE(rest->state, SessionState::PartlyDone);
    QCOMPARE(stateInJournal(), SessionState::PartlyDone);
    // The report tells it, too, and does not say that every change was made.
    const auto content = Journal::read(journals(), first->session);
    QVERIFY(content.has_value());
    const QString ticket = reportTicket(makeReport(*content, {}));
    QVERIFY2(ticket.contains(QLatin1String("[left out]")), qPrintable(ticket));
    QVERIFY(!ticket.contains(QLatin1String("Done: every change was made")));
}

void tst_Middle::leavingOutTheLastStepEndsTheSession()
{
    m_faults->at = {{2, Fault::FailsBefore}};
    const auto first = apply();
    QVERIFY(first.has_value());
    RunOptions options;
    options.leaveOut = {2};
    const int actions = m_faults->actions;
    const auto ended = session().resume(first->session, options);
    QVERIFY2(ended.has_value(), ended ? "" : qPrintable(errorText(ended.error())));
    QCOMPARE(m_faults->actions, actions);
    QCOMPARE(ended->state, SessionState::PartlyDone);
    QCOMPARE(stateInJournal(), SessionState::PartlyDone);
}

void tst_Middle::leavingOutIsForGood()
{
    m_faults->at = {{1, Fault::FailsBefore}, {2, Fault::FailsBefore}};
    const auto first = apply();
    QVERIFY(first.has_value());
    RunOptions options;
    options.leaveOut = {1};
    const auto second = session().resume(first->session, options);
    QVERIFY(second.has_value());
    QCOMPARE(second->state, SessionState::Failed);
    m_faults->at = {};
    const auto third = session().resume(first->session, {});
    QVERIFY2(third.has_value(), third ? "" : qPrintable(errorText(third.error())));
    QCOMPARE(third->places, std::vector<int>{2});
    QCOMPARE(third->state, SessionState::PartlyDone);
    QCOMPARE(stateInJournal(), SessionState::PartlyDone);
    const auto left = session().resumePlan(first->session);
    QVERIFY(left.has_value());
    QVERIFY(left->plan.steps.empty());
}

void tst_Middle::whatIsDoneCannotBeLeftOut()
{
    m_faults->at = {{1, Fault::FailsBefore}};
    const auto first = apply();
    QVERIFY(first.has_value());
    RunOptions options;
    options.leaveOut = {0, 17};
    const auto rest = session().resume(first->session, options);
    QVERIFY(rest.has_value());
    QCOMPARE(rest->state, SessionState::Done);
    QCOMPARE(test::difference(m_cured, configuration()), QString());
}

void tst_Middle::onlyResumeLeavesOut()
{
    RunOptions options;
    options.leaveOut = {0, 1, 2};
    const auto applied = apply(options);
    QVERIFY(applied.has_value());
    QCOMPARE(applied->state, SessionState::Done);
    const auto undone = session().undo(applied->session, false, options);
    QVERIFY(undone.has_value());
    QCOMPARE(undone->state, SessionState::Undone);
    QCOMPARE(test::difference(m_before, configuration()), QString());
}

void tst_Middle::undoAfterLeavingOutGivesEverythingBack()
{
    m_faults->at = {{1, Fault::HalfDone}};
    const auto first = apply();
    QVERIFY(first.has_value());
    RunOptions options;
    options.leaveOut = {1}; // it was half done, and stays so until undone
    const auto rest = session().resume(first->session, options);
    QVERIFY(rest.has_value());
    QCOMPARE(rest->state, SessionState::PartlyDone);
    QVERIFY(!test::difference(m_before, configuration()).isEmpty());
    const auto undone = session().undo(first->session, false, {});
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(undone->state, SessionState::Undone);
    QCOMPARE(test::difference(m_before, configuration()), QString());
}

void tst_Middle::stoppingWaitsForTheStepThatWasBegun()
{
    for (const bool finish : {true, false}) {
        std::stop_source stop;
        const int first = m_faults->actions;
        m_faults->before = [&](int action) {
            if (action == first + 1)
                stop.request_stop();
        };
        const auto stopped = apply({}, stop.get_token());
        m_faults->before = nullptr;
        QVERIFY2(stopped.has_value(), stopped ? "" : qPrintable(errorText(stopped.error())));
        QCOMPARE(states(*stopped),
                 QStringList({QStringLiteral("done"), QStringLiteral("done"), QStringLiteral("skipped")}));
        QCOMPARE(stopped->state, SessionState::Interrupted);
        if (finish) {
            const auto finished = session().resume(stopped->session, {});
            QVERIFY(finished.has_value());
            QCOMPARE(finished->state, SessionState::Done);
            QCOMPARE(test::difference(m_cured, configuration()), QString());
        }
        const auto undone = session().undo(stopped->session, false, {});
        QVERIFY(undone.has_value());
        QCOMPARE(undone->state, SessionState::Undone);
        QCOMPARE(test::difference(m_before, configuration()), QString());
    }
}

void tst_Middle::stoppingBeforeTheFirstStepChangesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = apply({}, stop.get_token());
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Canceled);
    QVERIFY(Journal::sessions(journals()).isEmpty());
    QCOMPARE(test::difference(m_before, configuration()), QString());
}

void tst_Middle::progressCountsInTheConfirmedPlan()
{
    QList<QPair<int, bool>> told;
    RunOptions options;
    options.progress = [&](int step, const Outcome *outcome) { told.append({step, outcome != nullptr}); };
    m_faults->at = {{1, Fault::FailsBefore}};
    const auto first = apply(options);
    QVERIFY(first.has_value());
    QCOMPARE(told, (QList<QPair<int, bool>>{{0, false}, {0, true}, {1, false}, {1, true}}));
    told.clear();
    QVERIFY(session().resume(first->session, options).has_value());
    QCOMPARE(told, (QList<QPair<int, bool>>{{1, false}, {1, true}, {2, false}, {2, true}}));
}

void tst_Middle::whatIsLeftIsKnownBeforehand()
{
    m_faults->at = {{1, Fault::FailsBefore}};
    const auto first = apply();
    QVERIFY(first.has_value());
    const auto left = session().resumePlan(first->session);
    QVERIFY(left.has_value());
    QCOMPARE(left->places, std::vector<int>({1, 2}));
    QCOMPARE(left->plan.steps.size(), std::size_t(2));
    QCOMPARE(left->plan.steps.front(), first->plan.steps.at(1));
    // A window that did not run it reads the same out of the journal.
    const auto content = Journal::read(journals(), first->session);
    QVERIFY(content.has_value());
    const RunResult read = lastRun(*content);
    QCOMPARE(read.state, first->state);
    QCOMPARE(states(read), states(*first));
    QCOMPARE(read.places, first->places);
}

void tst_Middle::aFaultOnTheWayBackIsFinishedByUndoingAgain()
{
    const auto applied = apply();
    QVERIFY(applied.has_value());
    m_faults->at = {{m_faults->actions + 1, Fault::FailsBefore}};
    const auto partly = session().undo(applied->session, false, {});
    QVERIFY(partly.has_value());
    QCOMPARE(partly->state, SessionState::PartlyUndone);
    const auto undone = session().undo(applied->session, false, {});
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
    QCOMPARE(undone->state, SessionState::Undone);
    QCOMPARE(test::difference(m_before, configuration()), QString());
}

QTEST_GUILESS_MAIN(tst_Middle)
#include "tst_middle.moc"
