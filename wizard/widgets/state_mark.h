// A state as people read it: an icon, a word and a colour, always all three.
#pragma once

#include "wizard/widgets/icon.h"

#include <QWidget>

class QLabel;

namespace credssp {

enum class Mark
{
    Fine,
    Attention,
    Problem,
    Unknown,
    NotApplicable,
    Asking
};

struct MarkLook
{
    Icon icon = Icon::Unknown;
    QString word; ///< translated
    theme::Role role = theme::Role::Text;
};
[[nodiscard]] MarkLook lookOf(Mark mark);

/// Icon and word. Keeps its width whatever the state, so that nothing jumps while results arrive.
class StateMark final : public QWidget
{
    Q_OBJECT
public:
    explicit StateMark(Mark mark, QWidget *parent = nullptr);

    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }
    /// Another word than the vocabulary's, for example "waiting"; empty for its own again.
    void setWord(const QString &word);
    /// Off: the icon alone; the word stays the accessible name and the tooltip.
    void setWordVisible(bool visible);
    /// No wider than its own word; otherwise as wide as the widest, so that marks below each other line up.
    void setTight(bool tight = true);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    [[nodiscard]] QString word() const;

    Mark m_mark;
    QString m_word;
    bool m_wordVisible = true;
    bool m_tight = false;
};

} // namespace credssp
