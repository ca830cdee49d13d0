// The window: its pages in order, the rail, the banner, going back.
#include "tests/support/log_guard.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/step_page.h"
#include "wizard/troubleshooting_wizard.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/step_rail.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <utility>

using namespace credssp;

namespace {

/// Tells each time a widget is painted.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget &watched, std::function<void()> tell)
        : m_tell(std::move(tell))
    {
        watched.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_tell();
        return false;
    }

private:
    std::function<void()> m_tell;
};

} // namespace

class tst_TroubleshootingWizard : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void beginsWithTheError();
    void theOtherPagesComeAfterTheFirstPicture();
    void keysAreAnsweredBetweenTwoPages();
    void whoIsQuickerGetsThePageAtOnce();
    void theElevatedWindowBeginsWithTheReview();
    void theElevatedWindowHasItsTwoPagesAlone();
    void practiceIsSaidOnEveryPage();
    void aNarrowWindowSaysTheStepInOneLine();
    void aSmallScreenHoldsTheWholeWindow();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder.path(), {}};
    }
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_TroubleshootingWizard::beginsWithTheError()
{
    Troubleshooting shared(place());
    TroubleshootingWizard window(shared);
    window.show();
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Error));
    for (int i = 0; i < pageCount; ++i) {
        const StepPage *page = window.stepPage(static_cast<PageId>(i));
        QVERIFY(page != nullptr);
        QVERIFY(!page->heading().isEmpty());
        QVERIFY(!page->railWord().isEmpty());
    }
}

void tst_TroubleshootingWizard::theOtherPagesComeAfterTheFirstPicture()
{
    Troubleshooting shared(place());
    TroubleshootingWizard window(shared);
    const QList<int> first{static_cast<int>(PageId::Error)};
    bool painted = false;
    QList<int> before;
    const PaintWatch watch(*window.stepPage(PageId::Error), [&] {
        if (!std::exchange(painted, true))
            before = window.pageIds();
    });
    QCOMPARE(window.pageIds(), first);
    window.show();
    QTRY_COMPARE(window.pageIds().size(), pageCount);
    QVERIFY(painted);
    QCOMPARE(before, first);
}

void tst_TroubleshootingWizard::keysAreAnsweredBetweenTwoPages()
{
    Troubleshooting shared(place());
    TroubleshootingWizard window(shared);
    auto *box = window.stepPage(PageId::Error)->findChild<QPlainTextEdit *>();
    // What the system hands over while a page is being made waits for as long as that takes, and no longer.
    QList<qsizetype> typed;
    connect(&window, &QWizard::pageAdded, this, [&] {
        typed.append(box->toPlainText().size());
        QCoreApplication::postEvent(
            box, new QKeyEvent(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, QStringLiteral("x")));
    });
    window.show();
    QTRY_COMPARE(box->toPlainText(), QStringLiteral("xxxxxxx"));
    QCOMPARE(typed, (QList<qsizetype>{0, 1, 2, 3, 4, 5, 6}));
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Error));
    QVERIFY(window.focusWidget() == box);
}

void tst_TroubleshootingWizard::whoIsQuickerGetsThePageAtOnce()
{
    Troubleshooting shared(place());
    TroubleshootingWizard window(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    window.resize(1024, 700);
    window.show();
    shared.requestPage(PageId::Cause);
    QCOMPARE(window.pageIds(),
             (QList<int>{static_cast<int>(PageId::Error), static_cast<int>(PageId::Cause)}));
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Cause));
    auto *page = window.stepPage(PageId::Cause);
    QVERIFY(page->findChild<Notice *>(QStringLiteral("banner"))->isVisible());
    // Those that follow find their step and their banner, too.
    QTRY_COMPARE(window.pageIds().size(), pageCount);
    for (const PageId which : {PageId::Cause, PageId::Done}) {
        page = window.stepPage(which);
        const auto *step = page->findChild<QLabel *>(QStringLiteral("step"));
        QVERIFY(step->isVisibleTo(page));
        QCOMPARE(step->text(),
                 QStringLiteral("Step %1 of 8 · %2")
                     .arg(static_cast<int>(which) + 1)
                     .arg(which == PageId::Cause ? QStringLiteral("Cause") : QStringLiteral("Done")));
        QVERIFY(page->findChild<Notice *>(QStringLiteral("banner"))->isVisibleTo(page));
    }
    window.goTo(PageId::Error);
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Error));
    shared.worker().cancel();
}

void tst_TroubleshootingWizard::theElevatedWindowBeginsWithTheReview()
{
    Troubleshooting shared(place());
    TroubleshootingWizard window(shared, TroubleshootingWizard::Extent::Elevated);
    window.show();
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Review));
    shared.requestPage(PageId::Error);
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Review));
    window.goTo(PageId::Done);
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Review));
}

void tst_TroubleshootingWizard::theElevatedWindowHasItsTwoPagesAlone()
{
    Troubleshooting shared(place());
    TroubleshootingWizard window(shared, TroubleshootingWizard::Extent::Elevated);
    window.show();
    const QList<int> both{static_cast<int>(PageId::Review), static_cast<int>(PageId::Change)};
    QTRY_COMPARE(window.pageIds(), both);
    QVERIFY(window.stepPage(PageId::Error) == nullptr);
    QVERIFY(window.stepPage(PageId::Done) == nullptr);
    QCOMPARE(window.pageIds(), both);

    // The rail says where one is among the pages that there are; none is ticked that nobody has seen.
    QStringList said;
    for (const QPushButton *step : window.findChild<StepRail *>()->findChildren<QPushButton *>())
        said.append(step->accessibleName());
    QCOMPARE(said, (QStringList{QStringLiteral("Review, current step"), QStringLiteral("Change, ahead")}));
    window.resize(1024, 700);
    const auto *step = window.stepPage(PageId::Review)->findChild<QLabel *>(QStringLiteral("step"));
    QTRY_VERIFY(step->isVisible());
    QCOMPARE(step->text(), QStringLiteral("Step 1 of 2 · Review"));
    window.goTo(PageId::Change);
    QCOMPARE(window.currentId(), static_cast<int>(PageId::Change));
    window.resize(1140, 740);
    said.clear();
    for (const QPushButton *button : window.findChild<StepRail *>()->findChildren<QPushButton *>())
        said.append(button->accessibleName());
    QCOMPARE(said, (QStringList{QStringLiteral("Review, done"), QStringLiteral("Change, current step")}));
}

void tst_TroubleshootingWizard::practiceIsSaidOnEveryPage()
{
    Troubleshooting shared(place());
    TroubleshootingWizard window(shared);
    QVERIFY(shared.startPractice(QStringLiteral("spn-missing")));
    for (int i = 0; i < pageCount; ++i) {
        auto *page = window.stepPage(static_cast<PageId>(i));
        const auto *banner = page->findChild<Notice *>(QStringLiteral("banner"));
        QVERIFY(banner->isVisibleTo(page));
        QVERIFY(banner->text().contains(QStringLiteral("spn-missing")));
    }
    shared.leavePractice();
    auto *page = window.stepPage(PageId::Error);
    QVERIFY(!page->findChild<Notice *>(QStringLiteral("banner"))->isVisibleTo(page));
}

void tst_TroubleshootingWizard::aNarrowWindowSaysTheStepInOneLine()
{
    Troubleshooting shared(place());
    TroubleshootingWizard window(shared);
    window.resize(1140, 740);
    window.show();
    auto *rail = window.findChild<StepRail *>();
    auto *page = window.stepPage(PageId::Error);
    auto *step = page->findChild<QLabel *>(QStringLiteral("step"));
    QVERIFY(rail->isVisibleTo(&window));
    QVERIFY(!step->isVisibleTo(page));
    window.resize(1024, 700);
    QTRY_VERIFY(!rail->isVisibleTo(&window));
    QVERIFY(step->isVisibleTo(page));
    QCOMPARE(window.size(), QSize(1024, 700));
}

void tst_TroubleshootingWizard::aSmallScreenHoldsTheWholeWindow()
{
    Troubleshooting shared(place());
    const TroubleshootingWizard window(shared);
    const QSize screen = window.screen()->availableGeometry().size();
    QVERIFY(screen.width() < 1100); // the display of these tests is a small one
    QCOMPARE(window.size().boundedTo(screen), window.size());
    // It begins as it stays: with the step in one line.
    QVERIFY(window.sideWidget() == nullptr);
}

QTEST_MAIN(tst_TroubleshootingWizard)
#include "tst_troubleshooting_wizard.moc"
