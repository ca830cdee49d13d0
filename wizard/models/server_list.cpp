#include "wizard/models/server_list.h"

#include <QSet>

#include <algorithm>

namespace credssp {

ServerList::ServerList(QObject *parent)
    : QAbstractListModel(parent)
{
}

int ServerList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ServerList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return name(index.row());
    case StateRole:
        return static_cast<int>(verdict(index.row()).state);
    case SentenceRole:
        return verdict(index.row()).sentence;
    case SuggestionRole:
        return verdict(index.row()).suggestion;
    default:
        return {};
    }
}

bool ServerList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setName(index.row(), value.toString());
    return true;
}

Qt::ItemFlags ServerList::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

void ServerList::put(int row, const QString &name)
{
    m_rows.at(static_cast<std::size_t>(row)).name = name;
    const QModelIndex changed = index(row);
    emit dataChanged(changed, changed, {Qt::DisplayRole, Qt::EditRole});
}

void ServerList::setName(int row, const QString &typed)
{
    if (typed == name(row))
        return;
    if (!isList(typed)) {
        put(row, typed);
    } else {
        QStringList names = namesIn(typed);
        put(row, names.isEmpty() ? QString() : names.takeFirst());
        if (names.isEmpty())
            names.append(QString()); // "node1," asks for a place for the next name
        beginInsertRows({}, row + 1, row + static_cast<int>(names.size()));
        std::vector<Row> added;
        for (const QString &name : std::as_const(names))
            added.push_back({name, {}});
        m_rows.insert(m_rows.begin() + row + 1, added.begin(), added.end());
        endInsertRows();
    }
    judge();
}

int ServerList::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.emplace_back();
    endInsertRows();
    emit namesChanged();
    return row;
}

int ServerList::addList(const QString &list)
{
    const QStringList names = namesIn(list);
    qsizetype next = 0;
    for (int row = 0; row < rowCount() && next < names.size(); ++row)
        if (name(row).isEmpty())
            put(row, names.at(next++));
    if (next < names.size()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(names.size() - next) - 1);
        for (; next < names.size(); ++next)
            m_rows.push_back({names.at(next), {}});
        endInsertRows();
    }
    judge();
    return static_cast<int>(names.size());
}

void ServerList::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    judge();
}

void ServerList::useSuggestion(int row)
{
    if (const QString suggestion = verdict(row).suggestion; !suggestion.isEmpty())
        setName(row, suggestion);
}

void ServerList::setNames(const QStringList &names)
{
    beginResetModel();
    m_rows.clear();
    for (const QString &name : names)
        m_rows.push_back({name, {}});
    endResetModel();
    judge();
}

void ServerList::setClient(const QString &client)
{
    if (client == m_client)
        return;
    m_client = client;
    judge();
}

void ServerList::judge()
{
    NameSurroundings surroundings{m_client, domainOf(m_client), {}, {}, {}};
    for (const Row &row : m_rows)
        if (surroundings.domain.isEmpty())
            surroundings.domain = domainOf(row.name);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const NameVerdict verdict = judgeServerName(m_rows[i].name, surroundings);
        if (!m_rows[i].name.isEmpty())
            surroundings.add(m_rows[i].name);
        if (verdict == m_rows[i].verdict)
            continue;
        m_rows[i].verdict = verdict;
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed, {StateRole, SentenceRole, SuggestionRole});
    }
    emit namesChanged();
}

QStringList ServerList::usableNames() const
{
    QStringList names;
    QSet<QString> seen;
    for (const Row &row : m_rows) {
        const bool usable = row.verdict.state == NameState::Fine || row.verdict.state == NameState::Attention;
        if (usable && !seen.contains(row.name.toCaseFolded())) {
            seen.insert(row.name.toCaseFolded());
            names.append(row.name);
        }
    }
    return names;
}

int ServerList::count(NameState state) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [state](const Row &row) { return row.verdict.state == state; }));
}

} // namespace credssp
