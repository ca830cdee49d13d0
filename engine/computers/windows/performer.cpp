#include "engine/computers/windows/performer.h"

#include "engine/computers/command.h"
#include "engine/computers/windows/edit_registry.h"
#include "engine/computers/windows/services.h"
#include "engine/computers/windows/system_facts.h"
#include "engine/computers/windows/win32.h"

#include <QCoreApplication>

#include <condition_variable>
#include <mutex>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WindowsComputer)
};

Result<Performed> asPerformed(const Result<void> &done)
{
    return done ? Result<Performed>(Performed{}) : Failure(done.error());
}

/// Returns when @p stop is requested or the time is over, and on a computer that restarts not at all.
void waitForTheEnd(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

bool windowsIsEnding()
{
    return GetSystemMetrics(SM_SHUTTINGDOWN) != 0;
}

} // namespace

/// No catch-all: a new kind of action must be given its place here, or this does not compile.
struct PerformerVisitor
{
    Performer &me;
    const std::stop_token &stop;

    Result<Performed> operator()(const EditRegistry &edit) const { return editRegistry(edit, stop); }
    Result<Performed> operator()(const ControlService &control) const
    {
        if (control.remoteHost.isEmpty())
            return asPerformed(controlService(control.service, control.verb, stop));
        return me.byProgram(control, stop);
    }
    Result<Performed> operator()(const SetServiceStartType &set) const
    {
        if (set.remoteHost.isEmpty())
            return asPerformed(setServiceStartType(set.service, set.startType));
        return me.byProgram(set, stop);
    }
    Result<Performed> operator()(const SetCredSsp &set) const { return me.inPowerShell(set, stop); }
    Result<Performed> operator()(const EnableClientCredSsp &enable) const
    {
        return me.inPowerShell(enable, stop);
    }
    Result<Performed> operator()(const DisableClientCredSsp &disable) const
    {
        return me.inPowerShell(disable, stop);
    }
    Result<Performed> operator()(const EnableServerCredSsp &enable) const
    {
        return me.inPowerShell(enable, stop);
    }
    Result<Performed> operator()(const DisableServerCredSsp &disable) const
    {
        return me.inPowerShell(disable, stop);
    }
    Result<Performed> operator()(const ChangeGroupMember &change) const
    {
        return me.inPowerShell(change, stop);
    }
    Result<Performed> operator()(const RestartComputer &) const { return me.restart(stop); }
    Result<Performed> operator()(const RegisterSpn &spn) const { return me.byProgram(spn, stop); }
    Result<Performed> operator()(const UnregisterSpn &spn) const { return me.byProgram(spn, stop); }
    Result<Performed> operator()(const PurgeTickets &purge) const { return me.byProgram(purge, stop); }
    Result<Performed> operator()(const SyncClock &sync) const { return me.byProgram(sync, stop); }
    /// The person has done it; what can be read says whether.
    Result<Performed> operator()(const ManualStep &) const { return Performed{}; }
};

Performer::Performer(Tools tools)
    : m_tools(std::move(tools))
{
}

Result<Performed> Performer::perform(const Action &action, const std::stop_token &stop)
{
    return std::visit(PerformerVisitor{*this, stop}, action);
}

Result<Performed> Performer::inPowerShell(const Action &action, const std::stop_token &stop)
{
    if (m_powerShell == nullptr) {
        Result<PowerShellLaunch> launch = m_tools.powerShell();
        if (!launch)
            return Failure(launch.error());
        m_powerShell = std::make_unique<PowerShellProcess>(std::move(*launch), m_tools.powerShellLimits);
    }
    const Result<PowerShellReply> reply = m_powerShell->run(commandText(action), stop);
    if (!reply)
        return Failure(reply.error());
    if (auto error = errorOf(*reply))
        return Failure(std::move(*error));
    return Performed{printedBy(*reply), reply->exitCode.value_or(0)};
}

Result<Performed> Performer::byProgram(const Action &action, const std::stop_token &stop) const
{
    Performed all;
    for (const Command &command : commandsOf(action)) {
        const Result<ProgramLaunch> launch = m_tools.program(command.name);
        if (!launch)
            return Failure(launch.error());
        QStringList arguments;
        for (const Argument &argument : command.arguments)
            arguments.append(argument.texts);
        const Result<Performed> done = runProgram(*launch, arguments, m_tools.programLimits, stop);
        if (!done)
            return Failure(done.error());
        all.output += done->output;
        all.exitCode = done->exitCode;
        // sc.exe only passes the request on; read back at once, the service would still be on its way.
        if (const auto *control = std::get_if<ControlService>(&action); control && done->exitCode == 0)
            awaitService(control->remoteHost, control->service,
                         arguments.contains(QStringLiteral("stop")) ? ServiceState::Stopped
                                                                    : ServiceState::Running,
                         stop);
    }
    return all;
}

Result<Performed> Performer::restart(const std::stop_token &stop)
{
    const Result<Performed> told = inPowerShell(RestartComputer{}, stop);
    // Windows may end PowerShell before it can answer.
    if (!told && !windowsIsEnding())
        return told;
    // Nothing is to be said now: what is true is known after the restart, and until then the journal says
    // that this was begun.
    waitForTheEnd(m_tools.restart, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Canceled, netBiosName());
    return failure(
        ErrorCode::TimedOut, netBiosName(),
        Text::tr("Windows was told to restart this computer, but it is still running. Somebody may have "
                 "called it off. Restart it by hand."));
}

} // namespace credssp::windows
