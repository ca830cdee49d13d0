// The page "Did it work?": what it shows, the three answers, its keyboard, its names.
#include "tests/support/log_guard.h"
#include "tests/wizard/models/round_trip.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/models/result_model.h"
#include "wizard/pages/result_page.h"
#include "wizard/troubleshooting_wizard.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/status_label.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWizard>

using namespace credssp;

class tst_ResultPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void init()
    {
        m_log.begin();
        m_folder = std::make_unique<QTemporaryDir>();
        m_shared = std::make_unique<Troubleshooting>(
            Surroundings{false, QStringLiteral("HERE"), {}, m_folder->path(), {}});
    }
    void cleanup()
    {
        m_shared.reset();
        QCOMPARE(m_log.verify(), QString());
    }

    void eachAnswerNamesThePrimary();
    void theKeyboardAnswers();
    void anotherErrorIsPastedAndRecognized();
    void tryingShowsWhatWindowsPrints();
    void afterAnUndoThereIsNoQuestion();
    void whatAPersonMustDoStandsOnTop();
    void theWindowGoesToTheCauseOnce();
    void everythingHasANameAndAPlace_data();
    void everythingHasANameAndAPlace();

private:
    /// The page as the window shows it.
    struct Shown
    {
        explicit Shown(Troubleshooting &shared)
            : model(shared)
            , page(new ResultPage(model))
        {
            window.setPage(static_cast<int>(PageId::Result), page);
            window.setPage(static_cast<int>(PageId::Done), new QWizardPage);
            window.resize(1024, 700);
            window.show();
            // Mnemonics belong to the active window.
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window does not become active");
            page->enter();
        }
        template <typename T> [[nodiscard]] T *find(const char *name) const
        {
            return page->findChild<T *>(QLatin1String(name));
        }
        [[nodiscard]] QString primary() const { return window.button(QWizard::NextButton)->text(); }

        ResultModel model;
        QWizard window;
        ResultPage *page;
    };
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Troubleshooting> m_shared;
};

void tst_ResultPage::eachAnswerNamesThePrimary()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("spn-missing")));
    Shown shown(*m_shared);
    QCOMPARE(test::apply(*m_shared, "restart-computers"), QString());
    QVERIFY(!shown.page->isComplete());
    QVERIFY(!shown.window.button(QWizard::NextButton)->isEnabled());
    shown.find<QRadioButton>("works")->click();
    QVERIFY(shown.page->isComplete());
    QCOMPARE(shown.primary(), QStringLiteral("&Finish"));
    shown.find<QRadioButton>("same")->click();
    QVERIFY(shown.page->isComplete());
    QCOMPARE(shown.primary(), QStringLiteral("&Find the next remedy"));
    QVERIFY(!shown.find<QLabel>("consequence")->text().isEmpty());
    QVERIFY(!shown.find<QPlainTextEdit>("other")->isVisible());
    shown.find<QRadioButton>("another")->click();
    QVERIFY(!shown.page->isComplete());
    QVERIFY(shown.find<QPlainTextEdit>("other")->isVisible());
}

void tst_ResultPage::theKeyboardAnswers()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("spn-missing")));
    Shown shown(*m_shared);
    QCOMPARE(test::apply(*m_shared, "restart-computers"), QString());
    QSignalSpy asked(m_shared.get(), &Troubleshooting::pageRequested);
    QTest::keyClick(&shown.window, Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(shown.model.answer(), ResultModel::Answer::SameError);
    QTest::keyClick(shown.find<QRadioButton>("same"), Qt::Key_Right);
    QCOMPARE(shown.model.answer(), ResultModel::Answer::AnotherError);
    QVERIFY2(shown.find<QRadioButton>("another")->hasFocus(), "walking through the answers stays there");
    QTest::keyClick(shown.find<QRadioButton>("another"), Qt::Key_Left);
    QCOMPARE(shown.model.answer(), ResultModel::Answer::SameError);
    QTest::keyClick(&shown.window, Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PageId>(), PageId::Cause);
    QCOMPARE(m_shared->tried(), QStringList(QStringLiteral("restart-computers")));
    QCOMPARE(shown.window.currentId(), static_cast<int>(PageId::Result));
}

void tst_ResultPage::anotherErrorIsPastedAndRecognized()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("spn-missing")));
    Shown shown(*m_shared);
    QCOMPARE(test::apply(*m_shared, "restart-computers"), QString());
    auto *another = shown.find<QRadioButton>("another");
    another->setFocus();
    another->click();
    auto *box = shown.find<QPlainTextEdit>("other");
    QTest::keyClick(another, Qt::Key_Tab);
    QCOMPARE(shown.window.focusWidget(), box);
    QTest::keyClicks(box, QStringLiteral("WinRM failed: 0x80090322"));
    auto *recognition = shown.find<StatusLabel>("recognition");
    QTRY_VERIFY(recognition->text().contains(QStringLiteral("0x80090322")));
    QCOMPARE(recognition->accessibleName(), recognition->text());
    QVERIFY(shown.page->isComplete());
}

void tst_ResultPage::tryingShowsWhatWindowsPrints()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("spn-missing")));
    Shown shown(*m_shared);
    QCOMPARE(test::apply(*m_shared, "restart-computers"), QString());
    auto *button = shown.find<QPushButton>("try");
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(shown.model.attempt());
    QVERIFY(button->isEnabled());
    QVERIFY(shown.find<QRadioButton>("another")->isChecked());
    QCOMPARE(shown.find<QPlainTextEdit>("other")->toPlainText(), shown.model.attempt()->text);

    QCOMPARE(test::apply(*m_shared, "register-spn"), QString());
    button->click();
    QTRY_VERIFY(shown.find<QRadioButton>("works")->isChecked());
    QVERIFY(shown.find<StatusLabel>("tried")->isVisible());
}

void tst_ResultPage::afterAnUndoThereIsNoQuestion()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("delegation-missing")));
    Shown shown(*m_shared);
    QCOMPARE(test::apply(*m_shared, "reset-credssp"), QString());
    QVERIFY(shown.find<QRadioButton>("works")->isVisible());
    QCOMPARE(
        test::carryOut(*m_shared, {Undertaking::Kind::Undo, {}, m_shared->madeSessions().first(), false, {}}),
        QString());
    QVERIFY(!shown.find<QRadioButton>("works")->isVisible());
    QVERIFY(!shown.find<QPushButton>("try")->isVisible());
    QCOMPARE(shown.page->heading(), QStringLiteral("Was it taken back?"));
    QVERIFY(shown.page->isComplete());
    QVERIFY(shown.find<QListView>("outcomes")->isVisible());
    shown.page->enter();
    QCOMPARE(shown.window.focusWidget(), shown.find<QListView>("outcomes"));
}

void tst_ResultPage::whatAPersonMustDoStandsOnTop()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("by-address")));
    Shown shown(*m_shared);
    QCOMPARE(test::apply(*m_shared, "use-proven-name", false), QString());
    QVERIFY(shown.find<QListView>("outcomes")->isVisible());
    Notice *notice = nullptr;
    for (Notice *candidate : shown.page->findChildren<Notice *>())
        if (candidate->isVisible())
            notice = candidate;
    QVERIFY(notice != nullptr);
    QVERIFY(!notice->accessibleDescription().isEmpty());
    QSignalSpy asked(m_shared.get(), &Troubleshooting::pageRequested);
    QTest::keyClick(&shown.window, Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<PageId>(), PageId::Review);
    QCOMPARE(m_shared->undertaking().kind, Undertaking::Kind::Resume);
}

void tst_ResultPage::theWindowGoesToTheCauseOnce()
{
    QVERIFY(m_shared->startPractice(QStringLiteral("spn-missing")));
    TroubleshootingWizard window(*m_shared);
    window.show();
    QCOMPARE(test::apply(*m_shared, "restart-computers"), QString());
    // As after a session of the past was taken up: the cause's page was not seen before.
    window.goTo(PageId::Result);
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Result));
    QSignalSpy asked(m_shared.get(), &Troubleshooting::pageRequested);
    window.stepPage(PageId::Result)->findChild<QRadioButton *>(QStringLiteral("same"))->click();
    window.button(QWizard::NextButton)->click();
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Cause));
    QCOMPARE(asked.size(), 1);
}

void tst_ResultPage::everythingHasANameAndAPlace_data()
{
    QTest::addColumn<ResultModel::Answer>("answer");
    QTest::newRow("not answered") << ResultModel::Answer::None;
    QTest::newRow("works") << ResultModel::Answer::Works;
    QTest::newRow("the same") << ResultModel::Answer::SameError;
    QTest::newRow("another, with its box") << ResultModel::Answer::AnotherError;
}

void tst_ResultPage::everythingHasANameAndAPlace()
{
    QFETCH(ResultModel::Answer, answer);
    QVERIFY(m_shared->startPractice(QStringLiteral("four-servers")));
    Shown shown(*m_shared);
    QCOMPARE(test::apply(*m_shared, "register-spn"), QString());
    shown.model.setAnswer(answer);
    if (answer == ResultModel::Answer::AnotherError)
        shown.model.setOtherText(QStringLiteral("WinRM failed: 0x80090322"));
    QTRY_VERIFY(!shown.model.isRecognizing());
    QCoreApplication::processEvents();
    QCOMPARE(test::namelessControls(shown.window).join(u'\n'), QString());
    QCOMPARE(test::clashingMnemonics(shown.window).join(u'\n'), QString());
    QCOMPARE(test::unreachableControls(shown.window).join(u'\n'), QString());
    QCOMPARE(test::clippedTexts(shown.window).join(u'\n'), QString());
}

QTEST_MAIN(tst_ResultPage)
#include "tst_result_page.moc"
