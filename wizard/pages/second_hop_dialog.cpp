#include "wizard/pages/second_hop_dialog.h"

#include "wizard/models/result_model.h"
#include "wizard/widgets/command_view.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrap_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace credssp {

SecondHopDialog::SecondHopDialog(ResultModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
{
    setWindowTitle(tr("Try the second hop"));
    build();
    connect(m_server, &QComboBox::currentTextChanged, this, &SecondHopDialog::serverChosen);
    connect(m_onward, &QLineEdit::textChanged, this, &SecondHopDialog::prepare);
    serverChosen();
    m_open->setFocus();
    resize(720, 600);
}

void SecondHopDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::groups, theme::margin, theme::groups);
    column->setSpacing(theme::related);
    column->addWidget(
        headingLabel(tr("Does it work from this computer to the server, and on from there?"), this));
    column->addWidget(mutedLabel(tr("PowerShell opens in a window of its own and signs in at the server with "
                                    "CredSSP. Windows asks for the "
                                    "password there; this program never sees it. Nothing is changed."),
                                 this));

    auto *form = new QFormLayout;
    form->setSpacing(theme::related);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_server = new QComboBox(this);
    m_server->addItems(m_model.hopServers());
    m_server->setAccessibleName(tr("The server"));
    form->addRow(tr("To the &server:"), m_server);
    m_onward = new QLineEdit(this);
    m_onward->setPlaceholderText(tr("\\\\computer\\share, a computer's name, or nothing"));
    m_onward->setAccessibleName(tr("Where to go on to from the server"));
    form->addRow(tr("And &on to:"), m_onward);
    column->addLayout(form);
    m_trouble = new StatusLabel(this);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    theme::setTextRole(*m_trouble, theme::Role::Problem);
    column->addWidget(m_trouble);
    m_text = new CommandView(tr("PowerShell, in a window that you see"), QString(), this);
    column->addWidget(m_text);
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("Open &PowerShell"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("open"));
    theme::setPrimary(*m_open);
    m_open->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    column->addSpacing(theme::inside);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_model.trySecondHop();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SecondHopDialog::serverChosen()
{
    const QString usual = usualOnward(m_server->currentText());
    if (usual == m_onward->text())
        prepare();
    else
        m_onward->setText(usual);
}

void SecondHopDialog::prepare()
{
    const auto text = m_model.prepareSecondHop(m_server->currentText(), m_onward->text());
    const QString trouble = text ? QString() : errorText(text.error());
    if (trouble != m_trouble->text())
        m_trouble->announce(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_text->setVisible(text.has_value());
    if (text)
        m_text->setCommand(tr("PowerShell, in a window that you see"), *text);
    m_open->setEnabled(text.has_value());
}

} // namespace credssp
