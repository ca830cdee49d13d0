// A box to tick with a text that wraps: QCheckBox alone keeps its text on one line.
#pragma once

#include <QWidget>

class QCheckBox;

namespace credssp {

class WrapLabel;

class TickRow final : public QWidget
{
    Q_OBJECT
public:
    /// @p text may hold a mnemonic (&).
    explicit TickRow(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setChecked(bool checked);
    [[nodiscard]] bool isChecked() const;
    /// Has the focus, the name and the mnemonic.
    [[nodiscard]] QCheckBox *box() const { return m_box; }

signals:
    void toggled(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box = nullptr;
    WrapLabel *m_text = nullptr;
};

} // namespace credssp
