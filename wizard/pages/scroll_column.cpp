#include "wizard/pages/scroll_column.h"

#include "wizard/pages/long_column.h"
#include "wizard/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace credssp {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
{
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    // Room for the scroll bar beside the cards, not over their edge.
    layout->setContentsMargins(0, 0, theme::related, theme::related);
    m_column = new LongColumn(inside);
    m_column->setSpacing(theme::related);
    layout->addWidget(m_column);
    layout->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ScrollColumn::add(QWidget *widget)
{
    m_column->add(widget);
    follow(widget);
}

void ScrollColumn::follow(QWidget *widget)
{
    const QList<QWidget *> children = widget->findChildren<QWidget *>();
    for (QWidget *child : children)
        if (child->focusPolicy() != Qt::NoFocus)
            child->installEventFilter(this);
}

void ScrollColumn::clear()
{
    m_column->clear();
}

bool ScrollColumn::isEmpty() const
{
    return m_column->isEmpty();
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever walks by keyboard sees where the focus is.
    if (event->type() == QEvent::FocusIn)
        if (auto *widget = qobject_cast<QWidget *>(watched))
            ensureWidgetVisible(widget, 0, theme::margin);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace credssp
