// Did it work?
#pragma once

#include "wizard/pages/step_page.h"

namespace credssp {

class ResultModel;

class ResultPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ResultPage(ResultModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;

private:
    ResultModel &m_model;
};

} // namespace credssp
