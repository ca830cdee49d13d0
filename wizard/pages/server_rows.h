// The servers to type, one field below the other; scrolls inside itself.
#pragma once

#include <QScrollArea>
#include <QTimer>

#include <vector>

class QVBoxLayout;

namespace credssp {

class NameField;
class ServerList;

/// Long lists are built some rows at a time, so that the window goes on answering.
class ServerRows final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ServerRows(ServerList &servers, QWidget *parent = nullptr);

    /// Puts the focus into a row's field and shows it.
    void editRow(int row);
    [[nodiscard]] NameField *field(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int builtRows() const { return static_cast<int>(m_rows.size()); }

private:
    void buildSome();
    void buildUpTo(int count);
    void drop(int from);
    void rowsInserted(int first, int last);
    void rowRemoved(int row);
    void refresh(int first, int last);
    void renumber();
    [[nodiscard]] NameField *build(int row);
    [[nodiscard]] int rowOf(const NameField *field) const;

    ServerList &m_servers;
    QVBoxLayout *m_column = nullptr;
    std::vector<NameField *> m_rows;
    QTimer m_more;
};

} // namespace credssp
