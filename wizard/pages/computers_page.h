// Which computers are involved?
#pragma once

#include "wizard/pages/step_page.h"

namespace credssp {

class ComputersModel;

class ComputersPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ComputersPage(ComputersModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;

private:
    ComputersModel &m_model;
};

} // namespace credssp
