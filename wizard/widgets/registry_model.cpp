// Cells of the registry table.
#include "wizard/widgets/registry_model.h"

#include <QCoreApplication>

namespace credssp {

using report_words::Sign;

RegistryModel::RegistryModel(std::vector<RegistryRow> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
{
    for (const RegistryRow &row : m_rows)
        if (report_words::signOf(row) == Sign::Stays)
            ++m_staying;
    fill();
}

void RegistryModel::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    beginResetModel();
    m_folded = folded;
    fill();
    endResetModel();
}

void RegistryModel::fill()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!m_folded || report_words::signOf(m_rows[i]) != Sign::Stays)
            m_shown.push_back(i);
}

int RegistryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RegistryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString RegistryModel::cell(const RegistryRow &row, int column) const
{
    const auto harmless = [](const QString &text) { return report_words::visible(text); };
    switch (column) {
    case What: {
        const Sign sign = report_words::signOf(row);
        return report_words::signText(sign) + QLatin1Char(' ') + report_words::signWord(sign);
    }
    case Name:
        return row.name.isEmpty() ? tr("(default value)") : harmless(row.name);
    case Type:
        return harmless(report_words::typeText(row));
    case Before:
        return harmless(report_words::valueText(row.before));
    case After:
        return harmless(report_words::valueText(row.after));
    default:
        return {};
    }
}

QVariant RegistryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RegistryRow &row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    const Sign sign = report_words::signOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Before || index.column() == After
                   ? QString(QStringLiteral("<qt>") + cell(row, index.column()).toHtmlEscaped())
                   : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == What)
            return report_words::signWord(sign);
        if (index.column() == Name && !row.note.isEmpty())
            return QString(cell(row, Name) + QStringLiteral(", ") + row.note);
        return cell(row, index.column());
    case SignRole:
        return static_cast<int>(sign);
    case NoteRole:
        return row.note;
    case AbsentRole:
        return (index.column() == Before && !row.before.isPresent()) ||
               (index.column() == After && !row.after.isPresent());
    default:
        return {};
    }
}

QVariant RegistryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case What:
        return tr("Change");
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace credssp
