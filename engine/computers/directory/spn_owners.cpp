#include "engine/computers/directory/spn_owners.h"

#include "engine/computers/name.h"

#include <algorithm>
#include <optional>

namespace credssp::directory {

namespace {

const QString accountName = QStringLiteral("sAMAccountName");
const QString dnsHostName = QStringLiteral("dNSHostName");
const QString objectClass = QStringLiteral("objectClass");
const QString principalName = QStringLiteral("servicePrincipalName");

bool same(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QString hostSpn(const QString &host)
{
    return QStringLiteral("HOST/") + host;
}

QString wsmanSpn(const QString &host)
{
    return QStringLiteral("WSMAN/") + host;
}

QString computerAccount(const QString &host)
{
    return host + QLatin1Char('$');
}

/// What may be a computer's name: the typed one, and the one behind it. Addresses are none.
QStringList namesOf(const TypedName &name)
{
    QStringList names;
    for (const QString &candidate : {name.resolved, name.host}) {
        const auto parsed = ComputerName::parse(candidate);
        if (parsed && !parsed->isAddress() && !names.contains(candidate, Qt::CaseInsensitive))
            names.append(candidate);
    }
    return names;
}

/// Only a name without a dot can be an account's name.
bool mayBeAccount(const QString &name)
{
    return !name.contains(QLatin1Char('.'));
}

QString computerFilter(const QStringList &names)
{
    QString any;
    for (const QString &name : names) {
        any += equals(dnsHostName, name) + equals(principalName, hostSpn(name));
        if (mayBeAccount(name))
            any += equals(accountName, computerAccount(name));
    }
    return QStringLiteral("(&(objectCategory=computer)(|%1))").arg(any);
}

/// How surely an entry is the computer behind the name; less is surer.
int doubt(const Entry &entry, const TypedName &name)
{
    const qsizetype comma = entry.distinguishedName.indexOf(QLatin1String(",DC="), 0, Qt::CaseInsensitive);
    const bool isNear = same(entry.distinguishedName.mid(comma + 1), name.ownSuffix);
    const int farther = isNear ? 0 : 1;
    if (same(entry.first(dnsHostName), name.resolved))
        return 0 + farther;
    if (same(entry.first(dnsHostName), name.host))
        return 2 + farther;
    if (entry.attributes.value(principalName).contains(hostSpn(name.host), Qt::CaseInsensitive))
        return 4 + farther;
    return 6 + farther;
}

/// An account of the same short name is another computer when the name is known to lead elsewhere.
bool leadsElsewhere(const Entry &entry, const TypedName &name)
{
    const QString own = entry.first(dnsHostName);
    return name.resolved.contains(QLatin1Char('.')) && !own.isEmpty() && !same(own, name.resolved) &&
           !entry.attributes.value(principalName).contains(hostSpn(name.resolved), Qt::CaseInsensitive);
}

bool isCluster(const Entry &entry)
{
    return std::ranges::any_of(entry.attributes.value(principalName), [](const QString &spn) {
        return spn.startsWith(QLatin1String("MSClusterVirtualServer/"), Qt::CaseInsensitive);
    });
}

bool isComputer(const Entry &entry)
{
    const QStringList classes = entry.attributes.value(objectClass);
    const auto is = [&](const char *name) {
        return classes.contains(QLatin1String(name), Qt::CaseInsensitive);
    };
    return is("computer") && !is("msDS-GroupManagedServiceAccount") && !is("msDS-ManagedServiceAccount");
}

Result<std::optional<Entry>> findComputer(Directory &directory, const TypedName &name)
{
    const QStringList names = namesOf(name);
    if (names.isEmpty())
        return std::nullopt;
    auto found = directory.search(computerFilter(names), {accountName, dnsHostName, principalName});
    if (!found)
        return Failure(found.error());
    std::erase_if(*found, [&](const Entry &entry) { return leadsElsewhere(entry, name); });
    const auto best = std::ranges::min_element(*found, {}, [&](const Entry &e) { return doubt(e, name); });
    return best == found->end() ? std::nullopt : std::optional(*best);
}

Result<std::vector<SpnOwner>> ownersOf(Directory &directory, const QString &spn, const QString &target)
{
    const auto found = directory.search(equals(principalName, spn), {accountName, objectClass});
    if (!found)
        return Failure(found.error());
    std::vector<SpnOwner> owners;
    for (const Entry &entry : *found)
        owners.push_back({entry.first(accountName), entry.distinguishedName, isComputer(entry),
                          same(target, entry.distinguishedName)});
    return owners;
}

} // namespace

Result<SpnOwnersAnswer> readSpnOwners(Directory &directory, const TypedName &name)
{
    const auto computer = findComputer(directory, name);
    if (!computer)
        return Failure(computer.error());
    SpnOwnersAnswer answer;
    QString target;
    if (*computer && isCluster(**computer)) {
        answer.typedIsCluster = true;
    } else if (*computer) {
        target = (*computer)->distinguishedName;
        answer.account = (*computer)->first(accountName);
        answer.netBiosName =
            answer.account.endsWith(QLatin1Char('$')) ? answer.account.chopped(1) : answer.account;
        answer.dnsName = (*computer)->first(dnsHostName);
    }
    QStringList hosts{answer.netBiosName};
    for (const QString &host : {answer.dnsName, name.host})
        if (!hosts.contains(host, Qt::CaseInsensitive))
            hosts.append(host);
    hosts.removeAll(QString());
    for (const QString &host : std::as_const(hosts)) {
        auto owners = ownersOf(directory, wsmanSpn(host), target);
        if (!owners)
            return Failure(owners.error());
        answer.forms.push_back({wsmanSpn(host), std::move(*owners)});
    }
    return answer;
}

Result<SpnRegistrationAnswer> readSpnRegistration(Directory &directory, const SpnRegistrationRead &read)
{
    const auto owners = ownersOf(directory, read.spn, {});
    if (!owners)
        return Failure(owners.error());
    const bool registered = std::ranges::any_of(*owners, [&](const SpnOwner &owner) {
        return same(owner.account, read.account) || same(owner.account, computerAccount(read.account));
    });
    return SpnRegistrationAnswer{registered};
}

QString suffixOf(const QString &dnsDomain)
{
    return dnsDomain.isEmpty()
               ? QString()
               : QStringLiteral("DC=") + QString(dnsDomain).replace(QLatin1Char('.'), QStringLiteral(",DC="));
}

} // namespace credssp::directory
