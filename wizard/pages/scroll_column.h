// A column that scrolls when it is longer than the room there is.
#pragma once

#include <QScrollArea>

namespace credssp {

class LongColumn;

class ScrollColumn final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    /// Appends below what is there.
    void add(QWidget *widget);
    /// What gets the focus inside of @p widget, which is somewhere in the column, comes into view.
    void follow(QWidget *widget);
    /// Deletes everything that was added, when the event loop turns.
    void clear();
    [[nodiscard]] bool isEmpty() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LongColumn *m_column = nullptr;
};

} // namespace credssp
