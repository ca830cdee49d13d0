#include "wizard/models/check_model.h"

#include "wizard/models/troubleshooting.h"

namespace credssp {

CheckModel::CheckModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

} // namespace credssp
