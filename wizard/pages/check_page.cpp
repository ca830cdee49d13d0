#include "wizard/pages/check_page.h"

#include "wizard/models/check_model.h"
#include "wizard/widgets/finding_detail.h"
#include "wizard/widgets/state_delegate.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
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
    return tr("Every computer is asked what matters for CredSSP. Nothing is changed. A line with a question "
              "mark could not be told, and says why. Choose a line to read why it matters. When all have "
              "answered, go on to what was found.");
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
}

} // namespace credssp
