// One key: its path, its table, and the entries that stay.
#include "wizard/widgets/registry_group.h"

#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/elided_label.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/registry_delegate.h"
#include "wizard/widgets/theme.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace credssp {

namespace {

constexpr int foldFrom = 3;  ///< fewer entries that stay are simply shown
constexpr int mostRows = 14; ///< more rows scroll
/// Rows that get their height at once; those further down get it in later turns of the event loop.
constexpr int atOnce = 2 * mostRows;
constexpr int turnMilliseconds = 6;
constexpr int samples = 60; ///< rows that decide how wide columns are; what is wider further down wraps

} // namespace

RegistryGroup::RegistryGroup(RegistryStore store, const QString &key, std::vector<RegistryRow> rows,
                             QWidget *parent)
    : QWidget(parent)
    , m_model(new RegistryModel(std::move(rows), this))
    , m_key(new ElidedLabel(report_words::visible(key), Qt::ElideMiddle, this))
    , m_copy(new CopyButton(QString(), tr("Copy the key's path: %1").arg(report_words::visible(key)), this))
    , m_view(new QTableView(this))
    , m_delegate(new RegistryDelegate(font(), this))
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
    m_copy->setSource(key);
    head->addWidget(m_copy);
    column->addLayout(head);

    m_rest.setSingleShot(true);
    m_rest.setInterval(1);
    connect(&m_rest, &QTimer::timeout, this, &RegistryGroup::fitRest);
    setUpFold();
    setUpView();
    column->addWidget(m_view);
    if (m_fold != nullptr)
        column->addWidget(m_fold, 0, Qt::AlignLeading);
    connect(&theme::notifier(), &theme::Notifier::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    fit();
}

void RegistryGroup::setUpView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
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
}

void RegistryGroup::setUpFold()
{
    const int staying = m_model->stayingCount();
    if (staying < foldFrom)
        return;
    m_model->setFolded(true);
    const QString words = m_model->changingCount() > 0 ? tr("= %n other entries stay", nullptr, staying)
                                                       : tr("= %n entries stay", nullptr, staying);
    m_fold = new DisclosureButton(words, this);
    m_fold->setAccessibleName(words.mid(2));
    connect(m_fold, &DisclosureButton::toggled, this, [this](bool open) {
        m_model->setFolded(!open);
        m_wanted = {};
        fit();
    });
}

void RegistryGroup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RegistryGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_delegate != nullptr) {
        m_delegate->setFont(font());
        m_wanted = {};
        fit();
    }
}

void RegistryGroup::measure()
{
    const QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < RegistryModel::ColumnCount; ++column) {
        int &width = m_wanted[static_cast<std::size_t>(column)];
        width = header->sectionSizeHint(column) + theme::related;
        for (int row = 0; row < std::min(m_model->rowCount(), samples); ++row)
            width = std::max(width, m_delegate->widthOf(m_model->index(row, column)));
    }
    m_given = {};
}

RegistryGroup::Widths RegistryGroup::share(int room) const
{
    // Signs and types get what they need; the name and the two values share the rest. Whoever needs less than
    // its part leaves the rest to the others.
    Widths widths = m_wanted;
    room -= widths[RegistryModel::What] + widths[RegistryModel::Type];
    std::array<std::size_t, 3> sharing{RegistryModel::Name, RegistryModel::Before, RegistryModel::After};
    std::sort(sharing.begin(), sharing.end(), [&](auto a, auto b) { return widths[a] < widths[b]; });
    for (std::size_t i = 0; i < sharing.size(); ++i) {
        const int part = std::max(room / static_cast<int>(sharing.size() - i), theme::margin);
        widths[sharing[i]] = std::min(widths[sharing[i]], part);
        room -= widths[sharing[i]];
    }
    // What nobody needs goes where values stand, so that the table is as wide as the page.
    if (room > 0)
        widths[RegistryModel::After] += room;
    return widths;
}

void RegistryGroup::fit()
{
    if (m_wanted == Widths{})
        measure();
    const int rows = m_model->rowCount();
    m_view->setVisible(rows > 0);
    const int frame = 2 * m_view->frameWidth();
    const int bar = rows > mostRows ? m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    const Widths widths = share(width() - frame - bar);
    if (widths == m_given)
        return;
    m_given = widths;

    for (int column = 0; column < RegistryModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    QHeaderView *lines = m_view->verticalHeader();
    const int line = m_delegate->lineHeight();
    lines->setDefaultSectionSize(line);
    int height = m_view->horizontalHeader()->sizeHint().height() + frame;
    for (int row = 0; row < std::min(rows, atOnce); ++row) {
        const int needed = fitRow(row);
        if (row < mostRows)
            height += needed;
    }
    m_view->setFixedHeight(height);
    m_nextRest = atOnce;
    if (m_nextRest < rows)
        m_rest.start();
}

int RegistryGroup::fitRow(int row)
{
    QHeaderView *lines = m_view->verticalHeader();
    int needed = m_delegate->lineHeight();
    for (const int column : {RegistryModel::Name, RegistryModel::Before, RegistryModel::After})
        needed = std::max(needed, m_delegate->heightOf(m_model->index(row, column),
                                                       m_given[static_cast<std::size_t>(column)]));
    if (lines->sectionSize(row) != needed)
        lines->resizeSection(row, needed);
    return needed;
}

void RegistryGroup::fitRest()
{
    QElapsedTimer spent;
    spent.start();
    while (m_nextRest < m_model->rowCount() && spent.elapsed() < turnMilliseconds)
        fitRow(m_nextRest++);
    if (m_nextRest < m_model->rowCount())
        m_rest.start();
}

} // namespace credssp
