// The acting half of a session: apply, undo, resume.
#include "engine/computers/command.h"
#include "engine/computers/this_machine.h"
#include "engine/plan/wording.h"
#include "engine/run/lock.h"
#include "engine/run/undo_plan.h"
#include "engine/session_private.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <thread>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Session)
};

constexpr std::chrono::seconds lockPatience{5};

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

/// The delegation entries of the computers that a plan changes, as they are now.
std::vector<KeptList> keptLists(const Plan &plan, const AnswersByComputer &answers)
{
    std::vector<KeptList> kept;
    const PlanBuilder present(answers);
    QStringList computers;
    for (const Step &step : plan.steps)
        if (!computers.contains(step.computer))
            computers.append(step.computer);
    for (const QString &computer : std::as_const(computers))
        for (const DelegationList *list : {&freshList, &ntlmOnlyList})
            for (const RegistryStore store : {RegistryStore::LocalPolicy, RegistryStore::Hklm}) {
                const auto listing = present.key(computer, store, list->listKey());
                if (!listing)
                    continue;
                QStringList entries;
                for (const NamedValue &value : listing->values)
                    entries.append(value.data.toText().value_or(QString()));
                kept.push_back({computer, store, list->listKey(), entries});
            }
    return kept;
}

/// Another computer, and it has not said yet who it is.
bool isStranger(const ComputerIdentity &identity)
{
    return isElsewhere(identity.kind) && identity.identity.isEmpty();
}

bool needsRights(const Plan &plan)
{
    return std::ranges::any_of(plan.steps, [](const Step &step) { return needsElevation(step.action); });
}

Failure needsAdministrator(const SessionSetup &setup)
{
    return failure(
        ErrorCode::AccessDenied, setup.topology.client.typed,
        Text::tr("These changes need administrator rights. Start the program again as administrator. "
                 "Nothing was changed."));
}

/// A computer over the network says who it is only when it is asked. Those that a plan changed are asked
/// here, all at the same time. Who does not answer stays a stranger, and says why when it is asked again.
void meet(const Topology &topology, const Plan &plan)
{
    std::vector<std::jthread> threads;
    for (const PlannedComputer &computer : plan.computers) {
        const bool isChanged = std::ranges::any_of(
            plan.steps, [&](const Step &step) { return sameRegistryName(step.computer, computer.typed); });
        Computer *found = topology.find(computer.typed);
        if (isChanged && found != nullptr && isStranger(found->identity()))
            threads.emplace_back([found] { static_cast<void>(found->read({}, {})); });
    }
}

/// Who it was when the plan was made, as far as both are known.
bool isStill(const Computer &computer, const ComputerIdentity &planned)
{
    const ComputerIdentity now = computer.identity();
    if (isStranger(now) || isStranger(planned))
        return now.kind == planned.kind;
    if (isElsewhere(now.kind))
        return planned.kind == now.kind && planned.identity == now.identity;
    return now == planned;
}

} // namespace

bool Session::lacksRights(const Plan &plan) const
{
    if (!needsRights(plan))
        return false;
    if (d->checked)
        return !d->isElevated();
    const std::vector<Read> reads{ElevationRead{}};
    const auto answers = d->setup.topology.client.computer->read(reads, {});
    const auto *elevation =
        answers.size() == 1 && answers.front() ? std::get_if<ElevationAnswer>(&*answers.front()) : nullptr;
    return elevation != nullptr && !elevation->elevated;
}

QString notAvailableYet(const Plan &plan)
{
    // This computer does everything itself, also what reaches out to others; at other computers commands run,
    // and registry edits are not always some; a person's own steps are possible everywhere.
    const auto cannotRun = [&](const Step &step) {
        const ComputerKind kind = kindAt(plan, step.computer);
        const Runs runs = runsAt(step.action, kind);
        const bool isCommandThere = isElsewhere(kind) && runs != Runs::Native;
        return kind != ComputerKind::Practice && kind != ComputerKind::Windows && runs != Runs::Manual &&
               !isCommandThere && remoteHostOf(step.action).isEmpty();
    };
    if (std::ranges::none_of(plan.steps, cannotRun))
        return {};
    return Text::tr(
        "These changes can be shown, but not made: changing the registry of other computers is not "
        "available yet.");
}

QString unknownRemedyText(const QString &remedy, const QStringList &known)
{
    return Text::tr("There is no remedy \"%1\". The remedies are: %2.")
        .arg(remedy, known.join(QStringLiteral(", ")));
}

Result<Locks> Locks::take(const SessionSetup &setup)
{
    Locks locks;
    QStringList paths{QDir(setup.journalFolder).filePath(QStringLiteral("lock"))};
    if (setup.practice && !setup.practice->statePath().isEmpty())
        paths.append(setup.practice->statePath() + QStringLiteral(".lock"));
    for (const QString &path : std::as_const(paths)) {
        auto lock = Lock::take(path, lockPatience);
        if (!lock)
            return Failure(lock.error());
        locks.held.push_back(std::move(*lock));
    }
    return locks;
}

Result<RunResult> Session::apply(const QString &remedy, const QString &shownHash, const RunOptions &options,
                                 std::stop_token stop)
{
    auto locks = Locks::take(d->setup);
    if (!locks)
        return Failure(locks.error());
    d->checked = false; // plan afresh: what was read before the person confirmed may be old
    auto plan = this->plan(remedy, stop);
    if (!plan)
        return Failure(plan.error());
    auto confirmed = ConfirmedPlan::confirm(std::move(*plan), shownHash);
    if (!confirmed)
        return Failure(confirmed.error());
    RunResult result;
    result.plan = confirmed->plan();
    result.notes = result.plan.notes;
    if (result.plan.steps.empty())
        return result;
    if (const QString sentence = notAvailableYet(result.plan); !sentence.isEmpty())
        return failure(ErrorCode::NotAvailable, remedy, sentence);
    if (lacksRights(result.plan))
        return needsAdministrator(d->setup);
    if (auto carried = checkCarried(PassKind::Apply, confirmed->hash(), result.plan); !carried)
        return Failure(carried.error());
    RunOptions applying = options;
    applying.leaveOut.clear(); // everything was shown and confirmed; only what is left may be left out
    return runConfirmed(*confirmed, applying, stop);
}

Result<RunResult> Session::runConfirmed(const ConfirmedPlan &confirmed, const RunOptions &options,
                                        std::stop_token stop)
{
    JournalHeader header;
    header.session = Journal::newSessionId();
    header.kind = d->setup.kind;
    header.user = this_machine::userName();
    header.started = now();
    header.hash = confirmed.hash();
    header.plan = confirmed.plan();
    header.kept = keptLists(header.plan, d->answers);
    header.causes = d->causes(options);
    header.handover = options.handover;
    if (d->setup.practice) {
        header.scenario = d->setup.practice->scenario().name;
        if (d->setup.practice->statePath().isEmpty()) {
            const QString path =
                QDir(d->setup.journalFolder).filePath(header.session + QStringLiteral(".world.json"));
            QDir().mkpath(d->setup.journalFolder);
            if (auto saved = d->setup.practice->saveTo(path); !saved)
                return Failure(saved.error());
        }
        header.world = d->worldPath();
    }
    auto journal = Journal::create(d->setup.journalFolder, header);
    if (!journal)
        return Failure(journal.error());
    return runPass(*journal, header.session, PassKind::Apply, {header.plan, {}}, options, stop);
}

Result<RunResult> Session::runPass(Journal &journal, const QString &session, PassKind kind,
                                   const Remaining &todo, const RunOptions &options, std::stop_token stop)
{
    const Plan &plan = todo.plan;
    journal.setObserver(d->journalObserver);
    if (auto begun = journal.beginPass(kind, plan, now(), options.handover); !begun)
        return Failure(begun.error());
    auto outcomes = runSteps(d->setup.topology, plan.steps, journal, options, stop, todo.places);
    d->checked = false;
    d->answers.clear();
    if (!outcomes)
        return Failure(outcomes.error());
    d->useUpAnswers();
    RunResult result{session,   stateOf(kind, *outcomes),    plan,
                     *outcomes, notesAfter(plan, *outcomes), todo.places};
    for (int i = static_cast<int>(result.places.size()); std::cmp_less(i, plan.steps.size()); ++i)
        result.places.push_back(i);
    return result;
}

Result<JournalContent> Session::readOwn(const QString &session) const
{
    auto content = Journal::read(d->setup.journalFolder, session);
    if (!content)
        return content;
    if (content->header.kind != d->setup.kind)
        return failure(ErrorCode::Conflict, session,
                       content->header.kind == ComputerKind::Practice
                           ? Text::tr("This session belongs to practice computers. Nothing was changed.")
                           : Text::tr("This session belongs to real computers. Nothing was changed."));
    if (d->setup.kind == ComputerKind::Practice &&
        QFileInfo(content->header.world).absoluteFilePath() != d->worldPath())
        return failure(ErrorCode::Conflict, session,
                       Text::tr("This session belongs to another practice world (%1). Nothing was changed.")
                           .arg(content->header.world));
    meet(d->setup.topology, content->header.plan);
    for (const PlannedComputer &computer : content->header.plan.computers) {
        const Computer *found = d->setup.topology.find(computer.typed);
        if (found == nullptr || !isStill(*found, computer.identity))
            return failure(
                ErrorCode::Conflict, session,
                Text::tr("This session was about %1, which is not the same computer now. Nothing was "
                         "changed.")
                    .arg(computer.typed));
    }
    return content;
}

Result<Plan> Session::undoPlan(const QString &session, bool onlyUnchanged, std::stop_token stop)
{
    const auto content = readOwn(session);
    if (!content)
        return Failure(content.error());
    return planUndo(*content, d->setup.topology, UndoOptions{onlyUnchanged, d->setup.also}, stop);
}

Result<RunResult> Session::undo(const QString &session, bool onlyUnchanged, const RunOptions &options,
                                std::stop_token stop)
{
    auto locks = Locks::take(d->setup);
    if (!locks)
        return Failure(locks.error());
    auto plan = undoPlan(session, onlyUnchanged, stop);
    if (!plan)
        return Failure(plan.error());
    if (auto carried = checkCarried(PassKind::Undo, {}, *plan); !carried)
        return Failure(carried.error());
    RunOptions undoing = options;
    undoing.leaveOut.clear(); // what cannot be undone is left out by onlyUnchanged
    return runAgain(session, PassKind::Undo, {std::move(*plan), {}}, undoing, stop);
}

Result<Remaining> Session::resumePlan(const QString &session) const
{
    const auto content = readOwn(session);
    if (!content)
        return Failure(content.error());
    return planResume(*content);
}

Result<RunResult> Session::resume(const QString &session, const RunOptions &options, std::stop_token stop)
{
    auto locks = Locks::take(d->setup);
    if (!locks)
        return Failure(locks.error());
    const auto content = readOwn(session);
    if (!content)
        return Failure(content.error());
    const auto remaining = planResume(*content);
    if (!remaining)
        return Failure(remaining.error());
    if (auto carried = checkCarried(PassKind::Resume, content->header.hash, remaining->plan); !carried)
        return Failure(carried.error());
    RunOptions resuming = options;
    resuming.resuming = true;
    auto result = runAgain(session, PassKind::Resume, *remaining, resuming, stop);
    const auto leftOut = [](const Pass &pass) {
        return std::ranges::any_of(pass.outcomes, &Outcome::leftOut);
    };
    if (result && result->state == SessionState::Done && std::ranges::any_of(content->passes, leftOut))
        result->state = SessionState::PartlyDone;
    return result;
}

Result<RunResult> Session::runAgain(const QString &session, PassKind kind, const Remaining &todo,
                                    const RunOptions &options, std::stop_token stop)
{
    Plan running = todo.plan;
    for (std::size_t i = todo.places.size(); i-- > 0;)
        if (options.leaveOut.contains(todo.places.at(i)))
            running.steps.erase(running.steps.begin() + static_cast<std::ptrdiff_t>(i));
    if (lacksRights(running))
        return needsAdministrator(d->setup);
    auto journal = Journal::open(d->setup.journalFolder, session);
    if (!journal)
        return Failure(journal.error());
    // Also an empty pass is written: an interrupted session that has nothing left to do is thereby ended.
    return runPass(*journal, session, kind, todo, options, stop);
}

} // namespace credssp
