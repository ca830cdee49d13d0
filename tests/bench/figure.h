// One measured figure next to its reference, and how a benchmark program prints it.
#pragma once

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace bench {

struct Options
{
    bool json = false;
    bool quick = false; ///< a few rounds only, to see that it works; the figures say little then

    [[nodiscard]] static Options of(const QStringList &arguments)
    {
        return {arguments.contains(QStringLiteral("--json")), arguments.contains(QStringLiteral("--quick"))};
    }
    [[nodiscard]] int rounds(int usual) const { return quick ? 3 : usual; }
};

[[nodiscard]] inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Figure
{
    QString name;
    double ours = 0.0;
    double reference = 0.0;
    double goal = 0.0; ///< the largest ratio that is good
    QString unit;

    [[nodiscard]] double ratio() const { return ours / reference; }
    [[nodiscard]] bool isMet() const { return ratio() <= goal; }
};

/// Prints one line: name, ours, reference, ratio, goal, met or missed. Returns whether the goal is met.
[[nodiscard]] inline bool report(const Figure &figure, const Options &options)
{
    if (options.json) {
        const QJsonObject line{
            {QStringLiteral("name"), figure.name},           {QStringLiteral("ours"), figure.ours},
            {QStringLiteral("reference"), figure.reference}, {QStringLiteral("unit"), figure.unit},
            {QStringLiteral("ratio"), figure.ratio()},       {QStringLiteral("goal"), figure.goal},
            {QStringLiteral("met"), figure.isMet()}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%-24s %12.4f %-8s %12.4f %-8s %8.4f %8.4f  %s\n", qPrintable(figure.name), figure.ours,
                    qPrintable(figure.unit), figure.reference, qPrintable(figure.unit), figure.ratio(),
                    figure.goal, figure.isMet() ? "met" : "missed");
    }
    std::fflush(stdout);
    return figure.isMet();
}

/// Exit code of a benchmark program that could not measure.
constexpr int couldNotMeasure = 2;

[[nodiscard]] inline int giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return couldNotMeasure;
}

} // namespace bench
