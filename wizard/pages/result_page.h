// Did it work?
#pragma once

#include "wizard/pages/step_page.h"

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;

namespace credssp {

class AnswerCard;
class Card;
class ErrorEdit;
class IconLabel;
class OutcomeList;
class ResultModel;
class StatusLabel;
class WrapLabel;

class ResultPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ResultPage(ResultModel &model, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    void addVerdict();
    void addQuestion();
    void showResult();
    void showAttempt();
    void showTryButton();
    void showAnswer();
    void showRecognition();
    void tryIt();

    ResultModel &m_model;
    Card *m_verdict = nullptr;
    IconLabel *m_verdictIcon = nullptr;
    StatusLabel *m_verdictText = nullptr;
    OutcomeList *m_outcomes = nullptr;
    WrapLabel *m_notes = nullptr;
    QWidget *m_question = nullptr;
    QPushButton *m_try = nullptr;
    QButtonGroup *m_answers = nullptr;
    StatusLabel *m_tried = nullptr;
    QPlainTextEdit *m_printed = nullptr;
    ErrorEdit *m_other = nullptr;
    StatusLabel *m_recognition = nullptr;
    WrapLabel *m_consequence = nullptr;
};

} // namespace credssp
