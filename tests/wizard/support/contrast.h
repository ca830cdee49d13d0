// How well two colors can be told apart.
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace credssp::test {

/// Relative luminance and contrast (1 to 21) as WCAG 2 defines them.
[[nodiscard]] inline double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

[[nodiscard]] inline double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace credssp::test
