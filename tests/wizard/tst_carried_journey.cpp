// The whole window, driven as a person would: a server is asked by hand, cured by a script that is taken
// there, and given back what it had by a further one.
#include "engine/computers/carried/carried_store.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/script_carrier.h"
#include "tests/wizard/support/file_dialog.h"
#include "tests/wizard/support/journey.h"
#include "tests/wizard/support/practice_store.h"
#include "wizard/models/carry_model.h"
#include "wizard/pages/step_page.h"
#include "wizard/translations.h"
#include "wizard/widgets/theme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QListView>
#include <QTest>

using namespace credssp;

class tst_CarriedJourney : public QObject
{
    Q_OBJECT

private:
    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ScriptCarrier> m_carrier;
    int m_scripts = 0; ///< saved so far: no two under one name

    [[nodiscard]] Surroundings place() const;
    [[nodiscard]] QString world() const { return m_folder->filePath(QStringLiteral("world.json")); }
    /// Reads the script that is shown last, saves it, does at the server what it would do, and opens the
    /// answer.
    void carry(test::Journey &journey);
    void checkByHand(test::Journey &journey);
    /// Whoever carries scripts walks about in this window's world.
    void meet(test::Journey &journey);

private slots:
    void initTestCase()
    {
        QVERIFY(installTranslations(*qApp, QStringLiteral("en")));
        theme::install(*qApp, theme::Scheme::Light);
    }
    void init()
    {
        m_log.begin();
        m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void curedByHandAndTakenBack();
    void closedWhileWaiting();
};

Surroundings tst_CarriedJourney::place() const
{
    Surroundings place{false, QStringLiteral("HERE"), m_folder->path(), m_folder->path(), {}};
    place.carriedFolder = m_folder->filePath(QStringLiteral("carried"));
    place.carriesInPractice = true;
    return place;
}

void tst_CarriedJourney::carry(test::Journey &journey)
{
    QTRY_VERIFY_WITH_TIMEOUT(journey.find(QStringLiteral("Save the script")) != nullptr, 20000);
    const QString path = m_carrier->path(QStringLiteral("script-%1.ps1").arg(++m_scripts));
    test::answerFileDialog(path);
    QTest::keyClick(journey.find(QStringLiteral("Save the script")), Qt::Key_Space);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Whoever runs it knows nothing but the file: its number leads to what it was made for.
    const QString text = QString::fromUtf8(file.readAll());
    const QString nonce = text.section(QStringLiteral("$CredsspNonce = '"), 1).section(u'\'', 0, 0);
    const auto request = CarriedStore(m_folder->filePath(QStringLiteral("carried"))).find(nonce);
    QVERIFY2(request.has_value(), qPrintable(nonce));
    test::answerFileDialog(m_carrier->answer(*request));
    QTest::keyClick(journey.find(QStringLiteral("Open the answer")), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(journey.find(QStringLiteral("Open the answer")) == nullptr, 20000);
    journey.settle();
}

void tst_CarriedJourney::meet(test::Journey &journey)
{
    const auto store = test::practiceStoreOf(journey.shared());
    QVERIFY(store != nullptr);
    m_carrier = std::make_unique<test::ScriptCarrier>(store);
}

void tst_CarriedJourney::checkByHand(test::Journey &journey)
{
    QVERIFY(journey.shared().startPractice(QStringLiteral("server-off"), world()));
    meet(journey);
    QVERIFY2(journey.goOnTo(PageId::Check), qPrintable(journey.everythingSaid()));
    auto *computers = journey.page().findChild<QListView *>(QStringLiteral("computers"));
    QTRY_VERIFY(journey.shared().isChecked());
    QTest::keyClick(computers, Qt::Key_End);
    QVERIFY2(journey.press(QStringLiteral("Ask by hand")), qPrintable(journey.everythingSaid()));
    carry(journey);
    QVERIFY2(journey.says(QStringLiteral("A person brought the answers of node1.contoso.com.")),
             qPrintable(journey.everythingSaid()));
}

void tst_CarriedJourney::curedByHandAndTakenBack()
{
    test::Journey journey(place());
    checkByHand(journey);
    QVERIFY2(journey.goOnTo(PageId::Review), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.says(QStringLiteral("A person makes these changes there")));
    QVERIFY2(journey.goOnTo(PageId::Change), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.says(QStringLiteral("Take this script to NODE1")), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.says(QStringLiteral("You can close this window meanwhile")));
    carry(journey);
    QVERIFY2(journey.says(QStringLiteral("reported by a person")), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.tryAgain());
    QVERIFY2(journey.says(QStringLiteral("Connected. It works now.")), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));

    QVERIFY2(journey.press(QStringLiteral("Undo everything")), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QVERIFY2(journey.goOnTo(PageId::Change), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.says(QStringLiteral("Take this script to NODE1")), qPrintable(journey.everythingSaid()));
    carry(journey);
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.isAt(PageId::Done));
    QVERIFY2(journey.says(QStringLiteral("Everything was taken back")), qPrintable(journey.everythingSaid()));
}

void tst_CarriedJourney::closedWhileWaiting()
{
    {
        test::Journey journey(place());
        checkByHand(journey);
        QVERIFY2(journey.goOnTo(PageId::Change), qPrintable(journey.everythingSaid()));
        QVERIFY(journey.says(QStringLiteral("Take this script to NODE1")));
    }
    test::Journey journey(place());
    QVERIFY2(journey.says(QStringLiteral("An earlier practice run waits for you.")),
             qPrintable(journey.everythingSaid()));
    QVERIFY(journey.press(QStringLiteral("Go on with it")));
    QTRY_VERIFY2(journey.isAt(PageId::Review), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.says(QStringLiteral("A person makes these changes there")));
    meet(journey);
    QVERIFY2(journey.goOnTo(PageId::Change), qPrintable(journey.everythingSaid()));
    carry(journey);
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    const auto sessions = sessionsIn(m_folder->path());
    QCOMPARE(sessions.size(), std::size_t(1));
    QCOMPARE(sessions.front().state, SessionState::Done);
}

QTEST_MAIN(tst_CarriedJourney)
#include "tst_carried_journey.moc"
