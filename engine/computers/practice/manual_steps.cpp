// The manual steps: what a person does, done in a practice world in their place.
#include "engine/computers/practice/actions.h"
#include "engine/computers/practice/directory.h"
#include "engine/computers/practice/policy.h"

#include <QCoreApplication>

namespace credssp::practice {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PracticeManualSteps)
};

void rename(WorldState &world, ComputerState &computer, const QString &newName)
{
    if (Account *account = accountOf(world, computer)) {
        // The old names go with the old account name; the new ones come when WinRM starts.
        for (const QString &host : {computer.currentName(), computer.currentDnsName()})
            account->spns.registered.removeIf(
                [&](const QString &spn) { return sameName(spn, wsmanSpn(host)); });
        account->circumstances.renamedTo = newName.toUpper() + QLatin1Char('$');
    }
    computer.circumstances.renamedTo = newName.toUpper();
    restart(world, computer);
}

void useProvenName(WorldState &world, const QString &subject)
{
    const QString typed = subject.section(QLatin1Char('>'), 0, 0);
    const QString proven = subject.section(QLatin1Char('>'), 1);
    std::vector<NameInUse> &names = world.circumstances.namesInUse;
    std::erase_if(names, [&](const NameInUse &name) { return sameName(name.typed, typed); });
    if (!proven.isEmpty() && !sameName(typed, proven))
        names.push_back({typed, proven});
}

Result<void> gatewayAccess(ComputerState &computer, const QString &user, bool add)
{
    if (!computer.adminCenter)
        return failure(ErrorCode::NotFound, computer.name,
                       Text::tr("Windows Admin Center is not installed on \"%1\".").arg(computer.name));
    QStringList &administrators = computer.adminCenter->administrators;
    if (!add)
        administrators.removeIf([&](const QString &name) { return sameName(name, user); });
    else if (!containsName(administrators, user))
        administrators.append(user);
    administrators.sort(Qt::CaseInsensitive);
    return {};
}

/// The step that takes another one back; empty where there is none.
QString opposite(const QString &step)
{
    if (step == manual::gatewayAccessPage)
        return manual::leaveAccessPage;
    if (step == manual::leaveAccessPage)
        return manual::gatewayAccessPage;
    if (step == manual::startService)
        return manual::stopService;
    return step == manual::stopService ? manual::startService : QString();
}

Result<void> doIt(WorldState &world, ComputerState &computer, const ManualStep &step)
{
    const auto service = [&](ServiceVerb verb) -> Result<void> {
        if (auto done = controlService(world, computer, step.subject, verb); !done)
            return Failure(done.error());
        return {};
    };
    if (step.step == manual::renameComputer) {
        if (step.subject.isEmpty())
            return failure(ErrorCode::InvalidInput, step.step);
        rename(world, computer, step.subject);
    } else if (step.step == manual::repairTrust) {
        // In a workgroup there is no trust to repair: the computer is restarted instead.
        if (computer.joined())
            computer.circumstances.secureChannelIntact = true;
        else
            restart(world, computer);
    } else if (step.step == manual::useProvenName) {
        useProvenName(world, step.subject);
    } else if (step.step == manual::installUpdates) {
        computer.circumstances.credSspFixed = true;
        restart(world, computer);
    } else if (step.step == manual::gatewayAccessPage || step.step == manual::leaveAccessPage) {
        return gatewayAccess(computer, step.subject, step.step == manual::gatewayAccessPage);
    } else if (step.step == manual::signOutAndIn) {
        const QString user = step.subject.isEmpty() ? world.user : step.subject;
        signInAgain(computer, user);
        if (sameName(user, world.user))
            computer.signIn(SignIn::CurrentUser) = {SignIn::CurrentUser, {}, {}};
    } else if (step.step == manual::startService) {
        return service(ServiceVerb::Start);
    } else if (step.step == manual::stopService) {
        return service(ServiceVerb::Stop);
    } else if (step.step == manual::restartComputer) {
        restart(world, computer);
    } else if (step.step == manual::enableServer) {
        return setCredSsp(computer, Side::Service, true);
    } else if (step.step != manual::askOwner) {
        return failure(ErrorCode::NotAvailable, step.step,
                       Text::tr("A practice computer does not know the manual step \"%1\".").arg(step.step));
    }
    return {};
}

} // namespace

Result<Performed> performManualStep(WorldState &world, ComputerState &computer, const ManualStep &step)
{
    if (auto done = doIt(world, computer, step); !done)
        return Failure(done.error());
    std::vector<DoneStep> &steps = computer.circumstances.steps;
    const QString back = opposite(step.step);
    std::erase_if(steps, [&](const DoneStep &done) {
        return (done.step == step.step || done.step == back) && sameName(done.subject, step.subject);
    });
    steps.push_back({step.step, step.subject});
    return Performed{};
}

} // namespace credssp::practice
