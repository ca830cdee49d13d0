// What does the error say?
#pragma once

#include "wizard/pages/step_page.h"

namespace credssp {

class ErrorModel;

class ErrorPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ErrorPage(ErrorModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;

private:
    ErrorModel &m_model;
};

} // namespace credssp
