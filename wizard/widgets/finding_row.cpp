// The row of one finding.
#include "wizard/widgets/finding_row.h"

#include "wizard/widgets/expander.h"
#include "wizard/widgets/wrap_label.h"

#include <QVBoxLayout>

namespace credssp {

FindingRow::FindingRow(Mark mark, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(mark, this))
    , m_sentence(new WrapLabel(sentence, this))
    , m_value(new WrapLabel(QString(), this))
    , m_whyButton(new DisclosureButton(tr("Why it matters"), this))
    , m_why(new WrapLabel(QString(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::inside, 0, theme::inside);
    row->setSpacing(theme::related + theme::inside);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    // The mark is at least as high as its icon; the sentence stands level with its word.
    column->setContentsMargins(0, std::max(0, (m_mark->sizeHint().height() - fontMetrics().height()) / 2), 0,
                               0);
    column->setSpacing(theme::inside / 2);
    m_sentence->setSelectable();
    m_value->setFont(theme::monospacedFont());
    m_value->setSelectable();
    m_value->setLayoutDirection(Qt::LeftToRight);
    theme::setTextRole(*m_value, theme::Role::MutedText);
    theme::setTextRole(*m_why, theme::Role::MutedText);
    m_why->setProse();
    m_why->setSelectable();
    column->addWidget(m_sentence);
    column->addWidget(m_value);
    column->addWidget(m_whyButton, 0, Qt::AlignLeading);
    column->addWidget(m_why);
    row->addLayout(column, 1);
    m_value->hide();
    m_whyButton->hide();
    m_why->hide();
    connect(m_whyButton, &DisclosureButton::toggled, m_why, &QWidget::setVisible);
    tell();
}

void FindingRow::setMark(Mark mark)
{
    m_mark->setMark(mark);
    tell();
}

void FindingRow::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    tell();
}

void FindingRow::setValue(const QString &value)
{
    m_value->setText(value);
    m_value->setVisible(!value.isEmpty());
    //: %1 is a value read from a computer
    m_value->setAccessibleName(tr("Value read: %1").arg(value));
}

void FindingRow::setWhy(const QString &why)
{
    m_why->setText(why);
    m_whyButton->setVisible(!why.isEmpty());
    m_why->setVisible(!why.isEmpty() && m_whyButton->isChecked());
}

void FindingRow::tell()
{
    //: %1 is a sentence about a computer, %2 its state, for example "problem"; read by screen readers
    const QString name = tr("%1 (%2)").arg(m_sentence->text(), m_mark->accessibleName());
    m_sentence->setAccessibleName(name);
    setAccessibleName(name);
    m_whyButton->setAccessibleName(tr("Why it matters: %1").arg(m_sentence->text()));
}

} // namespace credssp
