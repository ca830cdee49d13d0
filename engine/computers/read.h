// The typed questions one can put to a Computer. Each names its typed answer.
#pragma once

#include "engine/computers/answer.h"

#include <map>

namespace credssp {

struct RegistryValueRead
{
    static constexpr const char *kind = "registry-value";
    using Answer = RegistryValueAnswer;
    RegistryStore store = RegistryStore::Hklm;
    QString key; ///< below HKEY_LOCAL_MACHINE, 64-bit view
    QString name;

    friend bool operator==(const RegistryValueRead &, const RegistryValueRead &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("store", &RegistryValueRead::store);
        v("key", &RegistryValueRead::key);
        v("name", &RegistryValueRead::name);
    }
};

struct RegistryKeyRead
{
    static constexpr const char *kind = "registry-key";
    using Answer = RegistryKeyAnswer;
    RegistryStore store = RegistryStore::Hklm;
    QString key;

    friend bool operator==(const RegistryKeyRead &, const RegistryKeyRead &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("store", &RegistryKeyRead::store);
        v("key", &RegistryKeyRead::key);
    }
};

struct ServiceRead
{
    static constexpr const char *kind = "service";
    using Answer = ServiceAnswer;
    QString service; ///< WinRM

    friend bool operator==(const ServiceRead &, const ServiceRead &) = default;
    template <typename V> static void describe(V &&v) { v("service", &ServiceRead::service); }
};

struct ElevationRead
{
    static constexpr const char *kind = "elevation";
    using Answer = ElevationAnswer;
    friend bool operator==(const ElevationRead &, const ElevationRead &) = default;
    template <typename V> static void describe(V &&) {}
};

/// Asked on the client about a server.
struct WsmanProbeRead
{
    static constexpr const char *kind = "wsman-probe";
    using Answer = WsmanProbeAnswer;
    QString host; ///< the name as typed

    friend bool operator==(const WsmanProbeRead &, const WsmanProbeRead &) = default;
    template <typename V> static void describe(V &&v) { v("host", &WsmanProbeRead::host); }
};

/// Asked on the client about any computer's name as typed (also its own).
/// Errors: Unreachable when no domain controller answers; NotAvailable in a workgroup.
struct SpnOwnersRead
{
    static constexpr const char *kind = "spn-owners";
    using Answer = SpnOwnersAnswer;
    QString host;

    friend bool operator==(const SpnOwnersRead &, const SpnOwnersRead &) = default;
    template <typename V> static void describe(V &&v) { v("host", &SpnOwnersRead::host); }
};

struct SpnRegistrationRead
{
    static constexpr const char *kind = "spn-registration";
    using Answer = SpnRegistrationAnswer;
    QString spn;
    QString account; ///< NODE1$ or svc-web

    friend bool operator==(const SpnRegistrationRead &, const SpnRegistrationRead &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("spn", &SpnRegistrationRead::spn);
        v("account", &SpnRegistrationRead::account);
    }
};

struct GroupMemberRead
{
    static constexpr const char *kind = "group-member";
    using Answer = GroupMemberAnswer;
    QString group;
    QString user; ///< DOMAIN\user

    friend bool operator==(const GroupMemberRead &, const GroupMemberRead &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("group", &GroupMemberRead::group);
        v("user", &GroupMemberRead::user);
    }
};

struct GatewayRead
{
    static constexpr const char *kind = "gateway";
    using Answer = GatewayAnswer;
    QString user; ///< DOMAIN\user; empty = the current user

    friend bool operator==(const GatewayRead &, const GatewayRead &) = default;
    template <typename V> static void describe(V &&v) { v("user", &GatewayRead::user); }
};

struct DomainRead
{
    static constexpr const char *kind = "domain";
    using Answer = DomainAnswer;
    friend bool operator==(const DomainRead &, const DomainRead &) = default;
    template <typename V> static void describe(V &&) {}
};

struct SecureChannelRead
{
    static constexpr const char *kind = "secure-channel";
    using Answer = SecureChannelAnswer;
    friend bool operator==(const SecureChannelRead &, const SecureChannelRead &) = default;
    template <typename V> static void describe(V &&) {}
};

/// Asked on the client.
struct NameResolutionRead
{
    static constexpr const char *kind = "name-resolution";
    using Answer = NameResolutionAnswer;
    QString host;

    friend bool operator==(const NameResolutionRead &, const NameResolutionRead &) = default;
    template <typename V> static void describe(V &&v) { v("host", &NameResolutionRead::host); }
};

/// Asked on the client.
struct PortRead
{
    static constexpr const char *kind = "port";
    using Answer = PortAnswer;
    QString host;
    quint16 port = 5985;

    friend bool operator==(const PortRead &, const PortRead &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("host", &PortRead::host);
        v("port", &PortRead::port);
    }
};

/// How far another clock is off: a host's (asked on the client), or with an empty host the domain
/// controller's.
struct ClockRead
{
    static constexpr const char *kind = "clock";
    using Answer = ClockAnswer;
    QString host;

    friend bool operator==(const ClockRead &, const ClockRead &) = default;
    template <typename V> static void describe(V &&v) { v("host", &ClockRead::host); }
};

struct PolicyRead
{
    static constexpr const char *kind = "policy";
    using Answer = PolicyAnswer;
    friend bool operator==(const PolicyRead &, const PolicyRead &) = default;
    template <typename V> static void describe(V &&) {}
};

struct BootRead
{
    static constexpr const char *kind = "boot";
    using Answer = BootAnswer;
    friend bool operator==(const BootRead &, const BootRead &) = default;
    template <typename V> static void describe(V &&) {}
};

struct EventLogRead
{
    static constexpr const char *kind = "event-log";
    using Answer = EventLogAnswer;
    QString channel;  ///< System, Microsoft-Windows-WinRM/Operational
    QString provider; ///< WinRM, LsaSrv, Microsoft-Windows-Security-Kerberos
    int id = 0;

    friend bool operator==(const EventLogRead &, const EventLogRead &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("channel", &EventLogRead::channel);
        v("provider", &EventLogRead::provider);
        v("id", &EventLogRead::id);
    }
};

struct UpdateLevelRead
{
    static constexpr const char *kind = "update-level";
    using Answer = UpdateLevelAnswer;
    friend bool operator==(const UpdateLevelRead &, const UpdateLevelRead &) = default;
    template <typename V> static void describe(V &&) {}
};

/// Which sign-in session: SYSTEM is 0x3e7, NETWORK SERVICE 0x3e4 (Windows' fixed logon ids).
enum class SignIn
{
    CurrentUser,
    System,
    NetworkService
};
template <> struct EnumNames<SignIn>
{
    static constexpr std::array names{std::pair{SignIn::CurrentUser, std::string_view("current-user")},
                                      std::pair{SignIn::System, std::string_view("system")},
                                      std::pair{SignIn::NetworkService, std::string_view("network-service")}};
};

struct TicketsRead
{
    static constexpr const char *kind = "tickets";
    using Answer = TicketsAnswer;
    SignIn session = SignIn::CurrentUser;

    friend bool operator==(const TicketsRead &, const TicketsRead &) = default;
    template <typename V> static void describe(V &&v) { v("session", &TicketsRead::session); }
};

/// Whether a manual step that nothing else can show was done. Only practice computers know; elsewhere the
/// person's word (--manual-done) stands in, and is reported as such. The ids are those of ManualStep
/// (action.h).
struct StepRead
{
    static constexpr const char *kind = "step";
    using Answer = StepAnswer;
    QString step;
    QString subject; ///< the name, account or computer the step is about

    friend bool operator==(const StepRead &, const StepRead &) = default;
    template <typename V> static void describe(V &&v)
    {
        v("step", &StepRead::step);
        v("subject", &StepRead::subject);
    }
};

/// Tries the connection that fails. Asked on the client; changes no configuration and caches nothing.
struct ConnectionRead
{
    static constexpr const char *kind = "connection";
    using Answer = ConnectionAnswer;
    QString host; ///< the name as typed

    friend bool operator==(const ConnectionRead &, const ConnectionRead &) = default;
    template <typename V> static void describe(V &&v) { v("host", &ConnectionRead::host); }
};

using Read = std::variant<RegistryValueRead, RegistryKeyRead, ServiceRead, ElevationRead, WsmanProbeRead,
                          SpnOwnersRead, SpnRegistrationRead, GroupMemberRead, GatewayRead, DomainRead,
                          SecureChannelRead, NameResolutionRead, PortRead, ClockRead, PolicyRead, BootRead,
                          EventLogRead, UpdateLevelRead, TicketsRead, StepRead, ConnectionRead>;

/// One batch of questions with its answers. A question asked twice is kept once.
class Answers
{
public:
    void insert(Read read, Result<Answer> answer);

    /// NotAvailable when the question was not in the batch.
    template <typename R> [[nodiscard]] Result<typename R::Answer> get(const R &read) const
    {
        const Result<Answer> *found = find(Read(read));
        if (found == nullptr)
            return failure(ErrorCode::NotAvailable, QLatin1String(R::kind));
        if (!*found)
            return Failure(found->error());
        if (const auto *answer = std::get_if<typename R::Answer>(&**found))
            return *answer;
        return failure(ErrorCode::Failed, QLatin1String(R::kind));
    }

    [[nodiscard]] const Result<Answer> *find(const Read &read) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] std::vector<Read> reads() const;

private:
    std::vector<std::pair<Read, Result<Answer>>> m_entries;
};

/// Answers by computer, keyed by the name as typed (client and server may be one computer: one entry each,
/// the same answers).
using AnswersByComputer = std::map<QString, Answers>;

} // namespace credssp
