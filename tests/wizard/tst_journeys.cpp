// The whole window, driven as a person would: from an error to its cure and back, and every other way.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/journey.h"
#include "wizard/pages/step_page.h"
#include "wizard/translations.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace credssp;

class tst_Journeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(installTranslations(*qApp, QStringLiteral("en")));
        theme::install(*qApp, theme::Scheme::Light);
    }
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void anErrorIsCuredAndTakenBack();
    void theFirstRemedyDoesNotHelpTheSecondDoes();
    void fourServers();
    void aPolicysOwnerDecides();
    void failureInTheMiddleThenUndo();
    void interruptedAndResumed();
    void noErrorMessage();
    void textThatIsNotKnown();
    void goingBackKeepsWhatWasTyped();
    void turnedOffAgain();

private:
    LogGuard m_log;
};

void tst_Journeys::anErrorIsCuredAndTakenBack()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("spn-missing")));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.says(QStringLiteral("read back")));
    QVERIFY(journey.tryAgain());
    QVERIFY(journey.says(QStringLiteral("Connected. It works now.")));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));
    QCOMPARE(journey.shared().madeSessions().size(), 1);

    QVERIFY2(journey.press(QStringLiteral("Undo everything")), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));
    QVERIFY2(journey.says(QStringLiteral("Everything was taken back")), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.find(QStringLiteral("Undo everything")) == nullptr);
}

void tst_Journeys::theFirstRemedyDoesNotHelpTheSecondDoes()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("spn-missing")));
    QVERIFY(journey.goOnTo(PageId::Cause));
    QTRY_VERIFY_WITH_TIMEOUT(journey.page().findChildren<ChoiceCard *>().size() > 1, 30000);
    const QString best = journey.shared().diagnosis()->remedies.at(0).id;
    const QString other = journey.shared().diagnosis()->remedies.at(1).id;
    journey.page().findChildren<ChoiceCard *>().at(1)->radioButton()->click();
    QTRY_COMPARE(journey.shared().undertaking().remedy, other);
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.tryAgain());
    QVERIFY(journey.says(QStringLiteral("Not connected.")));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Cause));
    QCOMPARE(journey.shared().tried(), QStringList(other));
    QTRY_COMPARE_WITH_TIMEOUT(journey.shared().undertaking().remedy, best, 30000);

    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.tryAgain());
    QVERIFY(journey.says(QStringLiteral("Connected. It works now.")));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));
    QCOMPARE(journey.shared().madeSessions().size(), 2);
}

void tst_Journeys::fourServers()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("four-servers")));
    for (int round = 0; round < 3 && !journey.isAt(PageId::Done); ++round) {
        QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
        QVERIFY(journey.tryAgain());
        QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
    }
    QVERIFY2(journey.isAt(PageId::Done), qPrintable(journey.everythingSaid()));
    QCOMPARE(journey.shared().madeSessions().size(), 2);
    // CredSSP is on now, and the page says so by the computers' names.
    QVERIFY2(journey.says(QStringLiteral("Turn CredSSP off now")), qPrintable(journey.everythingSaid()));
}

void tst_Journeys::aPolicysOwnerDecides()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("policy-managed")));
    QVERIFY2(journey.goOnTo(PageId::Done), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.shared().madeSessions().isEmpty());
    QVERIFY(journey.says(QStringLiteral("Nothing was changed")));
    const QString handOn = journey.shared().diagnosis()->handOn;
    QVERIFY(!handOn.isEmpty());
    QVERIFY(journey.says(handOn.trimmed().section(QLatin1Char('\n'), 0, 0)));
    QVERIFY(QDir(journey.folder()).entryList({QStringLiteral("*.jsonl")}, QDir::Files).isEmpty());
}

void tst_Journeys::failureInTheMiddleThenUndo()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("four-servers")));
    QVERIFY2(journey.goOnTo(PageId::Review), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY_WITH_TIMEOUT(journey.shared().plan().has_value(), 30000);
    journey.lie(true);
    QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.says(QStringLiteral("How do you want to go on?")), qPrintable(journey.everythingSaid()));
    journey.lie(false);
    QVERIFY2(journey.press(QStringLiteral("Try it again")), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.tryAgain());
}

void tst_Journeys::interruptedAndResumed()
{
    QTemporaryDir folder;
    {
        auto store = PracticeStore::open(QStringLiteral("spn-missing"), {});
        QVERIFY(store);
        SessionSetup setup;
        setup.kind = ComputerKind::Practice;
        setup.practice = *store;
        setup.journalFolder = folder.path();
        setup.topology = *(*store)->topology({}, {});
        Session session(setup);
        const auto plan = session.plan(QStringLiteral("register-spn"));
        QVERIFY(plan && plan->steps.size() > 1);
        std::stop_source stop;
        RunOptions options;
        options.progress = [&](int, const Outcome *outcome) {
            if (outcome != nullptr)
                stop.request_stop();
        };
        QVERIFY(session.apply(QStringLiteral("register-spn"), planHash(*plan), options, stop.get_token()));
    }
    test::Journey journey(folder.path());
    QVERIFY(journey.says(QStringLiteral("interrupted")));
    QVERIFY(journey.press(QStringLiteral("Look at it")));
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QCOMPARE(journey.shared().undertaking().kind, Undertaking::Kind::Resume);
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    const auto sessions = sessionsIn(folder.path());
    QCOMPARE(sessions.size(), std::size_t(1));
    QCOMPARE(sessions.front().state, SessionState::Done);
}

void tst_Journeys::noErrorMessage()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("spn-missing")));
    journey.page().findChild<QPlainTextEdit *>()->clear();
    QVERIFY2(journey.press(QStringLiteral("I have no error message")), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY(journey.isAt(PageId::Computers));
    QVERIFY(journey.goOnTo(PageId::Cause));
    QTRY_VERIFY_WITH_TIMEOUT(journey.shared().diagnosis().has_value(), 30000);
    QVERIFY(!journey.shared().diagnosis()->remedies.empty());
}

void tst_Journeys::textThatIsNotKnown()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("spn-missing")));
    QVERIFY(journey.type(QStringLiteral("the printer is out of paper")));
    QVERIFY2(journey.says(QStringLiteral("not a known WinRM or CredSSP error")),
             qPrintable(journey.everythingSaid()));
    QVERIFY(journey.shared().symptoms().empty());
}

void tst_Journeys::goingBackKeepsWhatWasTyped()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("four-servers")));
    const QString text = journey.page().findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(journey.goOnTo(PageId::Cause));
    const auto before = journey.shared().servers();
    journey.window().goTo(PageId::Error);
    QVERIFY(journey.isAt(PageId::Error));
    QCOMPARE(journey.page().findChild<QPlainTextEdit *>()->toPlainText(), text);
    QVERIFY(journey.goOnTo(PageId::Cause));
    QCOMPARE(journey.shared().servers(), before);
}

void tst_Journeys::turnedOffAgain()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("client-off")));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.tryAgain());
    QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.isAt(PageId::Done));
    QVERIFY2(journey.press(QStringLiteral("Turn CredSSP off now")), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QCOMPARE(journey.shared().undertaking().remedy, QStringLiteral("turn-off-credssp"));
    // An entry of others needs it; only the person's tick turns it off for that server as well.
    QTRY_VERIFY_WITH_TIMEOUT(journey.alsoBox() != nullptr, 20000);
    QTest::keyClick(journey.alsoBox(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!journey.shared().preview().steps.empty(), 20000);
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));
    QTRY_VERIFY_WITH_TIMEOUT(journey.find(QStringLiteral("Turn CredSSP off now")) == nullptr, 30000);
}

QTEST_MAIN(tst_Journeys)
#include "tst_journeys.moc"
