// Cells: the ground by what happens to the value, data in a monospaced font, what is removed struck through.
#include "wizard/widgets/registry_delegate.h"

#include "wizard/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace credssp {

using report_words::Sign;

namespace {

constexpr int side = theme::related;
constexpr int above = theme::inside + 1;
constexpr int noteGap = 2;

theme::Role groundOf(Sign sign)
{
    switch (sign) {
    case Sign::Added:
        return theme::Role::AddedGround;
    case Sign::Changed:
        return theme::Role::ChangedGround;
    case Sign::Removed:
        return theme::Role::RemovedGround;
    case Sign::Stays:
        break;
    }
    return theme::Role::Surface;
}

theme::Role inkOf(Sign sign)
{
    switch (sign) {
    case Sign::Added:
        return theme::Role::Ok;
    case Sign::Changed:
        return theme::Role::Warning;
    case Sign::Removed:
        return theme::Role::Problem;
    case Sign::Stays:
        break;
    }
    return theme::Role::MutedText;
}

Sign signOf(const QModelIndex &index)
{
    return static_cast<Sign>(index.data(RegistryModel::SignRole).toInt());
}

bool isAbsent(const QModelIndex &index)
{
    return index.data(RegistryModel::AbsentRole).toBool();
}

QString noteOf(const QModelIndex &index)
{
    return index.column() == RegistryModel::Name ? index.data(RegistryModel::NoteRole).toString() : QString();
}

bool wraps(const QModelIndex &index)
{
    return index.column() != RegistryModel::What && index.column() != RegistryModel::Type;
}

theme::Role inkOfCell(const QModelIndex &index)
{
    if (index.column() == RegistryModel::What)
        return inkOf(signOf(index));
    if (index.column() == RegistryModel::Type || isAbsent(index))
        return theme::Role::MutedText;
    return theme::Role::Text;
}

int flagsOf(const QModelIndex &index, Qt::LayoutDirection direction)
{
    const int to = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft));
    return to | Qt::AlignTop | Qt::AlignAbsolute |
           (wraps(index) ? Qt::TextWordWrap | Qt::TextWrapAnywhere : Qt::TextSingleLine);
}

/// What has the keyboard's focus is framed; its colours must stay to be read.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    const auto *view = option.widget;
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (!selected || view == nullptr || !view->hasFocus())
        return;
    const QRect rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), theme::color(theme::Role::Accent));
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                     theme::color(theme::Role::Accent));
}

} // namespace

RegistryDelegate::RegistryDelegate(const QFont &font, QObject *parent)
    : QStyledItemDelegate(parent)
{
    setFont(font);
}

void RegistryDelegate::setFont(const QFont &font)
{
    QFont struck = theme::monospacedFont();
    struck.setStrikeOut(true);
    m_types.clear();
    for (const QFont &one : {font, theme::strongFont(), theme::monospacedFont(), struck, theme::smallFont()})
        m_types.push_back({one, QFontMetrics(one)});
}

const RegistryDelegate::Type &RegistryDelegate::typeOf(const QModelIndex &index) const
{
    if (index.column() == RegistryModel::What)
        return m_types[Strong];
    if (index.column() == RegistryModel::Type || isAbsent(index))
        return m_types[Plain];
    return m_types[signOf(index) == Sign::Removed && index.column() != RegistryModel::After ? Struck : Mono];
}

int RegistryDelegate::dropOf(const Type &type) const
{
    return std::max(m_types[Plain].metrics.ascent(), m_types[Mono].metrics.ascent()) - type.metrics.ascent();
}

void RegistryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QRect rect = option.rect;
    painter->save();
    painter->fillRect(rect, theme::color(groundOf(signOf(index))));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      theme::mixed(theme::Role::Surface, theme::Role::Line, 0.3));
    paintFocus(*painter, option);

    const Type &type = typeOf(index);
    const int flags = flagsOf(index, option.direction);
    const QRect room = rect.adjusted(side, above + dropOf(type), -side, 0);
    QRect used;
    painter->setFont(type.font);
    painter->setPen(theme::color(inkOfCell(index)));
    painter->drawText(room, flags, index.data().toString(), &used);
    if (const QString note = noteOf(index); !note.isEmpty()) {
        painter->setFont(m_types[Small].font);
        painter->setPen(theme::color(theme::Role::Warning));
        painter->drawText(room.adjusted(0, used.height() + noteGap, 0, 0), flags, note);
    }
    painter->restore();
}

QSize RegistryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {widthOf(index), heightOf(index, widthOf(index))};
}

int RegistryDelegate::widthOf(const QModelIndex &index) const
{
    const int text = typeOf(index).metrics.horizontalAdvance(index.data().toString());
    const QString note = noteOf(index);
    return std::max(text, note.isEmpty() ? 0 : m_types[Small].metrics.horizontalAdvance(note)) + 2 * side + 2;
}

int RegistryDelegate::heightOf(const QModelIndex &index, int width) const
{
    const Type &type = typeOf(index);
    const QString text = index.data().toString();
    const QString note = noteOf(index);
    const QRect room(0, 0, std::max(1, width - 2 * side), 1 << 20);
    const int flags = flagsOf(index, Qt::LeftToRight);
    int height = type.metrics.height();
    if (wraps(index) &&
        (text.contains(QLatin1Char('\n')) || type.metrics.horizontalAdvance(text) > room.width()))
        height = type.metrics.boundingRect(room, flags, text).height();
    if (!note.isEmpty())
        height += noteGap + m_types[Small].metrics.boundingRect(room, flags, note).height();
    return std::max(height + dropOf(type) + 2 * above, lineHeight());
}

int RegistryDelegate::lineHeight() const
{
    int height = 0;
    for (const Kind kind : {Plain, Strong, Mono})
        height = std::max(height, m_types[kind].metrics.height() + dropOf(m_types[kind]));
    return height + 2 * above;
}

} // namespace credssp
