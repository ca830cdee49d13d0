#include "wizard/pages/step_card.h"

#include "engine/report/words.h"
#include "wizard/widgets/command_view.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/registry_table.h"
#include "wizard/widgets/state_mark.h"
#include "wizard/widgets/wrap_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace credssp {

namespace {

struct RiskLook
{
    Icon icon;
    theme::Role role;
};

RiskLook lookOf(Risk risk)
{
    switch (risk) {
    case Risk::None:
    case Risk::Low:
        return {Icon::Info, theme::Role::MutedText};
    case Risk::Restarts:
        return {Icon::Retry, theme::Role::Warning};
    case Risk::WeakensSecurity:
        break;
    }
    return {Icon::Warning, theme::Role::Warning};
}

/// A line with a picture before it; the picture says nothing that the words do not.
QHBoxLayout *pictured(Icon which, theme::Role role, const QString &text, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    row->addWidget(new IconLabel(which, 16, role, parent), 0, Qt::AlignTop);
    auto *words = new WrapLabel(text, parent);
    if (role != theme::Role::Text)
        theme::setTextRole(*words, role);
    row->addWidget(words, 1);
    return row;
}

} // namespace

StepCard::StepCard(const StepPreview &step, int number, QWidget *parent)
    : Card(parent)
    , m_step(step)
    , m_disclosure(new DisclosureButton(tr("Show exactly what happens"), this))
    , m_tick(new QCheckBox(tr("I have read this"), this))
{
    column()->setSpacing(theme::inside);
    column()->setContentsMargins(theme::groups, theme::related + theme::inside, theme::groups,
                                 theme::related);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::related);
    auto *place = new QLabel(QString::number(number), this);
    place->setFont(theme::strongFont());
    place->setMinimumWidth(theme::groups);
    theme::setTextRole(*place, theme::Role::Accent);
    place->setAccessibleName(tr("Change %1").arg(number));
    auto *title = new WrapLabel(step.title, this);
    title->setFont(theme::strongFont());
    top->addWidget(place, 0, Qt::AlignTop);
    top->addWidget(title, 1);
    column()->addLayout(top);

    const RiskLook look = lookOf(step.risk);
    auto *risk = pictured(look.icon, look.role, step.riskSentence, this);
    risk->setContentsMargins(theme::groups + theme::related, 0, 0, 0);
    column()->addLayout(risk);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(theme::groups, 0, 0, 0);
    bottom->addWidget(m_disclosure);
    bottom->addStretch(1);
    bottom->addWidget(m_tick);
    column()->addLayout(bottom);

    m_disclosure->setAccessibleName(tr("Show exactly what change %1 does").arg(number));
    m_tick->setAccessibleName(tr("I have read change %1").arg(number));
    m_tick->setAccessibleDescription(step.title);
    connect(m_disclosure, &DisclosureButton::toggled, this, &StepCard::showDetails);
    // Not clicked: who ticks it over a screen reader toggles it.
    connect(m_tick, &QCheckBox::toggled, this, &StepCard::seenByPerson);
}

void StepCard::setSeen(bool seen)
{
    m_tick->setChecked(seen);
    setStripe(seen ? std::optional(theme::Role::Ok) : std::nullopt);
}

void StepCard::open()
{
    m_opening = true;
    m_disclosure->setChecked(true);
    m_opening = false;
}

bool StepCard::isOpen() const
{
    return m_disclosure->isChecked();
}

void StepCard::showDetails(bool open)
{
    if (open && m_details == nullptr) {
        m_details = makeDetails();
        column()->addWidget(m_details);
    }
    if (m_details != nullptr)
        m_details->setVisible(open);
    if (open && !m_opening)
        emit seenByPerson(true);
}

QWidget *StepCard::makeDetails()
{
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(theme::groups + theme::related, theme::inside, 0, theme::related);
    column->setSpacing(theme::related + theme::inside);
    if (!m_step.command.isEmpty())
        column->addWidget(new CommandView(report_words::commandLabel(m_step), m_step.command, details));
    if (!m_step.registry.empty())
        column->addWidget(new RegistryTable(m_step.registry, details));
    for (const QString &sentence : m_step.otherChanges)
        column->addLayout(pictured(Icon::Arrow, theme::Role::Text, sentence, details));
    if (!m_step.manualSteps.isEmpty())
        column->addWidget(new WrapLabel(tr("You do this yourself, when its turn comes:"), details));
    for (const QString &step : m_step.manualSteps)
        column->addLayout(pictured(Icon::Edit, theme::Role::Text, step, details));
    column->addLayout(
        pictured(m_step.reversible ? Icon::Undo : Icon::Info, theme::Role::MutedText, m_step.undo, details));
    return details;
}

} // namespace credssp
