#include "wizard/pages/result_page.h"

#include "wizard/models/result_model.h"

namespace credssp {

ResultPage::ResultPage(ResultModel &model, QWidget *parent)
    : StepPage(PageId::Result, tr("Result"), tr("Did it work?"),
               tr("What was read back, and what to try now."), parent)
    , m_model(model)
{
}

QString ResultPage::help() const
{
    return {};
}

} // namespace credssp
