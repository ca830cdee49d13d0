// "Ask this server by hand": the script with the questions, and its answer, in a window of their own.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace credssp {

class CarryPanel;
class CheckModel;
class ScrollColumn;
class StatusLabel;
class WrapLabel;

/// Is about the computer that was chosen when it opened. Closes by itself when the answer has been taken.
class CarryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CarryDialog(CheckModel &model, QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void refresh();

    CheckModel &m_model;
    const QString m_computer;
    QString m_nonce; ///< of the script that is shown
    StatusLabel *m_status = nullptr;
    ScrollColumn *m_scroll = nullptr;
    CarryPanel *m_panel = nullptr;
    QPushButton *m_anew = nullptr;
    QPushButton *m_network = nullptr;
};

} // namespace credssp
