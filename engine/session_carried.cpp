// Carried computers in a session: the scripts that are taken to them, and the answers that come back.
#include "engine/computers/carried/carried_computer.h"
#include "engine/computers/command.h"
#include "engine/plan/wording.h"
#include "engine/session_private.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Session)
};

/// What a script for that computer was confirmed with: the plan that was shown; of an undo that computer's
/// part, because what is undone elsewhere meanwhile does not concern it.
QString hashFor(PassKind kind, const QString &confirmed, const Plan &plan, const QString &computer)
{
    if (kind != PassKind::Undo)
        return confirmed;
    Plan part = plan;
    std::erase_if(part.steps, [&](const Step &step) { return !sameRegistryName(step.computer, computer); });
    return planHash(part);
}

bool isSettled(const Outcome &outcome)
{
    return outcome.state == OutcomeState::Done || outcome.state == OutcomeState::Unproven || outcome.leftOut;
}

/// The steps of one computer that a script can do next.
std::vector<CarriedStep> stepsFor(const RunResult &result, const QString &computer)
{
    std::vector<CarriedStep> steps;
    for (std::size_t i = 0; i < result.plan.steps.size(); ++i) {
        const Step &step = result.plan.steps.at(i);
        const bool isDone = i < result.outcomes.size() && isSettled(result.outcomes.at(i));
        if (isDone || !sameRegistryName(step.computer, computer) || !remoteHostOf(step.action).isEmpty())
            continue;
        if (runsAt(step.action, ComputerKind::Carried) == Runs::Manual)
            break;
        CarriedStep carried{titleOf(step), step.action, {}};
        for (const Change &change : step.changes)
            carried.changes.push_back({change.subject, change.before, change.after});
        steps.push_back(std::move(carried));
    }
    return steps;
}

/// It is known again when its answer comes, and only then handed out.
Result<void> remember(const CarriedStore &store, Result<CarriedRequest> request,
                      std::vector<CarriedRequest> &requests)
{
    if (!request)
        return Failure(request.error());
    if (auto kept = store.keep(*request); !kept)
        return kept;
    requests.push_back(*std::move(request));
    return {};
}

qint64 nowInSeconds()
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace

Result<std::vector<CarriedRequest>> Session::carriedQuestions()
{
    const CarriedStore store(d->setup.carriedFolder);
    std::vector<CarriedRequest> requests;
    for (const auto &[typed, computer] : carriedIn(d->setup.topology)) {
        if (computer->hasAnswer())
            continue;
        const auto done = remember(store, questionsFor(typed, computer->asked(), nowInSeconds()), requests);
        if (!done)
            return Failure(done.error());
    }
    return requests;
}

Result<std::vector<CarriedRequest>> Session::carriedSteps(const RunResult &result)
{
    std::vector<CarriedRequest> requests;
    const bool isWaiting = std::ranges::any_of(result.outcomes, [](const Outcome &outcome) {
        return outcome.state == OutcomeState::Waiting && outcome.source == Source::Reported;
    });
    if (!isWaiting)
        return requests;
    const auto journal = Journal::read(d->setup.journalFolder, result.session);
    if (!journal)
        return Failure(journal.error());
    const PassKind kind = journal->passes.empty() ? PassKind::Apply : journal->passes.back().kind;
    const CarriedStore store(d->setup.carriedFolder);
    for (const auto &[typed, computer] : carriedIn(d->setup.topology)) {
        auto steps = stepsFor(result, d->setup.topology.canonical(typed));
        if (steps.empty())
            continue;
        auto request = actionsFor(typed, computer->identity(), computer->sid(),
                                  hashFor(kind, journal->header.hash, result.plan, typed), std::move(steps),
                                  nowInSeconds());
        if (const auto done = remember(store, std::move(request), requests); !done)
            return Failure(done.error());
    }
    return requests;
}

std::optional<Error> Session::whyUnreached(const QString &computer) const
{
    const QString canonical = d->setup.topology.canonical(computer);
    const auto answers = d->answers.find(canonical);
    const bool isOther = !sameRegistryName(canonical, d->setup.topology.client.typed) &&
                         carriedAt(d->setup.topology, computer) == nullptr;
    if (!isOther || answers == d->answers.end())
        return std::nullopt;
    // Everybody may ask this, and every computer knows it: who does not say it was not reached.
    const auto domain = answers->second.get(DomainRead{});
    return domain ? std::nullopt : std::optional(domain.error());
}

Result<void> Session::carry(const QString &server, std::stop_token stop)
{
    const auto found = std::ranges::find_if(d->setup.topology.servers, [&](const Involved &other) {
        return sameRegistryName(other.typed, server);
    });
    if (found == d->setup.topology.servers.end())
        return failure(ErrorCode::InvalidInput, server,
                       Text::tr("\"%1\" is not among the servers.").arg(server));
    if (found->computer == d->setup.topology.client.computer)
        return failure(ErrorCode::InvalidInput, server,
                       Text::tr("\"%1\" is this computer. Nothing has to be taken there.").arg(server));
    // An address is refused before anything is asked.
    if (const auto request = questionsFor(found->typed, {}, 0); !request)
        return Failure(request.error());
    found->computer = std::make_shared<CarriedComputer>(found->typed);
    d->computers = d->setup.topology.distinct();
    return checkAgain(found->typed, std::move(stop));
}

Result<void> Session::checkAgain(const QString &computer, std::stop_token stop)
{
    if (d->answers.empty())
        return check(std::move(stop));
    const QString canonical = d->setup.topology.canonical(computer);
    for (const Involved &involved : d->computers) {
        if (involved.typed != canonical)
            continue;
        const std::vector<Read> reads = d->readsFor(involved);
        const auto results = involved.computer->read(reads, stop);
        if (stop.stop_requested())
            return failure(ErrorCode::Canceled, computer);
        Answers &answers = d->answers[involved.typed];
        answers = {};
        for (std::size_t i = 0; i < reads.size() && i < results.size(); ++i)
            answers.insert(reads.at(i), results.at(i));
    }
    d->judge();
    return {};
}

Result<QString> Session::bringAnswer(const QByteArray &bytes, const QString &file)
{
    const CarriedStore store(d->setup.carriedFolder);
    auto answer = takeCarriedAnswer(bytes, file, store, nowInSeconds());
    if (!answer)
        return Failure(answer.error());
    const QString typed = answer->request.computer;
    CarriedComputer *computer = carriedAt(d->setup.topology, typed);
    if (computer == nullptr)
        return failure(ErrorCode::NotFound, typed,
                       Text::tr("\"%1\" comes from %2, which is not among the servers that scripts are taken "
                                "to.")
                           .arg(file, typed));
    if (auto brought = computer->bring(*answer); !brought)
        return Failure(brought.error());
    if (auto remembered = rememberCarriedAnswer(*answer, store, false); !remembered)
        return Failure(remembered.error());
    d->checked = false;
    return typed;
}

/// An answer tells of the plan that its script was made for, and of no other.
Result<void> Session::checkCarried(PassKind kind, const QString &confirmed, const Plan &plan) const
{
    for (const auto &[typed, computer] : carriedIn(d->setup.topology)) {
        const QString told = computer->plan();
        if (!told.isEmpty() && told != hashFor(kind, confirmed, plan, typed))
            return failure(
                ErrorCode::Conflict, typed,
                Text::tr("The answer of %1 tells of other changes than these. Nothing was changed.")
                    .arg(typed));
    }
    return {};
}

void Session::Private::useUpAnswers() const
{
    const CarriedStore store(setup.carriedFolder);
    for (const auto &[typed, computer] : carriedIn(setup.topology)) {
        const auto answer = computer->answer();
        if (!answer || answer->request.plan.isEmpty())
            continue;
        // What it reports stands in the journal already; at worst the same file could be taken once more, and
        // then nothing of it would be as it was shown.
        static_cast<void>(rememberCarriedAnswer(*answer, store, true));
    }
}

} // namespace credssp
