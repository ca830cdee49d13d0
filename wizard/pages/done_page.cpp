#include "wizard/pages/done_page.h"

#include "wizard/models/done_model.h"

namespace credssp {

DonePage::DonePage(DoneModel &model, QWidget *parent)
    : StepPage(PageId::Done, tr("Done"), tr("Done"), tr("What was changed, and what is still on."), parent)
    , m_model(model)
{
}

QString DonePage::help() const
{
    return {};
}

} // namespace credssp
