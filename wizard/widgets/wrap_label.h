// Plain text that wraps and asks for the height it needs at the width it gets.
#pragma once

#include "wizard/widgets/theme.h"

#include <QHash>
#include <QLabel>

namespace credssp {

class WrapLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrapLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// No wider than about 80 characters: longer lines are hard to read.
    void setProse(bool prose = true);
    /// The text can be selected with the mouse and the keyboard; the label then takes part in Tab's order.
    void setSelectable(bool selectable = true);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void align();
    void fitProse();
    [[nodiscard]] int widest() const;

    struct Measures
    {
        QString text;
        QFont font;
        int frame = 0;
        int line = 0;            ///< how wide the label is that wraps nothing
        QHash<int, int> heights; ///< by width, contents margins left aside
    };
    [[nodiscard]] Measures &measures() const;
    [[nodiscard]] int narrowest(const Measures &known) const;

    bool m_prose = false;
    mutable Measures m_measures; ///< of the text as it is
};

/// A title, a heading, a line of lesser weight: the types that pages use.
[[nodiscard]] WrapLabel *titleLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] WrapLabel *headingLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] WrapLabel *proseLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] WrapLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);

} // namespace credssp
