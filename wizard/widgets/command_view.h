// A command as it will be run: readable, wrapped at its arguments, copied byte for byte.
#pragma once

#include <QWidget>

namespace credssp {

class CopyButton;
class WrapLabel;

class CommandView final : public QWidget
{
    Q_OBJECT
public:
    /// @p label: "PowerShell on GATEWAY01, as administrator" (report_words::commandLabel).
    explicit CommandView(const QString &label, const QString &command, QWidget *parent = nullptr);

    void setCommand(const QString &label, const QString &command);
    /// For a text that is no command, such as a hash, whose letters mean nothing.
    void setTinted(bool tinted);
    [[nodiscard]] const QString &command() const { return m_command; }

public slots:
    /// Puts exactly the command on the clipboard and says so for two seconds.
    void copy();

signals:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Text;

    QString m_command;
    WrapLabel *m_label = nullptr;
    Text *m_text = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace credssp
