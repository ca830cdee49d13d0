// Making the changes: the lines fill in, nothing leads away while they do, and every ending says how to go
// on.
#include "engine/handover.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/wizard/pages/review_and_change.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/pages/change_row.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/state_mark.h"
#include "wizard/widgets/theme.h"

#include <QCheckBox>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace credssp;
using Stage = ChangeModel::Stage;

class tst_ChangePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void linesFillIn();
    void nothingLeadsAwayWhileChangesAreMade();
    void aFailureOffersThreeWays();
    void aStepByHandIsTicked();
    void theSecondWindowIsClosed();
    void accessible_data();
    void accessible();

private:
    template <typename Work> static void behindTheBack(test::ReviewAndChange &window, Work work)
    {
        bool done = false;
        window.shared.withSession(
            &window.change,
            [work](Session &session, std::stop_token) -> Result<bool> {
                work(session);
                return true;
            },
            [&](Result<bool> answer) { done = answer.has_value(); });
        QTRY_VERIFY(done);
    }
    static void lie(test::ReviewAndChange &window, bool lying)
    {
        behindTheBack(window, [lying](Session &session) { session.setup().practice->setLying(lying); });
    }
    static void begin(test::ReviewAndChange &window, const QString &scenario, const QString &remedy,
                      bool lying)
    {
        window.show(scenario, remedy);
        if (lying)
            lie(window, true);
        window.readAll();
        window.primary()->click();
    }
    static Notice *shownNotice(const QWidget &page)
    {
        const auto notices = page.findChildren<Notice *>();
        for (Notice *notice : notices)
            if (notice->isVisible())
                return notice;
        return nullptr;
    }
    LogGuard m_log;
    QTemporaryDir m_folder{test::fastTemporaryTemplate()};
};

void tst_ChangePage::linesFillIn()
{
    test::ReviewAndChange window(m_folder.path());
    begin(window, QStringLiteral("spn-missing"), QStringLiteral("register-spn"), false);
    QCOMPARE(window.wizard.currentId(), static_cast<int>(PageId::Change));
    QTRY_COMPARE(window.change.stage(), Stage::Done);
    QTRY_COMPARE(window.changePage->rows().size(), window.change.lines().size());
    for (std::size_t line = 0; line < window.change.lines().size(); ++line)
        QCOMPARE(window.changePage->rows().at(line)->mark()->accessibleName(),
                 window.change.lines().at(line).word);
    QVERIFY(window.primary()->isEnabled());
    QCOMPARE(window.primary()->text(), window.change.primaryText());
    window.primary()->click();
    QCOMPARE(window.wizard.currentId(), static_cast<int>(PageId::Result));
}

void tst_ChangePage::nothingLeadsAwayWhileChangesAreMade()
{
    test::ReviewAndChange window(m_folder.path());
    window.show(QStringLiteral("spn-missing"), QStringLiteral("register-spn"));
    QSemaphore goOn;
    behindTheBack(window, [&goOn](Session &session) {
        session.setJournalObserver([&goOn](JournalPoint point, int line) {
            if (point == JournalPoint::AfterWrite && line == 3)
                goOn.acquire();
        });
    });
    window.readAll();
    window.primary()->click();
    QTRY_COMPARE(window.change.lines().front().state, ChangeModel::LineState::Working);
    QVERIFY(!window.primary()->isEnabled());
    QVERIFY(!window.wizard.button(QWizard::BackButton)->isEnabled());
    QAbstractButton *stop = window.button(QStringLiteral("Stop"));
    QVERIFY(stop != nullptr && stop->isEnabled());
    QTest::keyClick(stop, Qt::Key_Space);
    QVERIFY(!stop->isEnabled());
    QVERIFY(!window.wizard.button(QWizard::BackButton)->isEnabled());
    goOn.release();
    QTRY_COMPARE(window.change.stage(), Stage::Stopped);
    QVERIFY(window.wizard.button(QWizard::BackButton)->isEnabled());
    QVERIFY(!stop->isVisible());
    QVERIFY(shownNotice(*window.changePage) != nullptr);
    QAbstractButton *rest = window.button(QStringLiteral("Go on"));
    QVERIFY(rest != nullptr);
    rest->click();
    QTRY_COMPARE(window.change.stage(), Stage::Done);
}

void tst_ChangePage::aFailureOffersThreeWays()
{
    test::ReviewAndChange window(m_folder.path());
    begin(window, QStringLiteral("spn-missing"), QStringLiteral("register-spn"), true);
    QTRY_COMPARE(window.change.stage(), Stage::Failed);
    QVERIFY(shownNotice(*window.changePage) != nullptr);
    QCOMPARE(shownNotice(*window.changePage)->text(), window.change.headline());
    QVERIFY(!window.primary()->isEnabled());
    QVERIFY(window.button(QStringLiteral("Leave this step out")) != nullptr);
    QAbstractButton *again = window.button(QStringLiteral("Try it again"));
    QVERIFY(again != nullptr);
    lie(window, false);
    again->click();
    QTRY_COMPARE(window.change.stage(), Stage::Done);
    QVERIFY(shownNotice(*window.changePage) == nullptr);
    QVERIFY(window.primary()->isEnabled());
}

void tst_ChangePage::aStepByHandIsTicked()
{
    test::ReviewAndChange window(m_folder.path());
    begin(window, QStringLiteral("trust-broken"), QStringLiteral("repair-domain-trust"), false);
    QTRY_COMPARE(window.change.stage(), Stage::Waiting);
    QAbstractButton *done = window.button(QStringLiteral("It is done"));
    QVERIFY(done != nullptr && !done->isEnabled());
    const auto boxes = window.changePage->findChildren<QCheckBox *>(QStringLiteral("manual"));
    QVERIFY(!boxes.isEmpty());
    for (QCheckBox *box : boxes) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    QVERIFY(done->isEnabled());
    QTest::keyClick(done, Qt::Key_Space);
    QTRY_COMPARE(window.change.stage(), Stage::Done);
    QVERIFY(window.button(QStringLiteral("It is done")) == nullptr);
}

void tst_ChangePage::theSecondWindowIsClosed()
{
    test::ReviewAndChange window(m_folder.path(), newHandoverNonce());
    begin(window, QStringLiteral("spn-missing"), QStringLiteral("register-spn"), false);
    QTRY_COMPARE(window.change.stage(), Stage::Done);
    QAbstractButton *close = window.wizard.button(QWizard::FinishButton);
    QVERIFY(close->isVisible() && close->isEnabled());
    QCOMPARE(close->text(), window.change.primaryText());
    QVERIFY(!window.primary()->isVisible());
    close->click();
    QCOMPARE(window.wizard.result(), static_cast<int>(QDialog::Accepted));
}

void tst_ChangePage::accessible_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<bool>("lying");
    QTest::newRow("done") << QStringLiteral("spn-missing") << QStringLiteral("register-spn") << false;
    QTest::newRow("failed") << QStringLiteral("spn-missing") << QStringLiteral("register-spn") << true;
    QTest::newRow("by hand") << QStringLiteral("trust-broken") << QStringLiteral("repair-domain-trust")
                             << false;
}

void tst_ChangePage::accessible()
{
    QFETCH(QString, scenario);
    QFETCH(QString, remedy);
    QFETCH(bool, lying);
    test::ReviewAndChange window(m_folder.path());
    begin(window, scenario, remedy, lying);
    QTRY_VERIFY(!window.change.isRunning());
    QTest::qWait(0);
    QCOMPARE(test::namelessControls(window.wizard), QStringList());
    QCOMPARE(test::clashingMnemonics(window.wizard), QStringList());
    QCOMPARE(test::unreachableControls(window.wizard), QStringList());
    QCOMPARE(test::clippedTexts(window.wizard), QStringList());
}

QTEST_MAIN(tst_ChangePage)
#include "tst_change_page.moc"
