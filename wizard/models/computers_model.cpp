#include "wizard/models/computers_model.h"

#include "wizard/models/troubleshooting.h"

namespace credssp {

ComputersModel::ComputersModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

} // namespace credssp
