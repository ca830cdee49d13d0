// A check box, and its text as a label that wraps.
#include "wizard/widgets/tick_row.h"

#include "wizard/widgets/mnemonic.h"
#include "wizard/widgets/wrap_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace credssp {

TickRow::TickRow(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_text(new WrapLabel(QString(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    row->addWidget(m_box, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    // The first line stands level with the box.
    column->setContentsMargins(0, std::max(0, (m_box->sizeHint().height() - fontMetrics().height()) / 2), 0,
                               0);
    column->addWidget(m_text);
    row->addLayout(column, 1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &TickRow::toggled);
    setText(text);
}

void TickRow::setText(const QString &text)
{
    m_text->setText(withoutMnemonic(text));
    m_box->setShortcut(QKeySequence::mnemonic(text));
    m_box->setAccessibleName(m_text->text());
}

void TickRow::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

bool TickRow::isChecked() const
{
    return m_box->isChecked();
}

void TickRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && m_box->isEnabled()) {
        m_box->setFocus(Qt::MouseFocusReason);
        m_box->toggle();
    }
    QWidget::mouseReleaseEvent(event);
}

} // namespace credssp
