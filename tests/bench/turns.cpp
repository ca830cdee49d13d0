#include "tests/bench/turns.h"

#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <ctime>
#include <thread>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr double something = 0.3; ///< milliseconds; a round in which nothing was done takes less
constexpr auto quiet = std::chrono::milliseconds(60);
constexpr auto patience = std::chrono::seconds(60);

double computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

Turns::Turns(std::function<bool()> busy)
    : m_busy(std::move(busy))
{
}

void Turns::take(const std::function<void()> &work)
{
    const auto start = Clock::now();
    const double before = computed();
    work();
    const Turn turn{Milliseconds(Clock::now() - start).count(), computed() - before};
    auto &rounds = m_longest[m_action];
    rounds.resize(static_cast<std::size_t>(m_round) + 1);
    if (turn.wall > rounds.back().wall)
        rounds.back() = turn;
}

bool Turns::once()
{
    const auto start = Clock::now();
    take([] {
        QCoreApplication::processEvents();
        // Without exec() they would stay undone, and to delete many widgets takes its time.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
    const bool busy = Milliseconds(Clock::now() - start).count() > something;
    if (!busy)
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    return busy;
}

void Turns::settle()
{
    const auto start = Clock::now();
    auto last = start;
    while (Clock::now() - last < quiet && Clock::now() - start < patience)
        if (once() || m_busy())
            last = Clock::now();
}

void Turns::settleBriefly()
{
    while (once())
        ;
    once();
}

bool Turns::until(const std::function<bool()> &there)
{
    const auto start = Clock::now();
    while (!there()) {
        if (Clock::now() - start > patience)
            return false;
        once();
    }
    return true;
}

void Turns::nextRound()
{
    ++m_round;
}

std::vector<Turns::Longest> Turns::all() const
{
    std::vector<Longest> result;
    for (const auto &[action, rounds] : m_longest) {
        std::vector<double> wall, computing;
        for (const Turn &turn : rounds) {
            wall.push_back(turn.wall);
            computing.push_back(turn.computing);
        }
        result.push_back({action, median(wall), median(computing)});
    }
    return result;
}

std::map<QString, Turns::Longest> Turns::worstByPage() const
{
    std::map<QString, Longest> worst;
    for (const Longest &longest : all()) {
        Longest &page = worst[longest.action.section(QLatin1Char(':'), 0, 0)];
        if (longest.milliseconds > page.milliseconds)
            page = longest;
    }
    return worst;
}

} // namespace bench
