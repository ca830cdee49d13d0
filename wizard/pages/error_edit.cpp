#include "wizard/pages/error_edit.h"

#include "wizard/widgets/theme.h"

#include <QMimeData>
#include <QUrl>

namespace credssp {

namespace {

// Long enough to spare work between two keystrokes, too short to be seen.
constexpr int pause = 15; ///< milliseconds
constexpr qsizetype piece = 24 * 1024;

} // namespace

QString fileIn(const QMimeData *source)
{
    for (const QUrl &url : source->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

ErrorEdit::ErrorEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    document()->setDocumentMargin(theme::related);
    m_settled.setSingleShot(true);
    m_settled.setInterval(pause);
    m_nextPiece.setSingleShot(true);
    m_nextPiece.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, [this] { emit contentEdited(toPlainText()); });
    connect(&m_nextPiece, &QTimer::timeout, this, &ErrorEdit::loadPiece);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed > 0 || added > 0)
            changed();
    });
    connect(&theme::notifier(), &theme::Notifier::changed, this, &ErrorEdit::paintHighlights);
}

void ErrorEdit::changed()
{
    if (!isLoading() && !m_settled.isActive())
        m_settled.start();
}

void ErrorEdit::flush()
{
    while (isLoading())
        loadPiece();
    if (!m_settled.isActive())
        return;
    m_settled.stop();
    emit contentEdited(toPlainText());
}

void ErrorEdit::replaceText(const QString &text)
{
    if (!isLoading() && text == toPlainText())
        return;
    m_rest.clear();
    selectAll();
    insertText(text);
    moveCursor(QTextCursor::Start);
}

void ErrorEdit::insertText(const QString &text)
{
    while (isLoading())
        loadPiece();
    if (text.size() <= shownAtOnce) {
        textCursor().insertText(text);
        return;
    }
    textCursor().removeSelectedText();
    m_loadAt = textCursor();
    m_rest = text;
    m_restFrom = 0;
    m_first = true;
    loadPiece();
}

void ErrorEdit::loadPiece()
{
    if (!isLoading())
        return;
    qsizetype length = std::min(piece, m_rest.size() - m_restFrom);
    if (m_restFrom + length < m_rest.size() && m_rest.at(m_restFrom + length).isLowSurrogate())
        ++length;
    // Undoing takes the whole text back, not a piece of it.
    if (m_first)
        m_loadAt.beginEditBlock();
    else
        m_loadAt.joinPreviousEditBlock();
    m_first = false;
    m_loadAt.setKeepPositionOnInsert(false);
    // Only the position was kept: the anchor has gone along with what was typed.
    m_loadAt.clearSelection();
    m_loadAt.insertText(m_rest.mid(m_restFrom, length));
    m_loadAt.endEditBlock();
    // What is typed at this very place comes after the text.
    m_loadAt.setKeepPositionOnInsert(true);
    m_restFrom += length;
    if (m_restFrom >= m_rest.size())
        finishLoading();
    else
        m_nextPiece.start();
}

void ErrorEdit::finishLoading()
{
    m_nextPiece.stop();
    m_rest.clear();
    m_loadAt = QTextCursor();
    changed();
}

bool ErrorEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !fileIn(source).isEmpty();
}

void ErrorEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = fileIn(source); !file.isEmpty())
        emit fileGiven(file);
    else if (const QString text = source->text(); text.size() > shownAtOnce)
        emit longTextGiven(text);
    else
        insertText(text);
}

void ErrorEdit::setHighlights(const std::vector<TextRange> &ranges)
{
    m_highlights = ranges;
    paintHighlights();
}

void ErrorEdit::paintHighlights()
{
    QTextCharFormat format;
    format.setFontUnderline(true);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(theme::color(theme::Role::Warning));
    if (theme::scheme() != theme::Scheme::HighContrast) {
        format.setBackground(theme::color(theme::Role::ChangedGround));
        format.setForeground(theme::color(theme::Role::Text));
    }
    QList<QTextEdit::ExtraSelection> selections;
    const int end = document()->characterCount() - 1;
    for (const TextRange &range : m_highlights) {
        if (range.position + range.length > end)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(range.position));
        selection.cursor.setPosition(static_cast<int>(range.position + range.length),
                                     QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    }
    setExtraSelections(selections);
}

} // namespace credssp
