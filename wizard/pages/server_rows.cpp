#include "wizard/pages/server_rows.h"

#include "wizard/models/server_list.h"
#include "wizard/pages/name_field.h"
#include "wizard/widgets/icon.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace credssp {

namespace {

constexpr int atOnce = 10; ///< rows that take well under the 50 ms in which a window must answer

} // namespace

ServerRows::ServerRows(ServerList &servers, QWidget *parent)
    : QScrollArea(parent)
    , m_servers(servers)
{
    auto *inside = new QWidget(this);
    m_column = new QVBoxLayout(inside);
    // Room for the focus ring, which is painted at the fields' edge.
    m_column->setContentsMargins(0, 0, theme::related, 0);
    m_column->setSpacing(theme::related);
    m_column->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &ServerRows::buildSome);

    connect(&m_servers, &QAbstractItemModel::modelReset, this, [this] {
        drop(0);
        buildSome();
    });
    connect(&m_servers, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(&m_servers, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int) { rowRemoved(first); });
    connect(&m_servers, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { refresh(from.row(), to.row()); });
    buildSome();
}

NameField *ServerRows::build(int row)
{
    auto *field = new NameField({}, widget());
    auto *remove = new QPushButton(icon(Icon::Remove, theme::Role::MutedText), {}, field);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setAutoDefault(false);
    remove->setFixedSize(theme::controlHeight, theme::controlHeight);
    theme::setQuiet(*remove);
    field->addButton(remove);
    field->setText(m_servers.name(row));
    field->setVerdict(m_servers.verdict(row));
    field->edit()->setPlaceholderText(tr("node1.contoso.com"));
    connect(field, &NameField::typed, this,
            [this, field](const QString &text) { m_servers.setName(rowOf(field), text); });
    connect(field, &NameField::suggestionTaken, this,
            [this, field] { m_servers.useSuggestion(rowOf(field)); });
    connect(remove, &QPushButton::clicked, this, [this, field] { m_servers.remove(rowOf(field)); });
    return field;
}

int ServerRows::rowOf(const NameField *field) const
{
    return static_cast<int>(std::ranges::find(m_rows, field) - m_rows.begin());
}

void ServerRows::buildUpTo(int count)
{
    const int to = std::min(count, m_servers.rowCount());
    const int from = builtRows();
    for (int row = from; row < to; ++row) {
        m_rows.push_back(build(row));
        m_column->insertWidget(row, m_rows.back());
    }
    if (to > from)
        renumber();
}

void ServerRows::buildSome()
{
    buildUpTo(builtRows() + atOnce);
    if (builtRows() < m_servers.rowCount())
        m_more.start(0);
}

void ServerRows::drop(int from)
{
    while (builtRows() > from) {
        NameField *field = m_rows.back();
        m_rows.pop_back();
        m_column->removeWidget(field);
        field->hide();
        field->deleteLater();
    }
}

void ServerRows::rowsInserted(int first, int last)
{
    // Behind what is inserted everything is built anew: rows are built in their order, as Tab goes.
    drop(first);
    buildSome();
    // A name was ended with a comma: the next one is typed into the new field.
    if (first == last && m_servers.name(first).isEmpty() && first > 0 && first < builtRows() &&
        field(first - 1)->edit()->hasFocus())
        editRow(first);
}

void ServerRows::rowRemoved(int row)
{
    if (row >= builtRows())
        return;
    NameField *gone = field(row);
    m_rows.erase(m_rows.begin() + row);
    const bool hadFocus = gone->isAncestorOf(focusWidget()) || gone->hasFocus();
    if (hadFocus && !m_rows.empty())
        field(std::min(row, builtRows() - 1))->edit()->setFocus();
    m_column->removeWidget(gone);
    gone->hide();
    gone->deleteLater();
    renumber();
    if (builtRows() < m_servers.rowCount())
        m_more.start(0);
}

void ServerRows::refresh(int first, int last)
{
    for (int row = first; row <= last && row < builtRows(); ++row) {
        field(row)->setText(m_servers.name(row));
        field(row)->setVerdict(m_servers.verdict(row));
    }
}

void ServerRows::renumber()
{
    for (int row = 0; row < builtRows(); ++row) {
        field(row)->setFieldName(tr("Server %1").arg(row + 1));
        auto *remove = field(row)->findChild<QPushButton *>(QStringLiteral("remove"));
        remove->setAccessibleName(tr("Remove server %1").arg(row + 1));
        remove->setToolTip(tr("Remove this server"));
    }
}

void ServerRows::editRow(int row)
{
    buildUpTo(row + 1);
    field(row)->edit()->setFocus();
    // The new field has its place only after the layout has run.
    QTimer::singleShot(0, field(row), [this, shown = field(row)] { ensureWidgetVisible(shown); });
}

} // namespace credssp
