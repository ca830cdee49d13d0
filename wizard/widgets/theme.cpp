// The theme: the colour table, the palette made from it, and following the system.
#include "wizard/widgets/theme.h"

#include "wizard/platform/system_fonts.h"
#include "wizard/platform/system_scheme.h"
#include "wizard/widgets/theme_style.h"
#include "wizard/widgets/theme_system.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QPushButton>
#include <QVariant>
#include <QWidget>

#include <array>

namespace credssp::theme {

namespace {

constexpr std::size_t roleCount = static_cast<std::size_t>(Role::ChangedGround) + 1;
using Table = std::array<QRgb, roleCount>;

// Window, Surface, Sunken, Line, Text, MutedText, Accent, OnAccent, Ok, Problem, Warning, and the three
// grounds.
constexpr Table lightTable{0xFFF3F5F8, 0xFFFFFFFF, 0xFFE9EDF2, 0xFF77818F, 0xFF1B2430,
                           0xFF55606F, 0xFF0B5CAD, 0xFFFFFFFF, 0xFF0E7A3D, 0xFFB3261E,
                           0xFF8A5A00, 0xFFE3F4E8, 0xFFFBE6E4, 0xFFFFF3D6};
constexpr Table darkTable{0xFF171B21, 0xFF20262E, 0xFF12161B, 0xFF76818F, 0xFFE8ECF1, 0xFFA9B4C1, 0xFF6CB4FF,
                          0xFF0A1726, 0xFF5FD08C, 0xFFFF8A80, 0xFFF2C14E, 0xFF173524, 0xFF43201E, 0xFF3A2F12};

struct State
{
    Scheme scheme = Scheme::Light;
    bool following = false;
    QPalette system; ///< as the system gave it
    std::unique_ptr<SystemSchemeWatcher> watcher;
    Notifier notifier;
    SystemReader reader;
    bool changing = false;
};

State &state()
{
    static State instance;
    return instance;
}

QColor systemColor(Role role)
{
    const QPalette &palette = state().system;
    switch (role) {
    case Role::Window:
        return palette.color(QPalette::Window);
    case Role::Surface:
    case Role::Sunken:
    case Role::AddedGround:
    case Role::RemovedGround:
    case Role::ChangedGround:
        return palette.color(QPalette::Base);
    case Role::OnAccent:
        return palette.color(QPalette::Window);
    // Not the highlight: nobody promises that it can be read on the window.
    case Role::Accent:
    case Role::Line:
    case Role::Text:
    case Role::MutedText:
    case Role::Ok:
    case Role::Problem:
    case Role::Warning:
        return palette.color(QPalette::WindowText);
    }
    return {};
}

QPalette paletteOfRoles()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole to, Role role) { palette.setColor(to, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Window);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::MutedText);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Problem);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text);
    palette.setColor(QPalette::Light, mixed(Role::Surface, Role::Window, 0.5));
    palette.setColor(QPalette::Midlight, mixed(Role::Window, Role::Line, 0.15));
    palette.setColor(QPalette::Mid, mixed(Role::Window, Role::Line, 0.6));
    palette.setColor(QPalette::Dark, color(Role::Line));
    palette.setColor(QPalette::Shadow, mixed(Role::Window, Role::Line, 0.8));
    // What cannot be used now must still be readable: a person has to know what it would be.
    const QColor pale = mixed(Role::Window, Role::MutedText, 0.75);
    for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, text, pale);
    palette.setColor(QPalette::Disabled, QPalette::Base, mixed(Role::Surface, Role::Window, 0.7));
    palette.setColor(QPalette::Disabled, QPalette::Button, mixed(Role::Surface, Role::Window, 0.7));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(Role::Window, Role::Line, 0.4));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, pale);
    return palette;
}

SystemLook readSystem()
{
    // Whatever palette we have set, the system's own is what an empty one gives.
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    switch (systemScheme(palette)) {
    case SystemScheme::Light:
        return {Scheme::Light, palette};
    case SystemScheme::Dark:
        return {Scheme::Dark, palette};
    case SystemScheme::HighContrast:
        break;
    }
    return {Scheme::HighContrast, palette};
}

void apply(std::optional<Scheme> forced)
{
    State &s = state();
    if (s.changing) // our own change of the palette
        return;
    s.changing = true;
    const SystemLook system = s.reader ? s.reader() : readSystem();
    s.system = system.palette;
    s.scheme = forced.value_or(system.scheme);
    QApplication::setPalette(s.scheme == Scheme::HighContrast ? system.palette : paletteOfRoles());
    s.changing = false;
    emit s.notifier.changed();
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

constexpr auto textProperty = "credssp-text-role";
constexpr auto groundProperty = "credssp-ground-role";

void applyRoles(QWidget &widget)
{
    // Only what was asked for is set, so that everything else keeps following the application's palette.
    QPalette palette;
    const QVariant text = widget.property(textProperty);
    const QVariant ground = widget.property(groundProperty);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        for (const auto to : {QPalette::WindowText, QPalette::Text})
            if (text.isValid())
                palette.setColor(group, to, color(static_cast<Role>(text.toInt())));
    if (ground.isValid())
        palette.setColor(widget.backgroundRole(), color(static_cast<Role>(ground.toInt())));
    widget.setPalette(palette);
}

void setRole(QWidget &widget, const char *property, Role role)
{
    const bool known = widget.property(textProperty).isValid() || widget.property(groundProperty).isValid();
    widget.setProperty(property, static_cast<int>(role));
    applyRoles(widget);
    if (!known)
        QObject::connect(&notifier(), &Notifier::changed, &widget, [&widget] { applyRoles(widget); });
}

} // namespace

void install(QApplication &application, std::optional<Scheme> forced)
{
    State &s = state();
    if (qobject_cast<ThemeStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ThemeStyle);
    s.following = !forced.has_value();
    if (!s.watcher) {
        nameOtherFonts();
        s.watcher = SystemSchemeWatcher::create();
        QObject::connect(s.watcher.get(), &SystemSchemeWatcher::maybeChanged, &s.notifier, [] {
            if (state().following)
                apply({});
        });
        // The watcher listens to the application and must not outlive it.
        QObject::connect(&application, &QObject::destroyed, &s.notifier, [] { state().watcher.reset(); });
    }
    apply(forced);
}

void setSystemReader(SystemReader reader)
{
    state().reader = std::move(reader);
}

Scheme scheme()
{
    return state().scheme;
}

QColor color(Role role)
{
    const auto index = static_cast<std::size_t>(role);
    switch (state().scheme) {
    case Scheme::Light:
        return QColor::fromRgb(lightTable[index]);
    case Scheme::Dark:
        return QColor::fromRgb(darkTable[index]);
    case Scheme::HighContrast:
        break;
    }
    return systemColor(role);
}

QColor mixed(Role ground, Role over, double share)
{
    const QColor a = color(ground);
    if (scheme() == Scheme::HighContrast)
        return share < 0.5 ? a : color(over);
    const QColor b = color(over);
    const auto part = [share](float from, float to) {
        return static_cast<float>(static_cast<double>(from) * (1 - share) + static_cast<double>(to) * share);
    };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

QFont titleFont()
{
    return scaled(1.6, QFont::DemiBold);
}

QFont headingFont()
{
    return scaled(1.2, QFont::DemiBold);
}

QFont strongFont()
{
    return scaled(1.0, QFont::DemiBold);
}

QFont smallFont()
{
    return scaled(0.92, QFont::Normal);
}

QFont monospacedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont text = QApplication::font();
    if (text.pointSizeF() > 0)
        font.setPointSizeF(text.pointSizeF());
    font.setStyleHint(QFont::Monospace);
    return font;
}

void setPrimary(QPushButton &button, bool primary)
{
    button.setProperty("primary", primary);
    button.updateGeometry();
    button.update();
}

bool isPrimary(const QWidget *button)
{
    return button != nullptr && button->property("primary").toBool();
}

void setQuiet(QPushButton &button, bool quiet)
{
    button.setFlat(quiet);
}

void setTextRole(QWidget &widget, Role role)
{
    setRole(widget, textProperty, role);
}

void setGroundRole(QWidget &widget, Role role)
{
    widget.setAutoFillBackground(true);
    setRole(widget, groundProperty, role);
}

Notifier &notifier()
{
    return state().notifier;
}

} // namespace credssp::theme
