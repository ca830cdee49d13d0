// Chooses a practice example by its story.
#pragma once

#include <QDialog>

class QListView;
class QPushButton;

namespace credssp {

class PracticeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PracticeDialog(QWidget *parent = nullptr);

signals:
    void storyChosen(const QString &name);

private:
    void choose();

    QListView *m_list = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace credssp
