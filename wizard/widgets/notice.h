// A bar over the content: what happened, what it means, one button.
#pragma once

#include "wizard/widgets/theme.h"

#include <QFrame>

class QPushButton;

namespace credssp {

class IconLabel;
class WrapLabel;

/// Hidden until it has a text. Screen readers are told when it appears and when its text changes.
class Notice final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind
    {
        Info,
        Warning,
        Problem,
        Practice ///< nothing real is changed
    };

    explicit Notice(QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setText(const QString &whatHappened); ///< empty hides the notice
    void setDetail(const QString &whatItMeans);
    void setAction(const QString &text); ///< empty: no button
    [[nodiscard]] QString text() const;
    /// Hides it and empties it.
    void clear();

signals:
    void actionTriggered();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tell();
    void showIfSaid();
    void applyKind();
    [[nodiscard]] theme::Role role() const;

    Kind m_kind = Kind::Info;
    IconLabel *m_icon = nullptr;
    WrapLabel *m_text = nullptr;
    WrapLabel *m_detail = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace credssp
