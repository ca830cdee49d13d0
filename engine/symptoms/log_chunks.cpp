#include "engine/symptoms/log_chunks.h"

#include "engine/symptoms/log_filter.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>

namespace credssp::symptoms {

namespace {

/// Chunks one after the other. One thread at a time.
class Reader
{
public:
    Reader(LogSource &source, std::size_t size)
        : m_source(source)
        , m_size(size)
    {
    }

    /// False behind the last one.
    bool next(LogChunk &chunk)
    {
        if (m_ended)
            return false;
        chunk.bytes.resize(kRepeated + m_size);
        chunk.seen = m_repeated.size();
        chunk.offset = m_offset - static_cast<qint64>(chunk.seen);
        std::ranges::copy(m_repeated, chunk.bytes.begin());
        chunk.size = chunk.seen;
        while (chunk.size < chunk.seen + m_size) {
            const qint64 read = m_source.read(chunk.bytes.data() + chunk.size,
                                              static_cast<qint64>(chunk.seen + m_size - chunk.size));
            if (read <= 0) {
                m_ended = true;
                break;
            }
            chunk.size += static_cast<std::size_t>(read);
        }
        chunk.isLast = m_ended;
        m_offset = chunk.offset + static_cast<qint64>(chunk.size);
        const std::size_t repeated = std::min(chunk.size, kRepeated);
        m_repeated.assign(chunk.bytes.begin() + static_cast<std::ptrdiff_t>(chunk.size - repeated),
                          chunk.bytes.begin() + static_cast<std::ptrdiff_t>(chunk.size));
        m_done = m_source.done();
        return true;
    }

    [[nodiscard]] qint64 done() const { return m_done; }

private:
    LogSource &m_source;
    std::size_t m_size;
    std::vector<char> m_repeated;
    qint64 m_offset = 0;
    qint64 m_done = 0;
    bool m_ended = false;
};

/// A chunk on its way: being looked at, or ready.
struct Slot
{
    LogChunk chunk;
    qint64 done = 0;
    bool ready = false;
};

class Pipeline
{
public:
    Pipeline(LogSource &source, const ChunkOptions &options)
        : m_reader(source, options.size)
        , m_stop(options.stop)
        , m_slots(2 * static_cast<std::size_t>(options.threads) + 1)
    {
        for (Slot &slot : m_slots)
            m_free.push_back(&slot);
    }

    void work()
    {
        LogFilter filter;
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [&] { return m_ended || !m_free.empty(); });
            if (m_ended)
                return;
            Slot *slot = m_free.back();
            m_free.pop_back();
            slot->ready = false;
            // Under the lock: chunks are read one after the other. What takes longer is looking at them.
            if (m_stop.stop_requested() || !m_reader.next(slot->chunk)) {
                m_ended = true;
                m_changed.notify_all();
                return;
            }
            slot->done = m_reader.done();
            m_queue.push_back(slot);
            lock.unlock();
            filter.candidates(slot->chunk.view(), slot->chunk.seen, slot->chunk.found);
            lock.lock();
            slot->ready = true;
            m_changed.notify_all();
        }
    }

    /// The next one in order; null at the end.
    Slot *take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_queue.empty() ? m_ended : m_queue.front()->ready; });
        if (m_queue.empty())
            return nullptr;
        Slot *slot = m_queue.front();
        m_queue.pop_front();
        return slot;
    }

    void giveBack(Slot *slot)
    {
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(slot);
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Reader m_reader;
    std::stop_token m_stop;
    std::vector<Slot> m_slots;
    std::vector<Slot *> m_free;
    std::deque<Slot *> m_queue; ///< in order of reading
    bool m_ended = false;
};

} // namespace

void eachChunk(LogSource &source, const ChunkOptions &options,
               const std::function<void(const LogChunk &chunk, qint64 done)> &onChunk)
{
    if (options.threads <= 1) {
        Reader reader(source, options.size);
        LogFilter filter;
        LogChunk chunk;
        while (!options.stop.stop_requested() && reader.next(chunk)) {
            filter.candidates(chunk.view(), chunk.seen, chunk.found);
            onChunk(chunk, reader.done());
        }
        return;
    }
    Pipeline pipeline(source, options);
    std::vector<std::jthread> workers;
    for (int i = 0; i < options.threads; ++i)
        workers.emplace_back([&] { pipeline.work(); });
    while (Slot *slot = pipeline.take()) {
        if (!options.stop.stop_requested())
            onChunk(slot->chunk, slot->done);
        pipeline.giveBack(slot);
    }
}

} // namespace credssp::symptoms
