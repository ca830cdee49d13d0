// Paints rows of a state, a sentence and a value: the list of findings, the list of computers.
#pragma once

#include "wizard/widgets/state_mark.h"

#include <QStyledItemDelegate>

#include <functional>

namespace credssp {

/// What one row shows.
struct StateRow
{
    Mark mark = Mark::Asking;
    QString text;
    QString second;        ///< a weaker line below; may be empty
    QString value;         ///< in monospace at the end; may be empty, elided in the middle
    bool wordShown = true; ///< the state's word beside its icon; else the second line has to say it
};

class StateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @p rowOf reads a row from its index.
    StateDelegate(std::function<StateRow(const QModelIndex &)> rowOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What a screen reader says of the row: its state's word belongs to it.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::function<StateRow(const QModelIndex &)> m_rowOf;
};

} // namespace credssp
