// Every registry value that a step touches, before and after, grouped by key.
#pragma once

#include "engine/plan/preview.h"

#include <QWidget>

#include <vector>

namespace credssp {

class RegistryGroup;

/// Says what happens to a value by a sign, a word for screen readers and a ground, never by colour alone.
/// Values that stay are folded. Works with thousands of rows: it is painted, not built of widgets.
class RegistryTable final : public QWidget
{
    Q_OBJECT
public:
    explicit RegistryTable(const std::vector<RegistryRow> &rows, QWidget *parent = nullptr);

    void setRows(const std::vector<RegistryRow> &rows);
    [[nodiscard]] int rowCount() const { return m_rows; }
    /// One per key and store, in the order of the rows.
    [[nodiscard]] const std::vector<RegistryGroup *> &groups() const { return m_groups; }

private:
    std::vector<RegistryGroup *> m_groups;
    int m_rows = 0;
};

} // namespace credssp
