// Checking 64 servers over the network, each of which answers after 200 ms, through a transport without
// PowerShell: what the remote computer itself adds, from the questions' text to checked answers.
#include "tests/bench/figure.h"
#include "tests/bench/practice_session.h"
#include "tests/support/practice_far_end.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    constexpr int answerMs = 200;
    constexpr int servers = 64;
    const QTemporaryDir folder;

    std::vector<double> times;
    for (int round = 0; round < options.rounds(9); ++round) {
        auto setup = bench::manyServers(servers, 0, folder.path());
        if (!setup)
            return bench::giveUp(credssp::errorText(setup.error()));
        setup->topology = overTheNetwork(setup->topology, std::chrono::milliseconds(answerMs));
        credssp::Session session(*setup);
        const auto start = std::chrono::steady_clock::now();
        const auto checked = session.check();
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        if (!checked)
            return bench::giveUp(credssp::errorText(checked.error()));
        const bool allAnswered =
            std::ranges::all_of(setup->topology.servers, [](const credssp::Involved &server) {
                return !server.computer->identity().identity.isEmpty();
            });
        if (!allAnswered || time.count() < answerMs)
            return bench::giveUp(QStringLiteral("Not every computer answered, or none took its time."));
        times.push_back(time.count());
    }
    return bench::report({QStringLiteral("remote-computers"), bench::median(times), answerMs, 1.5,
                          QStringLiteral("ms")},
                         options)
               ? 0
               : 1;
}
