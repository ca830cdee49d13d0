// Runs blocking calls one after the other on a thread of its own and brings their answers back.
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <stop_token>
#include <utility>

namespace credssp {

/// Lives in the window's thread. Jobs run in the order they were given, one at a time: the engine's session
/// takes one thread at a time. Destroying the worker asks the running job to stop and waits for it.
class Worker final : public QObject
{
    Q_OBJECT

public:
    explicit Worker(QObject *parent = nullptr);
    ~Worker() override;

    /// Runs @p work (`T work(std::stop_token)`) and hands its answer to @p done (`void done(T)`) in this
    /// thread, unless @p receiver is gone by then. @p done is called for canceled work, too: the answer says
    /// so.
    template <typename Work, typename Done> void run(QObject *receiver, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, std::stop_token>;
        auto *watcher = new QFutureWatcher<Value>(this);
        const QPointer<QObject> guard(receiver);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, guard, done]() mutable {
            watcher->deleteLater();
            Value answer = watcher->future().takeResult();
            jobEnded();
            if (guard)
                done(std::move(answer));
        });
        jobBegun();
        watcher->setFuture(QtConcurrent::run(&m_pool, std::move(work), m_stop.get_token()));
    }

    [[nodiscard]] bool isBusy() const { return m_jobs > 0; }
    /// Asks everything that was given so far to stop; later jobs are not concerned.
    void cancel();

signals:
    void busyChanged(bool busy);

private:
    void jobBegun();
    void jobEnded();

    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_jobs = 0;
};

} // namespace credssp
