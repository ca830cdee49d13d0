// The rows of one key for the registry table: what stands in each cell, and in which words. Knows no view.
#pragma once

#include "engine/report/words.h"

#include <QAbstractTableModel>

#include <vector>

namespace credssp {

/// Staying entries are left out while folded; the rest keeps the order of the plan.
class RegistryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        What, ///< the sign and its word
        Name,
        Type,
        Before,
        After,
        ColumnCount
    };
    enum Role
    {
        SignRole = Qt::UserRole, ///< report_words::Sign as int
        NoteRole,                ///< the row's note, or empty
        AbsentRole               ///< true where the cell says "not set" or "not readable"
    };

    RegistryModel(std::vector<RegistryRow> rows, QObject *parent);

    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] int stayingCount() const { return m_staying; }
    [[nodiscard]] int changingCount() const { return static_cast<int>(m_rows.size()) - m_staying; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    [[nodiscard]] QString cell(const RegistryRow &row, int column) const;

    std::vector<RegistryRow> m_rows;
    std::vector<std::size_t> m_shown;
    int m_staying = 0;
    bool m_folded = false;
};

} // namespace credssp
