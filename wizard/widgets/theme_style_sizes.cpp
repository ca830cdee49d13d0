// How large controls are and where their parts lie. Everything not named here is Fusion's.
#include "wizard/widgets/theme.h"
#include "wizard/widgets/theme_style.h"

#include <QAbstractScrollArea>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace credssp::theme {

namespace {

constexpr int indicator = 18;
constexpr int scrollBarWidth = 12;
constexpr int rowHeight = 28;
constexpr int comboArrow = 28;
constexpr int textInset = 7; ///< QLineEdit adds 2 itself

bool isPlain()
{
    return scheme() == Scheme::HighContrast;
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl subControl)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(static_cast<int>(qint64(length) * bar.pageStep / (range + bar.pageStep)),
                            std::min(32, length), length);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - handle, bar.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect = horizontal ? QRect(from, 0, to - from, bar.rect.height())
                                      : QRect(0, from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (subControl) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(at, at + handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(at + handle, length);
    default:
        return {}; // no buttons at the ends
    }
}

} // namespace

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (isPlain())
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar != nullptr && control == CC_ScrollBar)
        return scrollBarRect(*bar, subControl);
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, rect,
                              QRect(rect.right() - comboArrow, rect.top(), comboArrow, rect.height()));
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(textInset, 2, -comboArrow, -2));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (isPlain())
        return rect;
    switch (element) {
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return rect.isNull() ? rect : rect.adjusted(-inside, -2, inside, 2).intersected(option->rect);
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            return option->rect.adjusted(textInset, 2, -textInset, -2);
        return rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (bar == nullptr)
            return rect;
        // The words stand beside the bar, where they are legible whatever it has reached.
        const bool words = bar->textVisible && bar->minimum != bar->maximum;
        const int width = words
                              ? related + std::max(bar->fontMetrics.horizontalAdvance(QStringLiteral("100%")),
                                                   bar->fontMetrics.horizontalAdvance(bar->text))
                              : 0;
        const QRect place = element == SE_ProgressBarLabel ? QRect(bar->rect.right() - width + 1,
                                                                   bar->rect.top(), width, bar->rect.height())
                                                           : bar->rect.adjusted(0, 0, -width, 0);
        return visualRect(bar->direction, bar->rect, place);
    }
    default:
        return rect;
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && !button->text.isEmpty()) {
            const bool menu = (button->features & QStyleOptionButton::HasMenu) != 0;
            const int picture = button->icon.isNull() ? 0 : inside; // what is between icon and text
            result.rwidth() = std::max(size.width() + 2 * groups + picture + (menu ? related : 0), 80);
        }
        result.rheight() = std::max(result.height(), controlHeight);
        break;
    case CT_LineEdit:
        result += QSize(2 * textInset, 0);
        result.rheight() = std::max(result.height(), controlHeight);
        break;
    case CT_ComboBox:
        result.rwidth() = std::max(result.width(), size.width() + 2 * textInset + comboArrow);
        result.rheight() = std::max(result.height(), controlHeight);
        break;
    case CT_SpinBox:
        result.rheight() = std::max(result.height(), controlHeight);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result += QSize(inside, 0);
        result.rheight() = std::max(result.height(), rowHeight);
        break;
    case CT_HeaderSection:
    case CT_ItemViewItem:
    case CT_MenuItem:
        if (size.height() != 0 || type != CT_MenuItem) // a separator stays thin
            result.rheight() = std::max(result.height(), rowHeight);
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
    case PM_HeaderMargin:
        return related;
    case PM_ScrollBarExtent:
        return isPlain() ? QProxyStyle::pixelMetric(metric, option, widget) : scrollBarWidth;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_FocusFrameHMargin: // beside an item's text; with 1 of Qt's own, level with its heading
        return related - 1;
    case PM_TabBarTabHSpace:
        return 2 * groups;
    case PM_TabBarTabVSpace:
        return groups;
    case PM_ToolTipLabelFrameWidth:
        return inside + 2;
    case PM_DefaultFrameWidth:
        if (isText(widget))
            return inside + 2;
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
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
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace credssp::theme
