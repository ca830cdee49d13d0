#include "wizard/widgets/state_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace credssp {

namespace {

constexpr int iconSize = 16;

/// Where the parts of a row go; mirrored for right-to-left.
struct Places
{
    QRect icon, word, text, second, value;
};

int wordWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (const Mark mark :
         {Mark::Fine, Mark::Attention, Mark::Problem, Mark::Unknown, Mark::NotApplicable, Mark::Asking})
        width = std::max(width, metrics.horizontalAdvance(lookOf(mark).word));
    return width;
}

Places placesOf(const StateRow &row, const QStyleOptionViewItem &option)
{
    const QRect inner = option.rect.adjusted(theme::groups, 0, -theme::groups, 0);
    const QFontMetrics metrics(option.font);
    Places places;
    places.icon = {inner.left(), inner.center().y() - iconSize / 2, iconSize, iconSize};
    int left = places.icon.right() + theme::related;
    if (row.wordShown) {
        places.word = {left, inner.top(), wordWidth(metrics), inner.height()};
        left = places.word.right() + theme::groups;
    }
    int right = inner.right();
    if (!row.value.isEmpty()) {
        const int wanted = QFontMetrics(theme::monospacedFont()).horizontalAdvance(row.value) + 2;
        const int width = std::min(wanted, inner.width() * 2 / 5);
        places.value = {right - width + 1, inner.top(), width, inner.height()};
        right -= width + theme::groups;
    }
    places.text = {left, inner.top(), std::max(0, right - left + 1), inner.height()};
    if (!row.second.isEmpty()) {
        const int line = metrics.height();
        const int top = inner.center().y() - line;
        places.second = {left, top + line, places.text.width(), line};
        places.text.setTop(top);
        places.text.setHeight(line);
    }
    for (QRect *rect : {&places.icon, &places.word, &places.text, &places.second, &places.value})
        *rect = QStyle::visualRect(option.direction, option.rect, *rect);
    return places;
}

/// A calm ground and a stripe for the chosen row: the roles' colors stay legible on it.
void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const double share = selected ? 0.14 : 0.05;
    const QRect box = option.rect.adjusted(theme::inside, 1, -theme::inside, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focused ? QPen(theme::color(theme::Role::Accent), 2) : Qt::NoPen);
    painter.setBrush(theme::mixed(theme::Role::Surface, theme::Role::Accent, share));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
    if (selected) {
        const QRect stripe(box.left() + 2, box.top() + theme::related, 3, box.height() - theme::groups);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(theme::Role::Accent));
        painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, stripe), 1.5, 1.5);
    }
    painter.restore();
}

} // namespace

StateDelegate::StateDelegate(std::function<StateRow(const QModelIndex &)> rowOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rowOf(std::move(rowOf))
{
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StateRow row = m_rowOf(index);
    const int line = QFontMetrics(option.font).height();
    const int lines = row.second.isEmpty() ? 1 : 2;
    return {240, std::max(theme::controlHeight, lines * line + theme::groups)};
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem style = option;
    initStyleOption(&style, index);
    const bool plain =
        style.state.testFlag(QStyle::State_Selected) && theme::scheme() == theme::Scheme::HighContrast;
    if (plain) {
        QStyle *drawing = style.widget != nullptr ? style.widget->style() : QApplication::style();
        drawing->drawControl(QStyle::CE_ItemViewItem, &style, painter, style.widget);
    } else {
        paintGround(*painter, style);
    }

    const StateRow row = m_rowOf(index);
    const Places places = placesOf(row, style);
    const MarkLook look = lookOf(row.mark);
    const auto ink = [&](theme::Role role) {
        return plain ? style.palette.color(QPalette::HighlightedText) : theme::color(role);
    };
    const auto alignment = QStyle::visualAlignment(style.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto write = [&](const QRect &place, const QString &text, const QFont &font, const QColor &color,
                           Qt::TextElideMode elide) {
        if (place.isEmpty() || text.isEmpty())
            return;
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, elide, place.width()));
    };
    painter->save();
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(places.icon,
                        plain ? icon(look.icon).pixmap(QSize(iconSize, iconSize), ratio, QIcon::Selected)
                              : iconPixmap(look.icon, iconSize, look.role, ratio));
    write(places.word, look.word, style.font, ink(look.role), Qt::ElideRight);
    const bool weak = row.mark == Mark::NotApplicable || row.mark == Mark::Asking;
    write(places.text, row.text, style.font, ink(weak ? theme::Role::MutedText : theme::Role::Text),
          Qt::ElideRight);
    write(places.second, row.second, theme::smallFont(), ink(theme::Role::MutedText), Qt::ElideRight);
    write(places.value, row.value, theme::monospacedFont(), ink(theme::Role::MutedText), Qt::ElideMiddle);
    painter->restore();
}

} // namespace credssp
