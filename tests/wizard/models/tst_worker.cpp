// The worker: one job at a time, in order, answers in the caller's thread, canceling, and what goes away.
#include "tests/support/log_guard.h"
#include "wizard/models/worker.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace credssp;

class tst_Worker : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void answersComeInOrderAndInThisThread();
    void oneJobAtATime();
    void cancelReachesWhatWasGivenSoFarOnly();
    void aReceiverThatIsGoneIsNotTold();
    void destroyingStopsTheRunningJob();

private:
    LogGuard m_log;
};

void tst_Worker::answersComeInOrderAndInThisThread()
{
    Worker worker;
    QSignalSpy busy(&worker, &Worker::busyChanged);
    QList<int> answers;
    bool sameThread = true;
    for (int i = 0; i < 20; ++i)
        worker.run(
            this, [i](std::stop_token) { return i; },
            [&](int answer) {
                answers.append(answer);
                sameThread = sameThread && QThread::currentThread() == thread();
            });
    QVERIFY(worker.isBusy());
    QTRY_COMPARE(answers.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(answers.at(i), i);
    QVERIFY(sameThread);
    QVERIFY(!worker.isBusy());
    QCOMPARE(busy.size(), 2);
}

void tst_Worker::oneJobAtATime()
{
    Worker worker;
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    int ended = 0;
    for (int i = 0; i < 8; ++i)
        worker.run(
            this,
            [&](std::stop_token) {
                most = std::max(most.load(), ++running);
                QThread::yieldCurrentThread();
                --running;
                return true;
            },
            [&](bool) { ++ended; });
    QTRY_COMPARE(ended, 8);
    QCOMPARE(most.load(), 1);
}

void tst_Worker::cancelReachesWhatWasGivenSoFarOnly()
{
    Worker worker;
    QSemaphore begun;
    QSemaphore goOn;
    QList<bool> stopped;
    const auto work = [&](std::stop_token stop) {
        begun.release();
        goOn.acquire();
        return stop.stop_requested();
    };
    const auto done = [&](bool answer) { stopped.append(answer); };
    worker.run(this, work, done);
    worker.run(this, work, done);
    begun.acquire();
    worker.cancel();
    worker.run(this, work, done);
    goOn.release(3);
    QTRY_COMPARE(stopped, QList<bool>({true, true, false}));
}

void tst_Worker::aReceiverThatIsGoneIsNotTold()
{
    Worker worker;
    auto receiver = std::make_unique<QObject>();
    QSemaphore goOn;
    bool told = false;
    bool after = false;
    worker.run(
        receiver.get(),
        [&](std::stop_token) {
            goOn.acquire();
            return 1;
        },
        [&](int) { told = true; });
    worker.run(
        this, [](std::stop_token) { return 2; }, [&](int) { after = true; });
    receiver.reset();
    goOn.release();
    QTRY_VERIFY(after);
    QVERIFY(!told);
}

void tst_Worker::destroyingStopsTheRunningJob()
{
    std::atomic<bool> stopped = false;
    {
        Worker worker;
        QSemaphore begun;
        worker.run(
            this,
            [&](std::stop_token stop) {
                begun.release();
                while (!stop.stop_requested())
                    QThread::yieldCurrentThread();
                stopped = true;
                return 0;
            },
            [](int) {});
        begun.acquire();
    }
    QVERIFY(stopped);
}

QTEST_GUILESS_MAIN(tst_Worker)
#include "tst_worker.moc"
