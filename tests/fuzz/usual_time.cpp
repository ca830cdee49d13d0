#include "tests/fuzz/usual_time.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr double kTooMuch = 100.0;
constexpr int kRounds = 7;                  // the machine does other things, too
constexpr std::size_t kWorthKeeping = 1024; // bytes: in less the fixed cost is nearly all

/// Of the processor: what else the machine does counts little.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

UsualTime::Seconds UsualTime::timeOf(const Work &work)
{
    const double begin = now();
    work();
    return Seconds(now() - begin);
}

UsualTime::Seconds UsualTime::best(const Work &work, int rounds)
{
    Seconds result = timeOf(work);
    for (int round = 1; round < rounds; ++round)
        result = std::min(result, timeOf(work));
    return result;
}

void UsualTime::calibrate(const Work &smallest, const Work &ordinary, std::size_t size)
{
    m_fixed = best(smallest, 50);
    m_perByte = std::max(best(ordinary, 20) - m_fixed, Seconds(1e-9)) / static_cast<double>(size);
    std::fprintf(stderr, "usual: %.1f us, and %.2f ns a byte\n", m_fixed.count() * 1e6,
                 m_perByte.count() * 1e9);
}

double UsualTime::ratio(Seconds time, std::size_t size) const
{
    return time / (m_fixed + m_perByte * static_cast<double>(size));
}

void UsualTime::watch(const Work &work, std::size_t bytes, std::string_view input)
{
    const double first = ratio(timeOf(work), bytes);
    const bool keeps = bytes >= kWorthKeeping && first > m_worst * 1.05;
    if (first <= kTooMuch && !keeps)
        return;
    const double times = std::min(first, ratio(best(work, kRounds), bytes));
    if (times > kTooMuch) {
        std::fprintf(stderr, "This text of %zu bytes takes %.0f times the usual time.\n", bytes, times);
        std::abort();
    }
    if (!keeps || times <= m_worst)
        return;
    m_worst = times;
    const char *path = std::getenv("CREDSSP_FUZZ_WORST");
    if (path == nullptr)
        return;
    if (std::FILE *file = std::fopen(path, "wb"); file != nullptr) {
        const bool written = std::fwrite(input.data(), 1, input.size(), file) == input.size();
        if (std::fclose(file) == 0 && written)
            std::fprintf(stderr, "worst so far: %zu bytes, %.1f times the usual time\n", bytes, times);
    }
}
