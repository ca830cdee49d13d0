// The most memory that the window holds until its first page has been there for a moment, against a wizard of
// eight empty pages.
#include "tests/bench/figure.h"
#include "tests/bench/shown_window.h"

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    const auto median = [](const std::vector<bench::Taken> &rounds) {
        std::vector<double> sizes;
        for (const bench::Taken &taken : rounds)
            sizes.push_back(taken.kilobytes);
        return bench::median(sizes);
    };
    // Long enough for everything that the window does right after its first picture.
    constexpr int settle = 500;
    return bench::measureShown(
        settle, 1, options.rounds(11), [&](const QString &platform, const bench::ShownPair &taken) {
            return bench::report({QStringLiteral("wizard-memory-%1").arg(platform), median(taken.ours),
                                  median(taken.reference), 1.5, QStringLiteral("KiB")},
                                 options);
        });
}
