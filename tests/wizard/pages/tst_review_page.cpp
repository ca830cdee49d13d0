// Review every change: nothing can be made before everything is read, by mouse or by keyboard.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/wizard/pages/review_and_change.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/pages/step_card.h"
#include "wizard/widgets/command_view.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QTemporaryDir>

using namespace credssp;

class tst_ReviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void thePrimarySleepsUntilEverythingIsTicked();
    void openingCountsAndShowsExactlyWhatHappens();
    void aSingleChangeIsOpenAndStillToBeRead();
    void enterMakesNothing();
    void withoutAPlanItIsSaidOnTop_data();
    void withoutAPlanItIsSaidOnTop();
    void nothingToDoIsSaid();
    void otherServersAreTicked();
    void twoHundredServersAreBuiltLittleByLittle();
    void accessible_data();
    void accessible();

private:
    LogGuard m_log;
    QTemporaryDir m_folder{test::fastTemporaryTemplate()};
};

void tst_ReviewPage::thePrimarySleepsUntilEverythingIsTicked()
{
    test::ReviewAndChange window(m_folder.path());
    window.show(QStringLiteral("spn-missing"), QStringLiteral("register-spn"));
    const auto cards = window.reviewPage->cards();
    QVERIFY(cards.size() > 1);
    for (StepCard *card : cards) {
        QVERIFY(!window.primary()->isEnabled());
        card->tick()->setFocus();
        QTest::keyClick(card->tick(), Qt::Key_Space);
        QVERIFY(card->tick()->isChecked());
    }
    QVERIFY(window.primary()->isEnabled());
    QVERIFY(window.primary()->text().contains(QString::number(cards.size())));
    QTest::keyClick(cards.front()->tick(), Qt::Key_Space);
    QVERIFY2(!window.primary()->isEnabled(), "a tick taken away puts it to sleep again");
}

void tst_ReviewPage::openingCountsAndShowsExactlyWhatHappens()
{
    test::ReviewAndChange window(m_folder.path());
    window.show(QStringLiteral("spn-missing"), QStringLiteral("register-spn"));
    StepCard *card = window.reviewPage->cards().front();
    QVERIFY2(card->findChild<CommandView *>() == nullptr, "what nobody has opened is not built");
    card->disclosure()->setFocus();
    QTest::keyClick(card->disclosure(), Qt::Key_Space);
    QVERIFY(card->isOpen());
    QVERIFY(card->tick()->isChecked());
    QVERIFY(window.review.isSeen(0));
    auto *command = card->findChild<CommandView *>();
    QVERIFY(command != nullptr);
    QCOMPARE(command->command(), window.review.steps().front().command);
    QTest::keyClick(card->disclosure(), Qt::Key_Space);
    QVERIFY(!command->isVisible());
    QVERIFY2(card->tick()->isChecked(), "closing it does not make it unread");
}

void tst_ReviewPage::aSingleChangeIsOpenAndStillToBeRead()
{
    test::ReviewAndChange window(m_folder.path());
    window.show(QStringLiteral("ntlm-only"), QStringLiteral("allow-ntlm-delegation"));
    QCOMPARE(window.reviewPage->cards().size(), std::size_t(1));
    StepCard *card = window.reviewPage->cards().front();
    // The page is built piece by piece.
    QTRY_VERIFY(card->isOpen());
    QVERIFY(!card->tick()->isChecked());
    QVERIFY(!window.primary()->isEnabled());
    QTest::mouseClick(card->tick(), Qt::LeftButton, {}, QPoint(8, card->tick()->height() / 2));
    QVERIFY(window.primary()->isEnabled());
}

void tst_ReviewPage::enterMakesNothing()
{
    test::ReviewAndChange window(m_folder.path());
    window.show(QStringLiteral("spn-missing"), QStringLiteral("register-spn"));
    QVERIFY(window.reviewPage->changesComputers());
    window.readAll();
    StepCard *card = window.reviewPage->cards().front();
    card->tick()->setFocus();
    QTest::keyClick(card->tick(), Qt::Key_Return);
    QCOMPARE(window.wizard.currentId(), static_cast<int>(PageId::Review));
    QVERIFY(!window.shared.isPlanConfirmed());
    window.primary()->click();
    QCOMPARE(window.wizard.currentId(), static_cast<int>(PageId::Change));
    QTRY_COMPARE(window.change.stage(), ChangeModel::Stage::Done);
}

void tst_ReviewPage::withoutAPlanItIsSaidOnTop_data()
{
    QTest::addColumn<QString>("remedy");
    QTest::newRow("a remedy that there is not") << QStringLiteral("no-such-remedy");
    QTest::newRow("no remedy was chosen") << QString();
}

void tst_ReviewPage::withoutAPlanItIsSaidOnTop()
{
    QFETCH(QString, remedy);
    test::ReviewAndChange window(m_folder.path());
    window.show(QStringLiteral("spn-missing"), remedy);
    auto *notice = window.reviewPage->findChild<Notice *>(QStringLiteral("notice"));
    const auto notices = window.reviewPage->findChildren<Notice *>();
    for (Notice *candidate : notices)
        if (candidate->isVisible())
            notice = candidate;
    QVERIFY(notice != nullptr);
    QCOMPARE(notice->text(), window.review.message().text);
    QVERIFY(window.reviewPage->cards().empty());
    QVERIFY(!window.primary()->isEnabled());
}

void tst_ReviewPage::nothingToDoIsSaid()
{
    test::ReviewAndChange window(m_folder.path());
    window.show(QStringLiteral("healthy"), QStringLiteral("turn-off-credssp"));
    QCOMPARE(window.review.stage(), ReviewModel::Stage::NothingToDo);
    const auto *reason = window.reviewPage->findChild<QLabel *>(QStringLiteral("reason"));
    QVERIFY(reason != nullptr);
    QTRY_VERIFY(reason->isVisible());
    QCOMPARE(reason->text(), window.review.reason());
    QVERIFY(window.primary()->isEnabled());
    window.primary()->click();
    QCOMPARE(window.wizard.currentId(), static_cast<int>(PageId::Done));
}

void tst_ReviewPage::otherServersAreTicked()
{
    test::ReviewAndChange window(m_folder.path());
    window.show(QStringLiteral("other-servers"), QStringLiteral("turn-off-credssp"));
    auto box = window.reviewPage->findChild<QCheckBox *>(QStringLiteral("also"));
    QVERIFY(box != nullptr);
    QVERIFY(!box->isChecked());
    const QString name = box->text();
    box->click();
    QCOMPARE(window.shared.also(), QStringList(name));
    QTRY_VERIFY(window.review.stage() == ReviewModel::Stage::Ready ||
                window.review.stage() == ReviewModel::Stage::NothingToDo);
    QTRY_VERIFY([&] {
        const auto boxes = window.reviewPage->findChildren<QCheckBox *>(QStringLiteral("also"));
        return std::ranges::any_of(
            boxes, [&](QCheckBox *b) { return b->isVisible() && b->text() == name && b->isChecked(); });
    }());
}

void tst_ReviewPage::twoHundredServersAreBuiltLittleByLittle()
{
    test::ReviewAndChange window(m_folder.path());
    window.show(QStringLiteral("spn-missing"), QStringLiteral("register-spn"));
    Plan many = *window.shared.plan();
    const Step model = many.steps.front();
    many.steps.clear();
    for (int server = 0; server < 200; ++server) {
        Step step = model;
        step.computer = QStringLiteral("node%1.contoso.com").arg(server);
        many.steps.push_back(step);
        many.steps.push_back(step);
    }
    window.shared.setPlan(many);
    QVERIFY2(window.reviewPage->cards().size() < many.steps.size(), "the window goes on in between");
    QTRY_COMPARE_WITH_TIMEOUT(window.reviewPage->cards().size(), many.steps.size(), 60000);
    QVERIFY(!window.primary()->isEnabled());
    window.readAll();
    QVERIFY(window.primary()->isEnabled());
}

void tst_ReviewPage::accessible_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("several changes") << QStringLiteral("spn-missing") << QStringLiteral("register-spn");
    QTest::newRow("one change, open")
        << QStringLiteral("ntlm-only") << QStringLiteral("allow-ntlm-delegation");
    QTest::newRow("by hand") << QStringLiteral("trust-broken") << QStringLiteral("repair-domain-trust");
    QTest::newRow("nothing to do") << QStringLiteral("healthy") << QStringLiteral("turn-off-credssp");
    QTest::newRow("an error") << QStringLiteral("healthy") << QStringLiteral("no-such-remedy");
    QTest::newRow("entries of others")
        << QStringLiteral("other-servers") << QStringLiteral("turn-off-credssp");
}

void tst_ReviewPage::accessible()
{
    QFETCH(QString, scenario);
    QFETCH(QString, remedy);
    test::ReviewAndChange window(m_folder.path());
    window.show(scenario, remedy);
    for (StepCard *card : window.reviewPage->cards())
        card->disclosure()->setChecked(true);
    // What has grown gets its room in the next turns.
    QTRY_COMPARE(test::clippedTexts(window.wizard), QStringList());
    QCOMPARE(test::namelessControls(window.wizard), QStringList());
    QCOMPARE(test::clashingMnemonics(window.wizard), QStringList());
    QCOMPARE(test::unreachableControls(window.wizard), QStringList());
}

QTEST_MAIN(tst_ReviewPage)
#include "tst_review_page.moc"
