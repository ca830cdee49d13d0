// Wrapped plain text and the types of text that pages use.
#include "wizard/widgets/wrap_label.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyleOption>

namespace credssp {

WrapLabel::WrapLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::setProse(bool prose)
{
    m_prose = prose;
    applyProse();
}

void WrapLabel::applyProse()
{
    // A line of running text is about 80 times as wide as its average letter.
    setMaximumWidth(m_prose ? fontMetrics().averageCharWidth() * 84 : QWIDGETSIZE_MAX);
}

void WrapLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
}

QSize WrapLabel::sizeHint() const
{
    // QLabel guesses a width from a square of text; a line that fits is better, and the layout gives the
    // rest.
    const QFontMetrics metrics = fontMetrics();
    const QRect one = metrics.boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX),
                                           Qt::AlignLeading | Qt::TextExpandTabs, text());
    const int frame = 2 * (margin() + frameWidth());
    const int width = std::min({one.width() + frame + 2, metrics.averageCharWidth() * 84, maximumWidth()});
    return {width, heightForWidth(width)};
}

QSize WrapLabel::minimumSizeHint() const
{
    // Narrow enough that a long name does not push the window apart; as high as the width it has needs.
    const int narrow = std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12);
    return {narrow, fontMetrics().height()};
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyProse();
}

void WrapLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void WrapLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus() || focusPolicy() == Qt::NoFocus)
        return;
    QPainter painter(this);
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

namespace {

WrapLabel *label(const QString &text, const QFont &font, theme::Role role, QWidget *parent)
{
    auto *result = new WrapLabel(text, parent);
    result->setFont(font);
    if (role != theme::Role::Text)
        theme::setTextRole(*result, role);
    return result;
}

} // namespace

WrapLabel *titleLabel(const QString &text, QWidget *parent)
{
    return label(text, theme::titleFont(), theme::Role::Text, parent);
}

WrapLabel *headingLabel(const QString &text, QWidget *parent)
{
    return label(text, theme::headingFont(), theme::Role::Text, parent);
}

WrapLabel *proseLabel(const QString &text, QWidget *parent)
{
    auto *result = new WrapLabel(text, parent);
    result->setProse();
    return result;
}

WrapLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *result = new WrapLabel(text, parent);
    theme::setTextRole(*result, theme::Role::MutedText);
    result->setProse();
    return result;
}

} // namespace credssp
