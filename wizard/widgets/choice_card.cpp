// The card of one remedy.
#include "wizard/widgets/choice_card.h"

#include "engine/report/words.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/wrap_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

namespace credssp {

ChoiceCard::ChoiceCard(const QString &goal, QWidget *parent)
    : QFrame(parent)
    , m_radio(new QRadioButton(this))
    , m_goal(new WrapLabel(goal, this))
    , m_title(new WrapLabel(QString(), this))
    , m_likelihoodLabel(new QLabel(this))
    , m_riskIcon(new IconLabel(Icon::Warning, 16, theme::Role::Warning, this))
    , m_riskLabel(new QLabel(this))
    , m_recommended(new QLabel(tr("Recommended"), this))
    , m_details(new QWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::groups, theme::related + theme::inside, theme::groups,
                            theme::related + theme::inside);
    row->setSpacing(theme::related);
    row->addWidget(m_radio, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::inside);
    column->setContentsMargins(0, theme::inside, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::related);
    m_title->setFont(theme::strongFont());
    m_title->hide();
    m_goal->setFont(theme::strongFont());
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::inside / 2);
    words->addWidget(m_title);
    words->addWidget(m_goal);
    head->addLayout(words, 1);
    m_recommended->setTextFormat(Qt::PlainText);
    m_recommended->setFont(theme::strongFont());
    theme::setTextRole(*m_recommended, theme::Role::Accent);
    m_recommended->hide();
    head->addWidget(m_recommended, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(theme::inside);
    for (QLabel *fact : {m_likelihoodLabel, m_riskLabel}) {
        fact->setTextFormat(Qt::PlainText);
        theme::setTextRole(*fact, theme::Role::MutedText);
        fact->hide();
    }
    m_riskIcon->hide();
    facts->addWidget(m_likelihoodLabel);
    facts->addSpacing(theme::related);
    facts->addWidget(m_riskIcon);
    facts->addWidget(m_riskLabel);
    facts->addStretch(1);
    column->addLayout(facts);
    m_detailsLayout = new QVBoxLayout(m_details);
    m_detailsLayout->setContentsMargins(0, theme::inside, 0, 0);
    m_detailsLayout->setSpacing(theme::inside);
    auto *toggle = new DisclosureButton(tr("Reasons"), this);
    m_toggle = toggle;
    column->addWidget(toggle, 0, Qt::AlignLeading);
    column->addWidget(m_details);
    row->addLayout(column, 1);
    m_toggle->hide();
    m_details->hide();

    connect(m_toggle, &QPushButton::toggled, this, &ChoiceCard::setExpanded);
    connect(m_radio, &QRadioButton::toggled, this, [this](bool checked) {
        setExpanded(checked || m_isRecommended);
        update();
        if (checked)
            emit chosen();
    });
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&ChoiceCard::update));
    tell();
}

QString ChoiceCard::likelihood(double confidence)
{
    return report_words::confidenceWords(confidence);
}

void ChoiceCard::setGroup(QButtonGroup *group)
{
    group->addButton(m_radio);
}

void ChoiceCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    // One strong line a card: the remedy's name where there is one.
    m_goal->setFont(title.isEmpty() ? theme::strongFont() : QFont());
    tell();
}

void ChoiceCard::setLikelihood(double confidence)
{
    m_likelihoodLabel->setText(likelihood(confidence));
    m_likelihoodLabel->show();
    tell();
}

void ChoiceCard::setRisk(const QString &word, bool serious)
{
    m_riskLabel->setText(word);
    m_riskLabel->setVisible(!word.isEmpty());
    m_riskIcon->setVisible(serious && !word.isEmpty());
    theme::setTextRole(*m_riskLabel, serious ? theme::Role::Warning : theme::Role::MutedText);
    tell();
}

void ChoiceCard::setReasons(const QStringList &reasons, int most)
{
    addReasons(reasons.mid(0, most), false);
}

void ChoiceCard::setReasonsAgainst(const QStringList &reasons, int most)
{
    addReasons(reasons.mid(0, most), true);
}

void ChoiceCard::addReasons(const QStringList &reasons, bool against)
{
    QWidget *&box = against ? m_against : m_for;
    delete box;
    box = nullptr;
    if (!reasons.isEmpty())
        fillReasons(box, reasons, against);
    const bool any = m_for != nullptr || m_against != nullptr;
    m_toggle->setVisible(any);
    m_details->setVisible(any && m_expanded);
    tell();
}

void ChoiceCard::fillReasons(QWidget *&box, const QStringList &reasons, bool against)
{
    box = new QWidget(m_details);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    for (const QString &reason : reasons) {
        auto *line = new QHBoxLayout;
        line->setSpacing(theme::related);
        auto *mark = new QLabel(box);
        mark->setText(against ? QStringLiteral("−") : QStringLiteral("+"));
        mark->setAccessibleName(against ? tr("speaks against it") : tr("speaks for it"));
        mark->setFont(theme::strongFont());
        theme::setTextRole(*mark, against ? theme::Role::Warning : theme::Role::Ok);
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(new WrapLabel(reason, box), 1);
        column->addLayout(line);
    }
    m_detailsLayout->insertWidget(against ? m_detailsLayout->count() : 0, box);
}

void ChoiceCard::setRecommended(bool recommended)
{
    m_isRecommended = recommended;
    m_recommended->setVisible(recommended);
    setExpanded(recommended || isChecked());
    tell();
}

void ChoiceCard::setChecked(bool checked)
{
    m_radio->setChecked(checked);
}

bool ChoiceCard::isChecked() const
{
    return m_radio->isChecked();
}

void ChoiceCard::setExpanded(bool expanded)
{
    m_expanded = expanded;
    m_toggle->setChecked(expanded);
    m_details->setVisible(expanded && (m_for != nullptr || m_against != nullptr));
}

void ChoiceCard::tell()
{
    QStringList facts;
    for (const QLabel *fact :
         {static_cast<const QLabel *>(m_recommended), static_cast<const QLabel *>(m_likelihoodLabel),
          static_cast<const QLabel *>(m_riskLabel)})
        if (!fact->isHidden() && !fact->text().isEmpty())
            facts.append(fact->text());
    const bool titled = !m_title->text().isEmpty();
    const QString name = titled ? m_title->text() : m_goal->text();
    if (titled)
        facts.prepend(m_goal->text());
    m_radio->setAccessibleName(name);
    m_radio->setAccessibleDescription(facts.join(QStringLiteral(", ")));
    m_toggle->setAccessibleName(tr("Reasons: %1").arg(name));
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    // The whole card is what one aims at, not the small circle.
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && m_radio->isEnabled()) {
        m_radio->setFocus(Qt::MouseFocusReason);
        m_radio->setChecked(true);
    }
    QFrame::mouseReleaseEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked())
        paintBox(painter, rect(), theme::mixed(theme::Role::Surface, theme::Role::Accent, 0.05),
                 theme::color(theme::Role::Accent), 2);
    else
        paintBox(painter, rect(), theme::color(theme::Role::Surface),
                 theme::mixed(theme::Role::Window, theme::Role::Line, 0.5));
}

} // namespace credssp
