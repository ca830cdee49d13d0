// Controls by role: round corners, calm edges, a focus ring of two pixels.
#include "wizard/widgets/theme_painting.h"

#include "wizard/widgets/card.h"
#include "wizard/widgets/icon.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace credssp::theme {

namespace {

constexpr int iconSize = 16;

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

bool isEnabled(const QStyleOption &option)
{
    return isOn(option, QStyle::State_Enabled);
}

/// Where a control cannot be used, its edge steps back.
QColor edgeOf(const QStyleOption &option)
{
    return isEnabled(option) ? color(Role::Line) : mixed(Role::Window, Role::Line, 0.5);
}

QColor groundOf(const QStyleOption &option)
{
    return isEnabled(option) ? color(Role::Surface) : mixed(Role::Surface, Role::Window, 0.7);
}

/// Restores the painter, and smooths edges meanwhile.
class Smooth
{
public:
    explicit Smooth(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter &m_painter;
};

void paintRing(QPainter &painter, const QRectF &rect, const QColor &ring)
{
    const Smooth smooth(painter);
    painter.setPen(QPen(ring, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
}

void paintVeil(QPainter &painter, const QRectF &rect, float share)
{
    const Smooth smooth(painter);
    QColor veil = color(Role::Text);
    veil.setAlphaF(share);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    painter.drawRoundedRect(rect, radius, radius);
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool focus = isEnabled(option) && isOn(option, QStyle::State_HasFocus);
    paintBox(painter, option.rect, groundOf(option), focus ? color(Role::Accent) : edgeOf(option),
             focus ? 2.0 : 1.0);
}

void paintFocusRing(QPainter &painter, const QRectF &rect)
{
    paintRing(painter, rect, color(Role::Accent));
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool enabled = isEnabled(option);
    const bool hover = enabled && isOn(option, QStyle::State_MouseOver);
    const bool pressed = enabled && isOn(option, QStyle::State_Sunken);
    const bool on = isOn(option, QStyle::State_On);
    const bool focus = enabled && isOn(option, QStyle::State_HasFocus);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button != nullptr ? (button->features & QStyleOptionButton::Flat) != 0
                                        : isOn(option, QStyle::State_AutoRaise);
    const QRectF rect = option.rect;

    if (isPrimary(widget)) {
        const QColor ground = !enabled ? mixed(Role::Window, Role::Line, 0.12)
                                       : mixed(Role::Accent, Role::Text,
                                               pressed ? 0.25
                                               : hover ? 0.12
                                                       : 0.0);
        paintBox(painter, rect, ground, ground);
        if (focus)
            paintRing(painter, rect.adjusted(2, 2, -2, -2), color(Role::OnAccent));
        return;
    }
    if (flat) {
        if (pressed || on || hover)
            paintVeil(painter, rect, pressed ? 0.14F : 0.08F);
    } else {
        const double shade = pressed ? 0.14 : hover ? 0.06 : 0.0;
        const QColor ground = !enabled ? groundOf(option)
                              : on     ? mixed(Role::Surface, Role::Accent, 0.15)
                                       : mixed(Role::Surface, Role::Text, shade);
        paintBox(painter, rect, ground, edgeOf(option));
    }
    if (focus)
        paintRing(painter, rect, color(Role::Accent));
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const QStyle *style = widget != nullptr ? widget->style() : nullptr;
    if (style == nullptr)
        return;
    const bool enabled = isEnabled(option);
    const bool primary = isPrimary(widget);
    const bool menu = (option.features & QStyleOptionButton::HasMenu) != 0;
    int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) == 0)
        flags |= Qt::TextHideMnemonic;
    const int text = option.fontMetrics.size(flags, option.text).width();
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = icon > 0 && text > 0 ? related : 0;
    const int arrow = menu ? related + iconSize : 0;
    const QRect room = option.rect;
    int left = room.left() + std::max(inside, (room.width() - icon - gap - text - arrow) / 2);
    const auto place = [&](int width) {
        const QRect rect(left, room.top(), std::min(width, room.right() - left + 1), room.height());
        left += width;
        return QStyle::visualRect(option.direction, room, rect);
    };
    if (icon > 0) {
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : primary ? QIcon::Selected : QIcon::Normal;
        option.icon.paint(&painter, place(icon), Qt::AlignCenter, mode);
        left += gap;
    }
    QPalette palette = option.palette;
    if (primary && enabled)
        palette.setColor(QPalette::ButtonText, color(Role::OnAccent));
    style->drawItemText(&painter, place(text), flags | Qt::AlignLeft, palette, enabled, option.text,
                        QPalette::ButtonText);
    if (menu) {
        left += related;
        paintChevron(painter, place(iconSize), enabled);
    }
}

void paintIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const bool enabled = isEnabled(option);
    const bool half = isOn(option, QStyle::State_NoChange);
    const bool filled = isOn(option, QStyle::State_On) || half;
    const bool hover = enabled && isOn(option, QStyle::State_MouseOver);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = enabled ? color(Role::Accent) : mixed(Role::Window, Role::Line, 0.6);
    const QColor sign = color(enabled ? Role::OnAccent : Role::Surface);
    const QColor edge = filled ? fill : hover ? color(Role::Accent) : edgeOf(option);
    const qreal corner = round ? box.width() / 2 : 4;

    const Smooth smooth(painter);
    painter.setPen(QPen(edge, hover ? 1.5 : 1));
    painter.setBrush(filled ? fill : groundOf(option));
    painter.drawRoundedRect(box, corner, corner);
    if (!filled)
        return;
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(sign);
        painter.drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22);
        return;
    }
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.setPen(QPen(sign, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (half)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.69), at(0.76, 0.32)});
}

void paintScrollBarHandle(QPainter &painter, const QStyleOption &option, const QRectF &handle)
{
    const bool active = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken);
    const qreal inset = active ? 2 : 3;
    const QRectF shape = handle.adjusted(inset, inset, -inset, -inset);
    const qreal round = std::min(shape.width(), shape.height()) / 2;
    const Smooth smooth(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? mixed(Role::Line, Role::Text, 0.3) : color(Role::Line));
    painter.drawRoundedRect(shape, round, round);
}

namespace {

QRectF progressTrack(const QRect &rect)
{
    constexpr qreal thick = 6;
    return {qreal(rect.left()), rect.top() + (rect.height() - thick) / 2, qreal(rect.width()), thick};
}

void paintTrack(QPainter &painter, const QRectF &track, const QColor &fill)
{
    const Smooth smooth(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
}

} // namespace

void paintProgressGroove(QPainter &painter, const QStyleOption &option)
{
    paintTrack(painter, progressTrack(option.rect), mixed(Role::Window, Role::Line, 0.35));
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, qint64 elapsed)
{
    QRectF track = progressTrack(option.rect);
    const qreal whole = track.width();
    bool fromRight = option.direction == Qt::RightToLeft;
    if (option.invertedAppearance)
        fromRight = !fromRight;
    const QColor fill = isEnabled(option) ? color(Role::Accent) : mixed(Role::Window, Role::Line, 0.7);
    if (option.minimum == option.maximum) {
        constexpr qreal piece = 0.3;
        constexpr qint64 round = 1600;
        const qreal at = static_cast<qreal>(elapsed % round) / round * (1 + piece) - piece;
        const qreal from = std::max(0.0, at);
        const qreal to = std::min(1.0, at + piece);
        if (to > from)
            paintTrack(painter,
                       QRectF(track.left() + whole * (fromRight ? 1 - to : from), track.top(),
                              whole * (to - from), track.height()),
                       fill);
        return;
    }
    const qreal share = static_cast<qreal>(qint64(option.progress) - option.minimum) /
                        static_cast<qreal>(qint64(option.maximum) - option.minimum);
    if (option.progress <= option.minimum)
        return;
    track.setWidth(std::clamp(whole * share, std::min(track.height(), whole), whole));
    if (fromRight)
        track.moveRight(option.rect.left() + whole);
    paintTrack(painter, track, fill);
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool selected = isOn(option, QStyle::State_Selected);
    const QRectF rect = option.rect;
    if (isEnabled(option) && !selected && isOn(option, QStyle::State_MouseOver))
        paintVeil(painter, rect.adjusted(1, 2, -1, -4), 0.07F);
    if (!selected)
        return;
    const Smooth smooth(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled(option) ? color(Role::Accent) : color(Role::Line));
    painter.drawRoundedRect(QRectF(rect.left() + related, rect.bottom() - 3, rect.width() - 2 * related, 3),
                            1.5, 1.5);
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, color(Role::Surface));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     mixed(Role::Surface, Role::Line, 0.6));
}

void paintItem(QPainter &painter, const QStyleOption &option)
{
    const bool selected = isOn(option, QStyle::State_Selected);
    const bool hover = isEnabled(option) && isOn(option, QStyle::State_MouseOver);
    if (selected)
        painter.fillRect(option.rect, mixed(Role::Surface, Role::Accent, 0.18));
    else if (hover)
        painter.fillRect(option.rect, mixed(Role::Surface, Role::Text, 0.05));
}

void paintChevron(QPainter &painter, const QRect &rect, bool enabled)
{
    icon(Icon::ExpandLess, Role::MutedText)
        .paint(&painter,
               QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(iconSize, iconSize), rect),
               Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace credssp::theme
