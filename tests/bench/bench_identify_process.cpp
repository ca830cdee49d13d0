// One `identify` process against an empty QCoreApplication process: time and memory.
#include "tests/bench/child_process.h"
#include "tests/bench/figure.h"
#include "tests/bench/sample_error.h"

#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    const QString empty = bench::programFolder() + QStringLiteral("/empty_core_application");
    const QString program = bench::programFolder() + QStringLiteral("/credssp-wizard-cli");

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("error.txt")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bench::sampleError().toUtf8()) < 0)
        return bench::giveUp(QStringLiteral("The error text could not be written."));
    file.close();
    const QStringList arguments{QStringLiteral("identify"), file.fileName()};

    // Taken in turn, so that whatever else the machine does meets both alike; the first rounds warm it up.
    const int warmUp = options.quick ? 1 : 5;
    const int rounds = options.rounds(101);
    std::vector<double> ourTime, ourMemory, emptyTime, emptyMemory;
    for (int round = 0; round < warmUp + rounds; ++round) {
        const auto reference = bench::run(empty, {});
        const auto ours = bench::run(program, arguments);
        if (!reference || !ours)
            return bench::giveUp(QStringLiteral("A program did not run, or did not recognize the error."));
        if (round < warmUp)
            continue;
        ourTime.push_back(ours->milliseconds);
        ourMemory.push_back(ours->kilobytes);
        emptyTime.push_back(reference->milliseconds);
        emptyMemory.push_back(reference->kilobytes);
    }
    const bool timeIsMet = bench::report({QStringLiteral("identify-process-time"), bench::median(ourTime),
                                          bench::median(emptyTime), 1.5, QStringLiteral("ms")},
                                         options);
    const bool memoryIsMet =
        bench::report({QStringLiteral("identify-process-memory"), bench::median(ourMemory),
                       bench::median(emptyMemory), 1.5, QStringLiteral("KiB")},
                      options);
    return timeIsMet && memoryIsMet ? 0 : 1;
}
