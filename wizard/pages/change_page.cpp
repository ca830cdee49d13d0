#include "wizard/pages/change_page.h"

#include "wizard/models/change_model.h"
#include "wizard/pages/carry_cards.h"
#include "wizard/pages/change_row.h"
#include "wizard/pages/error_edit.h"
#include "wizard/pages/gradual.h"
#include "wizard/pages/long_column.h"
#include "wizard/pages/scroll_column.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/icon.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/tick_row.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWizard>

namespace credssp {

namespace {

Icon iconOf(ChangeModel::Choice choice)
{
    switch (choice) {
    case ChangeModel::Choice::Retry:
        return Icon::Retry;
    case ChangeModel::Choice::LeaveOut:
        return Icon::Arrow;
    case ChangeModel::Choice::Undo:
        return Icon::Undo;
    case ChangeModel::Choice::LookAgain:
        break;
    }
    return Icon::Document;
}

std::optional<Notice::Kind> noticeFor(ChangeModel::Stage stage)
{
    using Stage = ChangeModel::Stage;
    switch (stage) {
    case Stage::Running:
    case Stage::Done:
        return {};
    case Stage::Empty:
    case Stage::Stopped:
        return Notice::Kind::Info;
    case Stage::Waiting:
        return Notice::Kind::Warning;
    case Stage::Failed:
    case Stage::Refused:
        break;
    }
    return Notice::Kind::Problem;
}

} // namespace

ChangePage::ChangePage(ChangeModel &model, QWidget *parent)
    : StepPage(PageId::Change, tr("Making the changes"),
               tr("Each change is made, read back to be sure, and written down so that it can be undone."),
               parent)
    , m_model(model)
{
    build();
    connect(&m_model, &ChangeModel::changed, this, &ChangePage::refresh);
    connect(&m_model, &ChangeModel::lineChanged, this, &ChangePage::showLine);
    connect(&m_model, &ChangeModel::manualChanged, this,
            [this] { m_goOn->setEnabled(m_model.allManualTicked()); });
    connect(&m_model, &ChangeModel::announced, this, &ChangePage::say);
    connect(&m_model.carry(), &CarryModel::changed, this, &ChangePage::rebuildCarry);
    setAcceptDrops(true);
    refresh();
}

void ChangePage::build()
{
    m_status = new StatusLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setFont(theme::headingFont());
    content()->addWidget(m_status);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the changes"));
    content()->addWidget(m_progress);

    m_list = new ScrollColumn(this);
    m_list->setAccessibleName(tr("The changes and what became of them"));
    content()->addWidget(m_list, 1);
    m_below = new QWidget(m_list);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, theme::related);
    below->setSpacing(theme::groups);
    m_list->add(m_below);
    m_box = new Card(m_list);
    m_box->column()->setContentsMargins(theme::groups, theme::related, theme::groups, theme::related);
    m_column = new LongColumn(m_box);
    m_column->setSpacing(theme::inside);
    m_box->column()->addWidget(m_column);
    m_list->add(m_box);
    m_gradual = new Gradual(this);

    auto *bottom = new QHBoxLayout;
    m_stop = new QPushButton(icon(Icon::Stop), tr("Stop &after this step"), this);
    m_stop->setAutoDefault(false);
    m_stop->setAccessibleDescription(
        tr("The step under way is finished and read back. Nothing after it is begun."));
    bottom->addStretch(1);
    bottom->addWidget(m_stop);
    content()->addLayout(bottom);
    connect(m_stop, &QPushButton::clicked, &m_model, &ChangeModel::stop);
}

void ChangePage::enter()
{
    m_inView = true;
    m_model.enter();
    refreshButtons();
}

void ChangePage::leave()
{
    m_inView = false;
}

QString ChangePage::help() const
{
    return tr(
        "The changes you have read are made one after the other. Each is read back, and what was there "
        "before is written down first, so that everything can be undone. \"Stop after this step\" ends "
        "between two steps; nothing is left half done. When something does not work, this page says what "
        "state things are in, and you choose how to go on.");
}

int ChangePage::nextId() const
{
    return m_model.isElevatedWindow() ? -1 : StepPage::nextId();
}

bool ChangePage::isComplete() const
{
    return m_model.canGoOn();
}

void ChangePage::refresh()
{
    if (m_edition != m_model.edition())
        rebuildRows();
    const ChangeModel::Stage stage = m_model.stage();
    const bool stageChanged = std::exchange(m_stage, static_cast<int>(stage)) != static_cast<int>(stage);
    m_progress->setVisible(m_model.isRunning() || stage == ChangeModel::Stage::Done);
    m_progress->setRange(0, static_cast<int>(m_model.lines().size()));
    m_progress->setValue(m_model.settledCount());
    m_box->setVisible(stage != ChangeModel::Stage::Empty);
    m_stop->setVisible(m_model.isRunning());
    m_stop->setEnabled(!m_model.isStopping());
    rebuildNotes();
    rebuildManual();
    rebuildCarry();
    rebuildChoices();
    m_below->setVisible(m_notes != nullptr || m_manual != nullptr || m_carry != nullptr ||
                        m_choices != nullptr);
    refreshNotice();
    refreshButtons();
    if (stageChanged && m_inView)
        focusWhatIsNext();
}

void ChangePage::focusWhatIsNext()
{
    QWidget *next =
        wizard()->button(m_model.isElevatedWindow() ? QWizard::FinishButton : QWizard::NextButton);
    if (m_model.isRunning())
        next = m_stop;
    else if (m_manual != nullptr)
        next = m_manual->findChild<QCheckBox *>();
    else if (m_carry != nullptr && m_carry->first() != nullptr)
        next = m_carry->first();
    else if (m_choices != nullptr)
        next = m_choices->findChild<QPushButton *>();
    next->setFocus(Qt::OtherFocusReason);
    m_list->verticalScrollBar()->setValue(0);
}

void ChangePage::rebuildNotes()
{
    delete std::exchange(m_notes, nullptr);
    const QStringList notes = m_model.explanation();
    if (m_model.stage() != ChangeModel::Stage::Done || notes.isEmpty())
        return;
    auto *card = new Card(m_below);
    card->column()->addWidget(headingLabel(tr("Good to know"), card));
    for (const QString &note : notes)
        card->column()->addWidget(new WrapLabel(note, card));
    m_notes = card;
    m_below->layout()->addWidget(card);
}

void ChangePage::refreshNotice()
{
    const auto kind = noticeFor(m_model.stage());
    m_status->setVisible(!kind);
    if (!kind) {
        notice()->clear();
        return;
    }
    notice()->setKind(*kind);
    notice()->setDetail(m_model.explanation().join(QLatin1Char('\n')));
    notice()->setText(m_model.headline());
}

void ChangePage::refreshButtons()
{
    setPrimary(m_model.primaryText());
    setButtonText(QWizard::FinishButton, m_model.primaryText());
    emit completeChanged();
    // Not before completeChanged: the wizard wakes its Back button each time.
    if (m_inView && m_model.isRunning())
        wizard()->button(QWizard::BackButton)->setEnabled(false);
}

void ChangePage::rebuildRows()
{
    m_edition = m_model.edition();
    m_rows.clear();
    m_column->clear();
    m_gradual->start(static_cast<int>(m_model.lines().size()), [this](int line) {
        auto *row = new ChangeRow(line + 1, m_model.lines().at(static_cast<std::size_t>(line)), m_column);
        m_rows.push_back(row);
        m_column->add(row);
        m_list->follow(row);
    });
}

void ChangePage::rebuildManual()
{
    delete std::exchange(m_manual, nullptr);
    m_goOn = nullptr;
    if (m_model.manualSteps().empty())
        return;
    auto *card = new Card(m_below);
    card->setStripe(theme::Role::Warning);
    card->column()->addWidget(headingLabel(tr("Do this, and tick each step when it is done"), card));
    int index = 0;
    for (const ChangeModel::ManualStep &step : m_model.manualSteps()) {
        // Texts of others may hold an ampersand, which is no mnemonic.
        auto *row = new TickRow(QString(step.text).replace(QLatin1Char('&'), QLatin1String("&&")), card);
        row->box()->setObjectName(QStringLiteral("manual"));
        row->setChecked(step.ticked);
        card->column()->addWidget(row);
        connect(row, &TickRow::toggled, this,
                [this, index](bool ticked) { m_model.setManualTicked(index, ticked); });
        ++index;
    }
    m_goOn = new QPushButton(tr("It is done, &go on"), card);
    m_goOn->setAutoDefault(false);
    m_goOn->setEnabled(m_model.allManualTicked());
    theme::setPrimary(*m_goOn);
    card->column()->addWidget(m_goOn, 0, Qt::AlignLeading);
    // The card, and with it the button, is gone when the model answers: not from inside its own signal.
    connect(m_goOn, &QPushButton::clicked, &m_model, &ChangeModel::goOnAfterManual, Qt::QueuedConnection);
    m_manual = card;
    m_below->layout()->addWidget(card);
    m_list->follow(card);
}

void ChangePage::rebuildCarry()
{
    if (!m_model.awaitsAnswers() || m_model.carry().errands().empty()) {
        // A button of one of its cards may be what led here.
        if (m_carry != nullptr) {
            m_carry->hide();
            std::exchange(m_carry, nullptr)->deleteLater();
        }
        return;
    }
    if (m_carry == nullptr) {
        m_carry = new CarryCards(m_model.carry(), m_below);
        m_below->layout()->addWidget(m_carry);
        connect(m_carry, &CarryCards::added, m_list, &ScrollColumn::follow);
    }
    m_carry->refresh();
}

void ChangePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_model.awaitsAnswers() && !fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ChangePage::dropEvent(QDropEvent *event)
{
    if (const QString file = fileIn(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        m_model.carry().open(file);
    }
}

void ChangePage::rebuildChoices()
{
    delete std::exchange(m_choices, nullptr);
    const auto choices = m_model.choices();
    if (choices.empty())
        return;
    auto *card = new Card(m_below);
    card->column()->addWidget(headingLabel(tr("How do you want to go on?"), card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groups);
    grid->setVerticalSpacing(theme::related);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ChangeModel::ChoiceText &choice : choices) {
        auto *button = new QPushButton(icon(iconOf(choice.choice)), choice.text, card);
        button->setAutoDefault(false);
        button->setAccessibleDescription(choice.meaning);
        auto *meaning = new WrapLabel(choice.meaning, card);
        theme::setTextRole(*meaning, theme::Role::MutedText);
        meaning->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(button, row, 0);
        grid->addWidget(meaning, row, 1);
        connect(
            button, &QPushButton::clicked, &m_model, [this, which = choice.choice] { m_model.choose(which); },
            Qt::QueuedConnection);
        ++row;
    }
    card->column()->addLayout(grid);
    m_choices = card;
    m_below->layout()->addWidget(card);
    m_list->follow(card);
}

void ChangePage::showLine(int line)
{
    m_progress->setValue(m_model.settledCount());
    const auto index = static_cast<std::size_t>(line);
    if (index >= m_rows.size())
        return;
    m_rows.at(index)->setLine(m_model.lines().at(index));
    if (m_model.lines().at(index).state == ChangeModel::LineState::Working)
        m_list->ensureWidgetVisible(m_rows.at(index), 0, theme::margin);
}

void ChangePage::say(const QString &text)
{
    // The notice speaks for itself.
    if (!noticeFor(m_model.stage()))
        m_status->announce(text);
}

} // namespace credssp
