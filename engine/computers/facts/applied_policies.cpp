#include "engine/computers/facts/applied_policies.h"

#include "engine/registry/known_keys.h"

#include <algorithm>
#include <map>

namespace credssp::facts {

namespace {

constexpr quint32 linkedToThisComputer = 1; // GPLinkMachine

const NamedValue *find(const RegistryKeyAnswer &key, const char *name)
{
    const auto found = std::ranges::find_if(key.values, [&](const NamedValue &value) {
        return sameRegistryName(value.name, QLatin1String(name));
    });
    return found == key.values.end() ? nullptr : &*found;
}

QString text(const RegistryKeyAnswer &key, const char *name)
{
    const NamedValue *value = find(key, name);
    return value != nullptr ? value->data.toText().value_or(QString()) : QString();
}

bool isOwn(const RegistryKeyAnswer &key)
{
    const NamedValue *link = find(key, "GPOLink");
    return link != nullptr && link->data.toDword() == linkedToThisComputer;
}

} // namespace

Result<std::vector<AppliedPolicy>>
appliedPolicies(const std::function<Result<RegistryKeyAnswer>(const QString &key)> &listing)
{
    const auto history = listing(policyHistoryKey);
    if (!history)
        return Failure(history.error());
    if (history->denied)
        return failure(ErrorCode::AccessDenied, policyHistoryKey);
    std::map<uint, QString> ordered; // as numbers: 10 comes after 9
    for (const QString &subkey : history->subkeys) {
        bool isNumber = false;
        const uint number = subkey.toUInt(&isNumber);
        if (isNumber)
            ordered.emplace(number, subkey);
    }
    std::vector<AppliedPolicy> policies;
    for (const auto &[number, subkey] : ordered) {
        const QString key = policyHistoryKey + QLatin1Char('\\') + subkey;
        const auto policy = listing(key);
        if (!policy)
            return Failure(policy.error());
        if (policy->denied)
            return failure(ErrorCode::AccessDenied, key);
        if (isOwn(*policy))
            continue;
        const QString name = text(*policy, "DisplayName");
        policies.push_back({name.isEmpty() ? text(*policy, "GPOName") : name, text(*policy, "FileSysPath")});
    }
    return policies;
}

bool concernsUs(const QString &key)
{
    const auto isAtOrBelow = [&](const QString &root) {
        return sameRegistryName(key, root) || key.startsWith(root + QLatin1Char('\\'), Qt::CaseInsensitive);
    };
    return isAtOrBelow(keys::delegation) || isAtOrBelow(keys::winRmClientPolicy) ||
           isAtOrBelow(keys::winRmServicePolicy);
}

std::vector<PolicyValue> concerningUs(const QString &policy, bool fromDomain,
                                      const std::vector<PolicyEntry> &entries)
{
    std::vector<PolicyValue> values;
    for (const PolicyKey &key : effectiveKeys(entries)) {
        if (!concernsUs(key.key))
            continue;
        for (const NamedValue &value : key.values)
            values.push_back({policy, fromDomain, key.key, value});
    }
    return values;
}

} // namespace credssp::facts
