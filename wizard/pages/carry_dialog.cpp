#include "wizard/pages/carry_dialog.h"

#include "wizard/models/check_model.h"
#include "wizard/pages/carry_panel.h"
#include "wizard/pages/error_edit.h"
#include "wizard/pages/scroll_column.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/icon.h"
#include "wizard/widgets/status_label.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace credssp {

CarryDialog::CarryDialog(CheckModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_computer(model.computers().index(model.chosenComputer()).data().toString())
{
    setWindowTitle(tr("Ask %1 by hand").arg(m_computer));
    setAcceptDrops(true);
    build();
    connect(&m_model, &CheckModel::byHandChanged, this, &CarryDialog::refresh);
    connect(&m_model.carry(), &CarryModel::changed, this, &CarryDialog::refresh);
    connect(&m_model.carry(), &CarryModel::brought, this, [this](const QString &computer) {
        if (computer == m_computer)
            accept();
    });
    refresh();
    resize(760, 640);
}

void CarryDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::groups, theme::margin, theme::groups);
    column->setSpacing(theme::related);
    column->addWidget(headingLabel(tr("Ask %1 without a connection to it").arg(m_computer), this));
    auto *purpose =
        mutedLabel(tr("A person takes a script to the server and brings one file back. What the file "
                      "says counts as reported by a person, not as read."),
                   this);
    purpose->setProse(false);
    column->addWidget(purpose);
    m_status = new StatusLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    column->addWidget(m_status);
    m_scroll = new ScrollColumn(this);
    m_scroll->setAccessibleName(tr("What to do, step by step"));
    column->addWidget(m_scroll, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_anew = buttons->addButton(tr("Make a &new script"), QDialogButtonBox::ActionRole);
    m_anew->setAccessibleDescription(tr("What this server has answered so far is forgotten."));
    m_network = buttons->addButton(tr("Ask over the net&work again"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_anew, m_network, close})
        button->setAutoDefault(false);
    column->addSpacing(theme::inside);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_anew, &QPushButton::clicked, this, [this] { m_model.askByHand(true); });
    connect(m_network, &QPushButton::clicked, this, [this] {
        m_model.askByNetwork();
        reject();
    });
}

void CarryDialog::refresh()
{
    const auto &errands = m_model.carry().errands();
    const auto own = std::ranges::find_if(
        errands, [this](const CarryModel::Errand &errand) { return errand.request.computer == m_computer; });
    const bool isThere = own != errands.end();
    const QString status = !m_model.byHandProblem().isEmpty() ? m_model.byHandProblem()
                           : isThere                          ? QString()
                                                              : tr("The script is being made.");
    if (m_status->text() != status)
        m_status->announce(status);
    m_status->setVisible(!status.isEmpty());
    m_anew->setEnabled(isThere);
    m_network->setEnabled(isThere);
    const QString nonce = isThere ? own->request.nonce : QString();
    if (nonce == m_nonce)
        return;
    m_nonce = nonce;
    m_scroll->clear();
    m_panel = nullptr;
    if (!isThere)
        return;
    auto *card = new Card(m_scroll);
    m_panel = new CarryPanel(m_model.carry(), static_cast<int>(own - errands.begin()), true, card);
    card->column()->addWidget(m_panel);
    m_scroll->add(card);
    m_scroll->follow(card);
    connect(m_panel, &CarryPanel::added, m_scroll, &ScrollColumn::follow);
    // In a dialog that is not laid out yet what gets the focus does not come into view.
    QTimer::singleShot(0, m_panel, [panel = m_panel] { panel->first()->setFocus(); });
}

void CarryDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CarryDialog::dropEvent(QDropEvent *event)
{
    if (const QString file = fileIn(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        m_model.carry().open(file);
    }
}

} // namespace credssp
