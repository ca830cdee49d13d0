// Review every change
#pragma once

#include "wizard/pages/step_page.h"

namespace credssp {

class ReviewModel;

class ReviewPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ReviewPage(ReviewModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;

private:
    ReviewModel &m_model;
};

} // namespace credssp
