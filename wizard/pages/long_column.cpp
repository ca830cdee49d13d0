#include "wizard/pages/long_column.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace credssp {

namespace {

constexpr int turnMilliseconds = 6; ///< to paint what was measured comes on top of it
constexpr int atLeast = 12;         ///< per turn, however slow the computer is
constexpr int atMost = 60;          ///< per turn, however fast it is

bool isLeftOut(const QWidget &widget)
{
    // What was added and not shown yet is no less there; only what somebody has hidden is left out.
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

} // namespace

LongColumn::LongColumn(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    m_rest.setSingleShot(true);
    m_rest.setInterval(0); // in the next turn, so that what the person does comes in between
    connect(&m_rest, &QTimer::timeout, this, [this] { arrange(atMost); });
}

void LongColumn::add(QWidget *widget)
{
    if (widget->parentWidget() != this)
        widget->setParent(this);
    widget->installEventFilter(this);
    m_items.push_back({widget});
    Item &item = m_items.back();
    // It is shown when it has its place; the first picture of a page with many is not to wait for all.
    if (!isLeftOut(*widget))
        setShown(item, false);
    if (!isVisible())
        return;
    // Its time counts for the one who adds.
    item.top = m_total + (m_total > 0 ? m_spacing : 0);
    fit(item);
    place();
    showNear();
}

void LongColumn::clear()
{
    m_rest.stop();
    for (const Item &item : std::exchange(m_items, {})) {
        item.widget->removeEventFilter(this);
        item.widget->hide();
        item.widget->deleteLater();
    }
    place();
}

bool LongColumn::needsFit(const Item &item) const
{
    return !isLeftOut(*item.widget) && (item.stale || item.widget->width() != width());
}

bool LongColumn::isSettled() const
{
    return std::ranges::none_of(m_items, [this](const Item &item) { return needsFit(item); });
}

void LongColumn::fit(Item &item)
{
    QWidget &widget = *item.widget;
    if (isLeftOut(widget))
        return;
    const int asked =
        widget.hasHeightForWidth() ? widget.heightForWidth(width()) : widget.sizeHint().height();
    item.height = std::clamp(std::max(asked, widget.minimumSizeHint().height()), widget.minimumHeight(),
                             widget.maximumHeight());
    m_usual = item.height;
    ++m_measured;
    widget.setGeometry(0, item.top, width(), item.height);
    item.stale = false;
}

void LongColumn::setShown(Item &item, bool shown)
{
    if (item.widget->isHidden() != shown)
        return;
    m_showing = true;
    item.widget->setVisible(shown);
    // What somebody else hides is told from what we hide by this.
    if (!shown)
        item.widget->setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    m_showing = false;
}

void LongColumn::showNear()
{
    const bool all = m_items.size() <= shownAtOnce;
    const QRect seen = inView();
    const QRect around = seen.adjusted(0, -seen.height(), 0, seen.height());
    for (Item &item : m_items) {
        if (isLeftOut(*item.widget))
            continue;
        const bool isNear = item.top <= around.bottom() && item.top + item.height >= around.top();
        const bool isEnd = &item == &m_items.front() || &item == &m_items.back();
        const bool shown = item.height >= 0 && (all || isNear || isEnd);
        if (shown || (!item.widget->isAncestorOf(QApplication::focusWidget())))
            setShown(item, shown);
    }
}

QRect LongColumn::inView() const
{
    QRect seen = rect();
    QPoint shift;
    for (const QWidget *widget = this; !widget->isWindow() && widget->parentWidget() != nullptr;
         widget = widget->parentWidget()) {
        seen.translate(widget->pos());
        shift += widget->pos();
        seen &= widget->parentWidget()->rect();
    }
    return seen.translated(-shift);
}

void LongColumn::place()
{
    int top = 0;
    for (Item &item : m_items) {
        if (isLeftOut(*item.widget))
            continue;
        item.top = top;
        if (item.widget->y() != top)
            item.widget->move(0, top);
        top += (item.height < 0 ? m_usual : item.height) + m_spacing;
    }
    const int total = std::max(0, top - m_spacing);
    if (total == m_total)
        return;
    m_total = total;
    updateGeometry();
}

void LongColumn::fitInView()
{
    // What comes into view because something above it has become smaller is in view as well.
    for (bool fitted = true; fitted;) {
        fitted = false;
        const QRect seen = inView();
        for (Item &item : m_items) {
            const int bottom = item.top + std::max(item.height, m_usual);
            if (bottom < seen.top() || item.top > seen.bottom() || !needsFit(item))
                continue;
            fit(item);
            fitted = true;
        }
        place();
    }
}

void LongColumn::arrange(int most)
{
    if (!isVisible())
        return;
    QElapsedTimer spent;
    spent.start();
    fitInView();
    int fitted = 0;
    for (Item &item : m_items) {
        if (!needsFit(item))
            continue;
        if (++fitted > most || (fitted > atLeast && spent.elapsed() >= turnMilliseconds))
            break;
        fit(item);
    }
    place();
    showNear();
    if (!isSettled())
        m_rest.start();
}

QSize LongColumn::sizeHint() const
{
    return {0, m_total};
}

QSize LongColumn::minimumSizeHint() const
{
    return sizeHint();
}

bool LongColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        // Who has no layout of its own does not say that it is meant.
        for (Item &item : m_items)
            item.stale |= item.widget->layout() == nullptr;
        arrange(atLeast);
    }
    return QWidget::event(event);
}

void LongColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange(atLeast);
}

void LongColumn::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (QWidget *around = parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto *area = qobject_cast<QAbstractScrollArea *>(around)) {
            // Who scrolls faster than the rest is measured sees no gap.
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &LongColumn::scrolled,
                    Qt::UniqueConnection);
            break;
        }
    arrange(atLeast);
}

void LongColumn::scrolled()
{
    fitInView();
    showNear();
}

bool LongColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (m_showing)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::ShowToParent:
    case QEvent::HideToParent: {
        const auto found = std::ranges::find(m_items, watched, &Item::widget);
        if (found != m_items.end()) {
            found->stale = true;
            if (!m_rest.isActive())
                m_rest.start();
        }
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace credssp
