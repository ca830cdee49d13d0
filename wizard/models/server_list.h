// The servers as they are typed, each with what can be told from its name.
#pragma once

#include "wizard/models/name_judgement.h"

#include <QAbstractListModel>

namespace credssp {

/// One row per name, also for what is no name yet: nothing that was typed or pasted is lost. Quick with
/// hundreds of rows.
class ServerList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        StateRole = Qt::UserRole, ///< NameState as int
        SentenceRole,
        SuggestionRole
    };

    explicit ServerList(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const QString &name(int row) const { return m_rows.at(static_cast<std::size_t>(row)).name; }
    [[nodiscard]] const NameVerdict &verdict(int row) const
    {
        return m_rows.at(static_cast<std::size_t>(row)).verdict;
    }
    /// A list (more than one line, commas …) becomes rows of its own behind this one.
    void setName(int row, const QString &typed);
    /// Adds an empty row and tells where.
    int addRow();
    /// Adds the names of a pasted list, into empty rows first; tells how many.
    int addList(const QString &list);
    void remove(int row);
    void useSuggestion(int row);
    /// Replaces everything.
    void setNames(const QStringList &names);

    void setClient(const QString &client);

    /// What can be used: each name once.
    [[nodiscard]] QStringList usableNames() const;
    [[nodiscard]] int count(NameState state) const;

signals:
    /// A name was typed, added or removed; verdicts are already the new ones.
    void namesChanged();

private:
    struct Row
    {
        QString name;
        NameVerdict verdict;
    };
    void judge();
    void put(int row, const QString &name);

    std::vector<Row> m_rows;
    QString m_client;
};

} // namespace credssp
