// The box for the error text: plain text, quick with long ones, and the recognized words marked in it.
#pragma once

#include "wizard/models/error_text.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace credssp {

/// Long texts are put in piece by piece, so that the window goes on answering; what is typed meanwhile lands
/// behind them. What was typed reaches contentEdited() at the latest when flush() is called.
class ErrorEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ErrorEdit(QWidget *parent = nullptr);

    /// In place of everything.
    void replaceText(const QString &text);
    /// At the cursor, as pasting does.
    void insertText(const QString &text);
    [[nodiscard]] bool isLoading() const { return !m_rest.isEmpty(); }
    /// Whether contentEdited() is still to come for what is in the box.
    [[nodiscard]] bool hasUntold() const { return isLoading() || m_settled.isActive(); }
    /// Ground and underline: not by color alone. Places in toPlainText().
    void setHighlights(const std::vector<TextRange> &ranges);
    /// Tells at once of what was typed, if there is something to tell.
    void flush();

signals:
    void contentEdited(const QString &text);
    /// Pasted or dropped, and too long to put in at once.
    void longTextGiven(const QString &text);
    void fileGiven(const QString &path);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void changed();
    void loadPiece();
    void finishLoading();
    void paintHighlights();

    QTimer m_settled; ///< typing goes on: told once per pause
    QTimer m_nextPiece;
    QTextCursor m_loadAt; ///< where the next piece goes
    QString m_rest;       ///< what is not in yet, from m_restFrom
    qsizetype m_restFrom = 0;
    bool m_first = true;
    std::vector<TextRange> m_highlights;
};

/// The first file among what is dragged or pasted; empty when there is none.
[[nodiscard]] QString fileIn(const QMimeData *source);

} // namespace credssp
