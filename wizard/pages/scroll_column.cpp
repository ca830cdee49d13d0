#include "wizard/pages/scroll_column.h"

#include "wizard/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace credssp {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    // Room for the scroll bar beside the cards, not over their edge.
    layout->setContentsMargins(0, 0, theme::related, theme::related);
    m_column->setSpacing(theme::related);
    layout->addLayout(m_column);
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
    m_column->addWidget(widget);
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
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
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
