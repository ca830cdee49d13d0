#include "engine/computers/practice/directory.h"

#include "engine/computers/directory/spn_owners.h"
#include "engine/computers/practice/messages.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace credssp::practice {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PracticeDirectory)
};

constexpr qint64 kerberosToleranceSeconds = 300; // unconfirmed, facts page §11 no. 8
constexpr quint32 spnNotUnique = 8647;

bool owns(const Account &account, const QString &spn)
{
    return containsName(account.spns.registered, spn);
}

void addSpn(Account &account, const QString &spn)
{
    account.spns.registered.append(spn);
    account.spns.registered.sort(Qt::CaseInsensitive);
}

const Domain *domainOf(const WorldState &world, const ComputerState &computer)
{
    return computer.domain ? world.domain(*computer.domain) : nullptr;
}

bool clocksFit(const ComputerState &client, const ComputerState &server)
{
    const qint64 a = client.circumstances.clockOffsetSeconds;
    const qint64 b = server.circumstances.clockOffsetSeconds;
    return std::abs(a) <= kerberosToleranceSeconds && std::abs(b) <= kerberosToleranceSeconds &&
           std::abs(a - b) <= kerberosToleranceSeconds;
}

std::optional<Error> directoryProblem(const WorldState &world, const ComputerState &client,
                                      const QString &subject)
{
    if (!client.joined())
        return Error{ErrorCode::NotAvailable, 0, subject,
                     Text::tr("\"%1\" is in a workgroup. There is no directory to ask.").arg(client.name)};
    if (!controllerAnswers(world, client))
        return Error{ErrorCode::Unreachable, wsman::noSuchDomain, subject,
                     Text::tr("No domain controller of \"%1\" answers.").arg(*client.domain)};
    return std::nullopt;
}

/// What setspn says before it can do anything; nothing when it can.
std::optional<Performed> setspnProblem(const WorldState &world, const ComputerState &client,
                                       const Account *account, const QString &name)
{
    if (!controllerAnswers(world, client))
        return Performed{QStringLiteral("Ldap Error(0x51 -- Server Down): ldap_connect\n"
                                        "Failed to retrieve DN for domain \"\" : 0x00000051"),
                         1};
    if (account == nullptr)
        return Performed{QStringLiteral("FindDomainForAccount: Call to DsGetDcNameWithAccountW failed with "
                                        "return value 0x00000525\nCould not find account %1")
                             .arg(name),
                         1};
    return std::nullopt;
}

Performed insufficientRights(const Account &account)
{
    return {QStringLiteral("Failed to assign SPN on account '%1', error 0x2098/8344 -> Insufficient access "
                           "rights to perform the operation.")
                .arg(account.distinguishedName),
            1};
}

} // namespace

std::vector<Owner> ownersOf(const WorldState &world, const QString &spn)
{
    std::vector<Owner> owners;
    for (const Domain &domain : world.domains)
        for (const Account &account : domain.accounts)
            if (owns(account, spn))
                owners.push_back({&domain, &account});
    return owners;
}

const Account *accountOf(const WorldState &world, const ComputerState &computer)
{
    const Domain *domain = domainOf(world, computer);
    if (domain == nullptr)
        return nullptr;
    const auto found = std::ranges::find_if(domain->accounts, [&](const Account &account) {
        return sameName(account.account, computer.account);
    });
    return found == domain->accounts.end() ? nullptr : &*found;
}

Account *accountOf(WorldState &world, const ComputerState &computer)
{
    return const_cast<Account *>(accountOf(std::as_const(world), computer));
}

Account *findAccount(WorldState &world, const QString &name)
{
    for (const QString &candidate : {name, name + QLatin1Char('$')})
        for (Domain &domain : world.domains)
            for (Account &account : domain.accounts)
                if (sameName(account.currentName(), candidate))
                    return &account;
    return nullptr;
}

bool sameOrTrusted(const WorldState &world, const ComputerState &a, const ComputerState &b)
{
    const Domain *one = domainOf(world, a);
    const Domain *other = domainOf(world, b);
    return one != nullptr && other != nullptr &&
           (one == other || containsName(one->trusts, other->name) || containsName(other->trusts, one->name));
}

bool controllerAnswers(const WorldState &world, const ComputerState &computer)
{
    const Domain *domain = domainOf(world, computer);
    return domain != nullptr && domain->circumstances.controllerReachable;
}

QString wsmanSpn(const QString &host)
{
    return QStringLiteral("WSMAN/") + host;
}

ServerIdentity serverIdentity(const WorldState &world, const ComputerState &client, const Target &target,
                              const QString &host)
{
    const ComputerState &server = *target.computer;
    const QString spn = wsmanSpn(host);
    const bool certified = containsName(server.trustedCertificateNames, host);
    const SignInCache *cache = client.findSignIn(SignIn::CurrentUser);
    const bool refused = cache != nullptr && containsName(cache->negativeAnswers, spn);
    const bool asksKerberos = !target.isAddress && sameOrTrusted(world, client, server) &&
                              controllerAnswers(world, client) && controllerAnswers(world, server) &&
                              client.circumstances.secureChannelIntact && !refused;
    const std::vector<Owner> owners = ownersOf(world, spn);
    const bool issued = asksKerberos && owners.size() == 1;
    const bool toTarget = issued && owners.front().account == accountOf(world, server);
    if (issued && (!toTarget || !server.circumstances.secureChannelIntact))
        return ServerIdentity::WrongKey;
    return certified || (toTarget && clocksFit(client, server)) ? ServerIdentity::Proven
                                                                : ServerIdentity::NotProven;
}

void registerOwnSpns(WorldState &world, ComputerState &computer)
{
    Account *account = accountOf(world, computer);
    if (account == nullptr)
        return;
    QStringList missing;
    for (const QString &host : {computer.currentDnsName(), computer.currentName()})
        if (!owns(*account, wsmanSpn(host)))
            missing.append(wsmanSpn(host));
    QStringList refused;
    quint32 code = 0;
    for (const QString &spn : std::as_const(missing)) {
        quint32 problem = 0;
        if (!controllerAnswers(world, computer) || !computer.circumstances.secureChannelIntact)
            problem = wsman::noSuchDomain;
        else if (!computer.circumstances.mayWriteOwnSpns)
            problem = wsman::accessDenied;
        else if (!ownersOf(world, spn).empty())
            problem = spnNotUnique; // that the event carries this number is unconfirmed
        if (problem == 0) {
            addSpn(*account, spn);
        } else {
            refused.append(spn);
            code = problem;
        }
    }
    if (!refused.isEmpty())
        computer.circumstances.events.push_back(
            {QStringLiteral("System"), QStringLiteral("WinRM"), 10154, spnCreationEventText(refused, code)});
}

Performed setspnAdd(WorldState &world, const ComputerState &client, const QString &spn, const QString &name)
{
    Account *account = findAccount(world, name);
    if (auto problem = setspnProblem(world, client, account, name))
        return *problem;
    QString output = QStringLiteral("Checking domain %1\n").arg(directory::suffixOf(*client.domain));
    const std::vector<Owner> owners = ownersOf(world, spn);
    if (!owners.empty()) {
        for (const Owner &owner : owners)
            output += owner.account->distinguishedName + QStringLiteral("\n\t") +
                      owner.account->spns.registered.join(QStringLiteral("\n\t")) + QLatin1Char('\n');
        return {output + QStringLiteral("\nDuplicate SPN found, aborting operation!"), 1};
    }
    if (!client.circumstances.elevated || !client.circumstances.directoryRights)
        return insufficientRights(*account);
    addSpn(*account, spn);
    return {output + QStringLiteral("\nRegistering ServicePrincipalNames for %1\n\t%2\nUpdated object")
                         .arg(account->distinguishedName, spn),
            0};
}

Performed setspnDelete(WorldState &world, const ComputerState &client, const QString &spn,
                       const QString &name)
{
    Account *account = findAccount(world, name);
    if (auto problem = setspnProblem(world, client, account, name))
        return *problem;
    if (!client.circumstances.elevated || !client.circumstances.directoryRights)
        return insufficientRights(*account);
    account->spns.registered.removeIf([&](const QString &own) { return sameName(own, spn); });
    return {QStringLiteral("Unregistering ServicePrincipalNames for %1\n\t%2\nUpdated object")
                .arg(account->distinguishedName, spn),
            0};
}

Result<SpnOwnersAnswer> spnOwners(const WorldState &world, const ComputerState &client, const QString &host)
{
    if (auto problem = directoryProblem(world, client, host))
        return Failure(*problem);
    SpnOwnersAnswer answer;
    const Target target = resolve(world, host);
    QStringList names;
    const Account *own = nullptr;
    if (target.resolved()) {
        answer.netBiosName = target.computer->currentName();
        answer.dnsName = target.computer->currentDnsName();
        answer.typedIsCluster = target.cluster != nullptr;
        own = accountOf(world, *target.computer);
        answer.account = own != nullptr ? own->currentName() : QString();
        names << answer.netBiosName;
        if (!sameName(answer.dnsName, answer.netBiosName))
            names << answer.dnsName;
    }
    if (!containsName(names, host))
        names << host;
    for (const QString &name : std::as_const(names)) {
        SpnForm form{wsmanSpn(name), {}};
        for (const Owner &owner : ownersOf(world, form.spn))
            form.owners.push_back({owner.account->currentName(), owner.account->distinguishedName,
                                   owner.account->isComputer, owner.account == own});
        answer.forms.push_back(std::move(form));
    }
    return answer;
}

Result<SpnRegistrationAnswer> spnRegistration(const WorldState &world, const ComputerState &client,
                                              const SpnRegistrationRead &read)
{
    if (auto problem = directoryProblem(world, client, read.spn))
        return Failure(*problem);
    const bool registered = std::ranges::any_of(ownersOf(world, read.spn), [&](const Owner &owner) {
        return sameName(owner.account->currentName(), read.account) ||
               sameName(owner.account->currentName(), read.account + QLatin1Char('$'));
    });
    return SpnRegistrationAnswer{registered};
}

} // namespace credssp::practice
