#include "wizard/pages/change_row.h"

#include "wizard/widgets/expander.h"
#include "wizard/widgets/state_mark.h"
#include "wizard/widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace credssp {

namespace {

Mark markOf(ChangeModel::LineState state)
{
    using LineState = ChangeModel::LineState;
    switch (state) {
    case LineState::Ahead:
    case LineState::Working:
        return Mark::Asking;
    case LineState::Done:
        return Mark::Fine;
    case LineState::Unproven:
        return Mark::Unknown;
    case LineState::Waiting:
        return Mark::Attention;
    case LineState::Problem:
        return Mark::Problem;
    case LineState::NotBegun:
    case LineState::LeftOut:
        break;
    }
    return Mark::NotApplicable;
}

} // namespace

ChangeRow::ChangeRow(int number, const ChangeModel::Line &line, QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(Mark::Asking, this))
    , m_more(new DisclosureButton(tr("Details"), this))
    , m_detail(new WrapLabel(QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::inside, 0, theme::inside);
    column->setSpacing(theme::inside / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    auto *place = new QLabel(QString::number(number), this);
    place->setFont(theme::strongFont());
    place->setMinimumWidth(theme::groups);
    place->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    theme::setTextRole(*place, theme::Role::MutedText);
    place->setAccessibleName(tr("Change %1").arg(number));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new WrapLabel(line.title, this));
    auto *computer = new WrapLabel(line.computer, this);
    theme::setTextRole(*computer, theme::Role::MutedText);
    words->addWidget(computer);
    row->addWidget(place, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_more, 0, Qt::AlignVCenter);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    column->addLayout(row);
    // Below the row, not in it: the row stays where it is when the details open.
    m_detail->setContentsMargins(theme::groups + theme::related, 0, 0, 0);
    column->addWidget(m_detail);
    m_more->setAccessibleName(tr("Details of change %1").arg(number));
    m_detail->setSelectable();
    m_detail->hide();
    // Its room is kept, so that nothing moves when it appears.
    QSizePolicy kept = m_more->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(kept);
    connect(m_more, &DisclosureButton::toggled, m_detail, &WrapLabel::setVisible);
    setLine(line);
}

void ChangeRow::setLine(const ChangeModel::Line &line)
{
    m_mark->setMark(markOf(line.state));
    m_mark->setWord(line.word);
    m_detail->setText(line.detail);
    m_more->setVisible(!line.detail.isEmpty());
    if (line.detail.isEmpty())
        m_more->setChecked(false);
}

} // namespace credssp
