#include "engine/symptoms/log_filter.h"

#include "engine/symptoms/log_anchors.h"
#include "engine/symptoms/log_compact.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <tuple>

namespace credssp::symptoms {

namespace {

constexpr std::size_t kBlock = 16 * 1024; // with what is left of it, fits the processor's nearest memory
constexpr std::size_t kPadding = 32;
constexpr std::size_t kProbe = 96; // with what is probed there, less than the shortest run
constexpr std::size_t kProbed = 16;
constexpr std::size_t kShortestRun = 128; // less hides no whole sentence
constexpr std::size_t kFullLine = 60;     // encoded_text.cpp: shorter than this the block ends with the line
constexpr std::size_t kEvery = 2048;

constexpr std::array<bool, 256> kBase64 = [] {
    std::array<bool, 256> is{};
    for (unsigned c = 0; c < is.size(); ++c)
        is[c] = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
                c == '/';
    return is;
}();

bool isBase64(char c)
{
    return kBase64[static_cast<unsigned char>(c)];
}

/// Whether the run decodes to plain text, one or two bytes a letter. A part of it tells.
bool hidesText(std::string_view run)
{
    const std::string_view part = run.substr(0, std::min<std::size_t>(run.size() & ~std::size_t(3), 192));
    const QByteArray bytes =
        QByteArray::fromBase64(QByteArray::fromRawData(part.data(), static_cast<qsizetype>(part.size())));
    const auto plain = std::ranges::count_if(bytes, [](char c) {
        return c == '\0' || c == '\r' || c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7f);
    });
    return plain * 10 >= bytes.size() * 9;
}

} // namespace

LogFilter::LogFilter()
    : m_compact(kBlock + kFilterReach + kPadding)
    , m_stoodAt(kBlock + kFilterReach + kPadding)
{
}

void LogFilter::candidates(std::string_view bytes, std::size_t seen, std::vector<std::size_t> &found)
{
    found.clear();
    for (std::size_t at = seen; at < bytes.size(); at += kBlock) {
        const std::size_t from = at - std::min(at, kFilterReach);
        words(bytes.substr(from, std::min(bytes.size(), at + kBlock) - from), from, found);
    }
    encoded(bytes, found);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

void LogFilter::words(std::string_view bytes, std::size_t base, std::vector<std::size_t> &found)
{
    const Anchors &anchors = *m_anchors;
    const std::size_t stride = anchors.stride();
    char *const begin = m_compact.data();
    const std::size_t size = compact(bytes.data(), bytes.size(), begin);
    std::fill_n(begin + size, 8, '\0'); // the look-up reads eight bytes wherever it stands
    const char *const end = begin + size;
    bool mapped = false;
    for (const char *at = begin; at < end; at += stride) {
        if (!anchors.mayBe(at)) [[likely]]
            continue;
        const char *const begun = anchors.foundAround(at, begin, end);
        if (begun == nullptr)
            continue;
        if (!mapped) {
            mapped = true;
            // The same bytes again, this time with where each of them stood.
            std::ignore = compactPlainly(bytes.data(), bytes.size(), begin, m_stoodAt.data());
        }
        found.push_back(base + m_stoodAt[static_cast<std::size_t>(begun - begin)]);
    }
}

void LogFilter::encoded(std::string_view bytes, std::vector<std::size_t> &found)
{
    for (std::size_t at = 0; at + kProbed <= bytes.size(); at += kProbe) {
        std::size_t end = at;
        while (end < at + kProbed && isBase64(bytes[end]))
            ++end;
        if (end < at + kProbed)
            continue;
        std::size_t begin = at;
        while (begin > 0 && isBase64(bytes[begin - 1]))
            --begin;
        for (std::size_t line = begin; end < bytes.size();) {
            if (isBase64(bytes[end])) {
                ++end;
                continue;
            }
            std::size_t next = end;
            while (next < bytes.size() && (bytes[next] == '\r' || bytes[next] == '\n'))
                ++next;
            if (next == end || end - line < kFullLine || next == bytes.size() || !isBase64(bytes[next]))
                break;
            end = line = next;
        }
        // Along all of it, so that a long one is looked at as a whole.
        if (end - begin >= kShortestRun && hidesText(bytes.substr(begin, end - begin))) {
            for (std::size_t place = begin; place < end; place += kEvery)
                found.push_back(place);
        }
        at = std::max(at, end / kProbe * kProbe);
    }
}

} // namespace credssp::symptoms
