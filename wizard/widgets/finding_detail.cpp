#include "wizard/widgets/finding_detail.h"

#include "wizard/widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace credssp {

namespace {

void fill(WrapLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : Card(parent)
    , m_mark(new StateMark(Mark::Asking, this))
    , m_sentence(new WrapLabel({}, this))
    , m_detail(proseLabel({}, this))
    , m_value(new WrapLabel({}, this))
    , m_whyTitle(new WrapLabel(tr("Why it matters"), this))
    , m_why(proseLabel({}, this))
{
    column()->setSpacing(theme::inside);
    m_sentence->setFont(theme::headingFont());
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::related);
    top->addWidget(m_mark, 0, Qt::AlignTop);
    top->addWidget(m_sentence, 1);
    column()->addLayout(top);
    column()->addWidget(m_detail);
    m_value->setFont(theme::monospacedFont());
    column()->addWidget(m_value);
    column()->addSpacing(theme::inside);
    m_whyTitle->setFont(theme::strongFont());
    column()->addWidget(m_whyTitle);
    column()->addWidget(m_why);
    for (WrapLabel *label : {m_sentence, m_detail, m_value, m_why})
        label->setSelectable();
    clear();
}

void FindingDetail::show(Mark mark, const QString &sentence, const QString &detail, const QString &value,
                         const QString &why)
{
    m_mark->setMark(mark);
    m_mark->setVisible(true);
    m_sentence->setText(sentence);
    fill(*m_detail, detail);
    fill(*m_value, value);
    fill(*m_why, why);
    m_whyTitle->setVisible(!why.isEmpty());
    setAccessibleName(sentence);
}

void FindingDetail::clear()
{
    m_mark->setVisible(false);
    m_sentence->setText(tr("Choose a line to read more about it."));
    for (WrapLabel *label : {m_detail, m_value, m_whyTitle, m_why})
        label->setVisible(false);
}

} // namespace credssp
