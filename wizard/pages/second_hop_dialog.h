// Before PowerShell opens for "Try the second hop": where to, and exactly what will run.
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace credssp {

class CommandView;
class ResultModel;
class StatusLabel;

class SecondHopDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SecondHopDialog(ResultModel &model, QWidget *parent = nullptr);

private:
    void build();
    void serverChosen();
    void prepare();

    ResultModel &m_model;
    QComboBox *m_server = nullptr;
    QLineEdit *m_onward = nullptr;
    StatusLabel *m_trouble = nullptr;
    CommandView *m_text = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace credssp
