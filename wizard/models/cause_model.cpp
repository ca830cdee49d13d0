#include "wizard/models/cause_model.h"

#include "wizard/models/troubleshooting.h"

namespace credssp {

CauseModel::CauseModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

} // namespace credssp
