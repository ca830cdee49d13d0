#include "wizard/pages/answer_card.h"

#include "wizard/widgets/card.h"
#include "wizard/widgets/wrap_label.h"

#include <QButtonGroup>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace credssp {

AnswerCard::AnswerCard(const QString &text, const QString &meaning, QButtonGroup *group, QWidget *parent)
    : QFrame(parent)
    , m_radio(new QRadioButton(text, this))
    , m_meaning(new WrapLabel(meaning, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::groups, theme::related, theme::groups, theme::related + theme::inside);
    column->setSpacing(theme::inside / 2);
    m_radio->setFont(theme::strongFont());
    m_radio->setAccessibleDescription(meaning);
    m_meaning->setFont(theme::smallFont());
    theme::setTextRole(*m_meaning, theme::Role::MutedText);
    column->addWidget(m_radio);
    // Under the text, not under the button's circle.
    auto *below = new QHBoxLayout;
    below->setContentsMargins(theme::margin, 0, 0, 0);
    below->addWidget(m_meaning);
    column->addLayout(below);
    column->addStretch();
    group->addButton(m_radio);
    setCursor(Qt::PointingHandCursor);
    connect(m_radio, &QRadioButton::toggled, this, qOverload<>(&AnswerCard::update));
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&AnswerCard::update));
}

void AnswerCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_radio->setFocus(Qt::MouseFocusReason);
        m_radio->click();
    }
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_radio->isChecked())
        paintBox(painter, rect(), theme::mixed(theme::Role::Surface, theme::Role::Accent, 0.05),
                 theme::color(theme::Role::Accent), 2);
    else
        paintBox(painter, rect(), theme::color(theme::Role::Surface),
                 theme::mixed(theme::Role::Window, theme::Role::Line, 0.5));
}

} // namespace credssp
