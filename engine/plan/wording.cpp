#include "engine/plan/wording.h"

#include "engine/plan/answer_words.h"
#include "engine/plan/undo.h"
#include "engine/registry/delegation_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Wording)
};

struct Title
{
    const QString &computer;

    QString operator()(const EditRegistry &edit) const
    {
        const auto adds =
            std::ranges::any_of(edit.changes, [](const auto &c) { return c.after.isPresent(); });
        if (adds || !edit.unavailable.empty())
            return Text::tr("Sets the delegation policy values of %1 one by one; every other entry stays.")
                .arg(computer);
        return Text::tr("Removes these policy values from %1; every other entry stays.").arg(computer);
    }
    QString operator()(const SetCredSsp &set) const
    {
        if (set.side == Side::Client)
            return set.on ? Text::tr("Lets %1 use CredSSP to connect (client role).").arg(computer)
                          : Text::tr("Stops %1 from using CredSSP to connect (client role).").arg(computer);
        return set.on ? Text::tr("Lets %1 accept CredSSP connections (server role).").arg(computer)
                      : Text::tr("Stops %1 from accepting CredSSP connections (server role).").arg(computer);
    }
    QString operator()(const EnableClientCredSsp &enable) const
    {
        return Text::tr("Turns CredSSP on for %1 and lets it pass on your credentials to %2.")
            .arg(computer, enable.servers.join(QStringLiteral(", ")));
    }
    QString operator()(const DisableClientCredSsp &) const
    {
        return Text::tr("Turns CredSSP off for %1 and clears its list of servers.").arg(computer);
    }
    QString operator()(const EnableServerCredSsp &) const
    {
        return Text::tr("Lets %1 accept CredSSP connections (server role).").arg(computer);
    }
    QString operator()(const DisableServerCredSsp &) const
    {
        return Text::tr("Stops %1 from accepting CredSSP connections (server role).").arg(computer);
    }
    QString operator()(const ControlService &control) const
    {
        switch (control.verb) {
        case ServiceVerb::Start:
            return Text::tr("Starts the service %1 on %2.").arg(control.service, computer);
        case ServiceVerb::Stop:
            return Text::tr("Stops the service %1 on %2.").arg(control.service, computer);
        case ServiceVerb::Restart:
            return Text::tr("Restarts the service %1 on %2.").arg(control.service, computer);
        }
        return {};
    }
    QString operator()(const SetServiceStartType &set) const
    {
        return Text::tr("Changes how the service %1 starts on %2: %3.")
            .arg(set.service, computer, startTypeText(set.startType));
    }
    QString operator()(const RegisterSpn &spn) const
    {
        return Text::tr("Registers the name %1 for the account %2 (service principal name).")
            .arg(spn.spn, spn.account);
    }
    QString operator()(const UnregisterSpn &spn) const
    {
        return Text::tr("Takes the name %1 away from the account %2 (service principal name).")
            .arg(spn.spn, spn.account);
    }
    QString operator()(const PurgeTickets &purge) const
    {
        switch (purge.session) {
        case SignIn::CurrentUser:
            return Text::
                tr("Removes your own sign-in tickets on %1, so that Windows asks for new ones (Kerberos).")
                    .arg(computer);
        case SignIn::System:
            return Text::tr("Removes the sign-in tickets of Windows itself on %1 (Kerberos, SYSTEM).")
                .arg(computer);
        case SignIn::NetworkService:
            return Text::
                tr("Removes the sign-in tickets of the network services on %1 (Kerberos, NETWORK SERVICE).")
                    .arg(computer);
        }
        return {};
    }
    QString operator()(const ChangeGroupMember &change) const
    {
        return change.add
                   ? Text::tr("Adds %1 to the group \"%2\" on %3.").arg(change.user, change.group, computer)
                   : Text::tr("Removes %1 from the group \"%2\" on %3.")
                         .arg(change.user, change.group, computer);
    }
    QString operator()(const RestartComputer &) const { return Text::tr("Restarts %1.").arg(computer); }
    QString operator()(const SyncClock &) const
    {
        return Text::tr("Sets the clock of %1 by its time source.").arg(computer);
    }
    QString operator()(const ManualStep &step) const { return step.title; }
};

QString yesNo(bool yes, const QString &ifYes, const QString &ifNo)
{
    return yes ? ifYes : ifNo;
}

} // namespace

QString titleOf(const Step &step)
{
    return std::visit(Title{step.computer}, step.action);
}

Risk riskOf(const Step &step)
{
    if (std::holds_alternative<RestartComputer>(step.action))
        return Risk::Restarts;
    if (const auto *control = std::get_if<ControlService>(&step.action))
        return control->verb == ServiceVerb::Start ? Risk::Low : Risk::Restarts;
    if (const auto *manualStep = std::get_if<ManualStep>(&step.action))
        return manualStep->step == manual::restartComputer ? Risk::Restarts : Risk::Low;
    if (std::holds_alternative<PurgeTickets>(step.action) || std::holds_alternative<SyncClock>(step.action))
        return Risk::Low;
    for (const Change &change : step.changes) {
        const auto *read = std::get_if<RegistryValueRead>(&change.subject);
        const auto *after = std::get_if<RegistryValueAnswer>(&change.after);
        if (read == nullptr || after == nullptr || !after->value.isPresent())
            continue;
        const bool on = after->value.dword() == 1U;
        if (sameRegistryName(read->key, ntlmOnlyList.listKey()) ||
            (on && sameRegistryName(read->name, ntlmOnlyList.switchName)))
            return Risk::WeakensSecurity;
        if (on && sameRegistryName(read->name, keys::authCredSsp))
            return Risk::WeakensSecurity;
        if (sameRegistryName(read->key, freshList.listKey()))
            return Risk::WeakensSecurity;
    }
    return Risk::Low;
}

QString riskSentence(Risk risk)
{
    switch (risk) {
    case Risk::None:
        return Text::tr("Changes nothing.");
    case Risk::Low:
        return Text::tr("Low risk.");
    case Risk::Restarts:
        return Text::tr("Sessions that are open on this computer are interrupted.");
    case Risk::WeakensSecurity:
        return Text::tr(
            "Weakens security while it is on: a server that receives your credentials can use them "
            "anywhere. Turn it off again after the task.");
    }
    return {};
}

QString sentenceOf(const Change &change)
{
    if (const auto *service = std::get_if<ServiceRead>(&change.subject)) {
        const auto *before = std::get_if<ServiceAnswer>(&change.before);
        const auto *after = std::get_if<ServiceAnswer>(&change.after);
        if (before != nullptr && after != nullptr)
            return Text::tr("Service %1: %2 → %3.")
                .arg(service->service, answerText(*before), answerText(*after));
    }
    if (const auto *spn = std::get_if<SpnRegistrationRead>(&change.subject)) {
        const auto *after = std::get_if<SpnRegistrationAnswer>(&change.after);
        return yesNo(after != nullptr && after->registered,
                     Text::tr("%1 belongs to %2 afterwards.").arg(spn->spn, spn->account),
                     Text::tr("%1 no longer belongs to %2 afterwards.").arg(spn->spn, spn->account));
    }
    if (const auto *member = std::get_if<GroupMemberRead>(&change.subject)) {
        const auto *after = std::get_if<GroupMemberAnswer>(&change.after);
        return yesNo(
            after != nullptr && after->member,
            Text::tr("%1 is a member of \"%2\" afterwards.").arg(member->user, member->group),
            Text::tr("%1 is no longer a member of \"%2\" afterwards.").arg(member->user, member->group));
    }
    return {};
}

QString undoSentence(const Step &step, ComputerKind kind)
{
    const WayBack undo = undoOf(step, kind);
    if (const auto *irreversible = std::get_if<Irreversible>(&undo))
        return Text::tr("Not possible. %1").arg(irreversible->reason);
    const auto &steps = std::get<std::vector<Step>>(undo);
    if (steps.empty())
        return Text::tr("Changes nothing here, so there is nothing to undo.");
    if (std::holds_alternative<ManualStep>(steps.front().action))
        return Text::tr("You can take it back by hand; the undo shows the steps.");
    const bool leavesKey = isElsewhere(kind) && std::ranges::any_of(step.changes, [](const Change &change) {
                               const auto *before = std::get_if<RegistryValueAnswer>(&change.before);
                               return before != nullptr && before->value.state == ValueState::KeyAbsent;
                           });
    if (leavesKey)
        return Text::tr(
            "The values are removed again. The registry key that Windows makes for them stays there, "
            "empty.");
    if (std::ranges::all_of(step.changes, [](const Change &change) {
            return std::holds_alternative<RegistryValueRead>(change.subject);
        }))
        return Text::tr("Exactly the values shown under \"Before\" are written back.");
    return Text::tr("This is done to take it back: %1").arg(titleOf(steps.front()));
}

bool needsElevation(const Action &action)
{
    if (const auto *purge = std::get_if<PurgeTickets>(&action))
        return purge->session != SignIn::CurrentUser;
    return runsOf(action) != Runs::Manual;
}

} // namespace credssp
