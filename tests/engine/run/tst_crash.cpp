// The program is killed (a real SIGKILL) at every point of the journal of every scenario; the next start
// finishes or undoes, and nothing is lost. POSIX only: it forks.
#include "tests/support/log_guard.h"
#include "tests/support/main_job.h"
#include "tests/support/random_world.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace credssp;

class tst_Crash : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void theNextStartFinishesOrUndoes_data();
    void theNextStartFinishesOrUndoes();

private:
    static QString firstRemedy(const test::Job &job);
    static bool dieAt(const test::Job &job, const QString &remedy, int point);

    LogGuard m_log;
};

void tst_Crash::theNextStartFinishesOrUndoes_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : practiceScenarioNames())
        QTest::newRow(qPrintable(name)) << name;
}

QString tst_Crash::firstRemedy(const test::Job &job)
{
    Session session = job.session();
    const auto diagnosis = session.diagnose(identify(job.tryIt()), {});
    return !diagnosis || diagnosis->remedies.empty() ? QString() : diagnosis->remedies.front().id;
}

/// Applies in a child process that kills itself at the given point; false when it lived to the end.
bool tst_Crash::dieAt(const test::Job &job, const QString &remedy, int point)
{
    const pid_t child = fork();
    if (child == 0) {
        Session session = job.session();
        int seen = 0;
        session.setJournalObserver([&](JournalPoint, int) {
            if (seen++ == point)
                ::kill(::getpid(), SIGKILL);
        });
        const auto plan = session.plan(remedy);
        RunOptions options;
        options.manualDone = true;
        const bool ok = plan && session.apply(remedy, planHash(*plan), options);
        ::_exit(ok ? 0 : 1);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child)
        qFatal("the child is gone");
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0)
        qFatal("the child failed instead of dying");
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

void tst_Crash::theNextStartFinishesOrUndoes()
{
    QFETCH(QString, name);
    QJsonObject finished;
    for (const bool finish : {true, false}) {
        for (int point = 0;; ++point) {
            const QTemporaryDir folder(test::fastTemporaryTemplate());
            const QString world = folder.filePath(QStringLiteral("world.json"));
            const QString journals = folder.filePath(QStringLiteral("journal"));
            auto store = PracticeStore::open(name, world);
            QVERIFY(store.has_value());
            QVERIFY((*store)->save().has_value());
            const QJsonObject before = configurationOf((*store)->toJson());
            const QStringList foreign = test::delegationEntries((*store)->toJson());
            const test::Job first(*store, journals);
            const QString remedy = firstRemedy(first);
            if (remedy.isEmpty())
                return; // a no-change ending: there is no apply to die in
            const bool died = dieAt(first, remedy, point);

            // The next start knows only what is on the disk.
            auto reopened = PracticeStore::openState(world);
            QVERIFY2(reopened.has_value(), reopened ? "" : qPrintable(errorText(reopened.error())));
            const test::Job next(*reopened, journals, foreign);
            const std::vector<SessionSummary> sessions = sessionsIn(journals);
            QVERIFY(sessions.size() <= 1);
            if (!sessions.empty()) {
                const SessionSummary &session = sessions.front();
                QVERIFY2(!session.broken, session.broken ? qPrintable(errorText(*session.broken)) : "");
                if (finish) {
                    Session resuming = next.session();
                    RunOptions options;
                    options.manualDone = true;
                    const auto result = resuming.resume(session.id, options);
                    QVERIFY2(result.has_value(), result ? "" : qPrintable(errorText(result.error())));
                    QString what = QStringLiteral("point %1").arg(point);
                    for (const Outcome &outcome : result->outcomes)
                        what += QStringLiteral("\n  %1 %2").arg(enumName(outcome.state), outcome.detail);
                    QVERIFY2(result->state == SessionState::Done, qPrintable(what));
                    const QJsonObject after = configurationOf((*reopened)->toJson());
                    if (finished.isEmpty())
                        finished = after;
                    QCOMPARE(test::difference(finished, after), QString());
                }
                const auto undone = next.undo(session.id);
                QVERIFY2(undone.has_value(), undone ? "" : qPrintable(errorText(undone.error())));
                QCOMPARE(enumName(undone->state), QStringLiteral("undone"));
            }
            QCOMPARE(test::difference(before, configurationOf((*reopened)->toJson())), QString());
            QCOMPARE(next.missing(), QStringList());
            if (!died) {
                QVERIFY2(point > 6, "the journal has more points than that");
                break;
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Crash)
#include "tst_crash.moc"
