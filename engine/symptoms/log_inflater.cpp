#include "engine/symptoms/log_inflater.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace credssp::symptoms {

namespace {

constexpr std::size_t kInput = 64 * 1024;
constexpr int kGzipOnly = 16 + MAX_WBITS;

} // namespace

struct LogInflater::Stream
{
    More more;
    z_stream z{};
    std::array<char, kInput> input{};
    State state = State::Good;
    bool started = false;  ///< inflateInit2() succeeded
    bool inMember = false; ///< at least one byte of a member was taken, its end not yet
    bool oneEnded = false; ///< a member is whole
    bool finished = false;

    [[nodiscard]] bool fill()
    {
        if (z.avail_in > 0)
            return true;
        const qint64 size = more(input.data(), static_cast<qint64>(input.size()));
        z.next_in = reinterpret_cast<Bytef *>(input.data());
        z.avail_in = size > 0 ? static_cast<uInt>(size) : 0;
        return z.avail_in > 0;
    }

    void end(State how)
    {
        state = how;
        finished = true;
    }
};

LogInflater::LogInflater(More more)
    : m(std::make_unique<Stream>())
{
    m->more = std::move(more);
    m->started = inflateInit2(&m->z, kGzipOnly) == Z_OK;
    if (!m->started)
        m->end(State::Damaged);
}

LogInflater::~LogInflater()
{
    if (m->started)
        inflateEnd(&m->z);
}

bool LogInflater::isGzip(const char *bytes, qsizetype size)
{
    return size >= 3 && bytes[0] == '\x1f' && bytes[1] == '\x8b' && bytes[2] == '\x08';
}

LogInflater::State LogInflater::state() const
{
    return m->state;
}

qint64 LogInflater::read(char *to, qint64 most)
{
    z_stream &z = m->z;
    z.next_out = reinterpret_cast<Bytef *>(to);
    z.avail_out = static_cast<uInt>(std::min<qint64>(most, 1 << 30));
    const uInt wanted = z.avail_out;
    while (!m->finished && z.avail_out > 0) {
        if (!m->fill()) {
            m->end(m->inMember || !m->oneEnded ? State::CutOff : State::Good);
            break;
        }
        if (!m->inMember && m->oneEnded && *z.next_in != 0x1f) {
            // Tapes and disks fill their last block with zeros.
            if (*z.next_in != 0) {
                m->end(State::OtherData);
                break;
            }
            ++z.next_in;
            --z.avail_in;
            continue;
        }
        m->inMember = true;
        const int result = inflate(&z, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            m->inMember = false;
            m->oneEnded = true;
            if (inflateReset(&z) != Z_OK)
                m->end(State::Damaged);
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            m->end(State::Damaged);
        }
    }
    return static_cast<qint64>(wanted - z.avail_out);
}

} // namespace credssp::symptoms
