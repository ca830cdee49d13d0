// The command's box: label, Copy, and the text that breaks by itself.
#include "wizard/widgets/command_view.h"

#include "wizard/widgets/card.h"
#include "wizard/widgets/command_text.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QHash>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace credssp {

namespace {

constexpr int mostLines = 16; ///< a longer command scrolls

theme::Role roleOf(CommandPart part)
{
    switch (part) {
    case CommandPart::Command:
        return theme::Role::Accent;
    case CommandPart::String:
        return theme::Role::Ok;
    case CommandPart::Variable:
        return theme::Role::Warning;
    case CommandPart::Parameter:
    case CommandPart::Comment:
        return theme::Role::MutedText;
    case CommandPart::Plain:
        break;
    }
    return theme::Role::Text;
}

} // namespace

/// Shows the command broken for its width; what is copied out of it is the command's own text.
class CommandView::Text final : public QPlainTextEdit
{
public:
    explicit Text(QWidget *parent)
        : QPlainTextEdit(parent)
    {
        setReadOnly(true);
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setFrameShape(QFrame::NoFrame);
        setTabChangesFocus(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setFocusPolicy(Qt::StrongFocus);
        setFont(theme::monospacedFont());
        // A command is read from left to right in every language.
        setLayoutDirection(Qt::LeftToRight);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(0);
        viewport()->setAutoFillBackground(false);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        connect(&theme::notifier(), &theme::Notifier::changed, this, [this] { tint(); });
    }

    void setCommand(const QString &command)
    {
        m_command = command;
        m_tokens = commandTokens(command);
        m_columns = -1;
        m_lines.clear();
        wrap();
        updateGeometry();
    }

    void setTinted(bool tinted)
    {
        m_tinted = tinted;
        tint();
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        // Layouts ask for the same widths over and over.
        qsizetype &lines = m_lines[columns(width)];
        if (lines == 0)
            lines = wrapCommand(m_command, columns(width)).text.count(QLatin1Char('\n')) + 1;
        return static_cast<int>(std::min<qsizetype>(lines, mostLines)) * lineHeight() + 2;
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = fontMetrics().averageCharWidth() * 60;
        return {width, heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 16, lineHeight()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        wrap();
    }
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override
    {
        const QTextCursor selected = textCursor();
        auto *mime = new QMimeData;
        mime->setText(m_wrapped.original(m_command, selected.selectionStart(), selected.selectionEnd()));
        return mime;
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusInEvent(event);
        parentWidget()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        parentWidget()->update();
    }

private:
    [[nodiscard]] int lineHeight() const { return fontMetrics().lineSpacing(); }
    [[nodiscard]] int columns(int width) const
    {
        const int room = width - verticalScrollBarRoom();
        // A fraction of a pixel each comes to whole letters over a line.
        const qreal letter = QFontMetricsF(font()).horizontalAdvance(QLatin1Char('0'));
        return std::max(1, static_cast<int>(room / std::max(1.0, letter)));
    }
    [[nodiscard]] static int verticalScrollBarRoom() { return 14; }

    void wrap()
    {
        const int now = columns(width());
        if (now == m_columns)
            return;
        m_columns = now;
        m_wrapped = wrapCommand(m_command, now);
        setPlainText(m_wrapped.text);
        tint();
    }

    void tint()
    {
        // By the lines' own formats and not by selections: each of those would have its line laid out to find
        // a place that nobody asks for, and a command for 200 servers has hundreds.
        QTextBlock block = document()->begin();
        QList<QTextLayout::FormatRange> tints;
        const auto nextBlock = [&] {
            block.layout()->setFormats(std::exchange(tints, {}));
            block = block.next();
        };
        if (m_tinted && theme::scheme() != theme::Scheme::HighContrast) {
            // Tokens and sources are in the same order: one walk finds them all.
            auto at = m_wrapped.sources.cbegin();
            for (const CommandToken &token : m_tokens) {
                at = std::find(at, m_wrapped.sources.cend(), token.start);
                const auto end = std::find(at, m_wrapped.sources.cend(), token.start + token.length);
                const auto to = static_cast<int>(end - m_wrapped.sources.cbegin());
                for (auto from = static_cast<int>(at - m_wrapped.sources.cbegin()); from < to;) {
                    while (block.position() + block.length() <= from)
                        nextBlock();
                    const int here = std::min(to, block.position() + block.length()) - from;
                    tints.append({from - block.position(), here, formatOf(token.part)});
                    from += here;
                }
            }
        }
        while (block.isValid())
            nextBlock();
        document()->markContentsDirty(0, document()->characterCount());
    }

    [[nodiscard]] static QTextCharFormat formatOf(CommandPart part)
    {
        QTextCharFormat format;
        format.setForeground(theme::color(roleOf(part)));
        return format;
    }

    QString m_command;
    std::vector<CommandToken> m_tokens;
    WrappedCommand m_wrapped;
    int m_columns = -1;
    bool m_tinted = true;
    mutable QHash<int, qsizetype> m_lines; ///< by columns
};

CommandView::CommandView(const QString &label, const QString &command, QWidget *parent)
    : QWidget(parent)
    , m_label(new WrapLabel(QString(), this))
    , m_text(new Text(this))
    , m_copy(new CopyButton(tr("Copy"), QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::related + theme::inside, theme::inside, theme::inside,
                               theme::related + theme::inside);
    column->setSpacing(theme::inside);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::related);
    m_label->setFont(theme::smallFont());
    theme::setTextRole(*m_label, theme::Role::MutedText);
    head->addWidget(m_label, 1, Qt::AlignVCenter);
    theme::setQuiet(*m_copy);
    head->addWidget(m_copy);
    column->addLayout(head);
    column->addWidget(m_text);

    connect(m_copy, &CopyButton::copied, this, &CommandView::copied);
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&CommandView::update));
    setCommand(label, command);
}

void CommandView::setCommand(const QString &label, const QString &command)
{
    m_command = command;
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_text->setCommand(command);
    m_text->setAccessibleName(label.isEmpty() ? tr("Command") : label);
    m_text->setAccessibleDescription(tr("Read-only text. The Copy button copies the whole command."));
    m_copy->setSource(command);
    m_copy->setName(label.isEmpty() ? tr("Copy the command") : tr("Copy the command: %1").arg(label));
}

void CommandView::setTinted(bool tinted)
{
    m_text->setTinted(tinted);
}

void CommandView::copy()
{
    m_copy->copy();
}

void CommandView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool focus = m_text->hasFocus();
    paintBox(painter, rect(), theme::color(theme::Role::Sunken),
             focus ? theme::color(theme::Role::Accent)
                   : theme::mixed(theme::Role::Window, theme::Role::Line, 0.5),
             focus ? 2.0 : 1.0);
}

} // namespace credssp
