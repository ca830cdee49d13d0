#include "wizard/models/error_model.h"

#include "wizard/models/troubleshooting.h"

namespace credssp {

ErrorModel::ErrorModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

} // namespace credssp
