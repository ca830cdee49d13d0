#include "wizard/pages/check_page.h"

#include "wizard/models/check_model.h"

namespace credssp {

CheckPage::CheckPage(CheckModel &model, QWidget *parent)
    : StepPage(PageId::Check, tr("Check"), tr("Checking the computers"),
               tr("Everything is only looked at here. Nothing is changed."), parent)
    , m_model(model)
{
}

QString CheckPage::help() const
{
    return {};
}

} // namespace credssp
