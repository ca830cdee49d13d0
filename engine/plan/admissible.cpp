#include "engine/plan/admissible.h"

#include "engine/computers/name.h"
#include "engine/registry/delegation_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Admissible)
};

Failure refuse(const QString &what)
{
    return failure(
        ErrorCode::Corrupt, what,
        Text::tr("The journal asks for something no remedy does: %1. Nothing was changed.").arg(what));
}

bool isOurValue(const RegistryValueRead &value)
{
    const auto among = [](const QString &text, const QStringList &allowed) {
        return allowed.contains(text, Qt::CaseInsensitive);
    };
    if (among(value.key, {keys::wsmanClient, keys::wsmanService}))
        return value.store == RegistryStore::Hklm && sameRegistryName(value.name, keys::authCredSsp);
    if (sameRegistryName(value.key, keys::delegation))
        return among(value.name, {freshList.switchName, freshList.concatenateName, ntlmOnlyList.switchName,
                                  ntlmOnlyList.concatenateName});
    return among(value.key, {freshList.listKey(), ntlmOnlyList.listKey()});
}

bool isGatewayGroup(const QString &group)
{
    return group.startsWith(QLatin1String("Windows Admin Center CredSSP"), Qt::CaseInsensitive);
}

bool isWinRm(const QString &service, const QString &host)
{
    return sameRegistryName(service, QStringLiteral("WinRM")) &&
           (host.isEmpty() || ComputerName::parse(host).has_value());
}

bool isWsmanSpn(const QString &spn)
{
    return spn.startsWith(QLatin1String("WSMAN/"), Qt::CaseInsensitive) && parseSpn(spn).has_value();
}

struct Check
{
    Result<void> operator()(const EditRegistry &edit) const
    {
        for (const RegistryChange &change : edit.changes)
            if (!isOurValue({change.store, change.key, change.name}))
                return refuse(change.key + QLatin1Char('\\') + change.name);
        return {};
    }
    Result<void> operator()(const SetCredSsp &) const { return {}; }
    Result<void> operator()(const EnableClientCredSsp &enable) const
    {
        for (const QString &server : enable.servers)
            if (!ComputerName::parse(server))
                return refuse(server);
        return {};
    }
    Result<void> operator()(const DisableClientCredSsp &) const { return {}; }
    Result<void> operator()(const EnableServerCredSsp &) const { return {}; }
    Result<void> operator()(const DisableServerCredSsp &) const { return {}; }
    Result<void> operator()(const ControlService &control) const
    {
        if (!isWinRm(control.service, control.remoteHost))
            return refuse(control.service);
        return {};
    }
    Result<void> operator()(const SetServiceStartType &set) const
    {
        if (!isWinRm(set.service, set.remoteHost))
            return refuse(set.service);
        return {};
    }
    Result<void> operator()(const RegisterSpn &spn) const { return spnOfOurs(spn.spn, spn.account); }
    Result<void> operator()(const UnregisterSpn &spn) const { return spnOfOurs(spn.spn, spn.account); }
    Result<void> operator()(const PurgeTickets &) const { return {}; }
    Result<void> operator()(const ChangeGroupMember &change) const
    {
        if (!isGatewayGroup(change.group) || !parseAccountName(change.user))
            return refuse(change.group);
        return {};
    }
    Result<void> operator()(const RestartComputer &) const { return {}; }
    Result<void> operator()(const SyncClock &) const { return {}; }
    Result<void> operator()(const ManualStep &) const { return {}; }

    static Result<void> spnOfOurs(const QString &spn, const QString &account)
    {
        if (!isWsmanSpn(spn) || !parseAccountName(account))
            return refuse(spn);
        return {};
    }
};

} // namespace

Result<void> checkAdmissible(const Step &step)
{
    for (const Change &change : step.changes)
        if (const auto *value = std::get_if<RegistryValueRead>(&change.subject); value && !isOurValue(*value))
            return refuse(value->key + QLatin1Char('\\') + value->name);
    return std::visit(Check{}, step.action);
}

} // namespace credssp
