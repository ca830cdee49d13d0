// Draws what is chosen from by reading: a sentence over as many lines as it needs, and a detail below it.
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace credssp {

/// For list views. The sentence is the item's text.
class StoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int detailRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Has @p list show its items so, as wide as it is.
    static void serve(QListView &list);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace credssp
