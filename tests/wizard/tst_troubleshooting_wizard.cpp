// The window: its pages in order, the rail, the banner, going back.
#include "tests/support/log_guard.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/step_page.h"
#include "wizard/troubleshooting_wizard.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/step_rail.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_TroubleshootingWizard : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void beginsWithTheError();
    void theElevatedWindowBeginsWithTheReview();
    void practiceIsSaidOnEveryPage();
    void aNarrowWindowSaysTheStepInOneLine();

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

QTEST_MAIN(tst_TroubleshootingWizard)
#include "tst_troubleshooting_wizard.moc"
