// What the system's settings say about light, dark and high contrast.
#pragma once

#include <QObject>
#include <QPalette>

#include <memory>

namespace credssp {

enum class SystemScheme
{
    Light,
    Dark,
    HighContrast
};

/// Reads the setting now. Thread: the GUI's; needs a QGuiApplication.
/// @p original is the palette that the system gave, before any of ours was set.
[[nodiscard]] SystemScheme systemScheme(const QPalette &original);

/// Tells when it may have changed. Asks nothing itself: compare with systemScheme().
class SystemSchemeWatcher : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] static std::unique_ptr<SystemSchemeWatcher> create();
signals:
    void maybeChanged();
};

} // namespace credssp
