// The typed answers to the typed questions of read.h.
#pragma once

#include "engine/computers/answer_directory.h"
#include "engine/registry/registry_value.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace credssp {

/// What lies below one registry key. `exists == false` and `denied == true` are different answers.
struct RegistryKeyAnswer
{
    static constexpr const char *kind = "registry-key";
    bool exists = false;
    bool denied = false;
    QString absentFrom; ///< when it does not exist: the topmost key of the path that does not
    std::vector<NamedValue> values;
    QStringList subkeys;

    friend bool operator==(const RegistryKeyAnswer &, const RegistryKeyAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("exists", &RegistryKeyAnswer::exists);
        v("denied", &RegistryKeyAnswer::denied);
        v("absentFrom", &RegistryKeyAnswer::absentFrom);
        v("values", &RegistryKeyAnswer::values);
        v("subkeys", &RegistryKeyAnswer::subkeys);
    }
};

struct RegistryValueAnswer
{
    static constexpr const char *kind = "registry-value";
    RegistryState value;

    friend bool operator==(const RegistryValueAnswer &, const RegistryValueAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("value", &RegistryValueAnswer::value); }
};

enum class ServiceState
{
    Running,
    Stopped,
    Other,
    NotInstalled
};
enum class StartType
{
    Automatic,
    Manual,
    Disabled,
    Other
};
template <> struct EnumNames<ServiceState>
{
    static constexpr std::array names{
        std::pair{ServiceState::Running, std::string_view("running")},
        std::pair{ServiceState::Stopped, std::string_view("stopped")},
        std::pair{ServiceState::Other, std::string_view("other")},
        std::pair{ServiceState::NotInstalled, std::string_view("not-installed")}};
};
template <> struct EnumNames<StartType>
{
    static constexpr std::array names{std::pair{StartType::Automatic, std::string_view("automatic")},
                                      std::pair{StartType::Manual, std::string_view("manual")},
                                      std::pair{StartType::Disabled, std::string_view("disabled")},
                                      std::pair{StartType::Other, std::string_view("other")}};
};

struct ServiceAnswer
{
    static constexpr const char *kind = "service";
    ServiceState state = ServiceState::NotInstalled;
    StartType startType = StartType::Other;

    friend bool operator==(const ServiceAnswer &, const ServiceAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("state", &ServiceAnswer::state);
        v("startType", &ServiceAnswer::startType);
    }
};

struct ElevationAnswer
{
    static constexpr const char *kind = "elevation";
    bool elevated = false; ///< this process has administrator rights on that computer now
    QString user;          ///< DOMAIN\user

    friend bool operator==(const ElevationAnswer &, const ElevationAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("elevated", &ElevationAnswer::elevated);
        v("user", &ElevationAnswer::user);
    }
};

/// What one unauthenticated POST to /wsman says (facts page §8.2).
struct WsmanProbeAnswer
{
    static constexpr const char *kind = "wsman-probe";
    bool answers = false;   ///< WinRM is there and listens
    QStringList mechanisms; ///< as the server names them: Negotiate, Kerberos, CredSSP, Basic

    [[nodiscard]] bool offersCredSsp() const
    {
        return mechanisms.contains(QStringLiteral("CredSSP"), Qt::CaseInsensitive);
    }
    friend bool operator==(const WsmanProbeAnswer &, const WsmanProbeAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("answers", &WsmanProbeAnswer::answers);
        v("mechanisms", &WsmanProbeAnswer::mechanisms);
    }
};

struct GroupMemberAnswer
{
    static constexpr const char *kind = "group-member";
    bool member = false;

    friend bool operator==(const GroupMemberAnswer &, const GroupMemberAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("member", &GroupMemberAnswer::member); }
};

/// Windows Admin Center's own gate on this computer (facts page §8.4).
struct GatewayAnswer
{
    static constexpr const char *kind = "gateway";
    bool installed = false;
    QString version; ///< "1" or "2" or empty
    QString
        credSspGroup; ///< the local group whose name begins with "Windows Admin Center CredSSP"; empty = none
    bool userInGroup = false;          ///< is a member, whether or not the present sign-in already counts it
    bool groupInToken = false;         ///< the present sign-in counts it
    bool gatewayAdministrator = false; ///< by local Administrators (S-1-5-32-544) or the Access page
    bool roleBasedAccess = false;      ///< signed in under role-based access: CredSSP features fail

    friend bool operator==(const GatewayAnswer &, const GatewayAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("installed", &GatewayAnswer::installed);
        v("version", &GatewayAnswer::version);
        v("credSspGroup", &GatewayAnswer::credSspGroup);
        v("userInGroup", &GatewayAnswer::userInGroup);
        v("groupInToken", &GatewayAnswer::groupInToken);
        v("gatewayAdministrator", &GatewayAnswer::gatewayAdministrator);
        v("roleBasedAccess", &GatewayAnswer::roleBasedAccess);
    }
};

struct NameResolutionAnswer
{
    static constexpr const char *kind = "name-resolution";
    bool resolved = false;
    QStringList addresses;
    QString dnsName; ///< canonical name behind it, when one is known

    friend bool operator==(const NameResolutionAnswer &, const NameResolutionAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("resolved", &NameResolutionAnswer::resolved);
        v("addresses", &NameResolutionAnswer::addresses);
        v("dnsName", &NameResolutionAnswer::dnsName);
    }
};

enum class PortState
{
    Open,
    Refused,
    NoAnswer
};
template <> struct EnumNames<PortState>
{
    static constexpr std::array names{std::pair{PortState::Open, std::string_view("open")},
                                      std::pair{PortState::Refused, std::string_view("refused")},
                                      std::pair{PortState::NoAnswer, std::string_view("no-answer")}};
};

struct PortAnswer
{
    static constexpr const char *kind = "port";
    PortState state = PortState::NoAnswer;

    friend bool operator==(const PortAnswer &, const PortAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("state", &PortAnswer::state); }
};

struct ClockAnswer
{
    static constexpr const char *kind = "clock";
    qint64 offsetSeconds = 0; ///< the other clock minus this one

    friend bool operator==(const ClockAnswer &, const ClockAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("offsetSeconds", &ClockAnswer::offsetSeconds); }
};

/// One registry value that a policy writes at every refresh.
struct PolicyValue
{
    QString policy; ///< the policy's display name; "Local policy" for this computer's own
    bool fromDomain = false;
    QString key; ///< below HKEY_LOCAL_MACHINE
    NamedValue value;

    friend bool operator==(const PolicyValue &, const PolicyValue &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("policy", &PolicyValue::policy);
        v("fromDomain", &PolicyValue::fromDomain);
        v("key", &PolicyValue::key);
        v("value", &PolicyValue::value);
    }
};

/// All values that policies write below CredentialsDelegation and the two WinRM policy keys.
struct PolicyAnswer
{
    static constexpr const char *kind = "policy";
    std::vector<PolicyValue> values; ///< in the order of processing: local policy first, then the domain's

    friend bool operator==(const PolicyAnswer &, const PolicyAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("values", &PolicyAnswer::values); }
};

struct BootAnswer
{
    static constexpr const char *kind = "boot";
    qint64 bootTime = 0; ///< seconds since 1970-01-01 UTC

    friend bool operator==(const BootAnswer &, const BootAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("bootTime", &BootAnswer::bootTime); }
};

struct LogEvent
{
    int id = 0;
    QString text;

    friend bool operator==(const LogEvent &, const LogEvent &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("id", &LogEvent::id);
        v("text", &LogEvent::text);
    }
};

struct EventLogAnswer
{
    static constexpr const char *kind = "event-log";
    std::vector<LogEvent> events; ///< newest first

    friend bool operator==(const EventLogAnswer &, const EventLogAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("events", &EventLogAnswer::events); }
};

struct UpdateLevelAnswer
{
    static constexpr const char *kind = "update-level";
    bool credSspFixed = true; ///< has the update against CVE-2018-0886 (KB4093492 or later)

    friend bool operator==(const UpdateLevelAnswer &, const UpdateLevelAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("credSspFixed", &UpdateLevelAnswer::credSspFixed); }
};

struct TicketsAnswer
{
    static constexpr const char *kind = "tickets";
    int cached = 0; ///< tickets and negative answers that a sign-in session holds for WSMAN targets

    friend bool operator==(const TicketsAnswer &, const TicketsAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("cached", &TicketsAnswer::cached); }
};

/// What the person reports or what only the practice world can know: a manual step was done.
struct StepAnswer
{
    static constexpr const char *kind = "step";
    bool done = false;

    friend bool operator==(const StepAnswer &, const StepAnswer &) = default;
    template <typename V> static void describe(V &&v) { v("done", &StepAnswer::done); }
};

/// What trying the connection that fails answers.
struct ConnectionAnswer
{
    static constexpr const char *kind = "connection";
    bool connected = false;
    QString message; ///< what Windows prints, complete; empty when connected

    friend bool operator==(const ConnectionAnswer &, const ConnectionAnswer &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("connected", &ConnectionAnswer::connected);
        v("message", &ConnectionAnswer::message);
    }
};

using Answer =
    std::variant<RegistryValueAnswer, RegistryKeyAnswer, ServiceAnswer, ElevationAnswer, WsmanProbeAnswer,
                 SpnOwnersAnswer, SpnRegistrationAnswer, GroupMemberAnswer, GatewayAnswer, DomainAnswer,
                 SecureChannelAnswer, NameResolutionAnswer, PortAnswer, ClockAnswer, PolicyAnswer, BootAnswer,
                 EventLogAnswer, UpdateLevelAnswer, TicketsAnswer, StepAnswer, ConnectionAnswer>;

} // namespace credssp
