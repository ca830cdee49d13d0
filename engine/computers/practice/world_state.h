// What a practice world consists of, as plain values. One schema for scenario files and state files.
//
// What no undo brings back (clocks, boot counts, trust, caches, tokens, events, update level, reachability,
// names that people changed) lies in members called `circumstances`, service principal names in members
// called `spns`: without these two, two state files differ exactly where configuration differs.
#pragma once

#include "engine/computers/practice/registry_model.h"
#include "engine/computers/read.h"

#include <array>

namespace credssp::practice {

struct Service
{
    static constexpr std::array required{"name"};
    QString name;
    ServiceState state = ServiceState::Running;
    StartType startType = StartType::Automatic;
    template <typename V> static void describe(V &&v)
    {
        v("name", &Service::name);
        v("state", &Service::state);
        v("startType", &Service::startType);
    }
};

struct Group
{
    static constexpr std::array required{"name"};
    QString name;
    QString sid;         ///< only for built-in groups, whose names differ between languages
    QStringList members; ///< DOMAIN\user, sorted
    template <typename V> static void describe(V &&v)
    {
        v("name", &Group::name);
        v("sid", &Group::sid);
        v("members", &Group::members);
    }
};

struct Firewall
{
    bool on = true;
    bool allowsWinRm = true;
    template <typename V> static void describe(V &&v)
    {
        v("on", &Firewall::on);
        v("allowsWinRm", &Firewall::allowsWinRm);
    }
};

/// Windows Admin Center's gateway on a computer (facts page §8.4).
struct AdminCenter
{
    QString version = QStringLiteral("2");
    QStringList administrators; ///< those of the Access page, sorted; local Administrators count besides
    template <typename V> static void describe(V &&v)
    {
        v("version", &AdminCenter::version);
        v("administrators", &AdminCenter::administrators);
    }
};

struct Event
{
    static constexpr std::array required{"channel", "provider", "id"};
    QString channel;
    QString provider;
    int id = 0;
    QString text;
    template <typename V> static void describe(V &&v)
    {
        v("channel", &Event::channel);
        v("provider", &Event::provider);
        v("id", &Event::id);
        v("text", &Event::text);
    }
};

/// What one sign-in session holds for Kerberos targets.
struct SignInCache
{
    static constexpr std::array required{"session"};
    SignIn session = SignIn::CurrentUser;
    QStringList tickets;
    QStringList negativeAnswers; ///< names for which the domain controller said "unknown" a moment ago
    template <typename V> static void describe(V &&v)
    {
        v("session", &SignInCache::session);
        v("tickets", &SignInCache::tickets);
        v("negativeAnswers", &SignInCache::negativeAnswers);
    }
};

/// The groups that a user's present sign-in counts.
struct Token
{
    static constexpr std::array required{"user"};
    QString user;
    QStringList groups;
    template <typename V> static void describe(V &&v)
    {
        v("user", &Token::user);
        v("groups", &Token::groups);
    }
};

struct DoneStep
{
    static constexpr std::array required{"step"};
    QString step;
    QString subject;
    template <typename V> static void describe(V &&v)
    {
        v("step", &DoneStep::step);
        v("subject", &DoneStep::subject);
    }
};

struct ComputerCircumstances
{
    bool elevated = true;
    bool reachable = true;            ///< from the network; false: nothing answers at all
    bool remoteServiceControl = true; ///< sc.exe \\host reaches it, whatever WinRM does
    bool secureChannelIntact = true;
    bool mayWriteOwnSpns = true;
    bool directoryRights = true; ///< the person there may change accounts in the directory
    bool credSspFixed = true;    ///< update against CVE-2018-0886
    bool ntlmBlocked = false;
    bool roleBasedAccess = false;
    qint64 clockOffsetSeconds = 0; ///< against the domain's time
    int bootCount = 1;
    int answerDelayMs = 0; ///< how long it takes to answer one batch or action
    QString renamedTo;     ///< its new NetBIOS name, when a person renamed it
    std::vector<SignInCache> signIns;
    std::vector<Token> tokens;
    std::vector<Event> events; ///< oldest first
    std::vector<DoneStep> steps;
    template <typename V> static void describe(V &&v)
    {
        using C = ComputerCircumstances;
        v("elevated", &C::elevated);
        v("reachable", &C::reachable);
        v("remoteServiceControl", &C::remoteServiceControl);
        v("secureChannelIntact", &C::secureChannelIntact);
        v("mayWriteOwnSpns", &C::mayWriteOwnSpns);
        v("directoryRights", &C::directoryRights);
        v("credSspFixed", &C::credSspFixed);
        v("ntlmBlocked", &C::ntlmBlocked);
        v("roleBasedAccess", &C::roleBasedAccess);
        v("clockOffsetSeconds", &C::clockOffsetSeconds);
        v("bootCount", &C::bootCount);
        v("answerDelayMs", &C::answerDelayMs);
        v("renamedTo", &C::renamedTo);
        v("signIns", &C::signIns);
        v("tokens", &C::tokens);
        v("events", &C::events);
        v("steps", &C::steps);
    }
};

struct ComputerState
{
    static constexpr std::array required{"name", "domain"};
    QString name;        ///< NetBIOS, upper case; its identity, also after a rename
    QString dnsName;     ///< default: the name in lower case, with the domain behind it
    QStringList aliases; ///< further names in DNS that lead here
    QStringList addresses;
    std::optional<QString> domain; ///< DNS name; null = a workgroup
    QString workgroup = QStringLiteral("WORKGROUP");
    QString account; ///< default: the name with a dollar sign; none in a workgroup
    QString language = QStringLiteral("en");
    std::vector<int> listenerPorts{5985};
    Firewall firewall;
    std::vector<Service> services;       ///< default: WinRM, running and automatic
    QStringList trustedCertificateNames; ///< names that its WinRM certificate proves to the client
    std::vector<Group> groups;
    std::optional<AdminCenter> adminCenter;
    RegistryModel registry;    ///< HKEY_LOCAL_MACHINE
    RegistryModel localPolicy; ///< Registry.pol
    ComputerCircumstances circumstances;
    template <typename V> static void describe(V &&v)
    {
        using C = ComputerState;
        v("name", &C::name);
        v("dnsName", &C::dnsName);
        v("aliases", &C::aliases);
        v("addresses", &C::addresses);
        v("domain", &C::domain);
        v("workgroup", &C::workgroup);
        v("account", &C::account);
        v("language", &C::language);
        v("listenerPorts", &C::listenerPorts);
        v("firewall", &C::firewall);
        v("services", &C::services);
        v("trustedCertificateNames", &C::trustedCertificateNames);
        v("groups", &C::groups);
        v("adminCenter", &C::adminCenter);
        v("registry", &C::registry);
        v("localPolicy", &C::localPolicy);
        v("circumstances", &C::circumstances);
    }

    [[nodiscard]] QString currentName() const; ///< after a rename: the new one
    [[nodiscard]] QString currentDnsName() const;
    [[nodiscard]] bool joined() const { return domain.has_value(); }
    [[nodiscard]] Service *service(const QString &serviceName);
    [[nodiscard]] const Service *service(const QString &serviceName) const;
    [[nodiscard]] Group *group(const QString &groupName);
    [[nodiscard]] const Group *group(const QString &groupName) const;
    [[nodiscard]] bool winRmRuns() const;
    [[nodiscard]] SignInCache &signIn(SignIn session);
    [[nodiscard]] const SignInCache *findSignIn(SignIn session) const;
    [[nodiscard]] Token *token(const QString &user);
};

struct Spns
{
    QStringList registered;
    template <typename V> static void describe(V &&v) { v("registered", &Spns::registered); }
};

struct AccountCircumstances
{
    QString renamedTo; ///< its new account name, when its computer was renamed
    template <typename V> static void describe(V &&v) { v("renamedTo", &AccountCircumstances::renamedTo); }
};

struct Account
{
    static constexpr std::array required{"account"};
    QString account;           ///< NODE1$, svc-web
    QString distinguishedName; ///< default: below CN=Computers or CN=Users
    bool isComputer = true;
    Spns spns;
    AccountCircumstances circumstances;
    template <typename V> static void describe(V &&v)
    {
        v("account", &Account::account);
        v("distinguishedName", &Account::distinguishedName);
        v("isComputer", &Account::isComputer);
        v("spns", &Account::spns);
        v("circumstances", &Account::circumstances);
    }
    [[nodiscard]] QString currentName() const
    {
        return circumstances.renamedTo.isEmpty() ? account : circumstances.renamedTo;
    }
};

struct DomainPolicy
{
    static constexpr std::array required{"name"};
    QString name;
    QStringList computers; ///< NetBIOS names it applies to; empty = every computer of the domain
    RegistryModel values;
    template <typename V> static void describe(V &&v)
    {
        v("name", &DomainPolicy::name);
        v("computers", &DomainPolicy::computers);
        v("values", &DomainPolicy::values);
    }
};

struct DomainCircumstances
{
    bool controllerReachable = true;
    template <typename V> static void describe(V &&v)
    {
        v("controllerReachable", &DomainCircumstances::controllerReachable);
    }
};

struct Domain
{
    static constexpr std::array required{"name", "netBiosName"};
    QString name;
    QString netBiosName;
    QStringList trusts; ///< DNS names of domains trusted both ways
    std::vector<Account> accounts;
    std::vector<DomainPolicy> policies; ///< in the order in which they are processed
    DomainCircumstances circumstances;
    template <typename V> static void describe(V &&v)
    {
        v("name", &Domain::name);
        v("netBiosName", &Domain::netBiosName);
        v("trusts", &Domain::trusts);
        v("accounts", &Domain::accounts);
        v("policies", &Domain::policies);
        v("circumstances", &Domain::circumstances);
    }
};

struct Cluster
{
    static constexpr std::array required{"name", "node"};
    QString name;
    QString dnsName;
    QStringList addresses;
    QString node; ///< NetBIOS name of the node that its name leads to
    template <typename V> static void describe(V &&v)
    {
        v("name", &Cluster::name);
        v("dnsName", &Cluster::dnsName);
        v("addresses", &Cluster::addresses);
        v("node", &Cluster::node);
    }
};

struct Ending
{
    static constexpr std::array required{"kind", "remedies"};
    QString kind; ///< cured-by, manual, no-change
    QStringList remedies;
    template <typename V> static void describe(V &&v)
    {
        v("kind", &Ending::kind);
        v("remedies", &Ending::remedies);
    }
};

/// The person now connects to `proven` where it was `typed` before.
struct NameInUse
{
    static constexpr std::array required{"typed", "proven"};
    QString typed;
    QString proven;
    template <typename V> static void describe(V &&v)
    {
        v("typed", &NameInUse::typed);
        v("proven", &NameInUse::proven);
    }
};

struct WorldCircumstances
{
    bool throughAdminCenter = false; ///< the person works through Windows Admin Center: its gate comes first
    std::vector<NameInUse> namesInUse;
    template <typename V> static void describe(V &&v)
    {
        v("throughAdminCenter", &WorldCircumstances::throughAdminCenter);
        v("namesInUse", &WorldCircumstances::namesInUse);
    }
};

struct WorldState
{
    static constexpr std::array required{"name", "client", "servers", "computers"};
    QString name;
    QString story;
    QStringList notes; ///< what is modelled without a source, and other things to know; English
    QString client;
    QStringList servers;
    QString user = QStringLiteral("CONTOSO\\admin"); ///< who works on every computer
    std::optional<Ending> ending;
    std::vector<Domain> domains;
    std::vector<ComputerState> computers;
    std::vector<Cluster> clusters;
    WorldCircumstances circumstances;
    template <typename V> static void describe(V &&v)
    {
        using W = WorldState;
        v("name", &W::name);
        v("story", &W::story);
        v("notes", &W::notes);
        v("client", &W::client);
        v("servers", &W::servers);
        v("user", &W::user);
        v("ending", &W::ending);
        v("domains", &W::domains);
        v("computers", &W::computers);
        v("clusters", &W::clusters);
        v("circumstances", &W::circumstances);
    }

    [[nodiscard]] ComputerState *computer(const QString &netBiosName);
    [[nodiscard]] const Domain *domain(const QString &dnsName) const;
    [[nodiscard]] Domain *domain(const QString &dnsName);
};

/// Strict: wrong types, unknown keys, missing required ones, and names that lead nowhere are InvalidInput
/// errors that name the key.
[[nodiscard]] Result<WorldState> worldFromJson(const QJsonObject &json);
/// Everything, with every default written out. Reading it again gives an equal world.
[[nodiscard]] QJsonObject worldToJson(const WorldState &world);

[[nodiscard]] bool sameName(const QString &a, const QString &b); ///< Windows' names know no case
[[nodiscard]] bool containsName(const QStringList &names, const QString &name);

} // namespace credssp::practice
