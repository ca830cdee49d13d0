#include "wizard/pages/log_dialog.h"

#include "wizard/pages/story_delegate.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/theme.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace credssp {

LogDialog::LogDialog(const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_model(file)
    , m_headline(new StatusLabel(this))
    , m_progress(new QProgressBar(this))
    , m_problem(mutedLabel({}, this))
    , m_list(new QListView(this))
    , m_stop(new QPushButton(tr("&Stop reading"), this))
    , m_go(new QPushButton(tr("&Go on with this error"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Errors in a log"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::groups, theme::margin, theme::groups);
    column->setSpacing(theme::related);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setFont(theme::strongFont());
    column->addWidget(m_headline);
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->setAccessibleName(tr("How much of the file is read"));
    column->addWidget(m_progress);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setProse(false);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(theme::inside);

    StoryDelegate::serve(*m_list);
    m_list->setAccessibleName(tr("Errors in the file"));
    m_list->setAccessibleDescription(tr("Choose one with the arrow keys, go on with Enter."));
    m_list->setEnabled(false); // there from the start, so that nothing jumps
    column->addWidget(m_list, 1);

    auto *buttons = new QDialogButtonBox(this);
    theme::setPrimary(*m_go);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    m_go->setObjectName(QStringLiteral("go"));
    m_stop->setObjectName(QStringLiteral("stop"));
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_stop, m_cancel})
        button->setAutoDefault(false);
    column->addSpacing(theme::inside);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LogDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListView::doubleClicked, this, &LogDialog::choose);
    connect(m_stop, &QPushButton::clicked, &m_model, &LogModel::stop);
    // Closed without a choice, nobody waits for the rest.
    connect(this, &QDialog::rejected, &m_model, &LogModel::stop);
    connect(&m_model, &LogModel::progressChanged, this, &LogDialog::showProgress);
    connect(&m_model, &LogModel::finished, this, &LogDialog::showErrors);
    m_headline->announce(m_model.headline());
    m_cancel->setFocus();
    resize(680, 480);
}

void LogDialog::showProgress()
{
    m_progress->setValue(m_model.percent());
}

void LogDialog::showErrors()
{
    m_headline->announce(m_model.headline());
    m_progress->hide();
    m_stop->hide();
    m_problem->setText(m_model.problem());
    m_problem->setVisible(!m_model.problem().isEmpty());
    auto *model = new QStandardItemModel(this);
    for (const LogModel::Row &row : m_model.rows()) {
        auto *item = new QStandardItem(row.title);
        item->setData(row.detail, StoryDelegate::detailRole);
        item->setData(row.detail, Qt::AccessibleDescriptionRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    m_list->setModel(model);
    const bool some = model->rowCount() > 0;
    m_list->setEnabled(some);
    m_go->setEnabled(some);
    if (!some)
        return;
    m_list->setCurrentIndex(model->index(0, 0));
    m_list->setFocus();
}

void LogDialog::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    emit errorChosen(m_model.textOf(static_cast<std::size_t>(index.row())));
    accept();
}

} // namespace credssp
