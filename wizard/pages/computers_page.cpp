#include "wizard/pages/computers_page.h"

#include "wizard/models/computers_model.h"
#include "wizard/pages/name_field.h"
#include "wizard/pages/server_rows.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/icon.h"
#include "wizard/widgets/status_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace credssp {

namespace {

constexpr int iconSize = 24;
constexpr int clientShare = 2;
constexpr int serverShare = 3;

/// A picture that follows the theme.
QWidget *picture(Icon which, theme::Role role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFixedSize(iconSize, iconSize);
    const auto paint = [label, which, role] {
        label->setPixmap(iconPixmap(which, iconSize, role, label->devicePixelRatioF()));
    };
    QObject::connect(&theme::notifier(), &theme::Notifier::changed, label, paint);
    paint();
    return label;
}

/// What a computer does, in plain words, with Windows' term below.
void addRole(QVBoxLayout *column, Icon which, const QString &heading, const QString &role,
             const QString &term, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    row->addWidget(picture(which, theme::Role::Accent, parent));
    row->addWidget(headingLabel(heading, parent), 1);
    column->addLayout(row);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::inside / 2);
    words->addWidget(new WrapLabel(role, parent));
    words->addWidget(mutedLabel(term, parent));
    column->addLayout(words);
    column->addSpacing(theme::inside);
}

} // namespace

ComputersPage::ComputersPage(ComputersModel &model, QWidget *parent)
    : StepPage(
          PageId::Computers, tr("Which computers are involved?"),
          tr("One computer sends your user name and password on, the others receive them. Names are enough; "
             "nothing is changed yet."),
          parent)
    , m_model(model)
{
    setPrimary(tr("&Check the computers"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    row->addWidget(clientCard(), clientShare);
    row->addWidget(picture(Icon::Arrow, theme::Role::MutedText, this));
    row->addWidget(serversCard(), serverShare);
    content()->addLayout(row, 1);
    m_summary = new StatusLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    theme::setTextRole(*m_summary, theme::Role::MutedText);
    content()->addWidget(m_summary);

    connect(&m_model, &ComputersModel::clientChanged, this, &ComputersPage::showClient);
    connect(&m_model, &ComputersModel::originChanged, this, &ComputersPage::showSummary);
    connect(&m_model, &ComputersModel::summaryChanged, this, &ComputersPage::showSummary);
    connect(&m_model, &ComputersModel::completeChanged, this, &ComputersPage::completeChanged);
    showClient();
    showSummary();
}

Card *ComputersPage::clientCard()
{
    auto *card = new Card(this);
    addRole(card->column(), Icon::Computer, tr("From"), tr("Sends your credentials."),
            tr("The CredSSP client: where you sit, or the gateway of Windows Admin Center."), card);
    m_client = new NameField(tr("The computer that sends the credentials"), card);
    m_client->setObjectName(QStringLiteral("client"));
    m_remark = mutedLabel({}, card);
    m_remark->setObjectName(QStringLiteral("remark"));
    card->column()->addWidget(m_client);
    card->column()->addWidget(m_remark);
    card->column()->addStretch(1);
    connect(m_client, &NameField::typed, &m_model, &ComputersModel::setClient);
    connect(m_client, &NameField::suggestionTaken, &m_model, &ComputersModel::useClientSuggestion);
    return card;
}

Card *ComputersPage::serversCard()
{
    auto *card = new Card(this);
    addRole(card->column(), Icon::Server, tr("To"), tr("Receives your credentials and passes them on."),
            tr("The CredSSP server: type each name as it is used for the connection."), card);
    m_servers = new ServerRows(m_model.servers(), card);
    m_servers->setObjectName(QStringLiteral("servers"));
    card->column()->addWidget(m_servers, 1);
    m_origin = mutedLabel({}, card);
    m_origin->setObjectName(QStringLiteral("origin"));
    card->column()->addWidget(m_origin);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::related);
    auto *add = new QPushButton(icon(Icon::Add), tr("&Add a server"), card);
    add->setObjectName(QStringLiteral("add"));
    auto *paste = new QPushButton(icon(Icon::Paste), tr("&Paste a list"), card);
    paste->setObjectName(QStringLiteral("paste"));
    paste->setAccessibleDescription(tr("One name a line, or names separated by commas or semicolons."));
    paste->setToolTip(paste->accessibleDescription());
    for (QPushButton *button : {add, paste}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    card->column()->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ComputersPage::addServer);
    connect(paste, &QPushButton::clicked, this, &ComputersPage::pasteList);
    return card;
}

void ComputersPage::showClient()
{
    m_client->setText(m_model.client());
    m_client->setVerdict(m_model.clientVerdict());
    m_remark->setText(m_model.clientRemark());
    m_remark->setVisible(!m_model.clientRemark().isEmpty());
}

void ComputersPage::showSummary()
{
    m_origin->setText(m_model.origin());
    m_origin->setVisible(!m_model.origin().isEmpty());
    if (m_summary->text() != m_model.summary())
        m_summary->announce(m_model.summary());
}

void ComputersPage::addServer()
{
    m_servers->editRow(m_model.servers().addRow());
}

void ComputersPage::pasteList()
{
    const int added = m_model.servers().addList(QGuiApplication::clipboard()->text());
    m_summary->announce(added == 0
                            ? tr("The clipboard holds no names. Copy a list first.")
                            : tr("%n name(s) added.", nullptr, added) + QLatin1Char(' ') + m_model.summary());
}

void ComputersPage::enter()
{
    if (m_model.servers().rowCount() == 0)
        addServer();
    else
        m_servers->editRow(0);
}

bool ComputersPage::isComplete() const
{
    return m_model.isComplete();
}

bool ComputersPage::validatePage()
{
    m_model.commit();
    return true;
}

QString ComputersPage::help() const
{
    return tr(
        "With CredSSP one computer sends your user name and password to another, which can then use them "
        "for a third one. Name the computer where the connection starts, and the servers it goes to.\n\n"
        "Type the names as you use them for the connection: what Windows allows is compared with the very "
        "name. Nothing is changed here.\n\n"
        "Then press \"Check the computers\".");
}

} // namespace credssp
