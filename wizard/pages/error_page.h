// What does the error say?
#pragma once

#include "wizard/pages/step_page.h"

class QLabel;
class QPushButton;

namespace credssp {

class Card;
class ErrorEdit;
class ErrorModel;
class Expander;
class StatusLabel;

class ErrorPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ErrorPage(ErrorModel &model, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPractice();
    void buildInput();
    void buildAnswer();
    void bind();
    void showRecognition();
    void showPractice();
    void showOffer();
    void showProblem();
    void chooseFile();
    void chooseExample();
    void openLog(const QString &path);

    ErrorModel &m_model;
    Card *m_practice = nullptr;
    WrapLabel *m_practiceText = nullptr;
    QPushButton *m_choose = nullptr; ///< in the card: where practice is what there is, or is on
    QPushButton *m_leave = nullptr;
    ErrorEdit *m_edit = nullptr;
    StatusLabel *m_problem = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_without = nullptr;
    QPushButton *m_example = nullptr; ///< below the box: where there are real computers to check
    Card *m_answer = nullptr;
    QLabel *m_mark = nullptr;
    StatusLabel *m_headline = nullptr;
    WrapLabel *m_facts = nullptr;
    WrapLabel *m_advice = nullptr;
    Expander *m_more = nullptr;
    WrapLabel *m_others = nullptr;
    WrapLabel *m_note = nullptr;
};

} // namespace credssp
