// Checking 64 servers and their client, each of which answers after 200 ms: all are asked at the same time.
#include "tests/bench/figure.h"
#include "tests/bench/practice_session.h"

#include <QTemporaryDir>

#include <chrono>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    constexpr int answerMs = 200;
    constexpr std::size_t servers = 64;
    const QTemporaryDir folder;

    std::vector<double> times;
    for (int round = 0; round < options.rounds(9); ++round) {
        const auto setup = bench::manyServers(servers, answerMs, folder.path());
        if (!setup)
            return bench::giveUp(credssp::errorText(setup.error()));
        credssp::Session session(*setup);
        const auto start = std::chrono::steady_clock::now();
        const auto checked = session.check();
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        if (!checked)
            return bench::giveUp(credssp::errorText(checked.error()));
        if (setup->topology.distinct().size() != servers + 1 || time.count() < answerMs)
            return bench::giveUp(QStringLiteral("Not every computer was asked, or none took its time."));
        times.push_back(time.count());
    }
    return bench::report(
               {QStringLiteral("many-computers"), bench::median(times), answerMs, 1.5, QStringLiteral("ms")},
               options)
               ? 0
               : 1;
}
