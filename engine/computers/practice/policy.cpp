#include "engine/computers/practice/policy.h"

#include "engine/computers/facts/applied_policies.h"
#include "engine/computers/practice/messages.h"
#include "engine/registry/delegation_list.h"
#include "engine/registry/dotnet_text.h"

#include <algorithm>

namespace credssp::practice {

namespace {

void writeInto(RegistryModel &registry, const RegistryModel &policy)
{
    for (const QString &key : policy.keys())
        for (const NamedValue &value : policy.values(key))
            registry.set(key, value.name, value.data);
}

/// What a policy no longer holds after a cmdlet edited it goes from HKLM too, before the rest is written.
void processAfterEdit(const WorldState &world, ComputerState &computer, const RegistryModel &before)
{
    const RegistryModel &after = computer.localPolicy;
    for (const QString &key : before.keys()) {
        for (const NamedValue &value : before.values(key))
            if (!after.value(key, value.name).isPresent())
                computer.registry.remove(key, value.name);
        if (!after.keyExists(key))
            computer.registry.pruneEmpty(key, key);
    }
    processPolicies(world, computer);
}

Error failed(const QString &what, const QString &detail)
{
    return {ErrorCode::Failed, 0, what, detail};
}

} // namespace

std::vector<const DomainPolicy *> policiesFor(const WorldState &world, const ComputerState &computer)
{
    std::vector<const DomainPolicy *> policies;
    const Domain *domain = computer.domain ? world.domain(*computer.domain) : nullptr;
    if (domain == nullptr || !domain->circumstances.controllerReachable ||
        !computer.circumstances.secureChannelIntact)
        return policies;
    for (const DomainPolicy &policy : domain->policies)
        if (policy.computers.isEmpty() || containsName(policy.computers, computer.name))
            policies.push_back(&policy);
    return policies;
}

void processPolicies(const WorldState &world, ComputerState &computer)
{
    writeInto(computer.registry, computer.localPolicy);
    for (const DomainPolicy *policy : policiesFor(world, computer))
        writeInto(computer.registry, policy->values);
}

PolicyAnswer policyValues(const WorldState &world, const ComputerState &computer)
{
    PolicyAnswer answer;
    const auto append = [&](const QString &name, bool fromDomain, const RegistryModel &model) {
        for (const QString &key : model.keys())
            if (facts::concernsUs(key))
                for (const NamedValue &value : model.values(key))
                    answer.values.push_back({name, fromDomain, key, value});
    };
    append(QStringLiteral("Local policy"), false, computer.localPolicy);
    for (const DomainPolicy *policy : policiesFor(world, computer))
        append(policy->name, true, policy->values);
    return answer;
}

Result<void> setCredSsp(ComputerState &computer, Side side, bool on)
{
    if (!computer.circumstances.elevated)
        return failure(
            ErrorCode::AccessDenied, computer.name,
            QStringLiteral("Access is denied. You need to run this cmdlet from an elevated process."),
            wsman::accessDenied);
    if (!computer.winRmRuns())
        return failure(ErrorCode::Unreachable, computer.name, englishText(wsman::destinationUnreachable),
                       wsman::destinationUnreachable);
    if (credSspLocked(computer, side))
        return failure(ErrorCode::Failed, computer.name, englishText(wsman::gpoControlled),
                       wsman::gpoControlled);
    computer.registry.set(side == Side::Client ? keys::wsmanClient : keys::wsmanService, keys::authCredSsp,
                          RegistryData::dword(on ? 1 : 0));
    return {};
}

Result<void> enableClient(const WorldState &world, ComputerState &computer, const QStringList &servers)
{
    if (auto set = setCredSsp(computer, Side::Client, true); !set)
        return set;
    const RegistryModel before = computer.localPolicy;
    RegistryModel &policy = computer.localPolicy;
    policy.set(keys::delegation, freshList.switchName, RegistryData::dword(1));
    policy.set(keys::delegation, freshList.concatenateName, RegistryData::dword(1));
    policy.createKey(freshList.listKey());
    std::size_t number = policy.values(freshList.listKey()).size();
    for (const QString &server : servers)
        policy.set(freshList.listKey(), QString::number(++number),
                   RegistryData::text(delegationEntry(server)));
    processAfterEdit(world, computer, before);

    const std::vector<NamedValue> shown = computer.registry.values(freshList.listKey());
    for (const QString &server : servers)
        if (std::ranges::none_of(
                shown, [&](const NamedValue &v) { return dotNetText(v.data) == delegationEntry(server); }))
            return Failure(failed(QStringLiteral("Enable-WSManCredSSP"),
                                  QStringLiteral("This command cannot be executed because the setting cannot "
                                                 "be enabled.")));
    return {};
}

Result<void> disableClient(const WorldState &world, ComputerState &computer)
{
    if (auto set = setCredSsp(computer, Side::Client, false); !set)
        return set;
    const RegistryModel before = computer.localPolicy;
    RegistryModel &policy = computer.localPolicy;
    const QString list = freshList.listKey();
    QStringList kept;
    for (const NamedValue &value : policy.values(list)) {
        // What .NET cannot read is gone afterwards, too.
        if (const auto text = dotNetText(value.data); text && !isWsmanEntry(*text))
            kept.append(*text);
        policy.remove(list, value.name);
    }
    for (qsizetype i = 0; i < kept.size(); ++i)
        policy.set(list, QString::number(i + 1), RegistryData::text(kept.at(i)));
    if (kept.isEmpty()) {
        policy.remove(keys::delegation, freshList.switchName);
        policy.remove(keys::delegation, freshList.concatenateName);
        policy.removeTree(list);
    }
    processAfterEdit(world, computer, before);

    for (const NamedValue &value : computer.registry.values(list))
        if (isWsmanEntry(dotNetText(value.data).value_or(QString())))
            return Failure(failed(QStringLiteral("Disable-WSManCredSSP"),
                                  QStringLiteral("This command cannot be executed because the setting cannot "
                                                 "be disabled.")));
    return {};
}

QStringList getCredSsp(const ComputerState &computer)
{
    QStringList targets;
    for (const NamedValue &value : computer.registry.values(freshList.listKey()))
        if (const QString text = dotNetText(value.data).value_or(QString()); isWsmanEntry(text))
            targets.prepend(text);
    const bool receives = credSspOn(computer, Side::Service);
    return {targets.isEmpty()
                ? QStringLiteral("The machine is not configured to allow delegating fresh credentials.")
                : QStringLiteral("The machine is configured to allow delegating fresh credentials to the "
                                 "following target(s):") +
                      targets.join(QLatin1Char(',')),
            receives
                ? QStringLiteral("This computer is configured to receive credentials from a remote client "
                                 "computer.")
                : QStringLiteral("This computer is not configured to receive credentials from a remote "
                                 "client computer.")};
}

} // namespace credssp::practice
