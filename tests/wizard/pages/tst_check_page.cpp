// The page "Checking the computers": what it shows live, its keyboard, its names.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/accessibility.h"
#include "wizard/models/check_model.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/check_page.h"
#include "wizard/widgets/finding_detail.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/theme.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_CheckPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Scheme::Light); }
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void thePrimaryWakesWhenAllHaveAnswered();
    void theFirstProblemIsInView();
    void arrowKeysWalkComputersAndFindings();
    void everythingHasANameAndAPlace();
    void twoHundredServers();
    void answersThatArriveTogetherAreShownTogether();

private:
    [[nodiscard]] Surroundings place() const
    {
        return {false, QStringLiteral("HERE"), {}, m_folder.path(), {}};
    }
    [[nodiscard]] static QListView *list(const CheckPage &page, const char *name)
    {
        return page.findChild<QListView *>(QLatin1String(name));
    }
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_CheckPage::thePrimaryWakesWhenAllHaveAnswered()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    CheckModel model(shared);
    CheckPage page(model);
    page.resize(900, 600);
    page.show();
    QVERIFY(!page.isComplete());
    page.enter();
    QVERIFY(!page.isComplete());
    QTRY_VERIFY(page.isComplete());
    const auto *status = page.findChild<StatusLabel *>();
    QVERIFY(!status->text().isEmpty());
    QCOMPARE(status->accessibleName(), status->text());
}

void tst_CheckPage::theFirstProblemIsInView()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    CheckModel model(shared);
    CheckPage page(model);
    page.resize(900, 600);
    page.show();
    page.enter();
    QTRY_VERIFY(page.isComplete());
    QVERIFY(model.problemCount() > 0);
    const auto state = model.computers().index(model.chosenComputer()).data(CheckedComputers::StateRole);
    QCOMPARE(state.value<FindingState>(), FindingState::Problem);
    QCOMPARE(list(page, "computers")->currentIndex().row(), model.chosenComputer());
}

void tst_CheckPage::arrowKeysWalkComputersAndFindings()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    CheckModel model(shared);
    CheckPage page(model);
    page.resize(900, 600);
    page.show();
    page.enter();
    QTRY_VERIFY(page.isComplete());
    QListView *computers = list(page, "computers");
    QListView *findings = list(page, "findings");
    QTest::keyClick(computers, Qt::Key_Home);
    QCOMPARE(model.chosenComputer(), 0);
    const QString first = findings->currentIndex().data().toString();
    QTest::keyClick(computers, Qt::Key_Down);
    QCOMPARE(model.chosenComputer(), 1);
    QTest::keyClick(findings, Qt::Key_Home);
    QTest::keyClick(findings, Qt::Key_Down);
    QCOMPARE(findings->currentIndex().row(), 1);
    const auto *detail = page.findChild<FindingDetail *>();
    QCOMPARE(detail->accessibleName(), findings->currentIndex().data().toString());
}

void tst_CheckPage::everythingHasANameAndAPlace()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    CheckModel model(shared);
    CheckPage page(model);
    page.resize(900, 600);
    page.show();
    page.enter();
    QTRY_VERIFY(page.isComplete());
    QVERIFY(page.grab().save(QStringLiteral(SCREENSHOTS "/check-page.png")));
    QCOMPARE(test::namelessControls(page), QStringList());
    QCOMPARE(test::clashingMnemonics(page), QStringList());
    QCOMPARE(test::unreachableControls(page), QStringList());
    const QStringList clipped = test::clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

void tst_CheckPage::twoHundredServers()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    QStringList servers;
    for (int i = 0; i < 200; ++i)
        servers.append(QStringLiteral("server%1.contoso.com").arg(i));
    shared.setComputers(shared.client(), servers);
    CheckModel model(shared);
    CheckPage page(model);
    page.resize(900, 600);
    page.show();
    page.enter();
    QTRY_VERIFY_WITH_TIMEOUT(page.isComplete(), 60000);
    QCOMPARE(model.computerCount(), 201);
    QCOMPARE(page.size(), QSize(900, 600));
    const QStringList clipped = test::clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

void tst_CheckPage::answersThatArriveTogetherAreShownTogether()
{
    Troubleshooting shared(place());
    QVERIFY(shared.startPractice(QStringLiteral("four-servers")));
    CheckModel model(shared);
    CheckPage page(model);
    page.show();
    QSignalSpy refreshed(&page, &CheckPage::completeChanged);
    for (int i = 0; i < 200; ++i)
        emit model.progressChanged();
    QTRY_COMPARE(refreshed.size(), 1);
}

QTEST_MAIN(tst_CheckPage)
#include "tst_check_page.moc"
