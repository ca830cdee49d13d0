// The second window with administrator rights: what it is given, and what came of it.
#include "engine/handover.h"
#include "engine/run/journal.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "wizard/models/review_model.h"
#include "wizard/models/troubleshooting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;
using Stage = ReviewModel::Stage;

class tst_ReviewElsewhere : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void practiceNeverAsksForAdministrator();
    void theSecondWindowGetsASessionFile();
    void everyTaskIsHandedOver_data();
    void everyTaskIsHandedOver();
    void whatIsBegunIsEndedByAnAdministrator();
    void whatTheSecondWindowDidIsReadFromTheJournal_data();
    void whatTheSecondWindowDidIsReadFromTheJournal();
    void aSecondWindowThatDoesNotOpenIsSaid();
    void waitingCanBeEnded();
    void withoutASecondWindowItIsSaid();
    void theSecondWindowSaysWhatIsOtherThanShown();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder.path(), {}};
    }
    static Plan realPlan();
    /// On real computers, as far as this machine can play it: with a plan at hand that was made before.
    struct Real
    {
        explicit Real(const QString &folder, bool withWindow = true);
        Surroundings place(const QString &folder, bool withWindow);
        QString file; ///< what the second window was given
        std::function<void(Result<void>)> close;
        Troubleshooting shared;
        ReviewModel model;
    };
    LogGuard m_log;
    QTemporaryDir m_folder{test::fastTemporaryTemplate()};
};

void tst_ReviewElsewhere::practiceNeverAsksForAdministrator()
{
    Surroundings here = place();
    here.windows = true;
    here.administrator = false;
    Troubleshooting shared(here);
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("ntlm-only")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("allow-ntlm-delegation"), {}, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QVERIFY(model.steps().front().elevated);
    QVERIFY(!model.needsAdministrator());
}

Plan tst_ReviewElsewhere::realPlan()
{
    const QString name = QStringLiteral("HERE");
    EditRegistry edit;
    edit.changes.push_back({RegistryStore::Hklm, QStringLiteral("SOFTWARE\\Example"), QStringLiteral("Value"),
                            RegistryState::valueAbsent(), RegistryState::present(RegistryData::dword(1))});
    Step step{name, edit, {}};
    Plan plan;
    plan.remedy = QStringLiteral("allow-ntlm-delegation");
    plan.computers = {{name, {}}};
    plan.computers.front().identity.kind = ComputerKind::Windows;
    plan.computers.front().identity.name = name;
    plan.steps = {step};
    return plan;
}

tst_ReviewElsewhere::Real::Real(const QString &folder, bool withWindow)
    : shared(place(folder, withWindow))
    , model(shared)
{
    shared.setComputers(QStringLiteral("HERE"), {QStringLiteral("node1.contoso.com")});
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("allow-ntlm-delegation"), {}, false, {}});
    shared.setPlan(realPlan());
    model.enter();
    model.setSeen(0, true);
}

Surroundings tst_ReviewElsewhere::Real::place(const QString &folder, bool withWindow)
{
    Surroundings here{true, QStringLiteral("HERE"), folder, {}, {}, false};
    if (withWindow)
        here.elevate = [this](const QString &path, std::function<void(Result<void>)> ended) {
            file = path;
            close = std::move(ended);
        };
    return here;
}

void tst_ReviewElsewhere::theSecondWindowGetsASessionFile()
{
    const QTemporaryDir folder;
    Real real(folder.path());
    QCOMPARE(real.model.stage(), Stage::Ready);
    QVERIFY(real.model.needsAdministrator());
    QVERIFY(real.model.canGoOn());
    QVERIFY2(!real.model.goOn(), "the page stays while the other window is open");
    QCOMPARE(real.model.stage(), Stage::Elsewhere);
    QVERIFY(!real.model.canGoOn());
    QVERIFY(!real.shared.isPlanConfirmed());
    QFile file(real.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const auto handover = decodeHandover(file.readAll());
    QVERIFY2(handover, handover ? "" : qPrintable(errorText(handover.error())));
    QCOMPARE(handover->client.name, QStringLiteral("HERE"));
    QCOMPARE(handover->servers.size(), std::size_t(1));
    QCOMPARE(handover->user, this_machine::userName());
    const auto *task = std::get_if<HandoverApply>(&handover->task);
    QVERIFY(task != nullptr);
    QCOMPARE(task->hash, real.shared.preview().hash);

    real.close({});
    QTRY_COMPARE(real.model.stage(), Stage::Ready);
    QVERIFY2(!QFile::exists(real.file), "the file is gone with the window");
    QVERIFY2(!real.model.message().text.isEmpty(), "nothing was changed there, and that is said");
    QVERIFY(real.model.isSeen(0));
}

void tst_ReviewElsewhere::everyTaskIsHandedOver_data()
{
    using Kind = Undertaking::Kind;
    QTest::addColumn<Undertaking>("what");
    const QString session = QStringLiteral("20260101-101500-abcdef");
    QTest::newRow("a remedy") << Undertaking{Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}};
    QTest::newRow("an undo") << Undertaking{Kind::Undo, {}, session, false, {}};
    QTest::newRow("an undo of the rest") << Undertaking{Kind::Undo, {}, session, true, {}};
    QTest::newRow("an interrupted session to finish")
        << Undertaking{Kind::Resume, QStringLiteral("reset-credssp"), session, false, {}};
    QTest::newRow("to finish without some steps")
        << Undertaking{Kind::Resume, QStringLiteral("reset-credssp"), session, false, {1, 4}};
}

void tst_ReviewElsewhere::everyTaskIsHandedOver()
{
    QFETCH(Undertaking, what);
    const QTemporaryDir folder;
    Real real(folder.path());
    real.shared.setUndertaking(what);
    real.shared.setPlan(realPlan());
    real.model.setSeen(0, true);
    QVERIFY(real.model.needsAdministrator());
    QVERIFY2(real.model.canGoOn(), qPrintable(real.model.message().text));
    QVERIFY(!real.model.goOn());
    QCOMPARE(real.model.stage(), Stage::Elsewhere);
    QFile file(real.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto handover = decodeHandover(file.readAll());
    QVERIFY2(handover, handover ? "" : qPrintable(errorText(handover.error())));
    QCOMPARE(shownHash(*handover), real.shared.preview().hash);
    const QString hash = real.shared.preview().hash;
    switch (what.kind) {
    case Undertaking::Kind::Apply:
        QVERIFY(std::get<HandoverApply>(handover->task) == (HandoverApply{what.remedy, hash}));
        break;
    case Undertaking::Kind::Undo:
        QVERIFY(std::get<HandoverUndo>(handover->task) ==
                (HandoverUndo{what.session, what.onlyUnchanged, hash}));
        break;
    case Undertaking::Kind::Resume:
        QVERIFY(std::get<HandoverResume>(handover->task) ==
                (HandoverResume{what.session, what.leaveOut, hash}));
        break;
    case Undertaking::Kind::None:
        QFAIL("nothing to hand over");
    }
}

void tst_ReviewElsewhere::whatIsBegunIsEndedByAnAdministrator()
{
    const QTemporaryDir folder;
    Real real(folder.path());
    real.shared.setUndertaking(
        {Undertaking::Kind::Resume, {}, QStringLiteral("20260101-101500-abcdef"), false, {}});
    Plan nothingLeft = realPlan();
    nothingLeft.steps.clear();
    nothingLeft.reason = QStringLiteral("Every step was done.");
    real.shared.setPlan(nothingLeft);
    QCOMPARE(real.model.stage(), Stage::NothingToDo);
    QVERIFY2(real.model.needsAdministrator(), "its journal is written once more");
    QVERIFY(real.model.canGoOn());
    QVERIFY(!real.model.goOn());
    QCOMPARE(real.model.stage(), Stage::Elsewhere);
    real.close({});
    QTRY_COMPARE(real.model.stage(), Stage::NothingToDo);

    // The second window does it, also with nothing left: it is not closed at once.
    Surroundings there = place();
    there.handover = newHandoverNonce();
    Troubleshooting shared(there);
    ReviewModel model(shared);
    shared.setUndertaking(real.shared.undertaking());
    shared.setPlan(nothingLeft);
    QVERIFY(!model.isLast());
    QVERIFY(model.canGoOn());
    QCOMPARE(model.following(), PageId::Change);
}

void tst_ReviewElsewhere::whatTheSecondWindowDidIsReadFromTheJournal_data()
{
    QTest::addColumn<OutcomeState>("outcome");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("done") << OutcomeState::Done << true;
    QTest::newRow("a step failed") << OutcomeState::Failed << false;
    QTest::newRow("a person must do something first") << OutcomeState::Waiting << false;
}

void tst_ReviewElsewhere::whatTheSecondWindowDidIsReadFromTheJournal()
{
    QFETCH(OutcomeState, outcome);
    QFETCH(bool, goesOn);
    const QTemporaryDir folder;
    Real real(folder.path());
    QSignalSpy requested(&real.shared, &Troubleshooting::pageRequested);
    QVERIFY(!real.model.goOn());
    QFile file(real.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto handover = decodeHandover(file.readAll());
    QVERIFY(handover);
    {
        JournalHeader header;
        header.session = Journal::newSessionId();
        header.plan = realPlan();
        header.hash = planHash(header.plan);
        header.handover = handover->nonce;
        auto journal = Journal::create(folder.path(), header);
        QVERIFY(journal);
        QVERIFY(journal->beginPass(PassKind::Apply, header.plan, QStringLiteral("2026-01-01T00:00:00Z"), {}));
        QVERIFY(journal->intent(0, {}));
        QVERIFY(journal->outcome({0, QStringLiteral("HERE"), outcome, {}, {}}));
        QVERIFY(journal->endPass());
    }
    real.close({});
    QTRY_VERIFY(real.shared.result());
    QCOMPARE(real.shared.result()->outcomes.front().state, outcome);
    QCOMPARE(real.shared.madeSessions().size(), 1);
    if (goesOn) {
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<PageId>(), PageId::Result);
    } else {
        QTRY_VERIFY(!real.shared.worker().isBusy());
        QCOMPARE(requested.size(), 0);
        QVERIFY(!real.model.canGoOn());
    }
    // What waits is finished, not made once more.
    if (outcome == OutcomeState::Waiting) {
        QCOMPARE(real.shared.undertaking().kind, Undertaking::Kind::Resume);
        QCOMPARE(real.shared.undertaking().session, real.shared.result()->session);
    }
}

void tst_ReviewElsewhere::aSecondWindowThatDoesNotOpenIsSaid()
{
    const QTemporaryDir folder;
    Real real(folder.path());
    QVERIFY(!real.model.goOn());
    real.close(
        failure(ErrorCode::Canceled, QStringLiteral("CredSSP Wizard"), QStringLiteral("It was refused.")));
    QCOMPARE(real.model.stage(), Stage::Ready);
    QCOMPARE(real.model.message().severity, ReviewModel::Severity::Warning);
    QCOMPARE(real.model.message().detail, QStringLiteral("It was refused."));
    QVERIFY2(real.model.canGoOn(), "the person may try again");
}

void tst_ReviewElsewhere::waitingCanBeEnded()
{
    const QTemporaryDir folder;
    Real real(folder.path());
    QVERIFY(!real.model.goOn());
    QVERIFY(!real.model.message().action.isEmpty());
    real.model.doMessageAction();
    QTRY_COMPARE(real.model.stage(), Stage::Ready);
    const QString said = real.model.message().text;
    real.close({});
    QTRY_VERIFY(!real.shared.worker().isBusy());
    QCOMPARE(real.model.stage(), Stage::Ready);
    QCOMPARE(real.model.message().text, said);
}

void tst_ReviewElsewhere::withoutASecondWindowItIsSaid()
{
    const QTemporaryDir folder;
    Real real(folder.path(), false);
    QVERIFY(real.model.needsAdministrator());
    QVERIFY(!real.model.canGoOn());
    QVERIFY(!real.model.message().text.isEmpty());
}

void tst_ReviewElsewhere::theSecondWindowSaysWhatIsOtherThanShown()
{
    Surroundings here = place();
    here.handover = newHandoverNonce();
    here.handoverHash = QString(64, QLatin1Char('0'));
    Troubleshooting shared(here);
    ReviewModel model(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    shared.setUndertaking({Undertaking::Kind::Apply, QStringLiteral("register-spn"), {}, false, {}});
    model.enter();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QCOMPARE(model.message().severity, ReviewModel::Severity::Warning);
    QVERIFY(!model.isLast());
}

QTEST_GUILESS_MAIN(tst_ReviewElsewhere)
#include "tst_review_elsewhere.moc"
