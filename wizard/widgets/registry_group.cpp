// One key: its path, its table, and the entries that stay.
#include "wizard/widgets/registry_group.h"

#include "wizard/widgets/card.h"
#include "wizard/widgets/elided_label.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/icon.h"
#include "wizard/widgets/status_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace credssp {

using report_words::Sign;

namespace {

constexpr int foldFrom = 3;  ///< fewer entries that stay are simply shown
constexpr int mostRows = 14; ///< more rows scroll
constexpr int cellMargin = theme::related;

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

class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto sign = static_cast<Sign>(index.data(RegistryModel::SignRole).toInt());
        painter->save();
        painter->fillRect(option.rect, theme::color(groundOf(sign)));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme::mixed(theme::Role::Surface, theme::Role::Line, 0.3));
        if ((option.state & QStyle::State_HasFocus) != 0 ||
            ((option.state & QStyle::State_Selected) != 0 && (option.state & QStyle::State_Active) != 0 &&
             option.widget != nullptr && option.widget->hasFocus())) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2),
                              theme::color(theme::Role::Accent));
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                              theme::color(theme::Role::Accent));
        }
        const QRect room = option.rect.adjusted(cellMargin, theme::inside, -cellMargin, -theme::inside);
        const QString note = index.column() == RegistryModel::Name
                                 ? index.data(RegistryModel::NoteRole).toString()
                                 : QString();
        painter->setFont(fontOf(index, option.font));
        painter->setPen(theme::color(inkOfCell(index, sign)));
        const QString text = index.data().toString();
        QRect used;
        painter->drawText(room, flags(index, option.direction), text, &used);
        if (!note.isEmpty()) {
            painter->setFont(theme::smallFont());
            painter->setPen(theme::color(theme::Role::Warning));
            painter->drawText(room.adjusted(0, used.height() + 2, 0, 0), flags(index, option.direction),
                              note);
        }
        painter->restore();
    }

    [[nodiscard]] int heightFor(const QModelIndex &index, int width, const QFont &font) const
    {
        const QFontMetrics metrics(fontOf(index, font));
        const int room = std::max(1, width - 2 * cellMargin);
        const QString text = index.data().toString();
        int height = metrics.height();
        if (metrics.horizontalAdvance(text) > room || text.contains(QLatin1Char('\n')))
            height = metrics.boundingRect(QRect(0, 0, room, 1 << 20), flags(index, Qt::LeftToRight), text)
                         .height();
        if (index.column() == RegistryModel::Name) {
            const QString note = index.data(RegistryModel::NoteRole).toString();
            if (!note.isEmpty())
                height +=
                    2 + QFontMetrics(theme::smallFont())
                            .boundingRect(QRect(0, 0, room, 1 << 20), flags(index, Qt::LeftToRight), note)
                            .height();
        }
        return height + 2 * theme::inside + 2;
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontOf(index, option.font));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * cellMargin + 2,
                metrics.height() + 2 * theme::inside + 2};
    }

private:
    [[nodiscard]] static bool isData(const QModelIndex &index)
    {
        return index.column() == RegistryModel::Name || index.column() == RegistryModel::Before ||
               index.column() == RegistryModel::After;
    }
    [[nodiscard]] static int flags(const QModelIndex &index, Qt::LayoutDirection direction)
    {
        const int side = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft));
        return side | Qt::AlignTop | Qt::AlignAbsolute |
               (isData(index) ? Qt::TextWordWrap | Qt::TextWrapAnywhere : Qt::TextSingleLine);
    }
    [[nodiscard]] static QFont fontOf(const QModelIndex &index, const QFont &font)
    {
        const auto sign = static_cast<Sign>(index.data(RegistryModel::SignRole).toInt());
        if (index.column() == RegistryModel::What)
            return theme::strongFont();
        if (!isData(index) || index.data(RegistryModel::AbsentRole).toBool())
            return font;
        QFont result = theme::monospacedFont();
        result.setStrikeOut(sign == Sign::Removed && index.column() != RegistryModel::After);
        return result;
    }
    [[nodiscard]] static theme::Role inkOfCell(const QModelIndex &index, Sign sign)
    {
        if (index.column() == RegistryModel::What)
            return inkOf(sign);
        if (index.column() == RegistryModel::Type || index.data(RegistryModel::AbsentRole).toBool())
            return theme::Role::MutedText;
        return theme::Role::Text;
    }
};

} // namespace

RegistryGroup::RegistryGroup(RegistryStore store, const QString &key, std::vector<RegistryRow> rows,
                             QWidget *parent)
    : QWidget(parent)
    , m_model(new RegistryModel(std::move(rows), this))
    , m_key(new ElidedLabel(report_words::visible(key), Qt::ElideMiddle, this))
    , m_copy(new QPushButton(this))
    , m_view(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::related);
    auto *where = new QLabel(report_words::storeWord(store), this);
    where->setTextFormat(Qt::PlainText);
    theme::setTextRole(*where, theme::Role::MutedText);
    head->addWidget(where);
    m_key->setFont(theme::monospacedFont());
    head->addWidget(m_key, 1);
    theme::setQuiet(*m_copy);
    m_copy->setAutoDefault(false);
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setToolTip(tr("Copy the key's path"));
    m_copy->setAccessibleName(tr("Copy the key's path: %1").arg(m_key->text()));
    connect(m_copy, &QPushButton::clicked, this, [this, key] {
        QGuiApplication::clipboard()->setText(key);
        m_copy->setIcon(icon(Icon::Done, theme::Role::Ok));
        announceFrom(*m_copy, tr("Copied"));
    });
    head->addWidget(m_copy);
    column->addLayout(head);

    const bool folds = m_model->stayingCount() >= foldFrom;
    if (folds)
        m_model->setFolded(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(theme::groups);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setMinimumSectionSize(theme::margin);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setAccessibleName(tr("Changes below %1").arg(m_key->text()));
    column->addWidget(m_view);

    if (folds) {
        const int n = m_model->stayingCount();
        const QString words = m_model->changingCount() > 0 ? tr("= %n other entries stay", nullptr, n)
                                                           : tr("= %n entries stay", nullptr, n);
        m_fold = new DisclosureButton(words, this);
        m_fold->setAccessibleName(words.mid(2));
        column->addWidget(m_fold, 0, Qt::AlignLeading);
        connect(m_fold, &QPushButton::toggled, this, [this](bool open) {
            m_model->setFolded(!open);
            fit();
        });
    }
    connect(&theme::notifier(), &theme::Notifier::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    fit();
}

void RegistryGroup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RegistryGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void RegistryGroup::fit()
{
    // Signs and types get what they need; the name and the two values share the rest, as far as they need it.
    const auto *delegate = static_cast<const CellDelegate *>(m_view->itemDelegate());
    const int rows = m_model->rowCount();
    m_view->setVisible(rows > 0);
    QHeaderView *header = m_view->horizontalHeader();
    QStyleOptionViewItem option;
    option.font = m_view->font();
    std::array<int, RegistryModel::ColumnCount> wanted{};
    for (int c = 0; c < RegistryModel::ColumnCount; ++c) {
        auto &width = wanted[static_cast<std::size_t>(c)];
        width = header->sectionSizeHint(c) + theme::related;
        for (int r = 0; r < rows; ++r)
            width = std::max(width, delegate->sizeHint(option, m_model->index(r, c)).width());
    }
    const int frame = 2 * m_view->frameWidth();
    const bool scrolls = rows > mostRows;
    const int room =
        width() - frame - (scrolls ? m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0);
    int shared = room - wanted[RegistryModel::What] - wanted[RegistryModel::Type];
    // Fairly: whoever needs less than its part leaves the rest to the others.
    std::array shareColumns{RegistryModel::Name, RegistryModel::Before, RegistryModel::After};
    std::sort(shareColumns.begin(), shareColumns.end(),
              [&](auto a, auto b) { return wanted[std::size_t(a)] < wanted[std::size_t(b)]; });
    int left = 3;
    for (const auto column : shareColumns) {
        auto &width = wanted[static_cast<std::size_t>(column)];
        width = left == 1 ? std::max(shared, theme::margin)
                          : std::min(width, std::max(shared / left, theme::margin));
        shared -= width;
        --left;
    }
    int height = header->sizeHint().height() + frame;
    for (int c = 0; c < RegistryModel::ColumnCount; ++c)
        m_view->setColumnWidth(c, wanted[static_cast<std::size_t>(c)]);
    for (int r = 0; r < rows; ++r) {
        int rowHeight = 0;
        for (int c = 0; c < RegistryModel::ColumnCount; ++c)
            rowHeight =
                std::max(rowHeight, delegate->heightFor(m_model->index(r, c),
                                                        wanted[static_cast<std::size_t>(c)], option.font));
        m_view->setRowHeight(r, rowHeight);
        if (r < mostRows)
            height += rowHeight;
    }
    m_view->setFixedHeight(height);
}

} // namespace credssp
