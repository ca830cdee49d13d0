// Making what was confirmed: live lines, stops, failures and the ways on from there, steps by hand.
#include "engine/handover.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "wizard/models/change_model.h"
#include "wizard/models/review_model.h"
#include "wizard/models/troubleshooting.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace credssp;
using Stage = ChangeModel::Stage;
using Line = ChangeModel::LineState;
using Choice = ChangeModel::Choice;

namespace {

/// The window's state, with both models, on a practice scenario.
struct Desk
{
    explicit Desk(const QString &folder, const QString &handover = {})
        : shared({false, QStringLiteral("HERE"), {}, folder, {}, true, handover})
        , review(shared)
        , change(shared)
    {
    }

    void open(const QString &scenario) { QVERIFY(shared.startPractice(scenario)); }

    /// Plans, reads everything and presses the button.
    void confirm(const Undertaking &what)
    {
        shared.setUndertaking(what);
        review.enter();
        QTRY_COMPARE(review.stage(), ReviewModel::Stage::Ready);
        for (int step = 0; std::cmp_less(step, review.steps().size()); ++step)
            review.setSeen(step, true);
        QVERIFY(review.goOn());
        QVERIFY(shared.isPlanConfirmed());
    }
    void confirm(const QString &remedy)
    {
        confirm(Undertaking{Undertaking::Kind::Apply, remedy, {}, false, {}});
    }

    /// Something happens to the computers that the window does not know of.
    template <typename Work> void behindTheBack(Work work)
    {
        bool done = false;
        shared.withSession(
            &change,
            [work](Session &session, std::stop_token) -> Result<bool> {
                work(session);
                return true;
            },
            [&](Result<bool> answer) { done = answer.has_value(); });
        QTRY_VERIFY(done);
    }
    void lie(bool lying)
    {
        behindTheBack([lying](Session &session) { session.setup().practice->setLying(lying); });
    }
    /// The journal's lines: its head, the pass, then two for each step.
    static constexpr int firstIntent = 3;
    static constexpr int firstOutcome = 4;
    /// The computers do what they are told once, and then only say so.
    void lieAfterTheFirst()
    {
        behindTheBack([](Session &session) {
            session.setJournalObserver([store = session.setup().practice](JournalPoint point, int line) {
                if (point == JournalPoint::AfterWrite && line == firstOutcome)
                    store->setLying(true);
            });
        });
    }

    [[nodiscard]] bool offers(Choice choice) const
    {
        const auto choices = change.choices();
        return std::ranges::any_of(
            choices, [&](const ChangeModel::ChoiceText &text) { return text.choice == choice; });
    }
    [[nodiscard]] int count(Line state) const
    {
        return static_cast<int>(std::ranges::count(change.lines(), state, &ChangeModel::Line::state));
    }
    [[nodiscard]] int lines() const { return static_cast<int>(change.lines().size()); }

    Troubleshooting shared;
    ReviewModel review;
    ChangeModel change;
};

} // namespace

class tst_ChangeModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void makesWhatWasConfirmed_data();
    void makesWhatWasConfirmed();
    void nothingIsMadeWithoutConfirmation();
    void comingBackMakesNothingTwice();
    void undoTakesItBack();
    void whatChangedSinceItWasShownIsNotMade();
    void aStepThatDoesNotTakeIsSaidAndTriedAgain();
    void aFailureInTheMiddleCanBeLeftOut();
    void aFailureInTheMiddleCanBeUndone();
    void aStopEndsBetweenTwoSteps();
    void aStepByHandIsTicked();
    void whatWasTickedBeforeIsNotAskedAgain();
    void theSecondWindowEndsWithTheJournal();

private:
    LogGuard m_log;
    QTemporaryDir m_folder{test::fastTemporaryTemplate()};
};

void tst_ChangeModel::makesWhatWasConfirmed_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("a program") << QStringLiteral("spn-missing") << QStringLiteral("register-spn");
    QTest::newRow("cmdlets") << QStringLiteral("client-off") << QStringLiteral("reset-credssp");
    QTest::newRow("several servers") << QStringLiteral("four-servers") << QStringLiteral("reset-credssp");
    QTest::newRow("single registry values")
        << QStringLiteral("ntlm-only") << QStringLiteral("allow-ntlm-delegation");
}

void tst_ChangeModel::makesWhatWasConfirmed()
{
    QFETCH(QString, scenario);
    QFETCH(QString, remedy);
    Desk desk(m_folder.path());
    desk.open(scenario);
    desk.confirm(remedy);
    QSignalSpy running(&desk.change, &ChangeModel::runningChanged);
    QSignalSpy lines(&desk.change, &ChangeModel::lineChanged);
    desk.change.enter();
    QVERIFY(desk.change.isRunning());
    QVERIFY(!desk.change.canGoOn());
    QVERIFY2(!desk.shared.plan(), "the plan is used up");
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    QCOMPARE(running.size(), 2);
    QVERIFY(lines.size() >= 2 * desk.lines());
    QCOMPARE(desk.count(Line::Done) + desk.count(Line::Unproven), desk.lines());
    QCOMPARE(desk.change.settledCount(), desk.lines());
    QVERIFY(desk.change.canGoOn());
    QVERIFY(desk.change.choices().empty());
    QVERIFY(desk.shared.result());
    QCOMPARE(desk.shared.madeSessions().size(), 1);
    QCOMPARE(desk.shared.madeSessions().front(), desk.shared.result()->session);
}

void tst_ChangeModel::nothingIsMadeWithoutConfirmation()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("spn-missing"));
    desk.shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("register-spn"), {}, false, {}});
    desk.review.enter();
    QTRY_COMPARE(desk.review.stage(), ReviewModel::Stage::Ready);
    desk.change.enter();
    QCOMPARE(desk.change.stage(), Stage::Empty);
    QVERIFY(!desk.change.canGoOn());
    QVERIFY(!desk.shared.worker().isBusy());
    QVERIFY(desk.offers(Choice::LookAgain));
}

void tst_ChangeModel::comingBackMakesNothingTwice()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("spn-missing"));
    desk.confirm(QStringLiteral("register-spn"));
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    desk.change.enter();
    QCOMPARE(desk.change.stage(), Stage::Done);
    QVERIFY(!desk.shared.worker().isBusy());
    desk.review.enter();
    QTRY_COMPARE(desk.review.stage(), ReviewModel::Stage::NothingToDo);
}

void tst_ChangeModel::undoTakesItBack()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("ntlm-only"));
    desk.confirm(QStringLiteral("allow-ntlm-delegation"));
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    desk.confirm(Undertaking{Undertaking::Kind::Undo, {}, desk.shared.result()->session, false, {}});
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    QCOMPARE(desk.shared.result()->state, SessionState::Undone);
}

void tst_ChangeModel::whatChangedSinceItWasShownIsNotMade()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("spn-missing"));
    desk.confirm(QStringLiteral("register-spn"));
    // Somebody else makes the first of the changes.
    const Step first = desk.shared.plan()->steps.front();
    desk.behindTheBack([first](Session &session) {
        QVERIFY(session.setup().topology.find(first.computer)->perform(first.action, {}));
    });
    QSignalSpy requested(&desk.shared, &Troubleshooting::pageRequested);
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Refused);
    QVERIFY(!desk.change.canGoOn());
    QCOMPARE(desk.count(Line::NotBegun), desk.lines());
    QVERIFY2(desk.change.explanation().size() > 1, "what is different is said");
    QVERIFY(!desk.shared.result());
    QVERIFY(desk.offers(Choice::LookAgain));
    desk.change.choose(Choice::LookAgain);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<PageId>(), PageId::Review);
}

void tst_ChangeModel::aStepThatDoesNotTakeIsSaidAndTriedAgain()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("spn-missing"));
    desk.confirm(QStringLiteral("register-spn"));
    desk.lie(true);
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Failed);
    QCOMPARE(desk.change.lines().front().state, Line::Problem);
    QVERIFY(!desk.change.lines().front().detail.isEmpty());
    QVERIFY(desk.change.explanation().contains(desk.change.lines().front().detail));
    QVERIFY(!desk.change.canGoOn());
    QVERIFY2(!desk.offers(Choice::Undo), "nothing was changed, so there is nothing to undo");
    const QString session = desk.shared.result()->session;
    desk.lie(false);
    desk.change.choose(Choice::Retry);
    QVERIFY2(desk.change.isRunning(), "the steps are those that were shown: they run at once");
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    QCOMPARE(desk.count(Line::Done) + desk.count(Line::Unproven), desk.lines());
    QCOMPARE(desk.shared.result()->session, session);
    QCOMPARE(desk.shared.undertaking().kind, Undertaking::Kind::Resume);
}

void tst_ChangeModel::aFailureInTheMiddleCanBeLeftOut()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("spn-missing"));
    desk.confirm(QStringLiteral("register-spn"));
    desk.lieAfterTheFirst();
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Failed);
    QCOMPARE(desk.change.lines().at(0).state, Line::Done);
    QCOMPARE(desk.change.lines().at(1).state, Line::Problem);
    QCOMPARE(desk.count(Line::NotBegun), desk.lines() - 2);
    QVERIFY(desk.offers(Choice::Retry) && desk.offers(Choice::LeaveOut) && desk.offers(Choice::Undo));
    QVERIFY(!desk.change.canGoOn());
    desk.lie(false);
    desk.change.choose(Choice::LeaveOut);
    QCOMPARE(desk.count(Line::Ahead), desk.lines() - 1);
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    QCOMPARE(desk.change.lines().at(1).state, Line::LeftOut);
    QCOMPARE(desk.count(Line::LeftOut), 1);
    QCOMPARE(desk.shared.result()->state, SessionState::PartlyDone);
    QCOMPARE(desk.shared.madeSessions().size(), 1);
    QVERIFY(desk.change.canGoOn());
}

void tst_ChangeModel::aFailureInTheMiddleCanBeUndone()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("spn-missing"));
    desk.confirm(QStringLiteral("register-spn"));
    desk.lieAfterTheFirst();
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Failed);
    desk.lie(false);
    QSignalSpy requested(&desk.shared, &Troubleshooting::pageRequested);
    desk.change.choose(Choice::Undo);
    QVERIFY2(!desk.shared.worker().isBusy(), "its plan is shown first");
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<PageId>(), PageId::Review);
    QCOMPARE(desk.shared.undertaking().kind, Undertaking::Kind::Undo);
    desk.confirm(desk.shared.undertaking());
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    QCOMPARE(desk.shared.result()->state, SessionState::Undone);
}

void tst_ChangeModel::aStopEndsBetweenTwoSteps()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("spn-missing"));
    desk.confirm(QStringLiteral("register-spn"));
    // The first step lasts until the person has pressed the button.
    QSemaphore pressed;
    desk.behindTheBack([&pressed](Session &session) {
        session.setJournalObserver([&pressed](JournalPoint point, int line) {
            if (point == JournalPoint::AfterWrite && line == Desk::firstIntent)
                pressed.acquire();
        });
    });
    desk.change.enter();
    QTRY_COMPARE(desk.change.lines().front().state, Line::Working);
    desk.change.stop();
    QVERIFY(desk.change.isStopping());
    QVERIFY(desk.change.isRunning());
    pressed.release();
    QTRY_COMPARE(desk.change.stage(), Stage::Stopped);
    QCOMPARE(desk.change.lines().front().state, Line::Done);
    QCOMPARE(desk.count(Line::NotBegun), desk.lines() - 1);
    QVERIFY(desk.offers(Choice::Undo));
    QVERIFY(!desk.change.canGoOn());
    desk.change.choose(Choice::Retry);
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    QCOMPARE(desk.count(Line::Done) + desk.count(Line::Unproven), desk.lines());
    QCOMPARE(desk.shared.result()->state, SessionState::Done);
}

void tst_ChangeModel::aStepByHandIsTicked()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("trust-broken"));
    desk.confirm(QStringLiteral("repair-domain-trust"));
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Waiting);
    QCOMPARE(desk.change.lines().front().state, Line::Waiting);
    const int count = static_cast<int>(desk.change.manualSteps().size());
    QVERIFY(count > 0);
    QVERIFY(!desk.change.allManualTicked());
    desk.change.goOnAfterManual();
    QCOMPARE(desk.change.stage(), Stage::Waiting);
    for (int step = 0; step < count; ++step)
        desk.change.setManualTicked(step, true);
    QVERIFY(desk.change.allManualTicked());
    desk.change.goOnAfterManual();
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    QVERIFY(desk.change.manualSteps().empty());
    QVERIFY(desk.change.canGoOn());
}

void tst_ChangeModel::whatWasTickedBeforeIsNotAskedAgain()
{
    Desk desk(m_folder.path());
    desk.open(QStringLiteral("trust-broken"));
    desk.shared.setUndertaking(
        {Undertaking::Kind::Apply, QStringLiteral("repair-domain-trust"), {}, false, {}});
    desk.review.enter();
    QTRY_COMPARE(desk.review.stage(), ReviewModel::Stage::Ready);
    desk.shared.setManualDone(true);
    desk.review.setSeen(0, true);
    QVERIFY(desk.review.goOn());
    desk.change.enter();
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
}

void tst_ChangeModel::theSecondWindowEndsWithTheJournal()
{
    const QString nonce = newHandoverNonce();
    Desk desk(m_folder.path(), nonce);
    desk.open(QStringLiteral("spn-missing"));
    desk.confirm(QStringLiteral("register-spn"));
    QVERIFY(desk.change.isElevatedWindow());
    desk.change.enter();
    QVERIFY2(!desk.change.canGoOn(), "not while changes are being made");
    QTRY_COMPARE(desk.change.stage(), Stage::Done);
    QVERIFY(desk.change.canGoOn());
    QCOMPARE(findHandedOver(m_folder.path(), nonce).value_or(QString()), desk.shared.result()->session);
}

QTEST_GUILESS_MAIN(tst_ChangeModel)
#include "tst_change_model.moc"
