#include "wizard/models/done_model.h"

#include "wizard/models/troubleshooting.h"

namespace credssp {

DoneModel::DoneModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

} // namespace credssp
