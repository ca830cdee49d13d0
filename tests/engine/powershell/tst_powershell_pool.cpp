// Many askers, a few processes.
#include "engine/powershell/pool.h"
#include "tests/engine/powershell/fake_launch.h"
#include "tests/support/log_guard.h"

#include <QSet>
#include <QTest>

#include <future>

using namespace credssp;
using fake_powershell::launch;
using fake_powershell::patient;

class tst_PowerShellPool : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }

    void manyAskersShareAFew();
    void oneAfterTheOtherNeedsOne();
    void whoWaitsCanBeCanceled();
    void aProcessThatDiedIsReplaced();

private:
    LogGuard m_log;
};

void tst_PowerShellPool::manyAskersShareAFew()
{
    constexpr int askers = 24;
    constexpr int most = 3;
    PowerShellPool pool(launch(), patient(), most);
    std::vector<std::future<Result<PowerShellReply>>> replies;
    for (int i = 0; i < askers; ++i)
        replies.push_back(std::async(std::launch::async,
                                     [&pool, i] { return pool.run(QStringLiteral("asker %1").arg(i)); }));
    QSet<qint64> processes;
    for (int i = 0; i < askers; ++i) {
        const auto reply = replies.at(static_cast<std::size_t>(i)).get();
        QVERIFY2(reply.has_value(), reply ? "" : qPrintable(errorText(reply.error())));
        QCOMPARE(reply->output.at(0).toString(), QStringLiteral("asker %1").arg(i));
        processes.insert(reply->output.at(1).toInteger());
    }
    QVERIFY(!processes.isEmpty() && processes.size() <= most);
}

void tst_PowerShellPool::oneAfterTheOtherNeedsOne()
{
    PowerShellPool pool(launch(), patient(), 3);
    QSet<qint64> processes;
    for (int i = 0; i < 5; ++i) {
        const auto reply = pool.run(QStringLiteral("text"));
        QVERIFY(reply.has_value());
        processes.insert(reply->output.at(1).toInteger());
    }
    QCOMPARE(processes.size(), 1);
}

void tst_PowerShellPool::whoWaitsCanBeCanceled()
{
    PowerShellPool pool(launch(), patient(), 1);
    std::stop_source busy;
    std::stop_source waiting;
    auto first =
        std::async(std::launch::async, [&] { return pool.run(QStringLiteral("hang"), busy.get_token()); });
    auto second =
        std::async(std::launch::async, [&] { return pool.run(QStringLiteral("text"), waiting.get_token()); });
    waiting.request_stop();
    const auto canceled = second.get();
    // Whichever of the two had the process: the first hangs until it is told to stop, too.
    QVERIFY(!canceled || canceled->output.at(0).toString() == QStringLiteral("text"));
    QVERIFY(canceled || canceled.error().code == ErrorCode::Canceled);
    busy.request_stop();
    const auto stopped = first.get();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Canceled);
}

void tst_PowerShellPool::aProcessThatDiedIsReplaced()
{
    PowerShellPool pool(launch(), patient(), 1);
    QVERIFY(!pool.run(QStringLiteral("exit")));
    const auto reply = pool.run(QStringLiteral("text"));
    QVERIFY2(reply.has_value(), reply ? "" : qPrintable(errorText(reply.error())));
}

QTEST_GUILESS_MAIN(tst_PowerShellPool)
#include "tst_powershell_pool.moc"
