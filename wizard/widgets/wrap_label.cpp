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
    align();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::align()
{
    // By the window's direction; Qt would go by the text's, and names are written from left to right
    // everywhere.
    // A label of data has a direction of its own and still stands where the others do.
    const QWidget *around = parentWidget() != nullptr ? parentWidget() : this;
    const bool rightToLeft = around->layoutDirection() == Qt::RightToLeft;
    setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
}

void WrapLabel::setProse(bool prose)
{
    m_prose = prose;
    fitProse();
    updateGeometry();
}

int WrapLabel::widest() const
{
    // A line of 80 letters is about 84 times as wide as the average one.
    return m_prose ? fontMetrics().averageCharWidth() * 84 : QWIDGETSIZE_MAX;
}

void WrapLabel::fitProse()
{
    // An empty margin and not a maximum width: that would hold back everything else in the layout.
    const int rest = m_prose ? std::max(0, width() - widest()) : 0;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QMargins margins(rightToLeft ? rest : 0, 0, rightToLeft ? 0 : rest, 0);
    if (margins != contentsMargins())
        setContentsMargins(margins);
}

void WrapLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
    setFocusPolicy(selectable ? Qt::StrongFocus : Qt::NoFocus);
}

WrapLabel::Measures &WrapLabel::measures() const
{
    // Layouts ask for the same widths over and over; only these change the answer.
    const int frame = 2 * (margin() + frameWidth() + std::max(0, indent()));
    if (m_measures.text != text() || m_measures.font != font() || m_measures.frame != frame) {
        const QRect line = fontMetrics().boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX),
                                                      Qt::AlignLeading | Qt::TextExpandTabs, text());
        m_measures = {text(), font(), frame, line.width() + frame + 2, {}};
    }
    return m_measures;
}

int WrapLabel::heightForWidth(int width) const
{
    Measures &known = measures();
    // Wider than its longest line it stays as high as that; narrower than its least it never is, but layouts
    // ask for that, too, on their way.
    const int asked = std::clamp(std::min(width, widest()), narrowest(known), known.line);
    const auto found = known.heights.constFind(asked);
    if (found != known.heights.constEnd())
        return *found;
    const QMargins margins = contentsMargins();
    const int height = QLabel::heightForWidth(asked + margins.left() + margins.right());
    known.heights.insert(asked, height);
    return height;
}

QSize WrapLabel::sizeHint() const
{
    // QLabel guesses a width from a square of text; a line that fits is better, and the layout gives the
    // rest.
    const int width = std::min({measures().line, fontMetrics().averageCharWidth() * 84, widest()});
    return {width, heightForWidth(width)};
}

QSize WrapLabel::minimumSizeHint() const
{
    // As high as the width it has needs.
    return {narrowest(measures()), fontMetrics().height()};
}

int WrapLabel::narrowest(const Measures &known) const
{
    // Narrow enough that a long name does not push the window apart.
    return std::min(known.line, fontMetrics().averageCharWidth() * 12);
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    m_measures = {}; // another style or screen measures otherwise
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fitProse();
}

void WrapLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fitProse();
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
