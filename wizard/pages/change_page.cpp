#include "wizard/pages/change_page.h"

#include "wizard/models/change_model.h"

namespace credssp {

ChangePage::ChangePage(ChangeModel &model, QWidget *parent)
    : StepPage(PageId::Change, tr("Change"), tr("Making the changes"),
               tr("Each change is made, then read back."), parent)
    , m_model(model)
{
}

QString ChangePage::help() const
{
    return {};
}

} // namespace credssp
