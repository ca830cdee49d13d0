// Done
#pragma once

#include "wizard/pages/step_page.h"

namespace credssp {

class DoneModel;

class DonePage final : public StepPage
{
    Q_OBJECT

public:
    explicit DonePage(DoneModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;

private:
    DoneModel &m_model;
};

} // namespace credssp
