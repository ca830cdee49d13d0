#include "wizard/pages/error_page.h"

#include "wizard/models/error_model.h"

namespace credssp {

ErrorPage::ErrorPage(ErrorModel &model, QWidget *parent)
    : StepPage(PageId::Error, tr("Error"), tr("What does the error say?"),
               tr("Paste the error message here; its cause is named as you type."), parent)
    , m_model(model)
{
}

QString ErrorPage::help() const
{
    return {};
}

} // namespace credssp
