// Draws what is chosen from by reading: a sentence over as many lines as it needs, and a detail below it.
#pragma once

#include <QStyledItemDelegate>

namespace credssp {

/// For list views. The sentence is the item's text.
class StoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int detailRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace credssp
