// Done
#pragma once

#include "wizard/pages/step_page.h"

class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace credssp {

class Card;
class CopyButton;
class DoneModel;
class Expander;
class OutcomeList;
class StatusLabel;
class WrapLabel;

class DonePage final : public StepPage
{
    Q_OBJECT

public:
    explicit DonePage(DoneModel &model, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString help() const override;

private:
    void addWhatIsOn();
    void addChanges();
    void addText();
    void addButtons();
    void addEarlier();
    void refresh();
    void askReason(bool asking);
    void say(const QString &text);
    void keepOn();
    void saveReport();

    DoneModel &m_model;
    Card *m_on = nullptr;
    WrapLabel *m_onText = nullptr;
    WrapLabel *m_kept = nullptr;
    QPushButton *m_turnOff = nullptr;
    QPushButton *m_keep = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_record = nullptr;
    QWidget *m_changes = nullptr;
    OutcomeList *m_list = nullptr;
    QWidget *m_textPart = nullptr;
    WrapLabel *m_textTitle = nullptr;
    QPlainTextEdit *m_text = nullptr;
    CopyButton *m_copyText = nullptr;
    CopyButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    StatusLabel *m_status = nullptr;
    QListWidget *m_earlierList = nullptr;
    Expander *m_earlier = nullptr;
    bool m_asking = false;
};

} // namespace credssp
