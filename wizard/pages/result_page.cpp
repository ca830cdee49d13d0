#include "wizard/pages/result_page.h"

#include "wizard/models/result_model.h"
#include "wizard/pages/answer_card.h"
#include "wizard/pages/error_edit.h"
#include "wizard/pages/outcome_list.h"
#include "wizard/pages/second_hop_dialog.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/status_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace credssp {

namespace {

using Reply = ResultModel::Answer;
using Verdict = ResultModel::Verdict;

struct VerdictLook
{
    Icon icon = Icon::Info;
    theme::Role role = theme::Role::MutedText;
};

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Nothing:
        break;
    case Verdict::Good:
        return {Icon::Ok, theme::Role::Ok};
    case Verdict::Attention:
        return {Icon::Warning, theme::Role::Warning};
    case Verdict::Bad:
        return {Icon::Problem, theme::Role::Problem};
    }
    return {};
}

/// Room for some lines of foreign text.
template <typename Box> Box *textBox(bool readOnly, QWidget *parent)
{
    auto *box = new Box(parent);
    box->setReadOnly(readOnly);
    theme::setGroundRole(*box->viewport(), readOnly ? theme::Role::Sunken : theme::Role::Surface);
    box->setTabChangesFocus(true);
    box->setFont(theme::monospacedFont());
    box->setMinimumHeight(3 * box->fontMetrics().lineSpacing() + theme::groups);
    box->setMaximumHeight(5 * box->fontMetrics().lineSpacing() + theme::groups);
    return box;
}

} // namespace

ResultPage::ResultPage(ResultModel &model, QWidget *parent)
    : StepPage(PageId::Result, model.heading(), model.purpose(), parent)
    , m_model(model)
{
    addVerdict();
    addQuestion();
    content()->addStretch(1);
    connect(notice(), &Notice::actionTriggered, &m_model, &ResultModel::doTheRest);
    connect(&m_model, &ResultModel::resultChanged, this, &ResultPage::showResult);
    connect(&m_model, &ResultModel::attemptChanged, this, &ResultPage::showAttempt);
    connect(&m_model, &ResultModel::answerChanged, this, &ResultPage::showAnswer);
    connect(&m_model, &ResultModel::recognized, this, &ResultPage::showRecognition);
    showResult();
}

void ResultPage::addVerdict()
{
    m_verdict = new Card(this);
    m_verdict->column()->setContentsMargins(0, theme::related + theme::inside, 0, theme::related);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme::groups, 0, theme::groups, 0);
    line->setSpacing(theme::related + theme::inside);
    m_verdictIcon = new IconLabel(Icon::Info, 24, theme::Role::MutedText, m_verdict);
    m_verdictText = new StatusLabel(m_verdict);
    m_verdictText->setObjectName(QStringLiteral("verdict"));
    m_verdictText->setFont(theme::strongFont());
    line->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    line->addWidget(m_verdictText, 1, Qt::AlignVCenter);
    m_verdict->column()->addLayout(line);
    m_outcomes = new OutcomeList(m_model.outcomes(), m_verdict);
    m_outcomes->setObjectName(QStringLiteral("outcomes"));
    m_outcomes->setAccessibleName(tr("What was read back"));
    m_verdict->column()->addWidget(m_outcomes);
    m_notes = new WrapLabel(QString(), m_verdict);
    m_notes->setObjectName(QStringLiteral("notes"));
    theme::setTextRole(*m_notes, theme::Role::MutedText);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(theme::groups + theme::margin, 0, theme::groups, theme::inside);
    below->addWidget(m_notes);
    m_verdict->column()->addLayout(below);
    content()->addWidget(m_verdict);
}

void ResultPage::addQuestion()
{
    m_question = new QWidget(this);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::groups);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::inside / 2);
    words->addWidget(headingLabel(tr("Now try again what failed"), m_question));
    words->addWidget(mutedLabel(tr("For example the Create Cluster wizard. What happens?"), m_question));
    line->addLayout(words, 1);
    m_try = new QPushButton(m_question);
    m_try->setObjectName(QStringLiteral("try"));
    m_try->setAutoDefault(false);
    line->addWidget(m_try, 0, Qt::AlignBottom);
    column->addLayout(line);

    m_answers = new QButtonGroup(this);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme::related + theme::inside);
    const auto add = [&](Reply answer, const QString &text, const QString &meaning, const char *name) {
        auto *card = new AnswerCard(text, meaning, m_answers, m_question);
        card->radioButton()->setObjectName(QLatin1String(name));
        m_answers->setId(card->radioButton(), static_cast<int>(answer));
        cards->addWidget(card, 1);
    };
    add(Reply::Works, tr("It &works"), tr("Then this is done."), "works");
    add(Reply::SameError, tr("The &same error"), tr("Then something else is the cause."), "same");
    add(Reply::AnotherError, tr("&Another error"), tr("One hurdle is gone; paste the next one."), "another");
    column->addLayout(cards);

    m_tried = new StatusLabel(m_question);
    m_tried->setObjectName(QStringLiteral("tried"));
    column->addWidget(m_tried);
    m_printed = textBox<QPlainTextEdit>(true, m_question);
    m_printed->setObjectName(QStringLiteral("printed"));
    m_printed->setAccessibleName(tr("What Windows prints"));
    column->addWidget(m_printed);
    m_other = textBox<ErrorEdit>(false, m_question);
    m_other->setObjectName(QStringLiteral("other"));
    m_other->setPlaceholderText(tr("Paste the other error here"));
    m_other->setAccessibleName(tr("The other error"));
    m_other->setAccessibleDescription(tr("It is recognized while you type."));
    column->addWidget(m_other);
    m_recognition = new StatusLabel(m_question);
    m_recognition->setObjectName(QStringLiteral("recognition"));
    column->addWidget(m_recognition);
    m_consequence = mutedLabel(QString(), m_question);
    m_consequence->setObjectName(QStringLiteral("consequence"));
    column->addWidget(m_consequence);
    content()->addWidget(m_question);

    connect(m_try, &QPushButton::clicked, this, &ResultPage::tryIt);
    // Not clicked: who answers over a screen reader toggles the button.
    connect(m_answers, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            m_model.setAnswer(static_cast<Reply>(id));
    });
    connect(m_answers, &QButtonGroup::idClicked, this, [this](int id) {
        // With the mouse the box is ready to paste; arrow keys walk through the answers and Tab leads to it.
        if (m_model.answer() == Reply::AnotherError && m_answers->button(id)->underMouse())
            m_other->setFocus();
    });
    connect(m_other, &ErrorEdit::contentEdited, &m_model, &ResultModel::setOtherText);
    connect(m_other, &ErrorEdit::longTextGiven, m_other, &ErrorEdit::insertText);
    connect(m_other, &ErrorEdit::fileGiven, m_other, &ErrorEdit::insertText);
}

void ResultPage::enter()
{
    showResult();
    if (QAbstractButton *chosen = m_answers->checkedButton())
        chosen->setFocus();
    else if (m_model.canTry() || m_model.canTrySecondHop())
        m_try->setFocus();
    else if (m_model.asksToTryAgain())
        m_answers->button(static_cast<int>(Reply::Works))->setFocus();
    else
        m_outcomes->setFocus();
}

void ResultPage::showResult()
{
    setHeading(m_model.heading(), m_model.purpose());
    const VerdictLook look = lookOf(m_model.verdict());
    m_verdict->setStripe(look.role);
    m_verdictIcon->setIcon(look.icon, look.role);
    if (isVisible())
        m_verdictText->announce(m_model.verdictText());
    else
        m_verdictText->setText(m_model.verdictText());
    m_outcomes->setVisible(m_model.outcomes().rowCount() > 0);

    // What a person must do stands on top, with the button for it; what is only worth knowing stays below.
    const QString rest = m_model.restText();
    const QString notes = m_model.notes().join(QLatin1Char('\n'));
    notice()->setKind(m_model.verdict() == Verdict::Bad ? Notice::Kind::Problem : Notice::Kind::Warning);
    notice()->setAction(rest);
    notice()->setDetail(rest.isEmpty() ? QString() : notes);
    notice()->setText(rest.isEmpty() ? QString() : m_model.restTitle());
    m_notes->setText(rest.isEmpty() ? notes : QString());
    m_notes->setVisible(!m_notes->text().isEmpty());

    m_question->setVisible(m_model.asksToTryAgain());
    m_try->setVisible(m_model.canTry() || m_model.canTrySecondHop());
    showAttempt();
    showAnswer();
    showRecognition();
}

void ResultPage::showAttempt()
{
    m_try->setEnabled(!m_model.isTrying() || m_model.isSigningIn());
    showTryButton();
    const auto &attempt = m_model.attempt();
    theme::setTextRole(*m_tried, attempt && attempt->connected ? theme::Role::Ok : theme::Role::Text);
    showAnswer();
    if (m_tried->isVisible() && m_tried->text() != m_model.attemptText())
        m_tried->announce(m_model.attemptText());
    else
        m_tried->setText(m_model.attemptText());
}

void ResultPage::showTryButton()
{
    const bool practice = m_model.canTry();
    m_try->setIcon(icon(practice ? Icon::Practice : Icon::Arrow));
    m_try->setText(practice                ? tr("&Try the connection")
                   : m_model.isSigningIn() ? tr("S&top waiting")
                                           : tr("&Try the second hop"));
    m_try->setAccessibleDescription(
        practice ? tr("In practice only: tries the connection between the practice computers and chooses the "
                      "answer.")
                 : tr("Shows what will run. Then PowerShell opens in a window, and you sign in there."));
}

void ResultPage::tryIt()
{
    if (m_model.canTry()) {
        m_model.tryConnection();
    } else if (m_model.isSigningIn()) {
        m_model.stopTrying();
    } else {
        auto *dialog = new SecondHopDialog(m_model, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void ResultPage::showAnswer()
{
    const Reply answer = m_model.answer();
    if (QAbstractButton *button = m_answers->button(static_cast<int>(answer))) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_answers->checkedButton()) {
        m_answers->setExclusive(false);
        checked->setChecked(false);
        m_answers->setExclusive(true);
    }
    const bool another = answer == Reply::AnotherError;
    // What was typed a moment ago is on its way to the model.
    if (!m_other->hasUntold())
        m_other->replaceText(m_model.otherText());
    m_other->setVisible(another);
    m_recognition->setVisible(another);
    const auto &attempt = m_model.attempt();
    // What was tried says nothing about a text that was pasted since.
    m_tried->setVisible(m_model.isTrying() ||
                        (attempt && (!another || attempt->text == m_model.otherText())));
    m_printed->setPlainText(attempt ? attempt->text : QString());
    m_printed->setVisible(attempt && !attempt->text.isEmpty() && !another);
    m_consequence->setText(m_model.consequence());
    m_consequence->setVisible(!m_consequence->text().isEmpty());
    setPrimary(m_model.primaryText());
    emit completeChanged();
}

void ResultPage::showRecognition()
{
    const QString facts = m_model.recognitionFacts();
    const QString text =
        facts.isEmpty() ? m_model.recognition() : QStringLiteral("%1\n%2").arg(m_model.recognition(), facts);
    if (text == m_recognition->text())
        return;
    if (m_recognition->isVisible() && !text.isEmpty())
        m_recognition->announce(text);
    else
        m_recognition->setText(text);
}

QString ResultPage::help() const
{
    return tr("Every change was read back from the computers; the list says what was found. Whether that "
              "helped shows only when what failed is tried again. Do that now, come back, and choose what "
              "happened. Nothing is changed on this page.");
}

bool ResultPage::isComplete() const
{
    return m_model.canGoOn();
}

bool ResultPage::validatePage()
{
    m_other->flush();
    return m_model.goOn();
}

} // namespace credssp
