#include "wizard/pages/review_page.h"

#include "engine/report/words.h"
#include "wizard/pages/gradual.h"
#include "wizard/pages/scroll_column.h"
#include "wizard/pages/step_card.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/state_mark.h"
#include "wizard/widgets/status_label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

#include <functional>
#include <utility>

namespace credssp {

namespace {

Mark markOf(Risk risk)
{
    return risk == Risk::None || risk == Risk::Low ? Mark::Fine : Mark::Attention;
}

Notice::Kind kindOf(ReviewModel::Severity severity)
{
    switch (severity) {
    case ReviewModel::Severity::Info:
        return Notice::Kind::Info;
    case ReviewModel::Severity::Warning:
        return Notice::Kind::Warning;
    case ReviewModel::Severity::Problem:
        break;
    }
    return Notice::Kind::Problem;
}

} // namespace

ReviewPage::ReviewPage(ReviewModel &model, QWidget *parent)
    : StepPage(
          PageId::Review, tr("Review every change"),
          tr("Nothing has happened yet. Open each change, or tick that you have read it; then the button "
             "below wakes."),
          parent)
    , m_model(model)
{
    build();
    connect(&m_model, &ReviewModel::changed, this, &ReviewPage::refresh);
    connect(&m_model, &ReviewModel::seenChanged, this, &ReviewPage::seen);
    connect(&m_model, &ReviewModel::announced, this, &ReviewPage::say);
    connect(notice(), &Notice::actionTriggered, &m_model, &ReviewModel::doMessageAction);
    refresh();
}

void ReviewPage::build()
{
    auto *top = new QHBoxLayout;
    m_summary = new WrapLabel(QString(), this);
    m_summary->setFont(theme::headingFont());
    m_summary->setObjectName(QStringLiteral("summary"));
    m_risk = new StateMark(Mark::Fine, this);
    m_risk->setObjectName(QStringLiteral("risk"));
    top->addWidget(m_summary, 1);
    top->addWidget(m_risk, 0, Qt::AlignVCenter);
    content()->addLayout(top);

    m_asking = new QProgressBar(this);
    m_asking->setRange(0, 0);
    m_asking->setTextVisible(false);
    m_asking->setAccessibleName(tr("The computers are being asked"));
    content()->addWidget(m_asking);

    m_list = new ScrollColumn(this);
    m_list->setAccessibleName(tr("The changes, one after the other"));
    m_gradual = new Gradual(this);
    content()->addWidget(m_list, 1);

    auto *bottom = new QHBoxLayout;
    m_status = new StatusLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    m_save = new QPushButton(icon(Icon::Save), tr("&Save as PowerShell script"), this);
    m_save->setAutoDefault(false);
    m_save->setAccessibleDescription(tr("Writes the same changes into a file that you can read or pass on."));
    bottom->addWidget(m_status, 1000, Qt::AlignVCenter);
    bottom->addStretch();
    bottom->addWidget(m_save);
    m_status->hide();
    content()->addLayout(bottom);
    connect(m_save, &QPushButton::clicked, this, &ReviewPage::saveScript);
}

void ReviewPage::enter()
{
    m_inView = true;
    m_model.enter();
    buildList();
    refreshPrimary();
}

void ReviewPage::leave()
{
    m_inView = false;
    wizard()->button(QWizard::NextButton)->setIcon({});
}

QString ReviewPage::help() const
{
    return tr(
        "This page shows every change before anything happens: the command, every registry value before "
        "and after, the risk, and how it is undone. Nothing has been changed so far. Open a change with "
        "\"Show exactly what happens\", or tick \"I have read this\". When all are read, the button at the "
        "bottom wakes. You can also save the same changes as a PowerShell script and have somebody else "
        "look at them.");
}

PageId ReviewPage::following() const
{
    return m_model.following();
}

int ReviewPage::nextId() const
{
    return m_model.isLast() ? -1 : StepPage::nextId();
}

bool ReviewPage::isComplete() const
{
    return m_model.canGoOn();
}

bool ReviewPage::validatePage()
{
    return m_model.goOn();
}

void ReviewPage::refresh()
{
    using Stage = ReviewModel::Stage;
    const Stage stage = m_model.stage();
    const bool steps = stage == Stage::Ready || stage == Stage::Elsewhere;
    m_summary->setVisible(steps);
    m_summary->setText(m_model.summary());
    m_risk->setVisible(steps);
    m_risk->setMark(markOf(m_model.risk()));
    m_risk->setWord(report_words::riskWord(m_model.risk()));
    m_asking->setVisible(stage == Stage::Planning);
    m_save->setVisible(steps);
    if (m_edition != m_model.edition())
        clearList();
    // The plan is made while the person still is on the page before: that one is not to wait for this list.
    if (m_inView)
        buildList();
    refreshNotice();
    refreshPrimary();
}

void ReviewPage::refreshNotice()
{
    const ReviewModel::Message message = m_model.message();
    if (message.text.isEmpty()) {
        notice()->clear();
        return;
    }
    notice()->setKind(kindOf(message.severity));
    notice()->setDetail(message.detail);
    notice()->setAction(message.action);
    notice()->setText(message.text);
}

void ReviewPage::refreshPrimary()
{
    setPrimary(m_model.primaryText());
    setButtonText(QWizard::FinishButton, m_model.primaryText());
    if (m_inView)
        wizard()
            ->button(QWizard::NextButton)
            ->setIcon(m_model.needsAdministrator() ? icon(Icon::Shield, theme::Role::OnAccent) : QIcon());
    m_complete = isComplete();
    emit completeChanged();
}

void ReviewPage::clearList()
{
    m_edition = m_model.edition();
    m_gradual->stop();
    m_list->clear();
    m_cards.clear();
    m_built = false;
}

void ReviewPage::buildList()
{
    const ReviewModel::Stage stage = m_model.stage();
    if (m_built || stage == ReviewModel::Stage::Planning || stage == ReviewModel::Stage::Empty)
        return;
    m_built = true;
    addNotes();
    addOtherServers();
    std::vector<std::function<void()>> pieces;
    for (const ReviewModel::Part &part : m_model.parts()) {
        pieces.emplace_back([this, part] { addHeading(part); });
        for (const int step : part.steps)
            pieces.emplace_back([this, step] { addStep(step); });
    }
    if (m_model.steps().size() == 1)
        pieces.emplace_back([this] {
            // In a turn of its own: one change can have a thousand registry values.
            StepCard *only = m_cards.front();
            QTimer::singleShot(0, only, [this, only] {
                // By then the plan it shows may be gone.
                if (!m_cards.empty() && m_cards.front() == only)
                    only->open();
            });
        });
    const int count = static_cast<int>(pieces.size());
    m_gradual->start(
        count, [pieces = std::move(pieces)](int piece) { pieces.at(static_cast<std::size_t>(piece))(); });
    if (!m_cards.empty()) {
        QWidget *first = m_cards.front()->disclosure();
        first->setFocus(Qt::OtherFocusReason);
        // In a window that opens with this page something else has the focus already, and a card that is not
        // laid out yet does not get it.
        QTimer::singleShot(0, first, [first] { first->setFocus(Qt::OtherFocusReason); });
        m_list->verticalScrollBar()->setValue(0); // the notes above are read first
    }
}

void ReviewPage::addNotes()
{
    QStringList notes = m_model.notes();
    const bool nothing = m_model.stage() == ReviewModel::Stage::NothingToDo;
    if (notes.isEmpty() && !nothing)
        return;
    auto *card = new Card(this);
    if (nothing) {
        card->setStripe(theme::Role::Ok);
        auto *reason = headingLabel(m_model.reason(), card);
        reason->setObjectName(QStringLiteral("reason"));
        card->column()->addWidget(reason);
    } else {
        card->setStripe(theme::Role::Warning);
        card->column()->addWidget(headingLabel(tr("Good to know before you go on"), card));
    }
    for (const QString &note : std::as_const(notes)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::related);
        row->addWidget(new IconLabel(Icon::Info, 16, theme::Role::MutedText, card), 0, Qt::AlignTop);
        auto *words = new WrapLabel(note, card);
        words->setObjectName(QStringLiteral("note"));
        row->addWidget(words, 1);
        card->column()->addLayout(row);
    }
    m_list->add(card);
}

void ReviewPage::addOtherServers()
{
    const auto servers = m_model.otherServers();
    if (servers.empty())
        return;
    auto *card = new Card(this);
    card->column()->addWidget(headingLabel(tr("Turn it off also for these servers?"), card));
    auto *why = mutedLabel(tr("Others have set them up. Without a tick nothing is taken from them."), card);
    card->column()->addWidget(why);
    for (const ReviewModel::OtherServer &server : servers) {
        auto *box = new QCheckBox(server.name, card);
        box->setObjectName(QStringLiteral("also"));
        box->setChecked(server.ticked);
        box->setAccessibleName(tr("Turn it off also for %1").arg(server.name));
        connect(box, &QCheckBox::toggled, this,
                [this, name = server.name](bool ticked) { m_model.setAlso(name, ticked); });
        card->column()->addWidget(box);
    }
    m_list->add(card);
}

void ReviewPage::addHeading(const ReviewModel::Part &part)
{
    auto *heading = new QWidget(this);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, m_list->isEmpty() ? 0 : theme::related, 0, 0);
    row->setSpacing(theme::related);
    row->addWidget(
        new IconLabel(part.isClient ? Icon::Computer : Icon::Server, 16, theme::Role::MutedText, heading));
    row->addWidget(headingLabel(part.computer, heading), 1);
    m_list->add(heading);
    if (!part.isCarried)
        return;
    auto *note = new QWidget(this);
    auto *line = new QHBoxLayout(note);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::related);
    line->addWidget(new IconLabel(Icon::Document, 16, theme::Role::MutedText, note), 0, Qt::AlignTop);
    auto *words =
        new WrapLabel(tr("A person makes these changes there, with a script that the next page gives "
                         "out. What its answer says counts as reported by a person, not as read back."),
                      note);
    words->setObjectName(QStringLiteral("carried"));
    line->addWidget(words, 1);
    m_list->add(note);
}

void ReviewPage::addStep(int step)
{
    auto *card = new StepCard(m_model.steps().at(static_cast<std::size_t>(step)), step + 1, this);
    card->setSeen(m_model.isSeen(step));
    connect(card, &StepCard::seenByPerson, this, [this, step](bool seen) { m_model.setSeen(step, seen); });
    m_cards.push_back(card);
    m_list->add(card);
}

void ReviewPage::seen(int step)
{
    const auto index = static_cast<std::size_t>(step);
    if (index < m_cards.size())
        m_cards.at(index)->setSeen(m_model.isSeen(step));
    m_status->announce(m_model.seenText());
    if (std::exchange(m_complete, isComplete()) != isComplete())
        emit completeChanged();
}

void ReviewPage::say(const QString &text)
{
    // What stands on the page anyway is said, and not written a second time.
    const bool read = m_model.stage() == ReviewModel::Stage::Ready;
    m_status->setText(read ? m_model.seenText() : QString());
    m_status->setVisible(read);
    announceFrom(*m_list, text);
}

void ReviewPage::saveScript()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PowerShell script"),
                                                      m_model.scriptName(), tr("PowerShell scripts (*.ps1)"));
    if (path.isEmpty())
        return;
    const auto saved = m_model.saveScript(path);
    m_status->show();
    m_status->announce(saved ? tr("The script was saved as %1.").arg(path) : errorText(saved.error()));
}

} // namespace credssp
