// What one can ask a Computer to do, as values: building one touches nothing. From the one value come the
// command (command.h), the preview, the verification and the undo (engine/plan), so a kind that lacks one
// does not compile.
#pragma once

#include "engine/computers/read.h"

namespace credssp {

/// One registry value before and after. `after` absent means: the value is deleted; `after` KeyAbsent means
/// that its key goes too when nothing else is left in it (and its parents up to `absentFrom`, likewise).
struct RegistryChange
{
    RegistryStore store = RegistryStore::Hklm;
    QString key; ///< below HKEY_LOCAL_MACHINE, 64-bit view
    QString name;
    RegistryState before;
    RegistryState after;

    friend bool operator==(const RegistryChange &, const RegistryChange &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("store", &RegistryChange::store);
        v("key", &RegistryChange::key);
        v("name", &RegistryChange::name);
        v("before", &RegistryChange::before);
        v("after", &RegistryChange::after);
    }
};

/// Writes single registry values, natively, in both stores. No value that is not listed is touched.
struct EditRegistry
{
    static constexpr const char *kind = "edit-registry";
    std::vector<RegistryChange> changes;
    /// Values that ought to change in a store that this build cannot reach; shown as "not available yet".
    std::vector<RegistryValueRead> unavailable;

    friend bool operator==(const EditRegistry &, const EditRegistry &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("changes", &EditRegistry::changes);
        v("unavailable", &EditRegistry::unavailable);
    }
};

enum class Side
{
    Client,
    Service
};
template <> struct EnumNames<Side>
{
    static constexpr std::array names{std::pair{Side::Client, std::string_view("client")},
                                      std::pair{Side::Service, std::string_view("service")}};
};

/// Set-Item WSMan:\localhost\{Client,Service}\Auth\CredSSP: the switch alone, no delegation entry.
struct SetCredSsp
{
    static constexpr const char *kind = "set-credssp";
    Side side = Side::Client;
    bool on = false;

    friend bool operator==(const SetCredSsp &, const SetCredSsp &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("side", &SetCredSsp::side);
        v("on", &SetCredSsp::on);
    }
};

/// Enable-WSManCredSSP -Role Client -DelegateComputer … -Force
struct EnableClientCredSsp
{
    static constexpr const char *kind = "enable-client-credssp";
    QStringList servers;

    friend bool operator==(const EnableClientCredSsp &, const EnableClientCredSsp &) = default;
    template <typename V> static void describe(V &&v) { v("servers", &EnableClientCredSsp::servers); }
};

/// Disable-WSManCredSSP -Role Client
struct DisableClientCredSsp
{
    static constexpr const char *kind = "disable-client-credssp";
    friend bool operator==(const DisableClientCredSsp &, const DisableClientCredSsp &) = default;
    template <typename V> static void describe(V &&) {}
};

/// Enable-WSManCredSSP -Role Server -Force
struct EnableServerCredSsp
{
    static constexpr const char *kind = "enable-server-credssp";
    friend bool operator==(const EnableServerCredSsp &, const EnableServerCredSsp &) = default;
    template <typename V> static void describe(V &&) {}
};

/// Disable-WSManCredSSP -Role Server
struct DisableServerCredSsp
{
    static constexpr const char *kind = "disable-server-credssp";
    friend bool operator==(const DisableServerCredSsp &, const DisableServerCredSsp &) = default;
    template <typename V> static void describe(V &&) {}
};

enum class ServiceVerb
{
    Start,
    Stop,
    Restart
};
template <> struct EnumNames<ServiceVerb>
{
    static constexpr std::array names{std::pair{ServiceVerb::Start, std::string_view("start")},
                                      std::pair{ServiceVerb::Stop, std::string_view("stop")},
                                      std::pair{ServiceVerb::Restart, std::string_view("restart")}};
};

struct ControlService
{
    static constexpr const char *kind = "control-service";
    QString service;
    ServiceVerb verb = ServiceVerb::Restart;
    /// Empty: on the computer itself. Else: from the client with sc.exe \\host, because nothing else reaches
    /// that computer while its WinRM is down.
    QString remoteHost;

    friend bool operator==(const ControlService &, const ControlService &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("service", &ControlService::service);
        v("verb", &ControlService::verb);
        v("remoteHost", &ControlService::remoteHost);
    }
};

struct SetServiceStartType
{
    static constexpr const char *kind = "set-service-start-type";
    QString service;
    StartType startType = StartType::Automatic;
    QString remoteHost; ///< as in ControlService

    friend bool operator==(const SetServiceStartType &, const SetServiceStartType &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("service", &SetServiceStartType::service);
        v("startType", &SetServiceStartType::startType);
        v("remoteHost", &SetServiceStartType::remoteHost);
    }
};

/// setspn.exe -S, on the client. Never -A: -S looks for duplicates first.
struct RegisterSpn
{
    static constexpr const char *kind = "register-spn";
    QString spn;
    QString account;

    friend bool operator==(const RegisterSpn &, const RegisterSpn &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("spn", &RegisterSpn::spn);
        v("account", &RegisterSpn::account);
    }
};

/// setspn.exe -D, on the client.
struct UnregisterSpn
{
    static constexpr const char *kind = "unregister-spn";
    QString spn;
    QString account;
    bool stillOwned = false; ///< another account keeps it: Windows would refuse to register it here again

    friend bool operator==(const UnregisterSpn &, const UnregisterSpn &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("spn", &UnregisterSpn::spn);
        v("account", &UnregisterSpn::account);
        v("stillOwned", &UnregisterSpn::stillOwned);
    }
};

/// klist.exe purge, for one sign-in session of the computer.
struct PurgeTickets
{
    static constexpr const char *kind = "purge-tickets";
    SignIn session = SignIn::CurrentUser;

    friend bool operator==(const PurgeTickets &, const PurgeTickets &) = default;
    template <typename V> static void describe(V &&v) { v("session", &PurgeTickets::session); }
};

/// Add-LocalGroupMember / Remove-LocalGroupMember.
struct ChangeGroupMember
{
    static constexpr const char *kind = "change-group-member";
    QString group;
    QString user; ///< DOMAIN\user
    bool add = true;

    friend bool operator==(const ChangeGroupMember &, const ChangeGroupMember &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("group", &ChangeGroupMember::group);
        v("user", &ChangeGroupMember::user);
        v("add", &ChangeGroupMember::add);
    }
};

/// Restart-Computer -Force
struct RestartComputer
{
    static constexpr const char *kind = "restart-computer";
    friend bool operator==(const RestartComputer &, const RestartComputer &) = default;
    template <typename V> static void describe(V &&) {}
};

/// w32tm.exe /resync /force
struct SyncClock
{
    static constexpr const char *kind = "sync-clock";
    friend bool operator==(const SyncClock &, const SyncClock &) = default;
    template <typename V> static void describe(V &&) {}
};

/// The ids of manual steps: what a person does, and what a practice computer then does in their place.
namespace manual {
inline const QString renameComputer = QStringLiteral("rename-computer");        ///< subject: the new name
inline const QString repairTrust = QStringLiteral("repair-trust");              ///< subject: the domain
inline const QString useProvenName = QStringLiteral("use-proven-name");         ///< subject: "typed>proven"
inline const QString installUpdates = QStringLiteral("install-updates");        ///< subject: empty
inline const QString gatewayAccessPage = QStringLiteral("gateway-access-page"); ///< subject: DOMAIN\user
inline const QString leaveAccessPage = QStringLiteral("leave-gateway-access-page"); ///< subject: DOMAIN\user
inline const QString signOutAndIn = QStringLiteral("sign-out-and-in");              ///< subject: DOMAIN\user
inline const QString startService = QStringLiteral("start-service");                ///< subject: the service
inline const QString stopService = QStringLiteral("stop-service");                  ///< subject: the service
inline const QString askOwner = QStringLiteral("ask-account-owner");                ///< subject: the account
inline const QString restartComputer = QStringLiteral("restart-computer");          ///< subject: empty
inline const QString enableServer = QStringLiteral("enable-server-credssp");        ///< subject: empty
} // namespace manual

/// Something only a person can do.
struct ManualStep
{
    static constexpr const char *kind = "manual";
    QString step;    ///< one of the ids above
    QString subject; ///< see there
    // The texts are for people, in their language; they are no part of the plan's hash.
    QString title;
    QStringList steps;
    QStringList undoSteps; ///< empty: cannot be undone, for the reason below
    QString undoStep;      ///< the manual id that undoes it; empty like undoSteps
    QString irreversible;

    friend bool operator==(const ManualStep &, const ManualStep &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("step", &ManualStep::step);
        v("subject", &ManualStep::subject);
        v("title", &ManualStep::title);
        v("steps", &ManualStep::steps);
        v("undoSteps", &ManualStep::undoSteps);
        v("undoStep", &ManualStep::undoStep);
        v("irreversible", &ManualStep::irreversible);
    }
};

using Action =
    std::variant<EditRegistry, SetCredSsp, EnableClientCredSsp, DisableClientCredSsp, EnableServerCredSsp,
                 DisableServerCredSsp, ControlService, SetServiceStartType, RegisterSpn, UnregisterSpn,
                 PurgeTickets, ChangeGroupMember, RestartComputer, SyncClock, ManualStep>;

} // namespace credssp
