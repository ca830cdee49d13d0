// Which stroke goes where. Everything not named here is Fusion's.
#include "wizard/widgets/theme_style.h"

#include "wizard/widgets/theme.h"
#include "wizard/widgets/theme_painting.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <chrono>

namespace credssp::theme {

namespace {

bool isPlain()
{
    return scheme() == Scheme::HighContrast;
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    m_clock.start();
    m_timer.setInterval(std::chrono::milliseconds(40));
    connect(&m_timer, &QTimer::timeout, this, &ThemeStyle::moveBars);
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QTabBar *>(widget) != nullptr)
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

void ThemeStyle::keepMoving(const QWidget *bar) const
{
    auto *widget = const_cast<QWidget *>(bar);
    if (widget == nullptr || std::find(m_moving.begin(), m_moving.end(), widget) != m_moving.end())
        return;
    m_moving.emplace_back(widget);
    if (!m_timer.isActive())
        m_timer.start();
}

void ThemeStyle::moveBars()
{
    // Each notes itself again when it is painted; one that is hidden or has come to know how far it is, does
    // not.
    std::vector<QPointer<QWidget>> bars;
    bars.swap(m_moving);
    for (const QPointer<QWidget> &bar : bars)
        if (bar && bar->isVisible())
            bar->update();
    if (bars.empty())
        m_timer.stop();
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (isPlain())
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return paintButton(*painter, *option, widget);
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        // Buttons paint their own ring.
        if (qobject_cast<const QAbstractButton *>(widget) == nullptr ||
            qobject_cast<const QCheckBox *>(widget) != nullptr ||
            qobject_cast<const QRadioButton *>(widget) != nullptr)
            paintFocusRing(*painter, option->rect);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_Frame:
        return paintField(*painter, *option);
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          mixed(Role::Window, Role::Line, 0.5));
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return paintItem(*painter, *option);
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(Role::Line));
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), color(Role::Surface));
        return;
    case PE_FrameMenu:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintIndicator(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return paintIndicator(*painter, *option, true);
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
    case CE_PushButtonBevel:
        // Qt's own leaves out a quiet button's ground, and with it what tells where the focus is.
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButtonLabel(*painter, *button, widget);
        break;
    case CE_ProgressBar:
        // Qt's own asks Fusion, not us, where the bar lies.
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QStyleOptionProgressBar part = *bar;
            for (const auto &[what, where] : {std::pair{CE_ProgressBarGroove, SE_ProgressBarGroove},
                                              std::pair{CE_ProgressBarContents, SE_ProgressBarContents},
                                              std::pair{CE_ProgressBarLabel, SE_ProgressBarLabel}}) {
                part.rect = subElementRect(where, bar, widget);
                if (what != CE_ProgressBarLabel || bar->textVisible)
                    drawControl(what, &part, painter, widget);
            }
            return;
        }
        break;
    case CE_ProgressBarGroove:
        return paintProgressGroove(*painter, *option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            if (bar->minimum == bar->maximum)
                keepMoving(widget);
            return paintProgress(*painter, *bar, m_clock.elapsed());
        }
        break;
    case CE_ProgressBarLabel:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            if (bar->minimum != bar->maximum)
                drawItemText(
                    painter, bar->rect,
                    static_cast<int>(visualAlignment(bar->direction, Qt::AlignRight)) | Qt::AlignVCenter,
                    bar->palette, (bar->state & State_Enabled) != 0, bar->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(*painter, *tab);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderSection(*painter, *option);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted = *header;
            muted.palette.setColor(QPalette::ButtonText, color(Role::MutedText));
            return QProxyStyle::drawControl(element, &muted, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        // The ground of a selected row is a tint of the surface, so its text stays as it is.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem calm = *item;
            calm.palette.setColor(QPalette::HighlightedText, calm.palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawItemText(QPainter *painter, const QRect &rectangle, int flags, const QPalette &palette,
                              bool enabled, const QString &text, QPalette::ColorRole textRole) const
{
    // Texts are measured in whole pixels and drawn in parts of them: the last one would be cut off.
    QProxyStyle::drawItemText(painter, rectangle, flags | Qt::TextDontClip, palette, enabled, text, textRole);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (isPlain())
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar != nullptr && bar->minimum != bar->maximum)
            paintScrollBarHandle(*painter, *option,
                                 subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo != nullptr && control == CC_ComboBox) {
        if (combo->frame)
            paintField(*painter, *option);
        paintChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                     (option->state & State_Enabled) != 0);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace credssp::theme
