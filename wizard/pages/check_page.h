// Page 3: checking the computers.
#pragma once

#include "wizard/pages/step_page.h"

namespace credssp {

class CheckModel;

class CheckPage final : public StepPage
{
    Q_OBJECT

public:
    explicit CheckPage(CheckModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;

private:
    CheckModel &m_model;
};

} // namespace credssp
