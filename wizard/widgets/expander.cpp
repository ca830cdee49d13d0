// Opening and closing: a button with an arrow.
#include "wizard/widgets/expander.h"

#include "wizard/widgets/disclosure_accessible.h"
#include "wizard/widgets/icon.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace credssp {

namespace {
constexpr int arrowSize = 16;
}

DisclosureButton::DisclosureButton(const QString &title, QWidget *parent)
    : QPushButton(title, parent)
{
    installDisclosureAccessibility();
    setCheckable(true);
    setAutoDefault(false);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    tell();
}

QSize DisclosureButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {text.width() + arrowSize + theme::related + 2 * theme::related,
            std::max(text.height() + theme::related, 28)};
}

QSize DisclosureButton::minimumSizeHint() const
{
    return {arrowSize + fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // Open is told by the arrow; a darker ground would look pressed.
    option.state &= ~QStyle::State_On;
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    if (theme::scheme() == theme::Scheme::HighContrast && hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, nullptr);
    }
    const QRect arrow(theme::inside, (height() - arrowSize) / 2, arrowSize, arrowSize);
    credssp::icon(isChecked() ? Icon::ExpandLess : Icon::ExpandMore, theme::Role::Accent)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow), Qt::AlignCenter,
               isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect label = rect().adjusted(theme::inside + arrowSize + theme::related, 0, -theme::inside, 0);
    // Cutting adds up widths letter by letter, and would cut a Japanese text that just fits.
    const bool fits = fontMetrics().size(Qt::TextShowMnemonic, text()).width() <= label.width();
    const QString cut =
        fits ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, label.width(), Qt::TextShowMnemonic);
    option.palette.setColor(QPalette::Active, QPalette::ButtonText, theme::color(theme::Role::Accent));
    option.palette.setColor(QPalette::Inactive, QPalette::ButtonText, theme::color(theme::Role::Accent));
    style()->drawItemText(&painter, QStyle::visualRect(layoutDirection(), rect(), label),
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                              Qt::AlignVCenter | Qt::TextShowMnemonic,
                          option.palette, isEnabled(), cut, QPalette::ButtonText);
}

void DisclosureButton::keyPressEvent(QKeyEvent *event)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int open = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int close = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == open)
        setChecked(true);
    else if (event->key() == close)
        setChecked(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        toggle();
    else
        QPushButton::keyPressEvent(event);
}

void DisclosureButton::checkStateSet()
{
    QPushButton::checkStateSet();
    tell();
}

void DisclosureButton::nextCheckState()
{
    QPushButton::nextCheckState();
    tell();
}

void DisclosureButton::tell()
{
    // Windows hears the state of a button only this way.
    setAccessibleDescription(isChecked() ? tr("open") : tr("closed"));
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    update();
}

Expander::Expander(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new DisclosureButton(title, this))
    , m_content(content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::inside);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(theme::inside + arrowSize + theme::related, 0, 0, 0);
    indented->addWidget(m_content);
    column->addLayout(indented);
    m_content->setVisible(false);
    connect(m_button, &QPushButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        emit expandedChanged(open);
    });
}

void Expander::setTitle(const QString &title)
{
    m_button->setText(title);
}

bool Expander::isExpanded() const
{
    return m_button->isChecked();
}

void Expander::setExpanded(bool expanded)
{
    m_button->setChecked(expanded);
}

} // namespace credssp
