#include "engine/computers/practice/actions.h"

#include "engine/computers/command.h"
#include "engine/computers/practice/directory.h"
#include "engine/computers/practice/messages.h"
#include "engine/computers/practice/policy.h"

#include <QCoreApplication>

namespace credssp::practice {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PracticeActions)
};

constexpr int serviceDisabled = 1058;
constexpr int serviceNotInstalled = 1060;
constexpr int memberNotInAlias = 1377;
constexpr int memberInAlias = 1378;

void forgetStep(ComputerState &computer, const QString &step, const QString &subject)
{
    std::erase_if(computer.circumstances.steps,
                  [&](const DoneStep &done) { return done.step == step && sameName(done.subject, subject); });
}

Result<Performed> cmdlet(const Result<void> &result)
{
    if (!result)
        return Failure(result.error());
    return Performed{};
}

Failure notElevated(const QString &subject)
{
    return failure(ErrorCode::AccessDenied, subject, englishText(wsman::accessDenied), wsman::accessDenied);
}

struct Performer
{
    WorldState &world;
    ComputerState &me;

    Result<Performed> operator()(const EditRegistry &edit) const
    {
        if (!me.circumstances.elevated)
            return notElevated(me.name);
        for (const RegistryChange &change : edit.changes)
            if (change.after.state == ValueState::Denied)
                return failure(ErrorCode::InvalidInput, change.key,
                               Text::tr("A value that nobody may read cannot be written back."));
        for (const RegistryChange &change : edit.changes) {
            RegistryModel &model = change.store == RegistryStore::Hklm ? me.registry : me.localPolicy;
            if (change.after.isPresent()) {
                model.set(change.key, change.name, change.after.data);
                continue;
            }
            model.remove(change.key, change.name);
            if (change.after.state == ValueState::KeyAbsent)
                model.pruneEmpty(change.key, change.after.absentFrom);
        }
        return Performed{};
    }
    Result<Performed> operator()(const SetCredSsp &set) const
    {
        return cmdlet(setCredSsp(me, set.side, set.on));
    }
    Result<Performed> operator()(const EnableClientCredSsp &enable) const
    {
        return cmdlet(enableClient(world, me, enable.servers));
    }
    Result<Performed> operator()(const DisableClientCredSsp &) const
    {
        return cmdlet(disableClient(world, me));
    }
    Result<Performed> operator()(const EnableServerCredSsp &) const
    {
        return cmdlet(setCredSsp(me, Side::Service, true));
    }
    Result<Performed> operator()(const DisableServerCredSsp &) const
    {
        forgetStep(me, manual::enableServer, {});
        return cmdlet(setCredSsp(me, Side::Service, false));
    }
    Result<Performed> operator()(const ControlService &control) const
    {
        return controlService(world, me, control.service, control.verb);
    }
    Result<Performed> operator()(const SetServiceStartType &set) const
    {
        if (!me.circumstances.elevated)
            return notElevated(set.service);
        Service *service = me.service(set.service);
        if (service == nullptr)
            return failure(ErrorCode::NotFound, set.service, {}, serviceNotInstalled);
        service->startType = set.startType;
        return Performed{};
    }
    Result<Performed> operator()(const RegisterSpn &spn) const
    {
        return setspnAdd(world, me, spn.spn, spn.account);
    }
    Result<Performed> operator()(const UnregisterSpn &spn) const
    {
        return setspnDelete(world, me, spn.spn, spn.account);
    }
    Result<Performed> operator()(const PurgeTickets &purge) const
    {
        if (purge.session != SignIn::CurrentUser && !me.circumstances.elevated)
            return notElevated(me.name);
        me.signIn(purge.session) = {purge.session, {}, {}};
        return Performed{QStringLiteral("Deleting all tickets:\n\tTicket(s) purged!"), 0};
    }
    Result<Performed> operator()(const ChangeGroupMember &change) const
    {
        if (!me.circumstances.elevated)
            return notElevated(change.group);
        Group *group = me.group(change.group);
        if (group == nullptr)
            return failure(ErrorCode::NotFound, change.group);
        const bool member = containsName(group->members, change.user);
        if (member == change.add)
            return failure(ErrorCode::Failed, change.user,
                           change.add ? Text::tr("\"%1\" is already a member.").arg(change.user)
                                      : Text::tr("\"%1\" is not a member.").arg(change.user),
                           change.add ? memberInAlias : memberNotInAlias);
        if (change.add)
            group->members.append(change.user);
        else
            group->members.removeIf([&](const QString &name) { return sameName(name, change.user); });
        group->members.sort(Qt::CaseInsensitive);
        forgetStep(me, manual::signOutAndIn, change.user);
        return Performed{};
    }
    Result<Performed> operator()(const RestartComputer &) const
    {
        if (!me.circumstances.elevated)
            return notElevated(me.name);
        restart(world, me);
        return Performed{};
    }
    Result<Performed> operator()(const SyncClock &) const
    {
        if (!me.circumstances.elevated)
            return Performed{QStringLiteral("The following error occurred: Access is denied. (0x80070005)"),
                             5};
        if (!controllerAnswers(world, me))
            return Performed{QStringLiteral("Sending resync command to local computer\nThe computer did not "
                                            "resync because no time data was available."),
                             1};
        me.circumstances.clockOffsetSeconds = 0;
        return Performed{
            QStringLiteral("Sending resync command to local computer\nThe command completed successfully."),
            0};
    }
    Result<Performed> operator()(const ManualStep &step) const { return performManualStep(world, me, step); }
};

} // namespace

Result<Performed> controlService(WorldState &world, ComputerState &computer, const QString &name,
                                 ServiceVerb verb)
{
    if (!computer.circumstances.elevated)
        return notElevated(name);
    Service *service = computer.service(name);
    if (service == nullptr)
        return failure(ErrorCode::NotFound, name, {}, serviceNotInstalled);
    if (verb != ServiceVerb::Stop && service->startType == StartType::Disabled &&
        (verb == ServiceVerb::Start || service->state != ServiceState::Running))
        return failure(ErrorCode::Failed, name,
                       Text::tr("The service \"%1\" is disabled, so it cannot be started.").arg(name),
                       serviceDisabled);
    const bool wasRunning = service->state == ServiceState::Running;
    service->state = verb == ServiceVerb::Stop ? ServiceState::Stopped : ServiceState::Running;
    forgetStep(computer, verb == ServiceVerb::Stop ? manual::startService : manual::stopService, name);
    const bool started = verb == ServiceVerb::Restart || (verb == ServiceVerb::Start && !wasRunning);
    if (started && sameName(name, QStringLiteral("WinRM")))
        registerOwnSpns(world, computer);
    return Performed{};
}

void signInAgain(ComputerState &computer, const QString &user)
{
    Token *token = computer.token(user);
    if (token == nullptr)
        token = &computer.circumstances.tokens.emplace_back(Token{user, {}});
    token->groups.clear();
    for (const Group &group : computer.groups)
        if (containsName(group.members, user))
            token->groups.append(group.name);
    token->groups.sort(Qt::CaseInsensitive);
}

void restart(WorldState &world, ComputerState &computer)
{
    ++computer.circumstances.bootCount;
    computer.circumstances.signIns.clear();
    processPolicies(world, computer);
    for (Service &service : computer.services)
        service.state =
            service.startType == StartType::Automatic ? ServiceState::Running : ServiceState::Stopped;
    if (computer.winRmRuns())
        registerOwnSpns(world, computer);
    QStringList users{world.user};
    for (const Token &token : computer.circumstances.tokens)
        if (!containsName(users, token.user))
            users.append(token.user);
    for (const QString &user : std::as_const(users))
        signInAgain(computer, user);
}

Result<Performed> performAction(WorldState &world, const ComputerState &client, const ComputerState *told,
                                const QString &typed, const Action &action)
{
    if (const QString remoteHost = remoteHostOf(action); !remoteHost.isEmpty()) {
        const ComputerState *target = computerBehind(world, remoteHost);
        if (auto problem = serviceControlProblem(client, target, remoteHost))
            return Failure(*problem);
        return std::visit(Performer{world, *world.computer(target->name)}, action);
    }
    const bool manual = std::holds_alternative<ManualStep>(action);
    if (auto problem = remotingProblem(client, told, typed); problem && (told == nullptr || !manual))
        return Failure(*problem);
    return std::visit(Performer{world, *world.computer(told->name)}, action);
}

} // namespace credssp::practice
