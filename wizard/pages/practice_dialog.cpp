#include "wizard/pages/practice_dialog.h"

#include "wizard/models/error_model.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrap_label.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace credssp {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int computersRole = Qt::UserRole + 1;

/// A story over as many lines as it needs, and the computers below it.
class StoryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = (view != nullptr ? view->viewport()->width() : 400) - 2 * theme::groups;
        const QRect story = option.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap,
                                                            index.data().toString());
        const int computers = QFontMetrics(theme::smallFont()).height();
        return {width, story.height() + theme::inside / 2 + computers + 2 * theme::related};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
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
                          index.data(computersRole).toString());
        painter->restore();
    }
};

} // namespace

PracticeDialog::PracticeDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListView(this))
    , m_start(new QPushButton(tr("&Start this example"), this))
{
    setWindowTitle(tr("Practice with an example"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::groups, theme::margin, theme::groups);
    column->setSpacing(theme::related);
    column->addWidget(headingLabel(tr("What would you like to try?"), this));
    column->addWidget(
        mutedLabel(tr("Each example is a small world of computers in memory: you see its error, "
                      "check it and cure it. No real computer is asked or changed."),
                   this));
    column->addSpacing(theme::inside);

    auto *model = new QStandardItemModel(this);
    for (const ErrorModel::Story &story : ErrorModel::stories()) {
        auto *item = new QStandardItem(story.story);
        item->setData(story.name, nameRole);
        item->setData(story.computers, computersRole);
        item->setData(story.computers, Qt::AccessibleDescriptionRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    m_list->setModel(model);
    m_list->setItemDelegate(new StoryDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Examples"));
    m_list->setAccessibleDescription(tr("Choose one with the arrow keys, start it with Enter."));
    m_list->setCurrentIndex(model->index(0, 0));
    column->addWidget(m_list, 1);

    auto *buttons = new QDialogButtonBox(this);
    theme::setPrimary(*m_start);
    m_start->setDefault(true);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    column->addSpacing(theme::inside);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PracticeDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListView::doubleClicked, this, &PracticeDialog::choose);
    m_list->setFocus();
    resize(680, 560);
}

void PracticeDialog::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    emit storyChosen(index.data(nameRole).toString());
    accept();
}

} // namespace credssp
