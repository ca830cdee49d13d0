#include "wizard/models/review_model.h"

#include "wizard/models/troubleshooting.h"

namespace credssp {

ReviewModel::ReviewModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

} // namespace credssp
