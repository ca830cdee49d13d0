// WinRM is stopped, or running without the service principal names that it registers when it starts
// (facts page §4.3).
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RestartWinRm)
};

/// Whether a restart could bring missing names: they are missing, and nothing says that it was tried in vain.
bool mayRegisterNames(const Situation &situation, const QString &server)
{
    const SpnView view = spnView(situation, server);
    return view.known && !view.missing.isEmpty() && view.conflicts.empty() &&
           spnRefused(situation, situation.canonical(server)) != Seen::Yes;
}

/// Whether nothing answers on the server's port, or the error message says so.
bool isSilent(const Situation &situation, const QString &computer)
{
    for (const Problem problem : {Problem::PortNoAnswer, Problem::PortRefused})
        if (situation.has(problem, computer))
            return true;
    return situation.hasSymptom(QStringLiteral("cannot-connect")) ||
           situation.hasSymptom(QStringLiteral("network-timeout")) ||
           situation.hasSymptom(QStringLiteral("service-not-running"));
}

class RestartWinRm final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("restart-winrm"); }
    [[nodiscard]] QString title() const override { return Text::tr("Start or restart the WinRM service"); }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want the server to answer and to register its own names, then start its remote "
            "management service (WinRM) anew.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Restarts; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &context) const override
    {
        std::vector<Read> reads{ServiceRead{winRmService()}, StepRead{manual::startService, winRmService()}};
        if (context.isClient)
            for (const QString &server : context.servers)
                reads.emplace_back(SpnOwnersRead{server});
        return reads;
    }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        const QString client = situation.canonical(situation.client);
        QStringList stopped;
        QStringList nameless;
        QStringList refused;
        bool unknown = situation.servers.isEmpty();
        for (const QString &server : distinctServers(situation)) {
            const QString computer = situation.canonical(server);
            const Seen stopSeen = winRmStopped(situation, computer);
            const SpnView view = spnView(situation, server);
            if (stopSeen == Seen::Yes)
                stopped.append(server);
            else if (mayRegisterNames(situation, server))
                nameless.append(server);
            else if (view.known && !view.missing.isEmpty())
                refused.append(server);
            unknown = unknown || stopSeen == Seen::Unknown ||
                      (!view.known && !identityCannotBeProven(situation, server));
        }
        if (!stopped.isEmpty())
            return offer(
                0.96,
                {Text::tr("The WinRM service is stopped on: %1.").arg(stopped.join(QStringLiteral(", ")))});
        if (!nameless.isEmpty())
            return offer(
                0.75, {Text::tr("A service principal name is missing, and WinRM registers it when it starts: "
                                "%1.")
                           .arg(nameless.join(QStringLiteral(", ")))});
        if (!refused.isEmpty())
            return decline(
                Text::tr("The computer was not allowed to write its own service principal names, so "
                         "restarting WinRM does not bring them: %1.")
                    .arg(refused.join(QStringLiteral(", "))));
        if (winRmStopped(situation, client) == Seen::Yes) {
            const QString reason =
                Text::tr("The WinRM service is stopped on \"%1\"; commands that set up CredSSP "
                         "there need it.")
                    .arg(situation.client);
            return offer(0.55, {reason});
        }
        for (const QString &computer : situation.serverComputers())
            if (winRmStopped(situation, computer) == Seen::Unknown && isSilent(situation, computer))
                return offer(
                    0.5,
                    {Text::tr("\"%1\" does not answer on WinRM's port, and its service could not be asked; "
                              "it may be stopped.")
                         .arg(computer)});
        const double guess = symptomConfidence(situation, id());
        if (unknown && guess > 0)
            return offer(guess, {symptomReason(situation)});
        return decline(Text::tr("WinRM is running, and no service principal name is missing."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        PlanBuilder builder(situation.answers);
        QStringList notes;
        QStringList beforehand;
        QStringList done;
        bool refused = false;
        for (const QString &server : distinctServers(situation)) {
            const QString computer = situation.canonical(server);
            if (done.contains(computer))
                continue;
            done.append(computer);
            const SpnView view = spnView(situation, server);
            refused =
                refused || (view.known && !view.missing.isEmpty() && !mayRegisterNames(situation, server));
            addFor(situation, builder, computer, mayRegisterNames(situation, server), beforehand);
        }
        const QString client = situation.canonical(situation.client);
        if (!done.contains(client) && winRmStopped(situation, client) == Seen::Yes)
            addFor(situation, builder, client, false, beforehand);
        if (!builder.isEmpty())
            notes.append(Text::tr("Afterwards, connect to the server again in Windows Admin Center."));
        Plan plan = makePlan(
            situation, id(), builder,
            refused ? Text::tr("WinRM is running, and it was not allowed to write the names that are "
                               "missing. Restarting it changes nothing.")
                    : Text::tr("WinRM is running and needs no restart."),
            notes);
        plan.beforehand = beforehand;
        return plan;
    }

private:
    static void addFor(const Situation &situation, PlanBuilder &builder, const QString &computer,
                       bool nameless, QStringList &beforehand)
    {
        const Seen stopped = winRmStopped(situation, computer);
        const auto service = builder.ask(computer, ServiceRead{winRmService()});
        if (stopped == Seen::Yes && service && service->state == ServiceState::Stopped) {
            const bool here =
                computer == situation.canonical(situation.client) || isReadable(situation, computer);
            const QString remote = here ? QString() : computer;
            if (service->startType == StartType::Disabled)
                builder.add(computer, SetServiceStartType{winRmService(), StartType::Automatic, remote});
            builder.add(computer, ControlService{winRmService(), ServiceVerb::Start, remote});
            return;
        }
        // "Not known" counts only where something speaks for it.
        const bool silent = isSilent(situation, computer);
        const bool guess = stopped == Seen::Unknown && !isReadable(situation, computer) &&
                           (silent || !situation.symptoms.empty());
        if (stopped == Seen::Yes || guess) {
            builder.add(computer, byHand(computer, stopped != Seen::Yes && !silent));
            return;
        }
        if (stopped == Seen::No && nameless) {
            builder.add(computer, ControlService{winRmService(), ServiceVerb::Restart, {}});
            beforehand.append(
                Text::tr("All remote sessions to \"%1\" drop: PowerShell remoting, Windows Admin Center, and "
                         "whatever else uses WinRM.")
                    .arg(computer));
        }
    }

    [[nodiscard]] static ManualStep byHand(const QString &computer, bool maybeRunning)
    {
        ManualStep step;
        step.step = manual::startService;
        step.subject = winRmService();
        step.title = Text::tr("Start the WinRM service on \"%1\" by hand").arg(computer);
        step.steps = {
            Text::tr("Sign in on \"%1\" with Remote Desktop.").arg(computer),
            Text::tr("Open PowerShell as administrator."),
            Text::tr("Run this command: %1")
                .arg(maybeRunning ? QStringLiteral("Restart-Service -Name WinRM -Force")
                                  : QStringLiteral("Start-Service -Name WinRM")),
        };
        if (maybeRunning) {
            step.irreversible = Text::tr("A restart cannot be taken back.");
        } else {
            step.undoStep = manual::stopService;
            step.undoSteps = {Text::tr("Sign in on \"%1\" with Remote Desktop.").arg(computer),
                              Text::tr("If the service was stopped before, run this command in PowerShell as "
                                       "administrator: %1")
                                  .arg(QStringLiteral("Stop-Service -Name WinRM"))};
        }
        return step;
    }
};

} // namespace

const Remedy &restartWinRm()
{
    static const RestartWinRm remedy;
    return remedy;
}

} // namespace credssp
