// A calm box with rounded corners that holds what belongs together.
#pragma once

#include "wizard/widgets/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace credssp {

class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// A vertical layout with the card's margins, made once.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A stripe at the leading edge that goes with a state; the state is also said in words by what is
    /// inside.
    void setStripe(std::optional<theme::Role> role);
    void setGround(theme::Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
    std::optional<theme::Role> m_stripe;
    theme::Role m_ground = theme::Role::Surface;
};

/// The rounded box that cards, inputs and tables share: filled with @p ground, edged with @p edge.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge,
              qreal width = 1.0);

} // namespace credssp
