#include "wizard/pages/computers_page.h"

#include "wizard/models/computers_model.h"

namespace credssp {

ComputersPage::ComputersPage(ComputersModel &model, QWidget *parent)
    : StepPage(PageId::Computers, tr("Computers"), tr("Which computers are involved?"),
               tr("One computer passes your credentials on, the others receive them."), parent)
    , m_model(model)
{
}

QString ComputersPage::help() const
{
    return {};
}

} // namespace credssp
