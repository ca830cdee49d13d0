// What we found: the remedies to choose from, or why there is none and what to do then.
#pragma once

#include "wizard/pages/step_page.h"

#include <vector>

class QButtonGroup;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace credssp {

class CauseModel;
class ChoiceCard;
class HandOnView;
class ManualList;
class StatusLabel;

class CausePage final : public StepPage
{
    Q_OBJECT

public:
    explicit CausePage(CauseModel &model, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] PageId following() const override;
    [[nodiscard]] bool isComplete() const override;

private:
    void buildFrame();
    void showFound();
    void takeFocus();
    void addCards(QWidget *body, QVBoxLayout *column);
    void addEndings(QWidget *body, QVBoxLayout *column);
    void addExpanders(QWidget *body, QVBoxLayout *column);
    void showNotice();
    void showPlan();
    void showManual();
    void showBusy();

    CauseModel &m_model;
    WrapLabel *m_tried = nullptr;
    QWidget *m_busy = nullptr;
    QTimer *m_patience = nullptr; ///< what is quick shows no bar
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_list = nullptr; ///< of the cards; the steps by hand stand below the chosen one
    QButtonGroup *m_group = nullptr;
    std::vector<ChoiceCard *> m_cards;
    ManualList *m_manual = nullptr;
    HandOnView *m_handOn = nullptr; ///< where it is all there is
    StatusLabel *m_status = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace credssp
