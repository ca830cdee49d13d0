#include "wizard/models/worker.h"

namespace credssp {

Worker::Worker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    // A new thread for every job would cost more than most jobs.
    m_pool.setExpiryTimeout(-1);
}

Worker::~Worker()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void Worker::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void Worker::jobBegun()
{
    if (++m_jobs == 1)
        emit busyChanged(true);
}

void Worker::jobEnded()
{
    if (--m_jobs == 0)
        emit busyChanged(false);
}

} // namespace credssp
