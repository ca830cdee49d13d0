#include "engine/computers/windows/windows_computer.h"

#include "engine/computers/network/network_look.h"
#include "engine/computers/windows/ldap.h"
#include "engine/computers/windows/reads.h"
#include "engine/computers/windows/registry.h"
#include "engine/computers/windows/services.h"
#include "engine/computers/windows/system_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <concepts>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WindowsComputer)
};

template <typename T, typename... Ts>
concept OneOf = (std::same_as<T, Ts> || ...);

Failure notYet(const char *kind)
{
    const QString subject = QLatin1String(kind);
    return failure(ErrorCode::NotAvailable, subject,
                   Text::tr("\"%1\" is not available yet on real computers.").arg(subject));
}

/// The typed answer as one of all.
template <typename A> Result<Answer> asAnswer(Result<A> answer)
{
    return answer ? Result<Answer>(std::move(*answer)) : Failure(answer.error());
}

// No catch-all: a new kind of question or action must be given its place here, or this does not compile.

struct Reader
{
    const network::NetworkLook &look;
    directory::Directory &forest;

    Result<Answer> operator()(const RegistryValueRead &read) const
    {
        if (read.store == RegistryStore::LocalPolicy)
            return notYet("local-policy");
        return asAnswer(readRegistryValue(read.key, read.name).map([](RegistryState state) {
            return RegistryValueAnswer{std::move(state)};
        }));
    }
    Result<Answer> operator()(const RegistryKeyRead &read) const
    {
        if (read.store == RegistryStore::LocalPolicy)
            return notYet("local-policy");
        return asAnswer(readRegistryKey(read.key));
    }
    Result<Answer> operator()(const ServiceRead &read) const { return asAnswer(readService(read.service)); }
    Result<Answer> operator()(const ElevationRead &) const
    {
        return Answer(ElevationAnswer{isElevated(), currentUser()});
    }
    Result<Answer> operator()(const DomainRead &) const { return asAnswer(readDomain()); }
    Result<Answer> operator()(const BootRead &) const { return Answer(readBoot()); }
    Result<Answer> operator()(const NameResolutionRead &read) const { return asAnswer(look.answer(read)); }
    Result<Answer> operator()(const PortRead &read) const { return asAnswer(look.answer(read)); }
    Result<Answer> operator()(const WsmanProbeRead &read) const { return asAnswer(look.answer(read)); }
    Result<Answer> operator()(const ClockRead &read) const
    {
        return asAnswer(read.host.isEmpty() ? readControllerClock() : look.answer(read));
    }
    Result<Answer> operator()(const SpnOwnersRead &read) const
    {
        return asAnswer(readSpnOwners(read, forest));
    }
    Result<Answer> operator()(const SpnRegistrationRead &read) const
    {
        return asAnswer(readSpnRegistration(read, forest));
    }
    Result<Answer> operator()(const GroupMemberRead &read) const { return asAnswer(readGroupMember(read)); }
    Result<Answer> operator()(const GatewayRead &read) const { return asAnswer(readGateway(read)); }
    Result<Answer> operator()(const SecureChannelRead &) const { return asAnswer(readSecureChannel()); }
    Result<Answer> operator()(const PolicyRead &) const { return asAnswer(readPolicies()); }
    Result<Answer> operator()(const EventLogRead &read) const { return asAnswer(readEventLog(read)); }
    Result<Answer> operator()(const UpdateLevelRead &) const { return asAnswer(readUpdateLevel()); }
    Result<Answer> operator()(const TicketsRead &read) const { return asAnswer(readTickets(read.session)); }
    Result<Answer> operator()(const StepRead &read) const
    {
        return failure(ErrorCode::NotAvailable, read.step,
                       Text::tr("Only the person who does this step can say that it is done."));
    }
    Result<Answer> operator()(const ConnectionRead &read) const
    {
        return failure(ErrorCode::NotAvailable, read.host,
                       Text::tr("Trying the connection takes a password, and no password passes through this "
                                "program. Try it yourself and say how it went."));
    }
};

Result<Performed> asPerformed(const Result<void> &done)
{
    return done ? Result<Performed>(Performed{}) : Failure(done.error());
}

struct Performer
{
    std::stop_token stop;

    Result<Performed> operator()(const EditRegistry &edit) const
    {
        // Before anything is changed: what cannot be done whole is not begun.
        if (std::ranges::any_of(edit.changes, [](const RegistryChange &change) {
                return change.store == RegistryStore::LocalPolicy;
            }))
            return notYet("local-policy");
        for (const RegistryChange &change : edit.changes) {
            if (stop.stop_requested())
                return failure(ErrorCode::Canceled, change.key);
            if (const Result<void> done = applyRegistryChange(change); !done)
                return Failure(done.error());
        }
        return Performed{};
    }
    Result<Performed> operator()(const ControlService &control) const
    {
        if (!control.remoteHost.isEmpty())
            return notYet(ControlService::kind);
        return asPerformed(controlService(control.service, control.verb, stop));
    }
    Result<Performed> operator()(const SetServiceStartType &set) const
    {
        if (!set.remoteHost.isEmpty())
            return notYet(SetServiceStartType::kind);
        return asPerformed(setServiceStartType(set.service, set.startType));
    }
    template <OneOf<SetCredSsp, EnableClientCredSsp, DisableClientCredSsp, EnableServerCredSsp,
                    DisableServerCredSsp, RegisterSpn, UnregisterSpn, PurgeTickets, ChangeGroupMember,
                    RestartComputer, SyncClock, ManualStep>
                  A>
    Result<Performed> operator()(const A &) const
    {
        return notYet(A::kind);
    }
};

/// A batch and its answers so far. The thread that asks and the one that waits share it: Windows' own calls
/// (a name that nobody resolves, a domain that does not answer) cannot be broken off, so a person who stops
/// leaves them behind, and the thread ends by itself after the call that it was in.
struct Asked
{
    std::vector<Read> batch;
    network::Settings settings;
    std::mutex mutex;
    std::condition_variable_any ready;
    std::vector<Result<Answer>> answers; ///< as many as were answered

    [[nodiscard]] bool isWhole() const { return answers.size() == batch.size(); }
};

void askAll(const std::shared_ptr<Asked> &asked, const std::stop_token &stop)
{
    const network::NetworkLook look(asked->batch, asked->settings, stop);
    ForestDirectory forest;
    for (const Read &read : asked->batch) {
        if (stop.stop_requested())
            return;
        Result<Answer> answer = std::visit(Reader{look, forest}, read);
        const std::lock_guard lock(asked->mutex);
        asked->answers.push_back(std::move(answer));
        asked->ready.notify_all();
    }
}

} // namespace

WindowsComputer::WindowsComputer(network::Settings network)
    : m_network(std::move(network))
{
}

ComputerIdentity WindowsComputer::identity() const
{
    return {ComputerKind::Windows, netBiosName(), machineGuid()};
}

std::vector<Result<Answer>> WindowsComputer::read(std::span<const Read> batch, std::stop_token stop)
{
    const auto asked = std::make_shared<Asked>();
    asked->batch.assign(batch.begin(), batch.end());
    asked->settings = m_network;
    if (!stop.stop_possible()) {
        askAll(asked, stop);
        return std::move(asked->answers);
    }
    std::thread([asked, stop] { askAll(asked, stop); }).detach();
    std::unique_lock lock(asked->mutex);
    asked->ready.wait(lock, stop, [&] { return asked->isWhole(); });
    std::vector<Result<Answer>> answers = asked->answers;
    answers.resize(batch.size(), failure(ErrorCode::Canceled, netBiosName()));
    return answers;
}

Result<Performed> WindowsComputer::perform(const Action &action, std::stop_token stop)
{
    return std::visit(Performer{stop}, action);
}

} // namespace credssp::windows
