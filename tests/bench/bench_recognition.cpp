// Recognizing one message in process, against an empty QCoreApplication process.
#include "engine/symptoms/symptom.h"
#include "tests/bench/child_process.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_error.h"

#include <chrono>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    const QString empty = bench::programFolder() + QStringLiteral("/empty_core_application");
    const QString message = bench::sampleError();

    // The first call may load what later ones only use; that part is in the figure of the whole process.
    if (credssp::identify(message).empty())
        return bench::giveUp(QStringLiteral("The message was not recognized."));
    std::vector<double> ours, reference;
    for (int round = 0; round < options.rounds(101); ++round) {
        const auto process = bench::run(empty, {});
        if (!process)
            return bench::giveUp(QStringLiteral("The empty program did not run."));
        reference.push_back(process->milliseconds);
        const auto start = std::chrono::steady_clock::now();
        const std::vector<credssp::Symptom> symptoms = credssp::identify(message);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        if (symptoms.empty())
            return bench::giveUp(QStringLiteral("The message was not recognized."));
        ours.push_back(time.count());
    }
    return bench::report({QStringLiteral("recognition"), bench::median(ours), bench::median(reference), 0.02,
                          QStringLiteral("ms")},
                         options)
               ? 0
               : 1;
}
