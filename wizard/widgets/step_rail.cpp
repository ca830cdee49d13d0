// The rail of steps: a button each, painted with its state's shape.
#include "wizard/widgets/step_rail.h"

#include "wizard/widgets/icon.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVBoxLayout>

namespace credssp {

namespace {
constexpr int railWidth = 180;
constexpr int shapeSize = 16;
} // namespace

class StepButton final : public QPushButton
{
public:
    enum class State
    {
        Done,
        Current,
        Reached,
        Ahead
    };

    StepButton(const QString &title, QWidget *parent)
        : QPushButton(title, parent)
    {
        setFlat(true);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setState(State state, bool canGo)
    {
        m_state = state;
        setEnabled(canGo);
        setFocusPolicy(canGo ? Qt::StrongFocus : Qt::NoFocus);
        setCursor(canGo ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }

    QSize sizeHint() const override
    {
        return {theme::related * 2 + shapeSize + theme::related + fontMetrics().horizontalAdvance(text()),
                std::max(fontMetrics().height() + theme::related, 32)};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        setToolTip(sizeHint().width() > width() ? QStringLiteral("<qt>") + text().toHtmlEscaped()
                                                : QString());
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        if (m_state == State::Current) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::mixed(theme::Role::Surface, theme::Role::Accent, 0.14));
            painter.drawRoundedRect(rect(), theme::radius, theme::radius);
        }
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
        const auto [shape, role] = look();
        const QRect mark(theme::related, (height() - shapeSize) / 2, shapeSize, shapeSize);
        credssp::icon(shape, role).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark));
        const QRect label =
            rect().adjusted(theme::related + shapeSize + theme::related, 0, -theme::related, 0);
        QFont font = m_state == State::Current ? theme::strongFont() : this->font();
        font.setUnderline(isEnabled() && underMouse());
        painter.setFont(font);
        painter.setPen(theme::color(m_state == State::Ahead ? theme::Role::MutedText : theme::Role::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, label.width()));
    }

private:
    [[nodiscard]] std::pair<Icon, theme::Role> look() const
    {
        switch (m_state) {
        case State::Done:
            return {Icon::Done, theme::Role::Ok};
        case State::Current:
            return {Icon::Current, theme::Role::Accent};
        case State::Reached:
            return {Icon::Ahead, theme::Role::Text};
        case State::Ahead:
            break;
        }
        return {Icon::Ahead, theme::Role::MutedText};
    }

    State m_state = State::Ahead;
};

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(theme::related, theme::groups, theme::related, theme::groups);
    m_layout->setSpacing(theme::inside);
    m_layout->addStretch(1);
    setFixedWidth(railWidth);
    setAccessibleName(tr("Steps"));
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&StepRail::update));
}

void StepRail::setSteps(const QStringList &titles)
{
    for (StepButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    m_titles = titles;
    for (int i = 0; i < static_cast<int>(titles.size()); ++i) {
        auto *button = new StepButton(titles[i], this);
        m_layout->insertWidget(i, button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit stepRequested(i); });
        m_buttons.push_back(button);
    }
    refresh();
}

void StepRail::setState(int current, int reached)
{
    m_current = current;
    m_reached = std::max(current, reached);
    refresh();
}

void StepRail::setLocked(bool locked)
{
    m_locked = locked;
    refresh();
}

QString StepRail::summary(int step) const
{
    if (step < 0 || step >= static_cast<int>(m_titles.size()))
        return {};
    return tr("Step %1 of %2 · %3").arg(step + 1).arg(m_titles.size()).arg(m_titles[step]);
}

void StepRail::refresh()
{
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        StepButton &button = *m_buttons[static_cast<std::size_t>(i)];
        const QString &title = m_titles[i];
        const bool canGo = !m_locked && i != m_current && i <= m_reached;
        if (i == m_current) {
            button.setState(StepButton::State::Current, false);
            //: %1 is a step of the rail, for example "Check".
            button.setAccessibleName(tr("%1, current step").arg(title));
        } else if (i < m_current) {
            button.setState(StepButton::State::Done, canGo);
            button.setAccessibleName(tr("%1, done").arg(title));
        } else if (i <= m_reached) {
            button.setState(StepButton::State::Reached, canGo);
            button.setAccessibleName(tr("%1, seen before").arg(title));
        } else {
            button.setState(StepButton::State::Ahead, false);
            button.setAccessibleName(tr("%1, ahead").arg(title));
        }
    }
    setAccessibleDescription(summary());
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Surface));
    if (theme::scheme() != theme::Scheme::HighContrast)
        return;
    // Where grounds do not differ, a line has to part the rail from the page.
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rightToLeft ? 0 : width() - 1, 0, 1, height()), theme::color(theme::Role::Line));
}

} // namespace credssp
