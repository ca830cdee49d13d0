// Making the changes
#pragma once

#include "wizard/pages/step_page.h"

namespace credssp {

class ChangeModel;

class ChangePage final : public StepPage
{
    Q_OBJECT

public:
    explicit ChangePage(ChangeModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;

private:
    ChangeModel &m_model;
};

} // namespace credssp
