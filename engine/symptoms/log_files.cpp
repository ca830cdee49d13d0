#include "engine/symptoms/log_files.h"

#include "engine/symptoms/log_inflater.h"
#include "engine/symptoms/text_file.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace credssp {

namespace {

/// Hands the files out, and their reports back in order.
class Round
{
public:
    Round(const QStringList &files, const LogOptions &options, std::size_t threads)
        : m_files(files)
        , m_options(options)
        , m_reports(static_cast<std::size_t>(files.size()))
        , m_done(static_cast<std::size_t>(files.size()), 0)
        , m_aheadAtMost(2 * threads)
    {
        for (const QString &file : files)
            m_total += QFileInfo(file).size();
    }

    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock,
                           [&] { return m_next >= m_reports.size() || m_next < m_handed + m_aheadAtMost; });
            if (m_next >= m_reports.size() || m_options.stop.stop_requested())
                break;
            const std::size_t number = m_next++;
            lock.unlock();
            LogOptions options = m_options;
            options.threads = 1;
            options.progress = [&](qint64 done, qint64) {
                const std::scoped_lock progress(m_mutex);
                m_done[number] = done;
                m_changed.notify_all();
            };
            Result<LogReport> report = scanLog(m_files.at(static_cast<qsizetype>(number)), options);
            lock.lock();
            m_reports[number] = std::move(report);
            m_changed.notify_all();
        }
        m_next = m_reports.size(); // stopped: nobody begins another one
        ++m_ended;
        m_changed.notify_all();
    }

    void handOn(std::size_t workers,
                const std::function<void(const QString &file, const Result<LogReport> &report)> &onReport)
    {
        std::unique_lock lock(m_mutex);
        qint64 told = -1;
        while (m_handed < m_reports.size()) {
            m_changed.wait(lock,
                           [&] { return m_reports[m_handed] || m_ended == workers || told != doneSoFar(); });
            if (std::optional<Result<LogReport>> report = std::exchange(m_reports[m_handed], std::nullopt)) {
                const QString file = m_files.at(static_cast<qsizetype>(m_handed++));
                m_changed.notify_all();
                lock.unlock();
                onReport(file, *report);
                lock.lock();
            } else if (m_ended == workers) {
                break;
            }
            const qint64 done = doneSoFar();
            if (m_options.progress && done != told) {
                lock.unlock();
                m_options.progress(done, m_total);
                lock.lock();
            }
            told = done;
        }
    }

private:
    [[nodiscard]] qint64 doneSoFar() const
    {
        qint64 sum = 0;
        for (const qint64 done : m_done)
            sum += done;
        return sum;
    }

    const QStringList &m_files;
    const LogOptions &m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<Result<LogReport>>> m_reports;
    std::vector<qint64> m_done;
    std::size_t m_aheadAtMost;
    qint64 m_total = 0;
    std::size_t m_next = 0;
    std::size_t m_handed = 0;
    std::size_t m_ended = 0;
};

} // namespace

bool isLog(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return false;
    if (info.size() > largestText)
        return true;
    QFile opened(file);
    std::array<char, 3> start{};
    return opened.open(QIODevice::ReadOnly) &&
           symptoms::LogInflater::isGzip(start.data(), static_cast<qsizetype>(opened.read(start.data(), 3)));
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    QSet<QString> seen;
    files.removeIf([&](const QString &file) {
        const QFileInfo info(file);
        const QString target = info.canonicalFilePath();
        if (!info.isFile() || target.isEmpty() || seen.contains(target))
            return true;
        seen.insert(target);
        return false;
    });
    return files;
}

void scanLogs(const QStringList &files, const LogOptions &options,
              const std::function<void(const QString &file, const Result<LogReport> &report)> &onReport)
{
    if (files.size() == 1) {
        onReport(files.first(), scanLog(files.first(), options));
        return;
    }
    const unsigned processors = std::clamp(std::thread::hardware_concurrency(), 1u, 8u);
    const std::size_t threads = options.threads > 0 ? static_cast<std::size_t>(options.threads) : processors;
    Round round(files, options, threads);
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < threads; ++i)
        workers.emplace_back([&] { round.work(); });
    round.handOn(threads, onReport);
}

} // namespace credssp
