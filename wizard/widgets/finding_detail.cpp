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
    , m_reported(mutedLabel(tr("Reported by a person; it was not read from here."), this))
    , m_whyTitle(new WrapLabel(tr("Why it matters"), this))
    , m_why(proseLabel({}, this))
{
    column()->setSpacing(theme::inside);
    m_sentence->setFont(theme::headingFont());
    // The sentence follows its word; there is no column of words here that it would have to line up with.
    m_mark->setTight();
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::related);
    top->addWidget(m_mark, 0, Qt::AlignTop);
    top->addWidget(m_sentence, 1);
    column()->addLayout(top);
    column()->addWidget(m_detail);
    m_value->setFont(theme::monospacedFont());
    column()->addWidget(m_value);
    m_reported->setObjectName(QStringLiteral("reported"));
    column()->addWidget(m_reported);
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
    m_reported->hide();
    m_sentence->setText(sentence);
    fill(*m_detail, detail);
    fill(*m_value, value);
    fill(*m_why, why);
    m_whyTitle->setVisible(!why.isEmpty());
    setAccessibleName(sentence);
}

void FindingDetail::setReported(bool reported)
{
    m_reported->setVisible(reported);
}

void FindingDetail::clear()
{
    m_mark->setVisible(false);
    m_sentence->setText(tr("Choose a line to read more about it."));
    for (WrapLabel *label : {m_detail, m_value, m_reported, m_whyTitle, m_why})
        label->setVisible(false);
}

} // namespace credssp
