#include "wizard/pages/review_page.h"

#include "wizard/models/review_model.h"

namespace credssp {

ReviewPage::ReviewPage(ReviewModel &model, QWidget *parent)
    : StepPage(PageId::Review, tr("Review"), tr("Review every change"),
               tr("Nothing has happened yet. Look at each change before you make it."), parent)
    , m_model(model)
{
}

QString ReviewPage::help() const
{
    return {};
}

} // namespace credssp
