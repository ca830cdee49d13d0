// Whatever a person does, the engine works in a thread of its own: the window goes on answering.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/engine_watch.h"
#include "tests/wizard/support/journey.h"
#include "wizard/pages/step_page.h"
#include "wizard/translations.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

#include <thread>

using namespace credssp;

class tst_NothingBlocks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(installTranslations(*qApp, QStringLiteral("en"))); }
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theWatchSeesWhatHoldsUpTheWindow();
    void noCallOfTheEngineInTheWindowsThread();

private:
    void fromTheErrorToTheCureAndBack();
    void leftOnForAReason();
    void interruptedAndFinished();
    LogGuard m_log;
};

void tst_NothingBlocks::theWatchSeesWhatHoldsUpTheWindow()
{
    const QTemporaryDir folder;
    test::watchEngine();
    std::thread([&] { QVERIFY(sessionsIn(folder.path()).empty()); }).join();
    QCOMPARE(test::callsSeen(), QStringList(QStringLiteral("sessionsIn")));
    QCOMPARE(test::callsThatHeldUpTheWindow(), QStringList());
    QVERIFY(sessionsIn(folder.path()).empty());
    QCOMPARE(test::callsThatHeldUpTheWindow(), QStringList(QStringLiteral("sessionsIn")));
}

void tst_NothingBlocks::fromTheErrorToTheCureAndBack()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("spn-missing")));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.tryAgain());
    QVERIFY(journey.goOn());
    QVERIFY(journey.isAt(PageId::Done));
    QVERIFY2(journey.press(QStringLiteral("Undo everything")), qPrintable(journey.everythingSaid()));
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.goOn());
    journey.settle();
}

void tst_NothingBlocks::leftOnForAReason()
{
    test::Journey journey;
    QVERIFY(journey.practise(QStringLiteral("client-off")));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    QVERIFY(journey.tryAgain());
    QVERIFY2(journey.goOn(), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.press(QStringLiteral("Keep it on")), qPrintable(journey.everythingSaid()));
    journey.page()
        .findChild<QLineEdit *>(QStringLiteral("reason"))
        ->setText(QStringLiteral("until Thursday"));
    QVERIFY2(journey.press(QStringLiteral("Record the reason")), qPrintable(journey.everythingSaid()));
    QVERIFY2(journey.says(QStringLiteral("The reason is recorded.")), qPrintable(journey.everythingSaid()));
    journey.settle();
}

void tst_NothingBlocks::interruptedAndFinished()
{
    const QTemporaryDir folder;
    bool interrupted = false;
    // As the command line would, in another process.
    std::thread([&] {
        auto store = PracticeStore::open(QStringLiteral("spn-missing"), {});
        SessionSetup setup;
        setup.kind = ComputerKind::Practice;
        setup.practice = *store;
        setup.journalFolder = folder.path();
        setup.topology = *(*store)->topology({}, {});
        Session session(setup);
        const auto plan = session.plan(QStringLiteral("register-spn"));
        std::stop_source stop;
        RunOptions options;
        options.progress = [&](int, const Outcome *outcome) {
            if (outcome != nullptr)
                stop.request_stop();
        };
        const auto run =
            session.apply(QStringLiteral("register-spn"), planHash(*plan), options, stop.get_token());
        interrupted = run && run->state == SessionState::Interrupted;
    }).join();
    QVERIFY(interrupted);
    test::Journey journey(folder.path());
    QVERIFY(journey.says(QStringLiteral("interrupted")));
    QVERIFY(journey.press(QStringLiteral("Look at it")));
    QTRY_VERIFY(journey.isAt(PageId::Review));
    QVERIFY2(journey.goOnTo(PageId::Result), qPrintable(journey.everythingSaid()));
    journey.settle();
}

void tst_NothingBlocks::noCallOfTheEngineInTheWindowsThread()
{
    test::watchEngine();
    for (const auto journey :
         {&tst_NothingBlocks::fromTheErrorToTheCureAndBack, &tst_NothingBlocks::leftOnForAReason,
          &tst_NothingBlocks::interruptedAndFinished}) {
        (this->*journey)();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(test::callsThatHeldUpTheWindow(), QStringList());
    // Every call was met: the watch is not looking past them.
    QCOMPARE(test::callsSeen(), test::callsWatched());
}

QTEST_MAIN(tst_NothingBlocks)
#include "tst_nothing_blocks.moc"
