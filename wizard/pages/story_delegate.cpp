#include "wizard/pages/story_delegate.h"

#include "wizard/widgets/theme.h"

#include <QListView>
#include <QPainter>

namespace credssp {

void StoryDelegate::serve(QListView &list)
{
    list.setItemDelegate(new StoryDelegate(&list));
    list.setResizeMode(QListView::Adjust);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setMouseTracking(true);
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : 400) - 2 * theme::groups;
    const QRect sentence =
        option.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data().toString());
    const int detail = QFontMetrics(theme::smallFont()).height();
    return {width, sentence.height() + theme::inside / 2 + detail + 2 * theme::related};
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool plain = theme::scheme() == theme::Scheme::HighContrast;
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool hover = (option.state & QStyle::State_MouseOver) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF box = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (selected || hover) {
        painter->setBrush(
            plain ? option.palette.highlight().color()
                  : theme::mixed(theme::Role::Surface, theme::Role::Accent, selected ? 0.16 : 0.06));
        painter->drawRoundedRect(box, theme::radius, theme::radius);
    }
    if (selected) {
        painter->setBrush(theme::color(theme::Role::Accent));
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        painter->drawRoundedRect(
            QRectF(rightToLeft ? box.right() - 3 : box.left(), box.top() + 8, 3, box.height() - 16), 1.5,
            1.5);
    }
    const QColor text =
        plain && selected ? option.palette.highlightedText().color() : theme::color(theme::Role::Text);
    const QRect inner = option.rect.adjusted(theme::groups, theme::related, -theme::groups, 0);
    const int flags = static_cast<int>(Qt::TextWordWrap) |
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    QRect used;
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(inner, flags, index.data().toString(), &used);
    painter->setFont(theme::smallFont());
    painter->setPen(plain ? text : theme::color(theme::Role::MutedText));
    painter->drawText(inner.adjusted(0, used.height() + theme::inside / 2, 0, 0), flags,
                      index.data(detailRole).toString());
    painter->restore();
}

} // namespace credssp
