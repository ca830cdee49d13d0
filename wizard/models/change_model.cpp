#include "wizard/models/change_model.h"

#include "wizard/models/troubleshooting.h"

namespace credssp {

ChangeModel::ChangeModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

} // namespace credssp
