#include "engine/computers/remote/remote_computer.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RemoteComputer)
};

Failure notYet(const QString &typed)
{
    return failure(ErrorCode::NotAvailable, typed,
                   Text::tr("Looking into \"%1\" over the network is not available yet.").arg(typed));
}

} // namespace

RemoteComputer::RemoteComputer(QString typed)
    : m_typed(std::move(typed))
{
}

ComputerIdentity RemoteComputer::identity() const
{
    return {ComputerKind::Remote, m_typed, {}};
}

std::vector<Result<Answer>> RemoteComputer::read(std::span<const Read> batch, std::stop_token stop)
{
    Q_UNUSED(stop)
    return std::vector<Result<Answer>>(batch.size(), notYet(m_typed));
}

Result<Performed> RemoteComputer::perform(const Action &action, std::stop_token stop)
{
    Q_UNUSED(action)
    Q_UNUSED(stop)
    return notYet(m_typed);
}

} // namespace credssp
