#include "engine/computers/practice/reads.h"

#include "engine/computers/practice/connection.h"
#include "engine/computers/practice/directory.h"
#include "engine/computers/practice/messages.h"
#include "engine/computers/practice/policy.h"
#include "engine/registry/known_keys.h"

#include <QCoreApplication>

namespace credssp::practice {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PracticeReads)
};

constexpr qint64 firstBootTime = 1767225600; // 2026-01-01 00:00 UTC; no real clock in a practice world
constexpr qint64 secondsBetweenBoots = 60;

bool sameProvider(const QString &a, const QString &b)
{
    const auto bare = [](const QString &name) {
        const QLatin1String prefix("Microsoft-Windows-");
        return name.startsWith(prefix, Qt::CaseInsensitive) ? name.mid(prefix.size()) : name;
    };
    return sameName(bare(a), bare(b));
}

struct Reader
{
    const WorldState &world;
    const ComputerState &me;

    Result<Answer> operator()(const RegistryValueRead &read) const
    {
        if (isDenied(read.store, read.key))
            return RegistryValueAnswer{RegistryState::denied()};
        return RegistryValueAnswer{storeOf(read.store).value(read.key, read.name)};
    }
    Result<Answer> operator()(const RegistryKeyRead &read) const
    {
        if (!isDenied(read.store, read.key))
            return storeOf(read.store).listing(read.key);
        RegistryKeyAnswer answer;
        answer.exists = true;
        answer.denied = true;
        return answer;
    }
    Result<Answer> operator()(const ServiceRead &read) const
    {
        const Service *service = me.service(read.service);
        return service != nullptr ? ServiceAnswer{service->state, service->startType} : ServiceAnswer{};
    }
    Result<Answer> operator()(const ElevationRead &) const
    {
        return ElevationAnswer{me.circumstances.elevated, world.user};
    }
    Result<Answer> operator()(const WsmanProbeRead &read) const
    {
        const Target target = resolve(world, read.host);
        if (portState(me, target, 5985) != PortState::Open)
            return WsmanProbeAnswer{};
        return WsmanProbeAnswer{true, offeredMechanisms(*target.computer)};
    }
    Result<Answer> operator()(const SpnOwnersRead &read) const { return spnOwners(world, me, read.host); }
    Result<Answer> operator()(const SpnRegistrationRead &read) const
    {
        return spnRegistration(world, me, read);
    }
    Result<Answer> operator()(const GroupMemberRead &read) const
    {
        const Group *group = me.group(read.group);
        if (group == nullptr)
            return failure(ErrorCode::NotFound, read.group);
        return GroupMemberAnswer{containsName(group->members, read.user)};
    }
    Result<Answer> operator()(const GatewayRead &read) const
    {
        return gatewayOf(me, read.user.isEmpty() ? world.user : read.user);
    }
    Result<Answer> operator()(const DomainRead &) const
    {
        DomainAnswer answer{
            me.joined(), me.domain.value_or(me.workgroup), me.currentName(), me.currentDnsName(), {}};
        if (const Domain *domain = me.domain ? world.domain(*me.domain) : nullptr)
            answer.trustedDomains = domain->trusts;
        return answer;
    }
    Result<Answer> operator()(const SecureChannelRead &) const
    {
        if (!me.joined())
            return failure(ErrorCode::NotAvailable, me.name,
                           Text::tr("\"%1\" is in a workgroup. It has no secure channel.").arg(me.name));
        if (!controllerAnswers(world, me))
            return SecureChannelAnswer{false, false, wsman::noLogonServers};
        const bool intact = me.circumstances.secureChannelIntact;
        return SecureChannelAnswer{true, intact, intact ? 0 : wsman::trustFailure};
    }
    Result<Answer> operator()(const NameResolutionRead &read) const
    {
        const Target target = resolve(world, read.host);
        return NameResolutionAnswer{target.resolved(), target.addresses, target.dnsName};
    }
    Result<Answer> operator()(const PortRead &read) const
    {
        return PortAnswer{portState(me, resolve(world, read.host), read.port)};
    }
    Result<Answer> operator()(const ClockRead &read) const
    {
        const qint64 own = me.circumstances.clockOffsetSeconds;
        if (!read.host.isEmpty()) {
            const Target target = resolve(world, read.host);
            if (!target.resolved())
                return failure(ErrorCode::Unreachable, read.host, englishText(wsman::nameNotResolved),
                               wsman::nameNotResolved);
            if (target.computer != &me && !target.computer->circumstances.reachable)
                return failure(ErrorCode::Unreachable, read.host, englishText(wsman::networkTimedOut),
                               wsman::networkTimedOut);
            return ClockAnswer{target.computer->circumstances.clockOffsetSeconds - own};
        }
        if (!me.joined())
            return failure(
                ErrorCode::NotAvailable, me.name,
                Text::tr("\"%1\" is in a workgroup. There is no domain controller to compare with.")
                    .arg(me.name));
        if (!controllerAnswers(world, me))
            return failure(ErrorCode::Unreachable, *me.domain, englishText(wsman::noSuchDomain),
                           wsman::noSuchDomain);
        return ClockAnswer{-own};
    }
    Result<Answer> operator()(const PolicyRead &) const { return policyValues(world, me); }
    Result<Answer> operator()(const BootRead &) const
    {
        return BootAnswer{firstBootTime + me.circumstances.bootCount * secondsBetweenBoots};
    }
    Result<Answer> operator()(const EventLogRead &read) const
    {
        EventLogAnswer answer;
        for (const Event &event : me.circumstances.events)
            if (sameName(event.channel, read.channel) && sameProvider(event.provider, read.provider) &&
                event.id == read.id)
                answer.events.insert(answer.events.begin(), LogEvent{event.id, event.text});
        return answer;
    }
    Result<Answer> operator()(const UpdateLevelRead &) const
    {
        return UpdateLevelAnswer{me.circumstances.credSspFixed};
    }
    Result<Answer> operator()(const TicketsRead &read) const
    {
        const SignInCache *cache = me.findSignIn(read.session);
        if (cache == nullptr)
            return TicketsAnswer{};
        return TicketsAnswer{static_cast<int>(cache->tickets.size() + cache->negativeAnswers.size())};
    }
    Result<Answer> operator()(const StepRead &read) const
    {
        const bool done = std::ranges::any_of(me.circumstances.steps, [&](const DoneStep &step) {
            return step.step == read.step && sameName(step.subject, read.subject);
        });
        return StepAnswer{done};
    }
    Result<Answer> operator()(const ConnectionRead &read) const
    {
        return tryConnection(world, me, read.host);
    }

private:
    /// An ordinary user may read neither WSMAN\Service nor the local policy (facts page §1.6).
    [[nodiscard]] bool isDenied(RegistryStore store, const QString &key) const
    {
        if (me.circumstances.elevated)
            return false;
        return store == RegistryStore::LocalPolicy || sameName(key, keys::wsmanService) ||
               key.startsWith(keys::wsmanService + QLatin1Char('\\'), Qt::CaseInsensitive);
    }
    [[nodiscard]] const RegistryModel &storeOf(RegistryStore store) const
    {
        return store == RegistryStore::Hklm ? me.registry : me.localPolicy;
    }
};

} // namespace

Result<Answer> answerRead(const WorldState &world, const ComputerState &client, const ComputerState *asked,
                          const QString &typed, const Read &read)
{
    if (asked == nullptr)
        return Failure(*remotingProblem(client, nullptr, typed));
    // What a person did, they did at the computer; no remoting is needed to know it.
    if (!std::holds_alternative<StepRead>(read)) {
        const auto problem = std::holds_alternative<ServiceRead>(read)
                                 ? serviceControlProblem(client, asked, typed)
                                 : remotingProblem(client, asked, typed);
        if (problem)
            return Failure(*problem);
    }
    return std::visit(Reader{world, *asked}, read);
}

} // namespace credssp::practice
