#include "wizard/pages/cause_page.h"

#include "wizard/models/cause_model.h"

namespace credssp {

CausePage::CausePage(CauseModel &model, QWidget *parent)
    : StepPage(PageId::Cause, tr("Cause"), tr("What we found"),
               tr("The most likely cause comes first, with what helps against it."), parent)
    , m_model(model)
{
}

QString CausePage::help() const
{
    return {};
}

} // namespace credssp
