#include "wizard/pages/error_page.h"

#include "wizard/models/error_model.h"
#include "wizard/pages/error_edit.h"
#include "wizard/pages/log_dialog.h"
#include "wizard/pages/practice_dialog.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/icon.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/status_label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace credssp {

namespace {

constexpr int markSize = 24;

struct Look
{
    Icon icon;
    theme::Role role;
};

Look lookOf(ErrorModel::State state)
{
    switch (state) {
    case ErrorModel::State::Nothing:
        return {Icon::Info, theme::Role::MutedText};
    case ErrorModel::State::Looking:
        return {Icon::Asking, theme::Role::MutedText};
    case ErrorModel::State::Recognized:
        return {Icon::Problem, theme::Role::Problem};
    case ErrorModel::State::Unrecognized:
        return {Icon::Unknown, theme::Role::Warning};
    }
    return {Icon::Info, theme::Role::MutedText};
}

} // namespace

ErrorPage::ErrorPage(ErrorModel &model, QWidget *parent)
    : StepPage(PageId::Error, tr("What does the error say?"),
               tr("Paste the message of Windows, PowerShell or Windows Admin Center. You see at once what it "
                  "means."),
               parent)
    , m_model(model)
{
    setPrimary(tr("&Name the computers"));
    setAcceptDrops(true);
    buildPractice();
    buildInput();
    buildAnswer();
    bind();
    showPractice();
    showRecognition();
}

void ErrorPage::buildPractice()
{
    m_practice = new Card(this);
    m_practice->setStripe(theme::Role::Accent);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::groups);
    m_practiceText = new WrapLabel({}, m_practice);
    m_practiceText->setObjectName(QStringLiteral("practiceText"));
    m_choose = new QPushButton(m_practice);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setIcon(icon(Icon::Practice));
    m_leave = new QPushButton(tr("&Leave practice"), m_practice);
    m_leave->setObjectName(QStringLiteral("leave"));
    for (QPushButton *button : {m_choose, m_leave})
        button->setAutoDefault(false);
    row->addWidget(m_practiceText, 1);
    row->addWidget(m_choose);
    row->addWidget(m_leave);
    m_practice->column()->addLayout(row);
    content()->addWidget(m_practice);
}

void ErrorPage::buildInput()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::related);
    m_edit = new ErrorEdit(this);
    m_edit->setObjectName(QStringLiteral("error"));
    m_edit->setPlaceholderText(tr("Paste the error here, or drop a file on this page."));
    m_edit->setAccessibleName(tr("Error message"));
    m_edit->setAccessibleDescription(tr("What it means is said below, as you type."));
    m_edit->setMinimumHeight(96);
    column->addWidget(m_edit, 1);

    m_problem = new StatusLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    theme::setTextRole(*m_problem, theme::Role::Problem);
    m_problem->hide();
    column->addWidget(m_problem);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    auto *paste = new QPushButton(icon(Icon::Paste), tr("&Paste"), this);
    paste->setObjectName(QStringLiteral("paste"));
    m_open = new QPushButton(icon(Icon::Open), tr("&Open a file …"), this);
    m_open->setObjectName(QStringLiteral("open"));
    m_without = new QPushButton(tr("I have no &error message"), this);
    m_without->setObjectName(QStringLiteral("without"));
    m_without->setAccessibleDescription(tr("Goes on with the checks alone."));
    m_example = new QPushButton(icon(Icon::Practice), tr("Prac&tice with an example …"), this);
    m_example->setObjectName(QStringLiteral("example"));
    for (QPushButton *button : {paste, m_open, m_without, m_example})
        button->setAutoDefault(false);
    theme::setQuiet(*m_without);
    theme::setQuiet(*m_example);
    row->addWidget(paste);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_without);
    row->addWidget(m_example);
    column->addLayout(row);
    content()->addLayout(column, 1);
    connect(paste, &QPushButton::clicked, this, [this] {
        m_edit->setFocus();
        m_edit->paste();
    });
}

void ErrorPage::buildAnswer()
{
    m_answer = new Card(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::groups);
    m_mark = new QLabel(m_answer);
    m_mark->setFixedSize(markSize, markSize);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::inside);
    m_headline = new StatusLabel(m_answer);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_facts = new WrapLabel({}, m_answer);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setSelectable();
    m_facts->setAccessibleDescription(tr("How sure this is, the code and the computer."));
    m_advice = mutedLabel({}, m_answer);
    m_advice->setObjectName(QStringLiteral("advice"));
    m_note = mutedLabel({}, m_answer);
    m_note->setObjectName(QStringLiteral("note"));
    // The card has one width for all its lines.
    m_advice->setProse(false);
    m_note->setProse(false);
    m_others = new WrapLabel({}, m_answer);
    m_others->setObjectName(QStringLiteral("others"));
    m_others->setSelectable();
    m_more = new Expander(tr("What else it co&uld be"), m_others, m_answer);
    m_more->setObjectName(QStringLiteral("more"));
    for (QWidget *line : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_note)})
        column->addWidget(line);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch(1);
    row->addLayout(column, 1);
    m_answer->column()->addLayout(row);
    // Room for what comes, so that the box above keeps its size while somebody types.
    m_answer->setMinimumHeight(2 * theme::groups + 5 * fontMetrics().height());
    content()->addWidget(m_answer);
}

void ErrorPage::bind()
{
    connect(m_edit, &ErrorEdit::contentEdited, &m_model, &ErrorModel::setText);
    connect(m_edit, &ErrorEdit::longTextGiven, &m_model, &ErrorModel::takeIn);
    connect(m_edit, &ErrorEdit::fileGiven, &m_model, &ErrorModel::openFile);
    connect(&m_model, &ErrorModel::textReplaced, m_edit, &ErrorEdit::replaceText);
    connect(&m_model, &ErrorModel::textReady, this, [this](const QString &text, bool wholeFile) {
        wholeFile ? m_edit->replaceText(text) : m_edit->insertText(text);
        m_edit->setFocus();
    });
    connect(&m_model, &ErrorModel::logGiven, this, &ErrorPage::openLog);
    connect(&m_model, &ErrorModel::recognitionChanged, this, &ErrorPage::showRecognition);
    connect(&m_model, &ErrorModel::noteChanged, this, &ErrorPage::showRecognition);
    connect(&m_model, &ErrorModel::problemChanged, this, &ErrorPage::showProblem);
    connect(&m_model, &ErrorModel::completeChanged, this, &ErrorPage::completeChanged);
    connect(&m_model, &ErrorModel::practiceChanged, this, &ErrorPage::showPractice);
    connect(&m_model, &ErrorModel::offerChanged, this, &ErrorPage::showOffer);
    connect(notice(), &Notice::actionTriggered, &m_model, &ErrorModel::takeUpOffer);
    connect(m_open, &QPushButton::clicked, this, &ErrorPage::chooseFile);
    connect(m_without, &QPushButton::clicked, &m_model, &ErrorModel::goWithoutMessage);
    connect(m_example, &QPushButton::clicked, this, &ErrorPage::chooseExample);
    connect(m_choose, &QPushButton::clicked, this, &ErrorPage::chooseExample);
    connect(m_leave, &QPushButton::clicked, &m_model, &ErrorModel::leavePractice);
    // The mark is a picture in the colors of now.
    connect(&theme::notifier(), &theme::Notifier::changed, this, &ErrorPage::showRecognition);
    m_edit->replaceText(m_model.text());
}

void ErrorPage::showRecognition()
{
    const Look look = lookOf(m_model.state());
    m_mark->setPixmap(iconPixmap(look.icon, markSize, look.role, devicePixelRatioF()));
    m_answer->setStripe(look.role);
    if (m_headline->text() != m_model.headline())
        m_headline->announce(m_model.headline());
    m_headline->setFont(m_model.state() == ErrorModel::State::Nothing ? font() : theme::strongFont());
    const auto show = [](WrapLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_facts, m_model.facts().join(QStringLiteral("  ·  ")));
    show(m_advice, m_model.advice());
    show(m_note, m_model.note());
    const QStringList others = m_model.others();
    m_others->setText(others.join(QLatin1Char('\n')));
    m_more->setVisible(!others.isEmpty());
    m_edit->setHighlights(m_model.highlights());
    m_without->setEnabled(m_model.canGoWithoutMessage());
}

void ErrorPage::showPractice()
{
    const bool on = m_model.isPractice();
    const QString why = m_model.whyPractice();
    m_practice->setVisible(on || !why.isEmpty());
    m_practiceText->setText(on ? m_model.story() : why);
    m_choose->setText(on ? tr("Prac&tice with another …") : tr("Prac&tice with an example …"));
    m_choose->setIcon(on ? QIcon() : icon(Icon::Practice, theme::Role::OnAccent));
    theme::setPrimary(*m_choose, !on);
    m_leave->setVisible(on);
    m_example->setVisible(!on && why.isEmpty());
    m_without->setVisible(m_model.hasComputers());
    m_without->setEnabled(m_model.canGoWithoutMessage());
}

void ErrorPage::showOffer()
{
    const auto offer = m_model.offer();
    if (!offer) {
        notice()->clear();
        return;
    }
    notice()->setKind(offer->practice ? Notice::Kind::Info : Notice::Kind::Warning);
    notice()->setDetail(offer->detail);
    notice()->setAction(offer->action);
    notice()->setText(offer->text);
}

void ErrorPage::showProblem()
{
    m_problem->setVisible(!m_model.problem().isEmpty());
    if (m_problem->text() != m_model.problem())
        m_problem->announce(m_model.problem());
}

void ErrorPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file with the error message"), QString(),
                                   tr("Texts and logs (*.txt *.log *.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_model, &ErrorModel::openFile);
    dialog->open();
}

void ErrorPage::chooseExample()
{
    auto *dialog = new PracticeDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PracticeDialog::storyChosen, &m_model, &ErrorModel::practise);
    connect(dialog, &QDialog::finished, m_edit, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void ErrorPage::openLog(const QString &path)
{
    auto *dialog = new LogDialog(path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // From here on it is a text like any other.
    connect(dialog, &LogDialog::errorChosen, m_edit, &ErrorEdit::replaceText);
    connect(dialog, &QDialog::finished, m_edit, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void ErrorPage::enter()
{
    m_model.refresh();
    m_edit->setFocus();
}

void ErrorPage::leave()
{
    m_edit->flush();
}

bool ErrorPage::isComplete() const
{
    return m_model.isComplete();
}

bool ErrorPage::validatePage()
{
    m_edit->flush();
    return true;
}

void ErrorPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ErrorPage::dropEvent(QDropEvent *event)
{
    if (const QString file = fileIn(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        m_model.openFile(file);
    }
}

QString ErrorPage::help() const
{
    return tr(
        "Paste the error message as it stands on the screen; the more of it, the better. The text stays on "
        "this computer.\n\n"
        "Below the box you see what the message means, how sure that is, and which words tell it. Nothing "
        "is changed on any computer here.\n\n"
        "Then press \"Name the computers\". Without a message, go on with the checks alone. To learn how "
        "this works without touching anything real, practice with an example.");
}

} // namespace credssp
