// One line of text that gives way in the middle; all of it is in the tooltip and the accessible name.
#pragma once

#include <QWidget>

namespace credssp {

class ElidedLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text, Qt::TextElideMode mode = Qt::ElideMiddle,
                         QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Paths and commands are read from left to right in every language. On at first.
    void setLeftToRight(bool leftToRight);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode;
    bool m_leftToRight = true;
};

} // namespace credssp
