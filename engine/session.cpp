#include "engine/computers/carried/carried_computer.h"
#include "engine/session_private.h"

#include <QFileInfo>

#include <algorithm>
#include <mutex>
#include <thread>

namespace credssp {

CheckContext Session::Private::contextOf(const Involved &involved) const
{
    const ComputerIdentity identity = involved.computer->identity();
    const bool isServer = std::ranges::any_of(setup.topology.servers, [&](const Involved &server) {
        return server.computer->identity() == identity;
    });
    return {involved.typed,
            identity == setup.topology.client.computer->identity(),
            isServer,
            setup.topology.client.typed,
            setup.topology.serverNames(),
            setup.user};
}

std::vector<PlannedComputer> Session::Private::planned() const
{
    std::vector<PlannedComputer> planned{
        {setup.topology.client.typed, setup.topology.client.computer->identity()}};
    for (const Involved &server : setup.topology.servers)
        planned.push_back({server.typed, server.computer->identity()});
    return planned;
}

QString Session::Private::worldPath() const
{
    if (!setup.practice || setup.practice->statePath().isEmpty())
        return {};
    return QFileInfo(setup.practice->statePath()).absoluteFilePath();
}

std::vector<Read> Session::Private::readsFor(const Involved &involved) const
{
    const CheckContext context = contextOf(involved);
    std::vector<Read> reads = planningReads(context);
    // Where the connection itself can be tried, its error says more than any check.
    if (context.isClient)
        for (const QString &server : context.servers)
            reads.emplace_back(ConnectionRead{server});
    return reads;
}

std::vector<Symptom> Session::Private::symptomsSeen() const
{
    const Answers &client = answersOf(answers, setup.topology.client.typed);
    for (const Involved &server : setup.topology.servers)
        if (const auto answer = client.get(ConnectionRead{server.typed}); answer && !answer->connected)
            return identify(answer->message);
    return {};
}

Situation Session::Private::situation() const
{
    Situation situation;
    situation.client = setup.topology.client.typed;
    situation.servers = setup.topology.serverNames();
    situation.user = setup.user;
    situation.also = setup.also;
    situation.tried = tried;
    // A person's own error message comes first; without one, what trying the connection answered.
    situation.symptoms = symptoms.empty() ? symptomsSeen() : symptoms;
    situation.computers = planned();
    situation.findings = findings;
    situation.answers = answers;
    // A practice world that no file keeps has no past; journals of other worlds say nothing about it.
    if (!setup.practice || !worldPath().isEmpty())
        situation.own = ownValues(setup.journalFolder, setup.kind, worldPath());
    // What somebody else has changed since is no longer ours.
    std::erase_if(situation.own, [&](const OwnValue &own) {
        const auto *read = std::get_if<RegistryValueRead>(&own.change.subject);
        for (const Involved &involved : computers)
            if (read != nullptr && involved.computer->identity().name == own.computer) {
                const RegistryState now =
                    PlanBuilder(answers).value(involved.typed, read->store, read->key, read->name);
                return !isAchieved(own.change.after, RegistryValueAnswer{now});
            }
        return false;
    });
    return situation;
}

bool Session::Private::isElevated() const
{
    const auto elevation = answersOf(answers, setup.topology.client.typed).get(ElevationRead{});
    return !elevation || elevation->elevated;
}

Session::Session(SessionSetup setup)
    : d(std::make_unique<Private>())
{
    d->setup = std::move(setup);
    d->computers = d->setup.topology.distinct();
}

Session::~Session() = default;

const SessionSetup &Session::setup() const
{
    return d->setup;
}

const std::vector<Finding> &Session::findings() const
{
    return d->findings;
}

void Session::setJournalObserver(std::function<void(JournalPoint, int)> observer)
{
    d->journalObserver = std::move(observer);
}

QStringList Session::checksOf(const QString &computer) const
{
    for (const Involved &involved : d->computers)
        if (sameRegistryName(involved.typed, computer)) {
            const CheckContext context = d->contextOf(involved);
            return checksFor(context.isClient, context.isServer);
        }
    return {};
}

QStringList Session::computerNames() const
{
    QStringList names;
    for (const Involved &involved : d->computers)
        names.append(involved.typed);
    return names;
}

Result<void> Session::check(std::stop_token stop, std::function<void(const QString &)> progress)
{
    d->checked = false;
    d->findings.clear();
    d->answers.clear();
    std::mutex mutex;
    {
        // One thread and one batch per computer: the slowest one decides how long it takes, not their number.
        std::vector<std::jthread> threads;
        threads.reserve(d->computers.size());
        for (const Involved &involved : d->computers)
            threads.emplace_back([&, reads = d->readsFor(involved)] {
                const auto results = involved.computer->read(reads, stop);
                const std::lock_guard guard(mutex);
                Answers &answers = d->answers[involved.typed];
                for (std::size_t i = 0; i < reads.size() && i < results.size(); ++i)
                    answers.insert(reads.at(i), results.at(i));
                if (progress)
                    progress(involved.typed);
            });
    }
    if (stop.stop_requested()) {
        d->answers.clear();
        return failure(ErrorCode::Canceled, d->setup.topology.client.typed);
    }
    d->judge();
    return {};
}

void Session::Private::judge()
{
    findings.clear();
    for (const Involved &involved : computers)
        for (Finding &finding : judgeAll(contextOf(involved), answers)) {
            // Without an answer nobody has reported anything: what is known comes from the client.
            const auto *carried = dynamic_cast<const CarriedComputer *>(involved.computer.get());
            if (carried != nullptr && carried->hasAnswer())
                finding.source = Source::Reported;
            findings.push_back(std::move(finding));
        }
    checked = true;
}

Result<Diagnosis> Session::diagnose(const std::vector<Symptom> &symptoms, const QStringList &tried,
                                    std::stop_token stop)
{
    d->symptoms = symptoms;
    d->tried = tried;
    if (!d->checked)
        if (auto checked = check(stop); !checked)
            return Failure(checked.error());
    return credssp::diagnose(d->situation());
}

Result<ConnectionAnswer> Session::tryConnection(std::stop_token stop)
{
    ConnectionAnswer last{true, {}};
    for (const Involved &server : d->setup.topology.servers) {
        const std::vector<Read> reads{ConnectionRead{server.typed}};
        const auto results = d->setup.topology.client.computer->read(reads, stop);
        if (stop.stop_requested())
            return failure(ErrorCode::Canceled, server.typed);
        if (results.empty() || !results.front())
            return Failure(results.empty() ? Error{} : results.front().error());
        if (const auto *answer = std::get_if<ConnectionAnswer>(&*results.front());
            answer && !answer->connected)
            return *answer;
    }
    return last;
}

Result<Plan> Session::plan(const QString &remedy, std::stop_token stop)
{
    const Remedy *found = findRemedy(remedy);
    if (found == nullptr) {
        QStringList ids;
        for (const Remedy *known : allRemedies())
            ids.append(known->id());
        return failure(ErrorCode::NotFound, remedy, unknownRemedyText(remedy, ids));
    }
    if (!d->checked)
        if (auto checked = check(stop); !checked)
            return Failure(checked.error());
    auto plan = found->plan(d->situation());
    if (!plan)
        return plan;
    plan->remedy = remedy;
    plan->computers = d->planned();
    if (const QString sentence = notAvailableYet(*plan); !sentence.isEmpty())
        plan->beforehand.prepend(sentence);
    return plan;
}

} // namespace credssp
