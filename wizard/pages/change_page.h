// Making the changes
#pragma once

#include "wizard/pages/step_page.h"

#include <vector>

class QProgressBar;
class QPushButton;

namespace credssp {

class Card;
class CarryCards;
class ChangeModel;
class ChangeRow;
class Gradual;
class LongColumn;
class ScrollColumn;
class StatusLabel;

class ChangePage final : public StepPage
{
    Q_OBJECT

public:
    explicit ChangePage(ChangeModel &model, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;

    /// Those that are not built yet are missing.
    [[nodiscard]] const std::vector<ChangeRow *> &rows() const { return m_rows; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void refresh();
    void refreshNotice();
    void refreshButtons();
    void rebuildRows();
    void rebuildNotes();
    void rebuildManual();
    void rebuildCarry();
    void rebuildChoices();
    void showLine(int line);
    void focusWhatIsNext();
    void say(const QString &text);

    ChangeModel &m_model;
    bool m_inView = false;
    int m_stage = -1; ///< that the focus was set for
    StatusLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QWidget *m_below = nullptr; ///< where the cards of notes, of a step by hand and of the choices are
    QWidget *m_notes = nullptr;
    QWidget *m_manual = nullptr;
    QPushButton *m_goOn = nullptr;
    CarryCards *m_carry = nullptr; ///< the scripts that are waited for
    QWidget *m_choices = nullptr;
    ScrollColumn *m_list = nullptr;
    Card *m_box = nullptr; ///< around the rows
    LongColumn *m_column = nullptr;
    Gradual *m_gradual = nullptr;
    std::vector<ChangeRow *> m_rows;
    int m_edition = -1; ///< of the lines that the rows show
};

} // namespace credssp
