// Sorting the rows into groups.
#include "wizard/widgets/registry_table.h"

#include "wizard/widgets/registry_group.h"
#include "wizard/widgets/theme.h"

#include <QVBoxLayout>

namespace credssp {

RegistryTable::RegistryTable(const std::vector<RegistryRow> &rows, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groups);
    setAccessibleName(tr("Registry values before and after"));
    setRows(rows);
}

void RegistryTable::setRows(const std::vector<RegistryRow> &rows)
{
    for (RegistryGroup *group : m_groups)
        delete group;
    m_groups.clear();
    m_rows = static_cast<int>(rows.size());
    struct Group
    {
        RegistryStore store;
        QString key;
        std::vector<RegistryRow> rows;
    };
    std::vector<Group> groups;
    for (const RegistryRow &row : rows) {
        auto found = std::find_if(groups.begin(), groups.end(), [&row](const Group &group) {
            return group.store == row.store && sameRegistryName(group.key, row.key);
        });
        if (found == groups.end())
            found = groups.insert(groups.end(), Group{row.store, row.key, {}});
        found->rows.push_back(row);
    }
    for (Group &group : groups) {
        m_groups.push_back(new RegistryGroup(group.store, group.key, std::move(group.rows), this));
        layout()->addWidget(m_groups.back());
    }
}

} // namespace credssp
