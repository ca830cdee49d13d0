// What we found
#pragma once

#include "wizard/pages/step_page.h"

namespace credssp {

class CauseModel;

class CausePage final : public StepPage
{
    Q_OBJECT

public:
    explicit CausePage(CauseModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;

private:
    CauseModel &m_model;
};

} // namespace credssp
