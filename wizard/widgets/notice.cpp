// The bar over the content.
#include "wizard/widgets/notice.h"

#include "wizard/widgets/card.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/status_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace credssp {

namespace {

constexpr int iconSize = 24;

Icon iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return Icon::Info;
    case Notice::Kind::Warning:
        return Icon::Warning;
    case Notice::Kind::Problem:
        return Icon::Problem;
    case Notice::Kind::Practice:
        return Icon::Practice;
    }
    return Icon::Info;
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Icon::Info, iconSize, theme::Role::Accent, this))
    , m_text(new WrapLabel(QString(), this))
    , m_detail(new WrapLabel(QString(), this))
    , m_action(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::groups, theme::related + theme::inside, theme::groups,
                            theme::related + theme::inside);
    row->setSpacing(theme::related + theme::inside);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::inside / 2);
    // The first line stands level with the middle of the icon.
    words->setContentsMargins(0, std::max(0, (iconSize - fontMetrics().height()) / 2), 0, 0);
    m_text->setFont(theme::strongFont());
    m_text->setSelectable();
    m_detail->setSelectable();
    words->addWidget(m_text);
    words->addWidget(m_detail);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_detail->hide();
    m_action->hide();
    m_action->setAutoDefault(false);
    hide();
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&Notice::update));
    applyKind();
}

theme::Role Notice::role() const
{
    switch (m_kind) {
    case Kind::Info:
    case Kind::Practice:
        return theme::Role::Accent;
    case Kind::Warning:
        return theme::Role::Warning;
    case Kind::Problem:
        return theme::Role::Problem;
    }
    return theme::Role::Accent;
}

void Notice::setKind(Kind kind)
{
    m_kind = kind;
    applyKind();
}

void Notice::applyKind()
{
    m_icon->setIcon(iconOf(m_kind), role());
    update();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::setText(const QString &whatHappened)
{
    m_text->setText(whatHappened);
    showIfSaid();
    tell();
}

void Notice::showIfSaid()
{
    // Without a parent it would become a window of its own; the layout that takes it shows it then.
    setVisible(parentWidget() != nullptr && !m_text->text().isEmpty());
}

bool Notice::event(QEvent *event)
{
    const bool result = QFrame::event(event);
    if (event->type() == QEvent::ParentChange)
        showIfSaid();
    return result;
}

void Notice::setDetail(const QString &whatItMeans)
{
    m_detail->setText(whatItMeans);
    m_detail->setVisible(!whatItMeans.isEmpty());
    tell();
}

void Notice::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Notice::clear()
{
    setText(QString());
    setDetail(QString());
    setAction(QString());
}

void Notice::tell()
{
    setAccessibleName(m_text->text());
    setAccessibleDescription(m_detail->text());
    if (isVisible())
        announceFrom(*this, m_text->text());
}

void Notice::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announceFrom(*this, m_text->text());
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = theme::mixed(theme::Role::Surface, theme::Role::Accent, 0.1);
    if (m_kind == Kind::Warning)
        ground = theme::color(theme::Role::ChangedGround);
    else if (m_kind == Kind::Problem)
        ground = theme::color(theme::Role::RemovedGround);
    paintBox(painter, rect(), ground, theme::mixed(theme::Role::Surface, role(), 0.6));
}

} // namespace credssp
