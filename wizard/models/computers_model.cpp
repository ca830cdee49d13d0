#include "wizard/models/computers_model.h"

#include "engine/computers/name.h"
#include "wizard/models/troubleshooting.h"

namespace credssp {

ComputersModel::ComputersModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
    connect(&m_servers, &ServerList::namesChanged, this, &ComputersModel::touched);
    connect(&m_shared, &Troubleshooting::computersChanged, this, &ComputersModel::adopt);
    connect(&m_shared, &Troubleshooting::errorChanged, this, &ComputersModel::fillFromError);
    adopt();
}

void ComputersModel::adopt()
{
    if (m_committing)
        return;
    m_filling = true;
    m_client = m_shared.client();
    judgeClient();
    m_servers.setClient(m_client);
    const bool none = m_shared.servers().isEmpty();
    m_servers.setNames(none ? QStringList(QString()) : m_shared.servers());
    m_filling = false;
    m_touched = false;
    const bool example = m_shared.isPractice() && m_shared.servers() == m_shared.scenario()->servers;
    setOrigin(none ? Origin::None : example ? Origin::Example : Origin::Earlier);
    emit clientChanged();
    emit summaryChanged();
    emit completeChanged();
    fillFromError();
}

void ComputersModel::fillFromError()
{
    // What a person typed, an example or an earlier session brought is more than what a text mentions.
    if (m_touched || (m_origin != Origin::None && m_origin != Origin::ErrorText))
        return;
    const QString named = m_shared.symptoms().empty() ? QString() : m_shared.symptoms().front().computer;
    const bool usable = ComputerName::parse(named).has_value();
    if (!usable && m_origin == Origin::None)
        return;
    m_filling = true;
    m_servers.setNames({usable ? named : QString()});
    m_filling = false;
    setOrigin(usable ? Origin::ErrorText : Origin::None);
    emit summaryChanged();
    emit completeChanged();
}

QString ComputersModel::expectedClient() const
{
    return m_shared.isPractice() ? m_shared.scenario()->client : m_shared.surroundings().computerName;
}

void ComputersModel::judgeClient()
{
    m_clientVerdict = judgeClientName(m_client, expectedClient(), m_shared.isPractice());
}

void ComputersModel::setClient(const QString &typed)
{
    if (typed == m_client)
        return;
    m_client = typed;
    judgeClient();
    m_servers.setClient(typed);
    emit clientChanged();
    emit summaryChanged();
    emit completeChanged();
}

QString ComputersModel::clientRemark() const
{
    if (m_clientVerdict.state != NameState::Fine)
        return {};
    return m_shared.isPractice() ? tr("The example's own computer") : tr("This computer");
}

void ComputersModel::touched()
{
    if (m_filling)
        return;
    m_touched = true;
    setOrigin(Origin::None);
    emit summaryChanged();
    emit completeChanged();
}

void ComputersModel::setOrigin(Origin origin)
{
    m_origin = origin;
    emit originChanged();
}

QString ComputersModel::origin() const
{
    switch (m_origin) {
    case Origin::None:
        return {};
    case Origin::ErrorText:
        return tr("The error text names this server. Add others if they are involved, too.");
    case Origin::Example:
        return tr("The example names its servers by itself.");
    case Origin::Earlier:
        return tr("These are the servers of an earlier run.");
    }
    return {};
}

QString ComputersModel::summary() const
{
    const auto usable = static_cast<int>(m_servers.usableNames().size());
    if (const int invalid = m_servers.count(NameState::Invalid); invalid > 0)
        return tr("%n entry(s) cannot be used. Correct or remove what is marked.", nullptr, invalid);
    if (usable == 0)
        return tr("Name at least one server.");
    if (m_clientVerdict.state == NameState::Invalid)
        return tr("Name the computer that sends the credentials.");
    if (const int attention = m_servers.count(NameState::Attention); attention > 0)
        return tr("%n name(s) should be looked at again. You can go on all the same.", nullptr, attention);
    return tr("%n server(s) will be checked.", nullptr, usable);
}

bool ComputersModel::isComplete() const
{
    const bool client =
        m_clientVerdict.state == NameState::Fine || m_clientVerdict.state == NameState::Attention;
    return client && m_servers.count(NameState::Invalid) == 0 && !m_servers.usableNames().isEmpty();
}

void ComputersModel::commit()
{
    m_committing = true;
    m_shared.setComputers(m_client, m_servers.usableNames());
    m_committing = false;
}

} // namespace credssp
