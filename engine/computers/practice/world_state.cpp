#include "engine/computers/practice/world_state.h"

#include "engine/computers/practice/strict_json.h"

#include <algorithm>

namespace credssp::practice {

namespace {

template <typename List> auto findByName(List &list, const QString &name)
{
    const auto found =
        std::ranges::find_if(list, [&](const auto &item) { return sameName(item.name, name); });
    return found == list.end() ? nullptr : &*found;
}

void sortNames(QStringList &names)
{
    names.sort(Qt::CaseInsensitive);
}

/// Fills in what follows from the rest, so that scenario files stay short.
void complete(WorldState &world)
{
    for (ComputerState &computer : world.computers) {
        if (computer.dnsName.isEmpty())
            computer.dnsName =
                computer.name.toLower() + (computer.domain ? QLatin1Char('.') + *computer.domain : QString());
        if (computer.account.isEmpty() && computer.joined())
            computer.account = computer.name + QLatin1Char('$');
        if (computer.services.empty())
            computer.services.push_back({QStringLiteral("WinRM")});
        std::ranges::sort(computer.services, {}, [](const Service &s) { return s.name.toLower(); });
        for (Group &group : computer.groups)
            sortNames(group.members);
        if (computer.adminCenter)
            sortNames(computer.adminCenter->administrators);
        for (Token &token : computer.circumstances.tokens)
            sortNames(token.groups);
    }
    for (Domain &domain : world.domains) {
        const QString base =
            QStringLiteral("DC=") + QString(domain.name).replace(QLatin1Char('.'), QStringLiteral(",DC="));
        for (Account &account : domain.accounts) {
            sortNames(account.spns.registered);
            QString cn = account.account;
            if (cn.endsWith(QLatin1Char('$')))
                cn.chop(1);
            if (account.distinguishedName.isEmpty())
                account.distinguishedName =
                    QStringLiteral("CN=%1,CN=%2,%3")
                        .arg(cn, account.isComputer ? QStringLiteral("Computers") : QStringLiteral("Users"),
                             base);
        }
    }
    for (Cluster &cluster : world.clusters)
        if (cluster.dnsName.isEmpty())
            cluster.dnsName = cluster.name.toLower();
}

std::optional<Failure> broken(const WorldState &world)
{
    const auto at = [](const char *list, std::size_t i, const char *key) {
        return QStringLiteral("%1[%2].%3").arg(QLatin1String(list)).arg(i).arg(QLatin1String(key));
    };
    for (std::size_t i = 0; i < world.computers.size(); ++i) {
        const ComputerState &computer = world.computers[i];
        if (computer.name.isEmpty() || computer.name != computer.name.toUpper())
            return json::wrong(at("computers", i, "name"), "a NetBIOS name in upper case");
        for (std::size_t other = 0; other < i; ++other)
            if (sameName(world.computers[other].name, computer.name))
                return json::wrong(at("computers", i, "name"), "given to one computer only");
        const Domain *domain = computer.domain ? world.domain(*computer.domain) : nullptr;
        if (computer.domain && domain == nullptr)
            return json::wrong(at("computers", i, "domain"), "one of the domains of this world, or null");
        if (domain != nullptr && std::ranges::none_of(domain->accounts, [&](const Account &account) {
                return sameName(account.account, computer.account);
            }))
            return json::wrong(at("computers", i, "account"), "an account of the computer's domain");
        if (computer.circumstances.answerDelayMs < 0 || computer.circumstances.answerDelayMs > 60000)
            return json::wrong(at("computers", i, "circumstances.answerDelayMs"), "between 0 and 60000");
    }
    for (std::size_t i = 0; i < world.clusters.size(); ++i)
        if (findByName(world.computers, world.clusters[i].node) == nullptr)
            return json::wrong(at("clusters", i, "node"), "one of the computers of this world");
    if (world.servers.isEmpty())
        return json::wrong(QStringLiteral("servers"), "a list with at least one name");
    static const QStringList kinds{QStringLiteral("cured-by"), QStringLiteral("manual"),
                                   QStringLiteral("no-change")};
    if (world.ending && !kinds.contains(world.ending->kind))
        return json::wrong(QStringLiteral("ending.kind"), "cured-by, manual or no-change");
    return std::nullopt;
}

} // namespace

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool containsName(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

QString ComputerState::currentName() const
{
    return circumstances.renamedTo.isEmpty() ? name : circumstances.renamedTo;
}

QString ComputerState::currentDnsName() const
{
    if (circumstances.renamedTo.isEmpty())
        return dnsName;
    const qsizetype dot = dnsName.indexOf(QLatin1Char('.'));
    return circumstances.renamedTo.toLower() + (dot < 0 ? QString() : dnsName.mid(dot));
}

Service *ComputerState::service(const QString &serviceName)
{
    return findByName(services, serviceName);
}

const Service *ComputerState::service(const QString &serviceName) const
{
    return findByName(services, serviceName);
}

Group *ComputerState::group(const QString &groupName)
{
    return findByName(groups, groupName);
}

const Group *ComputerState::group(const QString &groupName) const
{
    return findByName(groups, groupName);
}

bool ComputerState::winRmRuns() const
{
    const Service *winRm = service(QStringLiteral("WinRM"));
    return winRm != nullptr && winRm->state == ServiceState::Running;
}

const SignInCache *ComputerState::findSignIn(SignIn session) const
{
    const auto found = std::ranges::find(circumstances.signIns, session, &SignInCache::session);
    return found == circumstances.signIns.end() ? nullptr : &*found;
}

SignInCache &ComputerState::signIn(SignIn session)
{
    const auto found = std::ranges::find(circumstances.signIns, session, &SignInCache::session);
    if (found != circumstances.signIns.end())
        return *found;
    return circumstances.signIns.emplace_back(SignInCache{session, {}, {}});
}

Token *ComputerState::token(const QString &user)
{
    const auto found = std::ranges::find_if(circumstances.tokens,
                                            [&](const Token &token) { return sameName(token.user, user); });
    return found == circumstances.tokens.end() ? nullptr : &*found;
}

ComputerState *WorldState::computer(const QString &netBiosName)
{
    return findByName(computers, netBiosName);
}

const Domain *WorldState::domain(const QString &dnsName) const
{
    return findByName(domains, dnsName);
}

Domain *WorldState::domain(const QString &dnsName)
{
    return findByName(domains, dnsName);
}

Result<WorldState> worldFromJson(const QJsonObject &json)
{
    auto world = readJson<WorldState>(json, QString());
    if (!world)
        return world;
    complete(*world);
    if (auto problem = broken(*world))
        return *problem;
    return world;
}

QJsonObject worldToJson(const WorldState &world)
{
    return writeJson(world).toObject();
}

} // namespace credssp::practice
