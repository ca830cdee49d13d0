// Painting of controls by role. Everything not named here is Fusion's.
#include "wizard/widgets/theme_style.h"

#include "wizard/widgets/card.h"
#include "wizard/widgets/icon.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace credssp::theme {

namespace {

constexpr int indicator = 18;
constexpr int scrollBarWidth = 12;

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return (option->state & flag) != 0;
}

bool isPlain()
{
    return scheme() == Scheme::HighContrast;
}

/// Edge of what can be typed into or ticked: the accent, twice as wide, where the focus is.
void paintField(QPainter *painter, const QStyleOption *option, const QRectF &rect, qreal)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool focus = enabled && isOn(option, QStyle::State_HasFocus);
    const QColor ground = enabled ? color(Role::Surface) : mixed(Role::Surface, Role::Window, 0.7);
    const QColor edge = focus     ? color(Role::Accent)
                        : enabled ? color(Role::Line)
                                  : mixed(Role::Window, Role::Line, 0.5);
    paintBox(*painter, rect, ground, edge, focus ? 2.0 : 1.0);
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &ring)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ring, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

void paintButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool hover = enabled && isOn(option, QStyle::State_MouseOver);
    const bool pressed = enabled && isOn(option, QStyle::State_Sunken);
    const bool on = isOn(option, QStyle::State_On);
    const bool focus = enabled && isOn(option, QStyle::State_HasFocus);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button != nullptr && (button->features & QStyleOptionButton::Flat) != 0;
    const QRectF rect = option->rect;

    if (isPrimary(widget) && enabled) {
        const double shade = pressed ? 0.25 : hover ? 0.12 : 0.0;
        const QColor ground = mixed(Role::Accent, Role::Text, shade);
        paintBox(*painter, rect, ground, ground);
        if (focus)
            paintFocusRing(painter, rect.adjusted(2, 2, -2, -2), color(Role::OnAccent));
        return;
    }
    if (flat) {
        if (pressed || on || hover) {
            const QColor ground = color(Role::Text);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            QColor veil = ground;
            veil.setAlphaF(pressed ? 0.14F : 0.08F);
            painter->setBrush(veil);
            painter->drawRoundedRect(rect, radius, radius);
            painter->restore();
        }
    } else {
        const double shade = !enabled ? 0.0 : pressed ? 0.14 : hover ? 0.06 : 0.0;
        const QColor ground = enabled
                                  ? mixed(Role::Surface, on ? Role::Accent : Role::Text, on ? 0.15 : shade)
                                  : mixed(Role::Surface, Role::Window, 0.7);
        paintBox(*painter, rect, ground, enabled ? color(Role::Line) : mixed(Role::Window, Role::Line, 0.5));
    }
    if (focus)
        paintFocusRing(painter, rect, color(Role::Accent));
}

void paintIndicator(QPainter *painter, const QStyleOption *option, bool round)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool checked = isOn(option, QStyle::State_On);
    const bool half = isOn(option, QStyle::State_NoChange);
    const bool hover = enabled && isOn(option, QStyle::State_MouseOver);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor mark = enabled ? color(Role::Accent) : mixed(Role::Window, Role::Line, 0.6);
    const QColor line =
        enabled ? color(hover ? Role::Accent : Role::Line) : mixed(Role::Window, Role::Line, 0.6);
    const qreal corner = round ? rect.width() / 2 : 4;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(checked || half ? mark : line, hover ? 1.5 : 1));
    painter->setBrush((checked || half) && !round ? mark : color(Role::Surface));
    painter->drawRoundedRect(rect, corner, corner);
    if (round && checked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(rect);
        painter->setBrush(color(enabled ? Role::OnAccent : Role::Surface));
        painter->drawEllipse(rect.center(), rect.width() * 0.22, rect.width() * 0.22);
    } else if (checked || half) {
        const QRectF box = rect;
        QPen pen(color(enabled ? Role::OnAccent : Role::Surface), 2, Qt::SolidLine, Qt::RoundCap,
                 Qt::RoundJoin);
        painter->setPen(pen);
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        if (half)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.69), at(0.76, 0.32)});
    }
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || widget->inherits("QComboBox"))
        widget->setAttribute(Qt::WA_Hover);
    // The frame is painted by the area, the focus moves inside it: nobody else repaints the edge.
    if (qobject_cast<QAbstractScrollArea *>(widget) != nullptr)
        widget->installEventFilter(this);
}

void ThemeStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ThemeStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    return QProxyStyle::eventFilter(watched, event);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (isPlain())
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        paintButton(painter, option, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // Buttons paint their own ring.
        if (qobject_cast<const QAbstractButton *>(widget) == nullptr ||
            (widget->inherits("QCheckBox") || widget->inherits("QRadioButton")))
            paintFocusRing(painter, option->rect, color(Role::Accent));
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            paintField(painter, option, option->rect, 1);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        paintField(painter, option, option->rect, 1);
        return;
    case PE_IndicatorCheckBox:
        paintIndicator(painter, option, false);
        return;
    case PE_IndicatorItemViewItemCheck:
        paintIndicator(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        paintIndicator(painter, option, true);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (isPlain())
        return QProxyStyle::drawControl(element, option, painter, widget);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && isPrimary(widget) && isOn(option, State_Enabled)) {
            QStyleOptionButton primary = *button;
            primary.palette.setColor(QPalette::ButtonText, color(Role::OnAccent));
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (isPlain())
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar) {
        const QRectF slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar == nullptr || bar->minimum == bar->maximum)
            return;
        const bool active = isOn(option, State_MouseOver) || isOn(option, State_Sunken);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(active ? mixed(Role::Line, Role::Text, 0.3) : color(Role::Line));
        const qreal inset = active ? 2 : 3;
        const QRectF handle = slider.adjusted(inset, inset, -inset, -inset);
        const qreal round = std::min(handle.width(), handle.height()) / 2;
        painter->drawRoundedRect(handle, round, round);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar && !isPlain()) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar == nullptr)
            return {};
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const QRect rect = bar->rect;
        const int length = horizontal ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int handle = length;
        if (range > 0)
            handle = std::clamp(static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                std::min(32, length), length);
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                               length - handle, bar->upsideDown);
        QRect result;
        switch (subControl) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            result = horizontal ? QRect(at, 0, handle, rect.height()) : QRect(0, at, rect.width(), handle);
            break;
        case SC_ScrollBarSubPage:
            result = horizontal ? QRect(0, 0, at, rect.height()) : QRect(0, 0, rect.width(), at);
            break;
        case SC_ScrollBarAddPage:
            result = horizontal ? QRect(at + handle, 0, length - at - handle, rect.height())
                                : QRect(0, at + handle, rect.width(), length - at - handle);
            break;
        default:
            return {};
        }
        return visualRect(bar->direction, rect, result.translated(rect.topLeft()));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if ((element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) && !rect.isNull())
        rect = rect.adjusted(-4, -2, 4, 2).intersected(option->rect);
    return rect;
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && !button->text.isEmpty())
            result.rwidth() = std::max(size.width() + 2 * groups, 80);
        result.rheight() = std::max(result.height(), controlHeight);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.rheight() = std::max(result.height(), controlHeight);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result += QSize(inside, 0);
        result.rheight() = std::max(result.height(), 28);
        break;
    default:
        break;
    }
    return result;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return related;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
        return 16;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr ||
                       qobject_cast<const QLineEdit *>(widget) != nullptr
                   ? 3
                   : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace credssp::theme
