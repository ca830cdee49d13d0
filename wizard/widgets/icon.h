// The product's own icons: masks of one colour, tinted by role when painted, so that they follow the theme.
#pragma once

#include "wizard/widgets/theme.h"

#include <QIcon>
#include <QPixmap>

namespace credssp {

enum class Icon
{
    Ok,
    Warning,
    Problem,
    Unknown,
    NotApplicable,
    Asking,
    Computer,
    Server,
    Shield,
    Copy,
    Paste,
    Add,
    Remove,
    Open,
    Save,
    Info,
    Done,
    Current,
    Ahead,
    ExpandMore, ///< closed; points in reading direction
    ExpandLess, ///< open; points down
    Arrow,      ///< before to after, in reading direction
    Undo,
    Power,
    Retry,
    Stop,
    Practice,
    Close,
    Help,
    Edit,
    Document,
    Wait
};

/// Follows the theme. Sharp at 16, 24 and 32 px at 100, 150 and 200 %. Disabled is painted paler.
[[nodiscard]] QIcon icon(Icon which, theme::Role tint = theme::Role::Text);
/// As of now: does not follow the theme. @p size in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon which, int size, theme::Role tint, qreal devicePixelRatio);
/// The program's own icon, in colour, 16 to 256 px.
[[nodiscard]] QIcon applicationIcon();
/// The name of the icon's source in resources/icons, without size.
[[nodiscard]] QString iconName(Icon which);

} // namespace credssp
