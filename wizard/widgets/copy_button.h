// A button that puts a text on the clipboard and says so in place.
#pragma once

#include <QPushButton>

class QTimer;

namespace credssp {

/// Says "Copied" for two seconds, to the eye and to screen readers; keeps its width meanwhile.
class CopyButton final : public QPushButton
{
    Q_OBJECT
public:
    /// @p label: "Copy", "Copy the &ticket text", …; empty: the icon alone.
    /// @p name: what screen readers say of it, for example "Copy the command".
    CopyButton(const QString &label, const QString &name, QWidget *parent = nullptr);

    /// Copied as it is, byte for byte.
    void setSource(const QString &text) { m_source = text; }
    void setName(const QString &name);
    /// The button says "Copied" at present.
    [[nodiscard]] bool saysCopied() const { return m_saysCopied; }

public slots:
    void copy();

signals:
    void copied();

private:
    void say(bool copied);

    QString m_label;
    QString m_name;
    QString m_source;
    QTimer *m_timer = nullptr;
    bool m_saysCopied = false;
};

} // namespace credssp
