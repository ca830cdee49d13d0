// An icon that stands by itself: sharp on every screen, right in every theme.
#pragma once

#include "wizard/widgets/icon.h"

#include <QWidget>

namespace credssp {

/// Give it an accessible name where no text beside it says the same.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(Icon which, int size = 16, theme::Role tint = theme::Role::Text,
                       QWidget *parent = nullptr);

    void setIcon(Icon which, theme::Role tint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_size;
    theme::Role m_tint;
};

} // namespace credssp
