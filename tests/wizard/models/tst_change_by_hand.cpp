// Changes that a person makes at a server with a script, without a window: the run waits for the answer, goes
// on with it, and is taken back by a further script; also when the window was closed in between.
#include "engine/computers/carried/carried_store.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/script_carrier.h"
#include "tests/wizard/support/practice_store.h"
#include "wizard/models/change_model.h"
#include "wizard/models/check_model.h"
#include "wizard/models/earlier_sessions.h"
#include "wizard/models/error_model.h"
#include "wizard/models/review_model.h"
#include "wizard/models/troubleshooting.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace credssp;
using Stage = ChangeModel::Stage;

namespace {

/// One run of the window.
struct Desk
{
    explicit Desk(const QString &folder)
        : shared(place(folder))
        , check(shared)
        , review(shared)
        , change(shared)
    {
    }
    static Surroundings place(const QString &folder)
    {
        Surroundings place{false, QStringLiteral("HERE"), {}, folder, {}};
        place.carriedFolder = folder + QStringLiteral("/carried");
        place.carriesInPractice = true;
        return place;
    }
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return !const_cast<Troubleshooting &>(shared).worker().isBusy(); });
    }
    /// Reads everything that Review shows, and confirms it.
    [[nodiscard]] bool confirm()
    {
        review.enter();
        if (!QTest::qWaitFor([this] { return review.stage() != ReviewModel::Stage::Planning; }))
            return false;
        for (int step = 0; std::cmp_less(step, review.steps().size()); ++step)
            review.setSeen(step, true);
        return review.goOn();
    }
    /// Makes what was confirmed, until the run ends or waits.
    [[nodiscard]] bool make()
    {
        change.enter();
        return QTest::qWaitFor([this] { return change.stage() != Stage::Running; });
    }
    [[nodiscard]] QString lines() const
    {
        QString lines;
        for (const ChangeModel::Line &line : change.lines())
            lines +=
                QStringLiteral("\n  %1 %2: %3 %4").arg(line.computer, line.title, line.word, line.detail);
        return change.headline() + lines;
    }

    Troubleshooting shared;
    CheckModel check;
    ReviewModel review;
    ChangeModel change;
};

} // namespace

class tst_ChangeByHand : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ScriptCarrier> m_carrier;
    std::shared_ptr<PracticeStore> m_store;

    [[nodiscard]] QString world() const { return m_folder->filePath(QStringLiteral("world.json")); }
    /// Asks every server by hand and confirms the remedy's changes.
    void begin(Desk &desk, const QString &scenario, const QString &remedy);
    /// Brings the answer of every script that the run waits for, one after the other.
    void bringAll(Desk &desk);
    void open(CarryModel &carry, const QString &path, const Desk &desk) const;

private slots:
    void init()
    {
        m_log.begin();
        m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void curedAndTakenBack_data();
    void curedAndTakenBack();
    void goesOnInAnotherRunOfTheWindow();
    void otherAnswersAreRefused();
    void whatWasChangedMeanwhileIsNotTouched();
};

void tst_ChangeByHand::begin(Desk &desk, const QString &scenario, const QString &remedy)
{
    QVERIFY(desk.shared.startPractice(scenario, world()));
    m_store = test::practiceStoreOf(desk.shared);
    m_carrier = std::make_unique<test::ScriptCarrier>(m_store);
    desk.check.begin();
    QTRY_COMPARE(desk.check.state(), CheckModel::State::Finished);
    for (int row = 1; row < desk.check.computerCount(); ++row) {
        desk.check.chooseComputer(row);
        desk.check.askByHand();
        QVERIFY(desk.settle());
    }
    std::vector<CarriedRequest> requests;
    for (const CarryModel::Errand &errand : desk.check.carry().errands())
        requests.push_back(errand.request);
    QCOMPARE(requests.size(), static_cast<std::size_t>(desk.check.computerCount() - 1));
    for (const CarriedRequest &request : requests)
        open(desk.check.carry(), m_carrier->answer(request), desk);
    desk.shared.setUndertaking({Undertaking::Kind::Apply, remedy, {}, false, {}});
    QVERIFY2(desk.confirm(), qPrintable(desk.review.message().text + desk.review.message().detail));
}

void tst_ChangeByHand::open(CarryModel &carry, const QString &path, const Desk &desk) const
{
    QVERIFY(!path.isEmpty());
    carry.open(path);
    QVERIFY(desk.settle());
    QCOMPARE(carry.problem(), QString());
}

void tst_ChangeByHand::bringAll(Desk &desk)
{
    for (int round = 0; desk.change.awaitsAnswers() && round < 10; ++round) {
        QVERIFY2(!desk.change.carry().errands().empty(), qPrintable(desk.change.explanation().join(u'\n')));
        open(desk.change.carry(), m_carrier->answer(desk.change.carry().errands().front().request), desk);
        QTRY_VERIFY(desk.change.stage() != Stage::Running);
    }
}

void tst_ChangeByHand::curedAndTakenBack_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("a command at the server")
        << QStringLiteral("server-off") << QStringLiteral("reset-credssp");
    QTest::newRow("a service that is restarted")
        << QStringLiteral("restart-cures") << QStringLiteral("restart-winrm");
    QTest::newRow("four servers") << QStringLiteral("four-servers") << QStringLiteral("reset-credssp");
}

void tst_ChangeByHand::curedAndTakenBack()
{
    QFETCH(QString, scenario);
    QFETCH(QString, remedy);
    Desk desk(m_folder->path());
    begin(desk, scenario, remedy);
    const QJsonObject before = m_store->toJson();
    QVERIFY(desk.make());
    QVERIFY2(desk.change.awaitsAnswers(), qPrintable(desk.lines()));
    QVERIFY(desk.change.manualSteps().empty());
    QVERIFY(!desk.change.carry().changes(0).isEmpty());
    const QString waiting = desk.change.headline();
    QVERIFY2(waiting.contains(QLatin1String("script")), qPrintable(waiting));
    QCOMPARE(desk.shared.result()->state, SessionState::Waiting);
    bringAll(desk);
    QVERIFY2(desk.change.stage() == Stage::Done, qPrintable(desk.lines()));
    QVERIFY2(desk.change.headline().contains(QLatin1String("reported by a person")),
             qPrintable(desk.lines()));
    const QString client = desk.shared.client();
    for (const ChangeModel::Line &line : desk.change.lines())
        QVERIFY2(line.reported == (line.computer != client), qPrintable(desk.lines()));
    QCOMPARE(desk.shared.result()->state, SessionState::Done);

    const QString session = desk.shared.result()->session;
    desk.shared.setUndertaking({Undertaking::Kind::Undo, {}, session, false, {}});
    // A restart cannot be taken back.
    QCOMPARE(desk.confirm() && desk.shared.isPlanConfirmed(), remedy == QLatin1String("reset-credssp"));
    if (desk.shared.isPlanConfirmed()) {
        QVERIFY(desk.make());
        bringAll(desk);
        QVERIFY2(desk.change.stage() == Stage::Done, qPrintable(desk.lines()));
        QCOMPARE(desk.shared.result()->state, SessionState::Undone);
    }
    auto now = PracticeStore::openState(world());
    QVERIFY(now.has_value());
    QCOMPARE(test::delegationEntries((*now)->toJson()), test::delegationEntries(before));
}

void tst_ChangeByHand::goesOnInAnotherRunOfTheWindow()
{
    QString answer;
    {
        Desk desk(m_folder->path());
        begin(desk, QStringLiteral("server-off"), QStringLiteral("reset-credssp"));
        QVERIFY(desk.make());
        QVERIFY(desk.change.awaitsAnswers());
        answer = m_carrier->answer(desk.change.carry().errands().front().request);
    }
    Desk desk(m_folder->path());
    ErrorModel error(desk.shared);
    QSignalSpy page(&desk.shared, &Troubleshooting::pageRequested);
    error.refresh();
    QTRY_VERIFY(error.offer());
    QCOMPARE(error.offer()->kind, EarlierSessions::Offer::Kind::Waiting);
    error.takeUpOffer();
    QTRY_COMPARE(page.size(), 1);
    QCOMPARE(desk.shared.undertaking().kind, Undertaking::Kind::Resume);
    QVERIFY2(desk.confirm(), qPrintable(desk.review.message().text + desk.review.message().detail));
    QVERIFY(desk.make());
    QVERIFY2(desk.change.awaitsAnswers(), qPrintable(desk.lines()));
    QVERIFY2(!desk.change.carry().errands().empty(), "there is a script again");
    // The answer of the script that was saved before the window was closed.
    open(desk.change.carry(), answer, desk);
    QTRY_VERIFY(desk.change.stage() != Stage::Running);
    QVERIFY2(desk.change.stage() == Stage::Done, qPrintable(desk.lines()));
    QCOMPARE(desk.shared.result()->state, SessionState::Done);
}

void tst_ChangeByHand::otherAnswersAreRefused()
{
    Desk desk(m_folder->path());
    begin(desk, QStringLiteral("server-off"), QStringLiteral("reset-credssp"));
    QVERIFY(desk.make());
    QVERIFY(desk.change.awaitsAnswers());
    CarryModel &carry = desk.change.carry();
    const auto refused = [&](const QString &path, const char *says) {
        carry.open(path);
        QVERIFY(desk.settle());
        QVERIFY2(carry.problem().contains(QLatin1String(says)), qPrintable(carry.problem()));
        QVERIFY(desk.change.awaitsAnswers());
    };
    CarriedRequest request = carry.errands().front().request;
    // One that only looks, and one of another plan that was confirmed elsewhere.
    const auto questions = questionsFor(request.computer, request.reads, QDateTime::currentSecsSinceEpoch());
    const CarriedStore store(m_folder->filePath(QStringLiteral("carried")));
    QVERIFY(store.keep(*questions).has_value());
    refused(m_carrier->answer(*questions), "only looks");
    CarriedRequest other = request;
    other.nonce = newCarriedNonce();
    other.plan = QString(64, u'e');
    other.steps.clear();
    QVERIFY(store.keep(other).has_value());
    refused(m_carrier->answer(other), "other changes");
    refused(m_carrier->path(QStringLiteral("nothing.json")), "cannot be read");
    bringAll(desk);
    QVERIFY2(desk.change.stage() == Stage::Done, qPrintable(desk.lines()));
}

void tst_ChangeByHand::whatWasChangedMeanwhileIsNotTouched()
{
    Desk desk(m_folder->path());
    begin(desk, QStringLiteral("restart-cures"), QStringLiteral("restart-winrm"));
    QVERIFY(desk.make());
    QVERIFY(desk.change.awaitsAnswers());
    auto direct = m_store->topology({}, {});
    QVERIFY(direct.has_value());
    const CarriedRequest request = desk.change.carry().errands().front().request;
    QVERIFY(direct->find(request.computer)
                ->perform(SetServiceStartType{QStringLiteral("WinRM"), StartType::Disabled, {}}, {})
                .has_value());
    open(desk.change.carry(), m_carrier->answer(request), desk);
    QTRY_VERIFY(desk.change.stage() != Stage::Running);
    QVERIFY2(desk.change.stage() == Stage::Failed, qPrintable(desk.lines()));
}

QTEST_GUILESS_MAIN(tst_ChangeByHand)
#include "tst_change_by_hand.moc"
