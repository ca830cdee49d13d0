#include "wizard/pages/check_page.h"

#include "wizard/models/check_model.h"
#include "wizard/pages/carry_dialog.h"
#include "wizard/pages/error_edit.h"
#include "wizard/widgets/finding_detail.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/state_delegate.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace credssp {

namespace {

constexpr int soon = 30; ///< milliseconds; at once for the eye

Mark markOf(FindingState state, bool asking)
{
    if (asking)
        return Mark::Asking;
    switch (state) {
    case FindingState::Ok:
        return Mark::Fine;
    case FindingState::Problem:
        return Mark::Problem;
    case FindingState::Unknown:
        return Mark::Unknown;
    case FindingState::NotApplicable:
        break;
    }
    return Mark::NotApplicable;
}

StateRow computerRow(const QModelIndex &index)
{
    const bool asking = index.data(CheckedComputers::AskingRole).toBool();
    return {markOf(index.data(CheckedComputers::StateRole).value<FindingState>(), asking),
            index.data().toString(),
            index.data(CheckedComputers::SummaryRole).toString(),
            {},
            false};
}

StateRow findingRow(const QModelIndex &index)
{
    const bool asking = index.data(FindingRows::AskingRole).toBool();
    return {markOf(index.data(FindingRows::StateRole).value<FindingState>(), asking),
            index.data().toString(),
            {},
            asking ? QString() : index.data(FindingRows::ValueRole).toString(),
            true};
}

} // namespace

CheckPage::CheckPage(CheckModel &model, QWidget *parent)
    : StepPage(PageId::Check, tr("Checking the computers"),
               tr("Everything is only looked at here. Nothing is changed."), parent)
    , m_model(model)
    , m_status(new StatusLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Stop checking"), this))
    , m_again(new QPushButton(tr("Check &again"), this))
    , m_computers(new QListView(this))
    , m_findings(new QListView(this))
    , m_detail(new FindingDetail(this))
    , m_soon(new QTimer(this))
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::groups);
    m_status->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    bar->addWidget(m_status, 1, Qt::AlignVCenter);
    m_progress->setFixedWidth(200);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Computers that have answered"));
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    bar->addWidget(m_again);
    content()->addLayout(bar);
    setUpLists();

    connect(m_cancel, &QPushButton::clicked, &m_model, &CheckModel::cancel);
    connect(m_again, &QPushButton::clicked, &m_model, &CheckModel::again);
    connect(&m_model, &CheckModel::stateChanged, this, &CheckPage::refresh);
    m_soon->setSingleShot(true);
    m_soon->setInterval(soon);
    connect(m_soon, &QTimer::timeout, this, &CheckPage::refresh);
    connect(&m_model, &CheckModel::progressChanged, this, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    setPrimary(tr("Show what was &found"));
}

void CheckPage::setUpLists()
{
    m_computers->setObjectName(QStringLiteral("computers"));
    m_findings->setObjectName(QStringLiteral("findings"));
    m_computers->setModel(&m_model.computers());
    m_computers->setItemDelegate(new StateDelegate(computerRow, m_computers));
    m_computers->setAccessibleName(tr("Computers"));
    m_computers->setAccessibleDescription(tr("Choose a computer to see what was found there."));
    m_findings->setModel(&m_model.findings());
    m_findings->setItemDelegate(new StateDelegate(findingRow, m_findings));
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setAccessibleDescription(tr("Choose a line to read why it matters."));
    for (QListView *list : {m_computers, m_findings}) {
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setTabKeyNavigation(false);
    }

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(theme::related, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(m_findings, 1);
    column->addWidget(m_detail);
    m_byHand = new QWidget(right);
    auto *byHand = new QHBoxLayout(m_byHand);
    byHand->setContentsMargins(0, 0, 0, 0);
    byHand->setSpacing(theme::related);
    m_byHandIcon = new IconLabel(Icon::Info, 16, theme::Role::MutedText, m_byHand);
    m_byHandText = new WrapLabel({}, m_byHand);
    m_byHandText->setObjectName(QStringLiteral("byHand"));
    m_byHandText->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ask = new QPushButton(m_byHand);
    m_ask->setObjectName(QStringLiteral("askByHand"));
    m_ask->setAutoDefault(false);
    m_ask->setAccessibleDescription(
        tr("A person takes a script to the chosen server and brings its answer back."));
    byHand->addWidget(m_byHandIcon);
    byHand->addWidget(m_byHandText, 1);
    byHand->addWidget(m_ask);
    column->addWidget(m_byHand);
    m_byHand->hide();
    setAcceptDrops(true);
    connect(m_ask, &QPushButton::clicked, this, &CheckPage::askByHand);
    connect(&m_model, &CheckModel::byHandChanged, this, &CheckPage::showByHand);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_computers);
    split->addWidget(right);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({260, 640});
    content()->addWidget(split, 1);

    connect(m_computers->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showComputer(current.row()); });
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CheckPage::showFinding);
    connect(&m_model.findings(), &QAbstractItemModel::dataChanged, this, &CheckPage::showFinding);
    connect(&m_model.findings(), &QAbstractItemModel::modelReset, this, &CheckPage::showFinding);
}

void CheckPage::enter()
{
    m_model.begin();
    refresh();
    m_computers->setFocus();
}

void CheckPage::leave()
{
    m_model.cancel();
}

QString CheckPage::help() const
{
    const QString text =
        tr("Every computer is asked what matters for CredSSP. Nothing is changed. A line with a question "
           "mark could not be told, and says why. Choose a line to read why it matters. When all have "
           "answered, go on to what was found.");
    if (!m_model.canAskByHand())
        return text;
    return text + QStringLiteral("\n\n") +
           tr("A server that gives no answer over the network can be asked by hand. Choose it and press "
              "\"Ask "
              "by hand\": you get a script that only looks, somebody runs it there, and you open the file "
              "that "
              "it writes.");
}

bool CheckPage::isComplete() const
{
    return m_model.state() == CheckModel::State::Finished;
}

void CheckPage::refresh()
{
    const bool running = m_model.state() == CheckModel::State::Running;
    // Said once per state; how many have answered is for the eye alone.
    if (running && !m_status->text().isEmpty() && !m_cancel->isHidden())
        m_status->setText(m_model.sentence());
    else if (m_status->text() != m_model.sentence())
        m_status->announce(m_model.sentence());
    m_progress->setRange(0, std::max(m_model.computerCount(), 1));
    m_progress->setValue(m_model.answeredCount());
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_again->setVisible(!running);
    showByHand();
    const int row = m_model.chosenComputer();
    if (m_computers->currentIndex().row() != row)
        m_computers->setCurrentIndex(m_model.computers().index(row));
    else
        showComputer(row);
    emit completeChanged();
}

void CheckPage::showComputer(int row)
{
    if (row < 0)
        return;
    m_model.chooseComputer(row);
    m_findings->setCurrentIndex(m_model.findings().index(m_model.firstToRead()));
    showFinding();
}

void CheckPage::showFinding()
{
    const QModelIndex index = m_findings->currentIndex();
    if (!index.isValid()) {
        m_detail->clear();
        return;
    }
    const StateRow row = findingRow(index);
    m_detail->show(row.mark, row.text, index.data(FindingRows::DetailRole).toString(), row.value,
                   index.data(FindingRows::WhyRole).toString());
    m_detail->setReported(index.data(FindingRows::ReportedRole).toBool());
}

void CheckPage::showByHand()
{
    m_byHand->setVisible(m_model.canAskByHand());
    if (!m_model.canAskByHand())
        return;
    const QString text = m_model.byHandProblem().isEmpty() ? m_model.byHandText() : m_model.byHandProblem();
    if (m_byHandText->text() != text) {
        m_byHandText->setText(text);
        m_byHandIcon->setVisible(!text.isEmpty());
    }
    m_byHandIcon->setIcon(m_model.awaitsAnswer() ? Icon::Wait : Icon::Info, theme::Role::MutedText);
    m_ask->setText(m_model.awaitsAnswer() ? tr("Scrip&t and answer …") : tr("Ask by han&d …"));
    theme::setQuiet(*m_ask, !m_model.isByHand());
}

void CheckPage::askByHand()
{
    m_model.askByHand();
    auto *dialog = new CarryDialog(m_model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, m_ask, qOverload<>(&QWidget::setFocus));
    connect(dialog, &QDialog::accepted, this,
            [this] { announceFrom(*m_findings, tr("The answer was taken.")); });
    dialog->open();
}

void CheckPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_model.carry().errands().empty() && !fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CheckPage::dropEvent(QDropEvent *event)
{
    if (const QString file = fileIn(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        m_model.carry().open(file);
    }
}

} // namespace credssp
