#include "engine/checks/server_identity.h"

#include "engine/computers/name.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ServerIdentity)
};

bool isKeyed(const AnswersByComputer &answers, const QString &name)
{
    return std::ranges::any_of(answers,
                               [&](const auto &entry) { return sameRegistryName(entry.first, name); });
}

/// What a computer calls itself, or else what the client was told that it is called.
QString ownDnsName(const CheckContext &context, const AnswersByComputer &answers, const QString &name)
{
    if (const auto domain = answersOf(answers, name).get(DomainRead{}); domain && !domain->dnsName.isEmpty())
        return domain->dnsName;
    const Answers &client = clientAnswers(context, answers);
    if (const auto owners = client.get(SpnOwnersRead{name}); owners && !owners->dnsName.isEmpty())
        return owners->dnsName;
    if (const auto resolved = client.get(NameResolutionRead{name}); resolved)
        return resolved->dnsName;
    return {};
}

std::optional<bool> isRight(const SpnForm *form)
{
    if (form == nullptr)
        return std::nullopt;
    return form->owners.size() == 1 && form->owners.front().isTarget;
}

} // namespace

QString computerOf(const CheckContext &context, const AnswersByComputer &answers, const QString &server)
{
    if (sameRegistryName(server, context.client))
        return context.client;
    // The client's answers under a second name: client and server are one computer.
    if (isKeyed(answers, server))
        return answersOf(answers, server).find(GatewayRead{context.user}) != nullptr ? context.client
                                                                                     : server;
    QStringList asked{context.client};
    for (const QString &other : context.servers)
        if (isKeyed(answers, other))
            asked.append(other);
    const QString dnsName = ownDnsName(context, answers, server);
    for (const QString &other : std::as_const(asked))
        if (!dnsName.isEmpty() && sameRegistryName(ownDnsName(context, answers, other), dnsName))
            return other;
    // Nothing says where it leads. It must still be judged exactly once.
    return asked.size() > 1 ? asked.at(1) : server;
}

QStringList serverNames(const CheckContext &context)
{
    QStringList names;
    for (const QString &server : context.servers)
        if (!names.contains(server, Qt::CaseInsensitive))
            names.append(server);
    return names;
}

QStringList serverNamesOfComputer(const CheckContext &context, const AnswersByComputer &answers)
{
    QStringList names;
    if (!context.isServer)
        return names;
    for (const QString &server : serverNames(context)) {
        const bool here = sameRegistryName(server, context.computer) ||
                          sameRegistryName(computerOf(context, answers, server), context.computer);
        if (here)
            names.append(server);
    }
    // Asked under no name of its own: the only one there is leads here.
    if (names.isEmpty() && context.servers.size() == 1)
        names = context.servers;
    return names;
}

bool ServerFacts::isOwnName() const
{
    return sameRegistryName(typed, netBiosName) || sameRegistryName(typed, dnsName);
}

const SpnForm *spnForm(const SpnOwnersAnswer &owners, const QString &host)
{
    const QString spn = QStringLiteral("WSMAN/") + host;
    const auto found = std::ranges::find_if(
        owners.forms, [&](const SpnForm &form) { return sameRegistryName(form.spn, spn); });
    return found == owners.forms.end() ? nullptr : &*found;
}

ServerFacts serverFacts(const CheckContext &context, const AnswersByComputer &answers, const QString &server)
{
    ServerFacts facts;
    facts.typed = server;
    if (const auto name = ComputerName::parse(server)) {
        facts.isAddress = name->isAddress();
        facts.isShort = name->isShort();
    }
    const Answers &client = clientAnswers(context, answers);
    if (const auto resolution = client.get(NameResolutionRead{server})) {
        facts.resolved = resolution->resolved;
        facts.addresses = resolution->addresses;
        facts.dnsName = resolution->dnsName;
    }
    if (const auto owners = client.get(SpnOwnersRead{server})) {
        facts.netBiosName = owners->netBiosName;
        if (!owners->dnsName.isEmpty())
            facts.dnsName = owners->dnsName;
        facts.isCluster = owners->typedIsCluster;
        const SpnForm *typed = spnForm(*owners, server);
        facts.typedSpnRight = isRight(typed);
        facts.typedSpnOwned = typed == nullptr || !typed->owners.empty();
        facts.dnsSpnRight = isRight(spnForm(*owners, facts.dnsName));
    }
    return facts;
}

bool trustEachOther(const DomainAnswer &a, const DomainAnswer &b)
{
    return sameRegistryName(a.domain, b.domain) || a.trustedDomains.contains(b.domain, Qt::CaseInsensitive) ||
           b.trustedDomains.contains(a.domain, Qt::CaseInsensitive);
}

Unprovable whyUnprovable(const CheckContext &context, const AnswersByComputer &answers, const QString &server)
{
    const ServerFacts facts = serverFacts(context, answers, server);
    if (facts.isAddress)
        return Unprovable::Address;
    const auto client = clientAnswers(context, answers).get(DomainRead{});
    if (client && !client->joined)
        return Unprovable::ClientInWorkgroup;
    const auto target = answersOf(answers, computerOf(context, answers, server)).get(DomainRead{});
    if (target && !target->joined)
        return Unprovable::ServerInWorkgroup;
    if (client && target && !trustEachOther(*client, *target))
        return Unprovable::ForeignDomain;
    const auto owners = clientAnswers(context, answers).get(SpnOwnersRead{server});
    if (!owners)
        return Unprovable::No;
    if (!target && owners->account.isEmpty() && !owners->typedIsCluster)
        return Unprovable::NotInDirectory;
    const bool foreignName = facts.isCluster || (!facts.dnsName.isEmpty() && !facts.isOwnName());
    if (foreignName && !facts.typedSpnOwned)
        return Unprovable::NameWithoutSpn;
    return Unprovable::No;
}

QString unprovableSentence(Unprovable why, const CheckContext &context, const QString &server)
{
    switch (why) {
    case Unprovable::No:
        return {};
    case Unprovable::Address:
        return Text::tr("\"%1\" is an address, and Windows proves the identity of computers by name.")
            .arg(server);
    case Unprovable::ClientInWorkgroup:
        return Text::tr("\"%1\" is in a workgroup, so no domain can prove to it who a server is.")
            .arg(context.client);
    case Unprovable::ServerInWorkgroup:
        return Text::tr("\"%1\" is in a workgroup, so no domain can prove who it is.").arg(server);
    case Unprovable::ForeignDomain:
        return Text::tr("\"%1\" and \"%2\" are in different domains that do not trust each other.")
            .arg(context.client, server);
    case Unprovable::NotInDirectory:
        return Text::tr("The domain has no computer account for \"%1\".").arg(server);
    case Unprovable::NameWithoutSpn:
        return Text::tr("No computer has registered the name \"%1\" in the domain.").arg(server);
    }
    return {};
}

} // namespace credssp
