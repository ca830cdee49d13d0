// Linux: what the desktop's palette says, and when the desktop changes its theme.
#include "wizard/platform/system_scheme.h"

#include <QEvent>
#include <QGuiApplication>

#include <cmath>

namespace credssp {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

class Watcher final : public SystemSchemeWatcher
{
public:
    Watcher() { qGuiApp->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // Sent to every window when the desktop's theme changes, whatever palette we have set.
        if (event->type() == QEvent::ThemeChange)
            emit maybeChanged();
        return false;
    }
};

} // namespace

SystemScheme systemScheme(const QPalette &original)
{
    const double ground = luminance(original.color(QPalette::Window));
    const double text = luminance(original.color(QPalette::WindowText));
    const double contrast = (std::max(ground, text) + 0.05) / (std::min(ground, text) + 0.05);
    // Only themes made for high contrast put pure black and pure white on each other.
    if (contrast > 20.5)
        return SystemScheme::HighContrast;
    return ground < text ? SystemScheme::Dark : SystemScheme::Light;
}

std::unique_ptr<SystemSchemeWatcher> SystemSchemeWatcher::create()
{
    return std::make_unique<Watcher>();
}

} // namespace credssp
