#include "wizard/pages/name_field.h"

#include "wizard/widgets/state_mark.h"
#include "wizard/widgets/status_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace credssp {

namespace {

// Room for a pasted list, which becomes fields of its own: nothing of it may be cut off.
constexpr int longestName = 4 * 1024 * 1024;

Mark markOf(NameState state)
{
    switch (state) {
    case NameState::Empty:
    case NameState::Fine:
        return Mark::Fine;
    case NameState::Attention:
        return Mark::Attention;
    case NameState::Invalid:
        return Mark::Problem;
    }
    return Mark::Unknown;
}

} // namespace

NameField::NameField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_mark(new StateMark(Mark::Fine, this))
    , m_sentence(new StatusLabel(this))
    , m_suggestion(new QPushButton(this))
    , m_line(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    m_line->setSpacing(theme::related);
    m_edit->setMinimumHeight(theme::controlHeight);
    m_edit->setMaxLength(longestName);
    m_edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhUrlCharactersOnly);
    m_mark->setWordVisible(false);
    QSizePolicy kept = m_mark->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(kept);
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_suggestion->setAutoDefault(false);
    m_suggestion->hide();
    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_mark);
    column->addLayout(m_line);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::related);
    m_sentence->setFont(theme::smallFont());
    m_sentence->hide();
    below->addWidget(m_sentence, 1);
    below->addWidget(m_suggestion, 0, Qt::AlignTop);
    column->addLayout(below);
    setFieldName(name);
    connect(m_edit, &QLineEdit::textEdited, this, &NameField::typed);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        // The button goes away with what it suggests.
        m_edit->setFocus();
        emit suggestionTaken();
    });
}

void NameField::setFieldName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void NameField::addButton(QPushButton *button)
{
    m_line->addWidget(button);
}

void NameField::setText(const QString &text)
{
    if (text != m_edit->text())
        m_edit->setText(text);
}

void NameField::setVerdict(const NameVerdict &verdict)
{
    m_mark->setMark(markOf(verdict.state));
    m_mark->setVisible(verdict.state != NameState::Empty);
    theme::setTextRole(*m_sentence,
                       verdict.state == NameState::Invalid ? theme::Role::Problem : theme::Role::MutedText);
    // Said aloud only to the one who types here; a list of many would never fall silent.
    if (m_sentence->text() != verdict.sentence) {
        if (m_edit->hasFocus())
            m_sentence->announce(verdict.sentence);
        else
            m_sentence->setText(verdict.sentence);
    }
    m_sentence->setVisible(!verdict.sentence.isEmpty());
    m_edit->setAccessibleDescription(verdict.sentence);
    m_suggestion->setVisible(!verdict.suggestion.isEmpty());
    //: %1 is the name of a computer
    m_suggestion->setText(tr("Use %1").arg(verdict.suggestion));
}

} // namespace credssp
