// How the window looks: colours by role, fonts, spacing. One palette and one style are made from them.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <optional>

class QApplication;
class QPushButton;
class QWidget;

namespace credssp::theme {

/// What a colour is for. Text roles have a contrast of at least 4.5 : 1 on Window, Surface and Sunken; Line
/// of at least 3 : 1.
enum class Role
{
    Window,
    Surface, ///< cards, boxes, inputs
    Sunken,  ///< commands, tables
    Line,    ///< edges of controls
    Text,
    MutedText,
    Accent,
    OnAccent,
    Ok,
    Problem,
    Warning,
    AddedGround,
    RemovedGround,
    ChangedGround
};

enum class Scheme
{
    Light,
    Dark,
    HighContrast ///< the system's own palette, and nothing added to it
};

/// Gives the application its style and palette and, unless @p forced, follows the system's setting while the
/// program runs. May be called again, also with another @p forced.
void install(QApplication &application, std::optional<Scheme> forced = {});

[[nodiscard]] Scheme scheme();
/// The colour of the present scheme. Ask when painting, not before: it changes while the program runs.
[[nodiscard]] QColor color(Role role);
/// Between two roles; @p share of @p over, 0 to 1.
[[nodiscard]] QColor mixed(Role ground, Role over, double share);

/// Spacing in device-independent pixels.
inline constexpr int inside = 4;
inline constexpr int related = 8;
inline constexpr int groups = 16;
inline constexpr int margin = 24;
/// Radius of a control's and a card's corners.
inline constexpr int radius = 6;
/// Least height of what is pressed or typed into.
inline constexpr int controlHeight = 34;

[[nodiscard]] QFont titleFont();   ///< 1.6 times the system's size, semibold
[[nodiscard]] QFont headingFont(); ///< 1.2 times, semibold
[[nodiscard]] QFont strongFont();  ///< the system's size, semibold
[[nodiscard]] QFont smallFont();   ///< 0.92 times
[[nodiscard]] QFont monospacedFont();

/// The one button of a page that is filled with the accent. Enter does not belong to it by this.
void setPrimary(QPushButton &button, bool primary = true);
[[nodiscard]] bool isPrimary(const QWidget *button);
/// A button without an edge until it is pointed at, for what stands inside other things.
void setQuiet(QPushButton &button, bool quiet = true);
/// Colours the widget's text by role and keeps doing so when the scheme changes.
void setTextRole(QWidget &widget, Role role);
/// Fills the widget with the role's colour and keeps doing so.
void setGroundRole(QWidget &widget, Role role);

class Notifier final : public QObject
{
    Q_OBJECT
signals:
    /// The scheme or the system's colours changed. QApplication::palette() is already the new one; widgets
    /// get theirs in the next round of the event loop.
    void changed();
};
[[nodiscard]] Notifier &notifier();

} // namespace credssp::theme
