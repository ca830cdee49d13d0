#include "engine/remedies/evidence.h"

#include "engine/computers/name.h"
#include "engine/plan/local_policy_note.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Evidence)
};

} // namespace

Suitability offer(double confidence, QStringList reasons, QStringList against)
{
    return {confidence, std::move(reasons), std::move(against)};
}

Suitability decline(const QString &why)
{
    return {0.0, {}, {why}};
}

double symptomConfidence(const Situation &situation, const QString &remedy)
{
    if (situation.symptoms.empty())
        return 0.0;
    const qsizetype place = situation.symptoms.front().remedies.indexOf(remedy);
    if (place < 0)
        return 0.0;
    return std::max(0.5 - 0.04 * static_cast<double>(place), 0.2);
}

QString symptomReason(const Situation &situation)
{
    if (situation.symptoms.empty())
        return Text::tr("Not everything could be read, so this could not be ruled out.");
    return Text::tr("The error message points to this (\"%1\"), and it could not be ruled out by reading.")
        .arg(situation.symptoms.front().title);
}

Plan makePlan(const Situation &situation, const QString &remedy, PlanBuilder &builder, const QString &reason,
              QStringList notes)
{
    Plan plan;
    plan.remedy = remedy;
    plan.computers = situation.computers;
    plan.steps = builder.take();
    if (plan.steps.empty())
        plan.reason = reason;
    plan.notes = std::move(notes);
    plan.beforehand = localPolicyNotes(plan.steps, situation.answers);
    return plan;
}

Plan nothingToDo(const Situation &situation, const QString &remedy, const QString &reason, QStringList notes)
{
    return {remedy, situation.computers, {}, reason, std::move(notes)};
}

Result<void> checkNames(const Situation &situation)
{
    QStringList names = situation.servers;
    names.prepend(situation.client);
    names += situation.also;
    for (const QString &name : std::as_const(names)) {
        const auto parsed = ComputerName::parse(name);
        if (!parsed)
            return Failure(parsed.error());
    }
    return {};
}

QStringList distinctServers(const Situation &situation)
{
    QStringList names;
    for (const QString &server : situation.servers)
        if (!names.contains(server, Qt::CaseInsensitive))
            names.append(server);
    return names;
}

bool isReadable(const Situation &situation, const QString &computer)
{
    const Answers &answers = answersOf(situation.answers, computer);
    const std::vector<Read> reads = answers.reads();
    return std::ranges::any_of(reads, [&](const Read &read) {
        // sc.exe answers from afar while nothing else does, and a person's word needs no connection.
        return !std::holds_alternative<ServiceRead>(read) && !std::holds_alternative<StepRead>(read) &&
               answers.find(read)->has_value();
    });
}

bool isUnreachable(const Situation &situation, const QString &computer)
{
    const Answers &answers = answersOf(situation.answers, computer);
    const std::vector<Read> reads = answers.reads();
    return !isReadable(situation, computer) && std::ranges::any_of(reads, [&](const Read &read) {
        const Result<Answer> *answer = answers.find(read);
        return !answer->has_value() && answer->error().code == ErrorCode::Unreachable;
    });
}

Seen winRmStopped(const Situation &situation, const QString &computer)
{
    const auto service = answersOf(situation.answers, computer).get(ServiceRead{winRmService()});
    // What is not installed cannot be started either.
    if (service && (service->state == ServiceState::Running || service->state == ServiceState::NotInstalled))
        return Seen::No;
    if (situation.has(Problem::WinRmStopped, computer) ||
        (service && service->state == ServiceState::Stopped))
        return Seen::Yes;
    return Seen::Unknown;
}

RegistryState registryValue(const Situation &situation, const QString &computer, RegistryStore store,
                            const QString &key, const QString &name)
{
    const Answers &answers = answersOf(situation.answers, computer);
    if (const auto value = answers.get(RegistryValueRead{store, key, name}))
        return value->value;
    const auto listing = answers.get(RegistryKeyRead{store, key});
    if (!listing || listing->denied)
        return RegistryState::denied();
    if (!listing->exists)
        return RegistryState::keyAbsent(listing->absentFrom);
    for (const NamedValue &value : listing->values)
        if (sameRegistryName(value.name, name))
            return RegistryState::present(value.data);
    return RegistryState::valueAbsent();
}

namespace {

/// A policy value decides where there is one, else WinRM's own setting (facts page §1.6).
Seen isOff(const RegistryState &policy, const RegistryState &setting)
{
    if (policy.isPresent())
        return policy.dword() == 1U ? Seen::No : Seen::Yes;
    if (setting.isPresent())
        return setting.dword() == 1U ? Seen::No : Seen::Yes;
    return setting.isAbsent() ? Seen::Yes : Seen::Unknown;
}

} // namespace

Seen clientCredSspOff(const Situation &situation)
{
    const QString client = situation.canonical(situation.client);
    const Seen seen = isOff(
        registryValue(situation, client, RegistryStore::Hklm, keys::winRmClientPolicy, keys::allowCredSsp),
        registryValue(situation, client, RegistryStore::Hklm, keys::wsmanClient, keys::authCredSsp));
    return seen == Seen::Unknown && situation.has(Problem::ClientCredSspOff) ? Seen::Yes : seen;
}

Seen serverCredSspOff(const Situation &situation, const QString &server)
{
    const QString computer = situation.canonical(server);
    const Seen seen = isOff(
        registryValue(situation, computer, RegistryStore::Hklm, keys::winRmServicePolicy, keys::allowCredSsp),
        registryValue(situation, computer, RegistryStore::Hklm, keys::wsmanService, keys::authCredSsp));
    if (seen != Seen::Unknown)
        return seen;
    if (situation.has(Problem::ServerCredSspOff, computer))
        return Seen::Yes;
    const auto probe =
        answersOf(situation.answers, situation.canonical(situation.client)).get(WsmanProbeRead{server});
    if (!probe || !probe->answers)
        return Seen::Unknown;
    return probe->offersCredSsp() ? Seen::No : Seen::Yes;
}

void startWinRmOnClient(const Situation &situation, PlanBuilder &builder)
{
    const QString client = situation.canonical(situation.client);
    const auto service = builder.ask(client, ServiceRead{winRmService()});
    if (!service || service->state != ServiceState::Stopped)
        return;
    if (service->startType == StartType::Disabled)
        builder.add(client, SetServiceStartType{winRmService(), StartType::Manual, {}});
    builder.add(client, ControlService{winRmService(), ServiceVerb::Start, {}});
}

const OwnValue *ownRecord(const Situation &situation, const QString &computer, RegistryStore store,
                          const QString &key, const QString &name, const RegistryState &current)
{
    QString identity = computer;
    for (const PlannedComputer &planned : situation.computers)
        if (sameRegistryName(planned.typed, computer))
            identity = planned.identity.name;
    for (const OwnValue &own : situation.own) {
        const auto *read = std::get_if<RegistryValueRead>(&own.change.subject);
        const auto *after = std::get_if<RegistryValueAnswer>(&own.change.after);
        if (read != nullptr && after != nullptr && sameRegistryName(own.computer, identity) &&
            read->store == store && sameRegistryName(read->key, key) && sameRegistryName(read->name, name) &&
            after->value.isPresent() && sameValue(after->value, current))
            return &own;
    }
    return nullptr;
}

} // namespace credssp
