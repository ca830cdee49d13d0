// The box that cards, inputs and tables share.
#include "wizard/widgets/card.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace credssp {

void paintBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const qreal half = width / 2;
    const qreal corner = theme::scheme() == theme::Scheme::HighContrast ? 0 : theme::radius;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(theme::groups, theme::groups, theme::groups, theme::groups);
    m_column->setSpacing(theme::related);
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&Card::update));
}

void Card::setStripe(std::optional<theme::Role> role)
{
    m_stripe = role;
    update();
}

void Card::setGround(theme::Role role)
{
    m_ground = role;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), theme::color(m_ground),
             theme::mixed(theme::Role::Window, theme::Role::Line, 0.5));
    if (m_stripe) {
        QPainterPath box;
        box.addRoundedRect(rect(), theme::radius, theme::radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(box);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(QRect(rightToLeft ? width() - 4 : 0, 0, 4, height()), theme::color(*m_stripe));
    }
}

} // namespace credssp
