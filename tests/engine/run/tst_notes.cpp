// What a plan says before it is confirmed, and what of that is still told when it has run.
#include "engine/report/report.h"
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"

#include <QTemporaryDir>
#include <QTest>

using namespace credssp;

class tst_Notes : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void whatIsOverIsNotToldAgain_data();
    void whatIsOverIsNotToldAgain();
    void whatWasNotBegunTellsNothing();
    void finishingLaterTellsThemToo();

private:
    void start(const QString &scenario);

    LogGuard m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::Job> m_job;
};

void tst_Notes::start(const QString &scenario)
{
    m_folder = std::make_unique<QTemporaryDir>(test::fastTemporaryTemplate());
    auto store = PracticeStore::open(scenario, m_folder->filePath(QStringLiteral("world.json")));
    QVERIFY(store.has_value());
    m_job = std::make_unique<test::Job>(*store, m_folder->filePath(QStringLiteral("journal")));
}

void tst_Notes::whatIsOverIsNotToldAgain_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *scenario, const char *remedy, const char *before,
                        const char *after) {
        QTest::newRow(name) << QString::fromLatin1(scenario) << QString::fromLatin1(remedy)
                            << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("rights are needed before", "spn-missing", "register-spn", "needs the right",
        "Sign out and in again");
    row("sessions drop meanwhile", "restart-cures", "restart-winrm", "sessions to",
        "connect to the server again");
    row("what is still on is told again", "delegation-missing", "reset-credssp", "", "Turn it off again");
    row("what opens the door is told again", "ntlm-only", "allow-ntlm-delegation", "", "Warning");
}

void tst_Notes::whatIsOverIsNotToldAgain()
{
    QFETCH(QString, scenario);
    QFETCH(QString, remedy);
    QFETCH(QString, before);
    QFETCH(QString, after);
    start(scenario);
    const auto plan = m_job->session().plan(remedy);
    QVERIFY(plan.has_value());
    QVERIFY(!plan->steps.empty());
    const QString shown = previewOf(*plan).notes.join(QLatin1Char('\n'));
    QVERIFY2(shown.contains(before) && shown.contains(after), qPrintable(shown));

    const auto done = m_job->apply(remedy);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(errorText(done.error())));
    const auto journal = Journal::read(m_folder->filePath(QStringLiteral("journal")), done->session);
    QVERIFY(journal.has_value());
    const Report report = makeReport(*journal, {});
    for (const QString &told :
         {done->notes.join(QLatin1Char('\n')), reportTicket(report), reportHtml(report)}) {
        QVERIFY2(told.contains(after), qPrintable(told));
        QVERIFY2(before.isEmpty() || !told.contains(before), qPrintable(told));
    }
}

void tst_Notes::whatWasNotBegunTellsNothing()
{
    start(QStringLiteral("spn-missing"));
    Session session = m_job->session();
    auto plan = session.plan(QStringLiteral("register-spn"));
    QVERIFY(plan.has_value());
    std::vector<Outcome> refused;
    for (std::size_t i = 0; i < plan->steps.size(); ++i)
        refused.push_back({static_cast<int>(i),
                           plan->steps.at(i).computer,
                           i == 0 ? OutcomeState::Refused : OutcomeState::Skipped,
                           {},
                           {}});
    JournalContent journal;
    journal.header.plan = *plan;
    journal.passes.push_back({});
    journal.passes.back().plan = *plan;
    journal.passes.back().outcomes = refused;
    QCOMPARE(lastRun(journal).notes, QStringList());
    journal.passes.back().outcomes.front().state = OutcomeState::Failed;
    QCOMPARE(lastRun(journal).notes, plan->notes);
}

void tst_Notes::finishingLaterTellsThemToo()
{
    start(QStringLiteral("spn-missing"));
    Session session = m_job->session();
    const auto plan = session.plan(QStringLiteral("register-spn"));
    QVERIFY(plan.has_value());
    std::stop_source stop;
    RunOptions options;
    options.progress = [&](int, const Outcome *outcome) {
        if (outcome != nullptr)
            stop.request_stop();
    };
    const auto stopped =
        session.apply(QStringLiteral("register-spn"), planHash(*plan), options, stop.get_token());
    QVERIFY2(stopped.has_value(), stopped ? "" : qPrintable(errorText(stopped.error())));
    QVERIFY(stopped->state != SessionState::Done);
    const auto finished = session.resume(stopped->session, {});
    QVERIFY2(finished.has_value(), finished ? "" : qPrintable(errorText(finished.error())));
    QCOMPARE(finished->state, SessionState::Done);
    QCOMPARE(finished->notes, plan->notes);
}

QTEST_GUILESS_MAIN(tst_Notes)
#include "tst_notes.moc"
