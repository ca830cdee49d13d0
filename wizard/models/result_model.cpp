#include "wizard/models/result_model.h"

#include "wizard/models/troubleshooting.h"

namespace credssp {

ResultModel::ResultModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

} // namespace credssp
