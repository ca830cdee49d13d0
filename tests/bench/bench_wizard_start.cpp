// From the start of the window's process to its first page painted, against a wizard of eight empty pages.
// The end of the process is in both figures.
#include "tests/bench/figure.h"
#include "tests/bench/shown_window.h"

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    const auto median = [](const std::vector<bench::Taken> &rounds) {
        std::vector<double> times;
        for (const bench::Taken &taken : rounds)
            times.push_back(taken.milliseconds);
        return bench::median(times);
    };
    return bench::measureShown(0, options.quick ? 1 : 5, options.rounds(51),
                               [&](const QString &platform, const bench::ShownPair &taken) {
                                   return bench::report({QStringLiteral("wizard-start-%1").arg(platform),
                                                         median(taken.ours), median(taken.reference), 1.5,
                                                         QStringLiteral("ms")},
                                                        options);
                               });
}
