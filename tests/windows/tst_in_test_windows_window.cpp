// The window cures and undoes two practice scenarios in the test Windows (test_windows.sh), with cmdlets and
// with the local policy: what it leaves is what the simulator leaves. Needs the test Windows and a display;
// run_wine_tests.sh runs it nowhere else.
#include "app/platform/platform.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/windows/client_cures.h"
#include "tests/windows/client_on_this_windows.h"
#include "tests/windows/on_this_computer.h"
#include "tests/windows/policy_on_this_windows.h"
#include "wizard/pages/step_page.h"
#include "wizard/translations.h"
#include "wizard/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace credssp;
using namespace test;

namespace {

/// As somebody types it from the screen: keys are pressed one by one.
QString typed(const QString &message)
{
    return QString::fromLatin1(message.simplified().toLatin1()).remove(QLatin1Char('?'));
}

/// The test Windows takes longer than people would wait: each look at a server begins with a PowerShell.
constexpr int patience = 120'000;

} // namespace

class tst_InTestWindowsWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void cleanupTestCase();

    void curesAndUndoes_data();
    void curesAndUndoes();

private:
    LogGuard m_log;
    QTemporaryDir m_folder;
};

void tst_InTestWindowsWindow::initTestCase()
{
    QVERIFY2(isTestWindows(), "this is no test Windows");
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("windows"));
    QVERIFY(installTranslations(*qApp, QStringLiteral("en")));
    theme::install(*qApp);
    QVERIFY(setInterface(true));
}

void tst_InTestWindowsWindow::cleanupTestCase()
{
    QVERIFY(putClient({}).isEmpty());
    forgetJournals();
}

void tst_InTestWindowsWindow::curesAndUndoes_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {QStringLiteral("client-off"), QStringLiteral("numbering-gap")})
        QTest::newRow(qPrintable(name)) << name;
}

void tst_InTestWindowsWindow::curesAndUndoes()
{
    QFETCH(QString, name);
    const auto store = PracticeStore::open(name, {});
    QVERIFY(store.has_value());
    const QTemporaryDir simulated;
    const Job simulator(*store, simulated.path());
    const PracticeScenario scenario = (*store)->scenario();
    forgetJournals();
    QCOMPARE(putClient(clientOf((*store)->toJson())), QString());
    const QStringList before = linesHere();
    const QByteArray policyBefore = policyFileHere();

    const auto place = thisWindows(m_folder.path());
    QVERIFY2(place, place ? "" : qPrintable(errorText(place.error())));
    Journey journey(*place);
    QVERIFY(journey.type(typed(simulator.tryIt())));
    QTRY_VERIFY(!journey.shared().symptoms().empty());
    QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.isAt(PageId::Computers));
    // The computers are those of the scenario, whatever the message names.
    journey.shared().setComputers(place->computerName, scenario.servers);
    journey.shared().setUndertaking(
        {Undertaking::Kind::Apply, scenario.endingRemedies.first(), {}, false, {}});
    journey.shared().requestPage(PageId::Review);
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QTRY_VERIFY_WITH_TIMEOUT(journey.shared().plan().has_value(), patience);
    journey.settle();
    QCOMPARE(difference(before, linesHere()), QString());

    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.says(QStringLiteral("read back")), qPrintable(journey.everythingSaid()));
    QVERIFY(simulator.apply(scenario.endingRemedies.first()).has_value());
    QVERIFY(!difference(before, linesHere()).isEmpty());
    QCOMPARE(difference(linesOf(clientOf((*store)->toJson())), linesHere()), QString());
    QVERIFY2(itWorks(journey), qPrintable(journey.everythingSaid()));
    journey.settle();

    QVERIFY2(journey.press(QStringLiteral("Undo everything")), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));
    QVERIFY2(journey.says(QStringLiteral("Everything was taken back")), qPrintable(journey.everythingSaid()));
    QCOMPARE(difference(before, linesHere()), QString());
    QCOMPARE(policyFileHere(), policyBefore);
}

// As the program itself ends: what Windows' own calls still hold up is left behind.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    tst_InTestWindowsWindow test;
    platform::endProgram(QTest::qExec(&test, argc, argv));
}

#include "tst_in_test_windows_window.moc"
