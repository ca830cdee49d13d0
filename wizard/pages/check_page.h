// Page 3: checking the computers. Computers at the side, the findings about the chosen one beside them.
#pragma once

#include "wizard/pages/step_page.h"

class QListView;
class QProgressBar;
class QPushButton;
class QTimer;

namespace credssp {

class CheckModel;
class FindingDetail;
class IconLabel;
class StatusLabel;
class WrapLabel;

class CheckPage final : public StepPage
{
    Q_OBJECT

public:
    explicit CheckPage(CheckModel &model, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool isComplete() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpLists();
    void refresh();
    void showComputer(int row);
    void showFinding();
    void showByHand();
    void askByHand();

    CheckModel &m_model;
    StatusLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QListView *m_computers = nullptr;
    QListView *m_findings = nullptr;
    FindingDetail *m_detail = nullptr;
    QWidget *m_byHand = nullptr; ///< what can be done by hand for the chosen computer
    IconLabel *m_byHandIcon = nullptr;
    WrapLabel *m_byHandText = nullptr;
    QPushButton *m_ask = nullptr;
    QTimer *m_soon = nullptr; ///< many computers answer at the same time; they are shown together
};

} // namespace credssp
