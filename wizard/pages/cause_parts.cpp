#include "wizard/pages/cause_parts.h"

#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/tick_row.h"
#include "wizard/widgets/wrap_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace credssp {

namespace {

/// What is always in sight of a text that scrolls.
constexpr int leastLines = 8;

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

QWidget *bulletList(const QStringList &sentences, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *column = plainColumn(list, theme::inside);
    for (const QString &sentence : sentences) {
        auto *line = new QHBoxLayout;
        line->setSpacing(theme::related);
        auto *dot = new QLabel(QStringLiteral("•"), list);
        dot->setTextFormat(Qt::PlainText);
        theme::setTextRole(*dot, theme::Role::MutedText);
        line->addWidget(dot, 0, Qt::AlignTop);
        auto *words = new WrapLabel(sentence, list);
        words->setProse();
        line->addWidget(words, 1);
        column->addLayout(line);
    }
    return list;
}

Card *sentenceCard(const QString &heading, const QStringList &sentences, QWidget *parent)
{
    auto *card = new Card(parent);
    if (!heading.isEmpty())
        card->column()->addWidget(headingLabel(heading, card));
    if (sentences.size() == 1)
        card->column()->addWidget(proseLabel(sentences.first(), card));
    else
        card->column()->addWidget(bulletList(sentences, card));
    return card;
}

QWidget *notOfferedList(const std::vector<RankedRemedy> &remedies, QWidget *parent)
{
    auto *list = new QWidget(parent);
    auto *column = plainColumn(list, theme::related);
    for (const RankedRemedy &remedy : remedies) {
        auto *entry = new QVBoxLayout;
        entry->setSpacing(0);
        auto *title = proseLabel(remedy.title, list);
        title->setFont(theme::strongFont());
        entry->addWidget(title);
        for (const QString &reason : remedy.against)
            entry->addWidget(mutedLabel(reason, list));
        column->addLayout(entry);
    }
    return list;
}

ManualList::ManualList(const std::vector<CauseModel::ManualStep> &steps, const QStringList &notes,
                       QWidget *parent)
    : Card(parent)
{
    setStripe(theme::Role::Accent);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("What you do yourself"), this), 1);
    auto *copy = new CopyButton(tr("Copy the s&teps"), tr("Copy the steps"), this);
    theme::setQuiet(*copy);
    head->addWidget(copy, 0, Qt::AlignTop);
    column()->addLayout(head);
    for (const QString &note : notes)
        column()->addWidget(new WrapLabel(note, this));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    QString group;
    QStringList lines;
    int place = 0;
    for (const CauseModel::ManualStep &step : steps) {
        if (step.group != group) {
            group = step.group;
            auto *title = proseLabel(group, this);
            title->setFont(theme::strongFont());
            rows->addWidget(title);
            lines.append(group);
        }
        // What a command has of "&" is no mnemonic.
        auto *row = new TickRow(QString(step.text).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        row->setChecked(step.ticked);
        row->box()->setAccessibleDescription(
            tr("Step %1 of %2").arg(place + 1).arg(static_cast<int>(steps.size())));
        connect(row, &TickRow::toggled, this, [this, place](bool on) { emit ticked(place, on); });
        rows->addWidget(row);
        m_boxes.push_back(row->box());
        m_texts.append(step.text);
        lines.append(QStringLiteral("- ") + step.text);
        ++place;
    }
    column()->addLayout(rows);
    copy->setSource(lines.join(QLatin1Char('\n')));
}

bool ManualList::shows(const std::vector<CauseModel::ManualStep> &steps) const
{
    return std::ranges::equal(steps, m_texts, {}, &CauseModel::ManualStep::text);
}

void ManualList::setTicks(const std::vector<CauseModel::ManualStep> &steps)
{
    for (std::size_t i = 0; i < m_boxes.size() && i < steps.size(); ++i)
        m_boxes.at(i)->setChecked(steps.at(i).ticked);
}

HandOnView::HandOnView(const QString &text, QWidget *parent)
    : Card(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new CopyButton(tr("&Copy"), tr("Copy the text to hand on"), this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Text to hand on"), this), 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    column()->addLayout(head);
    m_text->setReadOnly(true);
    // The keyboard moves a cursor through it, as screen readers do.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(text);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setAccessibleName(tr("Text to hand on"));
    m_text->setAccessibleDescription(tr("Read-only text. The Copy button copies all of it."));
    m_copy->setSource(text);
    column()->addWidget(m_text);
    fit();
}

void HandOnView::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

void HandOnView::fit()
{
    // QPlainTextEdit's document counts its height in lines.
    const auto height = [this](int lines) {
        return lines * m_text->fontMetrics().lineSpacing() + 2 * m_text->frameWidth() +
               2 * static_cast<int>(m_text->document()->documentMargin()) + theme::related;
    };
    const int lines = std::max(1, static_cast<int>(m_text->document()->size().height()));
    m_text->setMinimumHeight(height(std::min(lines, leastLines)));
    m_text->setMaximumHeight(height(lines));
}

} // namespace credssp
