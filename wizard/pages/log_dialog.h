// Opens a large log: reads it with progress, then lists its errors, to go on with one of them.
#pragma once

#include "wizard/models/log_model.h"

#include <QDialog>

class QListView;
class QProgressBar;
class QPushButton;

namespace credssp {

class StatusLabel;
class WrapLabel;

class LogDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LogDialog(const QString &file, QWidget *parent = nullptr);

signals:
    /// The lines around it.
    void errorChosen(const QString &text);

private:
    void showProgress();
    void showErrors();
    void choose();

    LogModel m_model;
    StatusLabel *m_headline = nullptr;
    QProgressBar *m_progress = nullptr;
    WrapLabel *m_problem = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace credssp
