// Painting one icon.
#include "wizard/widgets/icon_label.h"

#include <QPainter>

namespace credssp {

IconLabel::IconLabel(Icon which, int size, theme::Role tint, QWidget *parent)
    : QWidget(parent)
    , m_icon(which)
    , m_size(size)
    , m_tint(tint)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&IconLabel::update));
}

void IconLabel::setIcon(Icon which, theme::Role tint)
{
    m_icon = which;
    m_tint = tint;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_size, m_size};
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon(m_icon, m_tint)
        .paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace credssp
