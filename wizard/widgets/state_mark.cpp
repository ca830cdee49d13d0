// The vocabulary of states, and the widget that shows one.
#include "wizard/widgets/state_mark.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::StateMark)
};

constexpr int iconSize = 16;
constexpr Mark allMarks[] = {Mark::Fine,    Mark::Attention,     Mark::Problem,
                             Mark::Unknown, Mark::NotApplicable, Mark::Asking};

} // namespace

MarkLook lookOf(Mark mark)
{
    switch (mark) {
    case Mark::Fine:
        return {Icon::Ok, Text::tr("fine"), theme::Role::Ok};
    case Mark::Attention:
        return {Icon::Warning, Text::tr("needs attention"), theme::Role::Warning};
    case Mark::Problem:
        return {Icon::Problem, Text::tr("problem"), theme::Role::Problem};
    case Mark::Unknown:
        return {Icon::Unknown, Text::tr("could not tell"), theme::Role::MutedText};
    case Mark::NotApplicable:
        return {Icon::NotApplicable, Text::tr("does not apply"), theme::Role::MutedText};
    case Mark::Asking:
        return {Icon::Asking, Text::tr("being asked"), theme::Role::MutedText};
    }
    return {};
}

StateMark::StateMark(Mark mark, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&StateMark::update));
    tell();
}

void StateMark::setMark(Mark mark)
{
    m_mark = mark;
    if (m_tight)
        updateGeometry();
    tell();
}

void StateMark::setWord(const QString &word)
{
    m_word = word;
    updateGeometry();
    tell();
}

void StateMark::setWordVisible(bool visible)
{
    m_wordVisible = visible;
    updateGeometry();
    tell();
}

void StateMark::setTight(bool tight)
{
    m_tight = tight;
    updateGeometry();
}

QString StateMark::word() const
{
    return m_word.isEmpty() ? lookOf(m_mark).word : m_word;
}

void StateMark::tell()
{
    setAccessibleName(word());
    setToolTip(m_wordVisible ? QString() : word());
    update();
}

QSize StateMark::sizeHint() const
{
    const int height = std::max(iconSize, fontMetrics().height());
    if (!m_wordVisible)
        return {iconSize, height};
    if (m_tight)
        return {iconSize + theme::related + fontMetrics().horizontalAdvance(word()), height};
    int widest = fontMetrics().horizontalAdvance(m_word);
    for (const Mark mark : allMarks)
        widest = std::max(widest, fontMetrics().horizontalAdvance(lookOf(mark).word));
    return {iconSize + theme::related + widest, height};
}

QSize StateMark::minimumSizeHint() const
{
    return sizeHint();
}

void StateMark::paintEvent(QPaintEvent *)
{
    const MarkLook look = lookOf(m_mark);
    QPainter painter(this);
    const QRect mark(0, (height() - iconSize) / 2, iconSize, iconSize);
    icon(look.icon, look.role).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
    if (!m_wordVisible)
        return;
    const QRect text = rect().adjusted(iconSize + theme::related, 0, 0, 0);
    painter.setPen(theme::color(look.role));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter | Qt::TextSingleLine,
                     word());
}

void StateMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace credssp
