#include "wizard/pages/outcome_list.h"

#include "wizard/models/outcome_rows.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/icon.h"

#include <QEvent>
#include <QHash>
#include <QPainter>
#include <QResizeEvent>
#include <QScreen>
#include <QSet>
#include <QStyledItemDelegate>

#include <algorithm>

namespace credssp {

namespace {

constexpr int iconSize = 16;
constexpr int leastRows = 3; ///< that must be seen when there is little room

struct Look
{
    Icon icon = Icon::Ok;
    theme::Role role = theme::Role::Text;
};

Look lookOf(const QModelIndex &index)
{
    if (index.data(OutcomeRows::HeadingRole).toBool())
        return {Icon::Computer, theme::Role::MutedText};
    if (index.data(OutcomeRows::TakenBackRole).toBool())
        return {Icon::Undo, theme::Role::MutedText};
    switch (static_cast<OutcomeState>(index.data(OutcomeRows::StateRole).toInt())) {
    case OutcomeState::Done:
        return {Icon::Ok, theme::Role::Ok};
    case OutcomeState::Unproven:
        return {Icon::Unknown, theme::Role::Warning};
    case OutcomeState::Waiting:
        return {Icon::Warning, theme::Role::Warning};
    case OutcomeState::NotChanged:
    case OutcomeState::Failed:
    case OutcomeState::Refused:
        return {Icon::Problem, theme::Role::Problem};
    case OutcomeState::Skipped:
        break;
    }
    return {Icon::NotApplicable, theme::Role::MutedText};
}

/// What is known of the rows' sizes. Measuring text is what takes time, and lists have hundreds of rows that
/// are asked for again whenever the window changes its size.
class RowMeasures
{
public:
    void forget() { *this = {}; }

    /// Of the widest state's word.
    [[nodiscard]] int wordWidth(const OutcomeRows &rows, const QFontMetrics &metrics)
    {
        if (m_word < 0) {
            QSet<QString> words;
            for (const OutcomeRows::Row &row : rows.rows())
                words.insert(row.word);
            m_word = 0;
            for (const QString &word : std::as_const(words))
                m_word = std::max(m_word, metrics.horizontalAdvance(word) + 2);
        }
        return m_word;
    }

    /// Of one of a row's texts, wrapped at @p width. Most fit on one line at every width that a window has.
    [[nodiscard]] int textHeight(int row, int role, const QString &text, const QFontMetrics &metrics,
                                 int width)
    {
        Known &known = m_known[{row, role}];
        if (known.line < 0)
            known.line = text.contains(QLatin1Char('\n')) ? QWIDGETSIZE_MAX : metrics.horizontalAdvance(text);
        if (known.width != width)
            known = {known.line, width,
                     known.line < width ? heightOf(QStringLiteral("x"), metrics, width)
                                        : heightOf(text, metrics, width)};
        return known.height;
    }

    /// Of a whole row at @p width; -1 when not known.
    [[nodiscard]] int rowHeight(int row, int width) const
    {
        const auto found = m_rows.constFind(row);
        return found != m_rows.constEnd() && found->width == width ? found->height : -1;
    }
    void setRowHeight(int row, int width, int height) { m_rows.insert(row, {-1, width, height}); }

private:
    struct Known
    {
        int line = -1; ///< width in one line
        int width = -1;
        int height = 0; ///< at that width
    };

    [[nodiscard]] static int heightOf(const QString &text, const QFontMetrics &metrics, int width)
    {
        return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::AlignLeft | Qt::TextWordWrap, text)
            .height();
    }

    int m_word = -1;
    QHash<std::pair<int, int>, Known> m_known; ///< by row and role
    QHash<int, Known> m_rows;
};

/// One piece of a row, and where it goes; mirrored for right-to-left when painted.
struct Piece
{
    QRect place;
    QString text;
    QFont font;
    theme::Role role = theme::Role::Text;
    bool wraps = true;
};

class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        if (option.font != m_font) {
            m_measures.forget();
            m_font = option.font;
        }
        int height = m_measures.rowHeight(index.row(), width);
        if (height < 0) {
            piecesOf(index, QRect(0, 0, width, 0), option, &height);
            m_measures.setRowHeight(index.row(), width, height);
        }
        return {std::min(width, 200), height};
    }

    /// The rows are others, or say something else.
    void forget() { m_measures.forget(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem style = option;
        initStyleOption(&style, index);
        const QRect box = option.rect;
        painter->save();
        if (style.state.testFlag(QStyle::State_HasFocus) && style.state.testFlag(QStyle::State_Selected)) {
            const QRect ring = box.adjusted(theme::inside, 1, -theme::inside, -1);
            paintBox(*painter, ring, theme::mixed(theme::Role::Surface, theme::Role::Accent, 0.08),
                     theme::color(theme::Role::Accent), 2);
        }
        const Look look = lookOf(index);
        const QFontMetrics metrics(style.font);
        const QRect mark(box.left() + theme::groups,
                         box.top() + paddingOf(index) + (metrics.height() - iconSize) / 2, iconSize,
                         iconSize);
        painter->drawPixmap(
            QStyle::visualRect(style.direction, box, mark),
            iconPixmap(look.icon, iconSize, look.role, painter->device()->devicePixelRatioF()));
        const int alignment =
            static_cast<int>(QStyle::visualAlignment(style.direction, Qt::AlignLeft | Qt::AlignTop));
        for (const Piece &piece : piecesOf(index, box, style, nullptr)) {
            painter->setFont(piece.font);
            painter->setPen(theme::color(piece.role));
            const QRect place = QStyle::visualRect(style.direction, box, piece.place);
            if (piece.wraps)
                painter->drawText(place, alignment | Qt::TextWordWrap, piece.text);
            else
                painter->drawText(
                    place, alignment | Qt::TextSingleLine,
                    QFontMetrics(piece.font).elidedText(piece.text, Qt::ElideRight, place.width()));
        }
        painter->restore();
    }

private:
    [[nodiscard]] static int paddingOf(const QModelIndex &index)
    {
        return index.data(OutcomeRows::HeadingRole).toBool() ? theme::related + theme::inside : theme::inside;
    }

    std::vector<Piece> piecesOf(const QModelIndex &index, const QRect &box,
                                const QStyleOptionViewItem &option, int *height) const
    {
        const QFontMetrics metrics(option.font);
        const int padding = paddingOf(index);
        int left = box.left() + theme::groups + iconSize + theme::related;
        const int right = box.right() - theme::groups;
        int top = box.top() + padding;
        std::vector<Piece> pieces;
        const auto add = [&](int textRole, const QFont &font, theme::Role role, bool wraps) {
            const QString text = index.data(textRole).toString();
            if (text.isEmpty())
                return;
            const QFontMetrics here(font);
            const int width = std::max(40, right - left + 1);
            const int tall =
                wraps ? m_measures.textHeight(index.row(), textRole, text, here, width) : here.height();
            pieces.push_back({QRect(left, top, width, tall), text, font, role, wraps});
            top += tall;
        };
        if (index.data(OutcomeRows::HeadingRole).toBool()) {
            add(Qt::DisplayRole, theme::strongFont(), theme::Role::Text, false);
        } else {
            const bool takenBack = index.data(OutcomeRows::TakenBackRole).toBool();
            const int word = m_measures.wordWidth(*qobject_cast<const OutcomeRows *>(index.model()), metrics);
            pieces.push_back({QRect(left, top, word, metrics.height()),
                              index.data(OutcomeRows::WordRole).toString(), option.font, lookOf(index).role,
                              false});
            left += word + theme::groups;
            add(Qt::DisplayRole, option.font, takenBack ? theme::Role::MutedText : theme::Role::Text, true);
            add(OutcomeRows::ValuesRole, theme::monospacedFont(), theme::Role::MutedText, false);
            add(OutcomeRows::DetailRole, theme::smallFont(), theme::Role::MutedText, true);
        }
        if (height)
            *height = top - box.top() + theme::inside;
        return pieces;
    }

    mutable RowMeasures m_measures;
    mutable QFont m_font; ///< that they were measured with
};

} // namespace

OutcomeList::OutcomeList(OutcomeRows &rows, QWidget *parent)
    : QListView(parent)
{
    setModel(&rows);
    auto *delegate = new Delegate(this);
    // Before the view itself asks for the sizes of the new rows.
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, [this, delegate] {
        delegate->forget();
        m_heightAt = -1;
    });
    setItemDelegate(delegate);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    // The rows out of view get their places in later turns of the event loop.
    setLayoutMode(QListView::Batched);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    // It stands in a card.
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&rows, &QAbstractItemModel::modelReset, this, [this] {
        scrollToTop();
        // The rows are often there before their page: that other page is not to wait until they are measured.
        if (isVisible())
            fit();
    });
    connect(&theme::notifier(), &theme::Notifier::changed, viewport(), qOverload<>(&QWidget::update));
}

int OutcomeList::rowsHeight() const
{
    // Layouts ask for it several times a pass.
    if (m_heightAt != viewport()->width()) {
        m_heightAt = viewport()->width();
        m_height = 0;
        // No screen shows more of them at once than these; hundreds more are measured when their turn comes.
        const int most = screen()->virtualSize().height();
        for (int row = 0; row < model()->rowCount() && m_height < most; ++row)
            m_height += sizeHintForIndex(model()->index(row, 0)).height();
    }
    return m_height + 2 * frameWidth() + theme::related;
}

QSize OutcomeList::sizeHint() const
{
    return {400, rowsHeight()};
}

QSize OutcomeList::minimumSizeHint() const
{
    const int line = fontMetrics().height() + 2 * theme::inside;
    return {200, std::min(rowsHeight(), (leastRows + 1) * line + theme::groups)};
}

void OutcomeList::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    setMaximumHeight(rowsHeight());
    updateGeometry();
    m_fitting = false;
}

void OutcomeList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

void OutcomeList::showEvent(QShowEvent *event)
{
    fit();
    QListView::showEvent(event);
}

void OutcomeList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heightAt = -1;
        fit();
    }
}

} // namespace credssp
