#include "wizard/pages/practice_dialog.h"

#include "wizard/models/error_model.h"
#include "wizard/pages/story_delegate.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrap_label.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace credssp {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

PracticeDialog::PracticeDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListView(this))
    , m_start(new QPushButton(tr("&Start this example"), this))
{
    setWindowTitle(tr("Practice with an example"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::groups, theme::margin, theme::groups);
    column->setSpacing(theme::related);
    column->addWidget(headingLabel(tr("What would you like to try?"), this));
    column->addWidget(
        mutedLabel(tr("Each example is a small world of computers in memory: you see its error, "
                      "check it and cure it. No real computer is asked or changed."),
                   this));
    column->addSpacing(theme::inside);

    auto *model = new QStandardItemModel(this);
    for (const ErrorModel::Story &story : ErrorModel::stories()) {
        auto *item = new QStandardItem(story.story);
        item->setData(story.name, nameRole);
        item->setData(story.computers, StoryDelegate::detailRole);
        item->setData(story.computers, Qt::AccessibleDescriptionRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    m_list->setModel(model);
    StoryDelegate::serve(*m_list);
    m_list->setAccessibleName(tr("Examples"));
    m_list->setAccessibleDescription(tr("Choose one with the arrow keys, start it with Enter."));
    m_list->setCurrentIndex(model->index(0, 0));
    column->addWidget(m_list, 1);

    auto *buttons = new QDialogButtonBox(this);
    theme::setPrimary(*m_start);
    m_start->setDefault(true);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    column->addSpacing(theme::inside);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PracticeDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListView::doubleClicked, this, &PracticeDialog::choose);
    m_list->setFocus();
    resize(680, 560);
}

void PracticeDialog::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    emit storyChosen(index.data(nameRole).toString());
    accept();
}

} // namespace credssp
