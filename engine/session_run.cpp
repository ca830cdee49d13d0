// The acting half of a session: apply, undo, resume.
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

QStringList notesAfter(const Plan &plan, const std::vector<Outcome> &outcomes)
{
    QStringList notes = plan.notes;
    for (const Outcome &outcome : outcomes)
        if (outcome.state == OutcomeState::Waiting)
            if (const auto *step =
                    std::get_if<ManualStep>(&plan.steps.at(static_cast<std::size_t>(outcome.step)).action))
                notes.append(step->steps);
    return notes;
}

bool needsRights(const Plan &plan)
{
    return std::ranges::any_of(plan.steps, [](const Step &step) { return needsElevation(step.action); });
}

/// One writer per journal folder, and per practice world.
struct Locks
{
    std::vector<Lock> held;

    [[nodiscard]] static Result<Locks> take(const SessionSetup &setup)
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
};

Failure needsAdministrator(const SessionSetup &setup)
{
    return failure(
        ErrorCode::AccessDenied, setup.topology.client.typed,
        Text::tr("These changes need administrator rights. Start the program again as administrator. "
                 "Nothing was changed."));
}

} // namespace

QString notAvailableYet(const Plan &plan)
{
    const auto kindOf = [&](const QString &typed) {
        for (const PlannedComputer &computer : plan.computers)
            if (sameRegistryName(computer.typed, typed))
                return computer.identity.kind;
        return ComputerKind::Practice;
    };
    // Native changes of this computer, and a person's own steps, are all that real computers can do so far.
    const auto cannotRun = [&](const Step &step) {
        const ComputerKind kind = kindOf(step.computer);
        const Runs runs = runsOf(step.action);
        return kind != ComputerKind::Practice && runs != Runs::Manual &&
               (kind != ComputerKind::Windows || runs != Runs::Native);
    };
    if (std::ranges::none_of(plan.steps, cannotRun))
        return {};
    return Text::tr(
        "These changes can be shown, but not made: running commands on real computers is not available "
        "yet.");
}

QString unknownRemedyText(const QString &remedy, const QStringList &known)
{
    return Text::tr("There is no remedy \"%1\". The remedies are: %2.")
        .arg(remedy, known.join(QStringLiteral(", ")));
}

Result<RunResult> Session::apply(const QString &remedy, const QString &shownHash, const RunOptions &options,
                                 std::stop_token stop)
{
    auto locks = Locks::take(d->setup);
    if (!locks)
        return Failure(locks.error());
    d->checked = false; // plan afresh: what was read before the person confirmed may be old
    auto plan = this->plan(remedy);
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
    if (needsRights(result.plan) && !d->isElevated())
        return needsAdministrator(d->setup);
    return runConfirmed(*confirmed, options, stop);
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
    return runPass(*journal, header.session, PassKind::Apply, header.plan, options, stop);
}

Result<RunResult> Session::runPass(Journal &journal, const QString &session, PassKind kind, const Plan &plan,
                                   const RunOptions &options, std::stop_token stop)
{
    journal.setObserver(d->journalObserver);
    if (auto begun = journal.beginPass(kind, plan, now()); !begun)
        return Failure(begun.error());
    auto outcomes = runSteps(d->setup.topology, plan.steps, journal, options, stop);
    d->checked = false;
    if (!outcomes)
        return Failure(outcomes.error());
    return RunResult{session, stateOf(kind, *outcomes), plan, *outcomes, notesAfter(plan, *outcomes)};
}

Result<JournalContent> Session::readOwn(const QString &session) const
{
    auto content = Journal::read(d->setup.journalFolder, session);
    if (!content)
        return content;
    if (content->header.kind != d->setup.kind)
        return failure(ErrorCode::Conflict, session,
                       Text::tr("This session belongs to another kind of computer (%1). Nothing was changed.")
                           .arg(enumName(content->header.kind)));
    if (d->setup.kind == ComputerKind::Practice &&
        QFileInfo(content->header.world).absoluteFilePath() != d->worldPath())
        return failure(ErrorCode::Conflict, session,
                       Text::tr("This session belongs to another practice world (%1). Nothing was changed.")
                           .arg(content->header.world));
    for (const PlannedComputer &computer : content->header.plan.computers) {
        const Computer *found = d->setup.topology.find(computer.typed);
        if (found == nullptr || found->identity() != computer.identity)
            return failure(
                ErrorCode::Conflict, session,
                Text::tr("This session was about %1, which is not the same computer now. Nothing was "
                         "changed.")
                    .arg(computer.typed));
    }
    return content;
}

Result<Plan> Session::undoPlan(const QString &session, bool onlyUnchanged)
{
    const auto content = readOwn(session);
    if (!content)
        return Failure(content.error());
    return planUndo(*content, d->setup.topology, UndoOptions{onlyUnchanged, d->setup.also}, {});
}

Result<RunResult> Session::undo(const QString &session, bool onlyUnchanged, const RunOptions &options,
                                std::stop_token stop)
{
    auto locks = Locks::take(d->setup);
    if (!locks)
        return Failure(locks.error());
    auto plan = undoPlan(session, onlyUnchanged);
    if (!plan)
        return Failure(plan.error());
    return runAgain(session, PassKind::Undo, *plan, options, stop);
}

Result<RunResult> Session::resume(const QString &session, const RunOptions &options, std::stop_token stop)
{
    auto locks = Locks::take(d->setup);
    if (!locks)
        return Failure(locks.error());
    const auto content = readOwn(session);
    if (!content)
        return Failure(content.error());
    auto plan = planResume(*content);
    if (!plan)
        return Failure(plan.error());
    RunOptions resuming = options;
    resuming.resuming = true;
    return runAgain(session, PassKind::Resume, *plan, resuming, stop);
}

Result<RunResult> Session::runAgain(const QString &session, PassKind kind, const Plan &plan,
                                    const RunOptions &options, std::stop_token stop)
{
    if (needsRights(plan)) {
        if (!d->checked)
            if (auto checked = check(stop); !checked)
                return Failure(checked.error());
        if (!d->isElevated())
            return needsAdministrator(d->setup);
    }
    auto journal = Journal::open(d->setup.journalFolder, session);
    if (!journal)
        return Failure(journal.error());
    // Also an empty pass is written: an interrupted session that has nothing left to do is thereby ended.
    return runPass(*journal, session, kind, plan, options, stop);
}

std::vector<SessionSummary> sessionsIn(const QString &journalFolder)
{
    std::vector<SessionSummary> summaries;
    for (const QString &id : Journal::sessions(journalFolder)) {
        SessionSummary summary;
        summary.id = id;
        const auto content = Journal::read(journalFolder, id);
        if (!content) {
            summary.broken = content.error();
        } else {
            summary.state = content->state();
            summary.kind = content->header.kind;
            summary.remedy = content->header.plan.remedy;
            for (const PlannedComputer &computer : content->header.plan.computers)
                summary.computers.append(computer.typed);
            summary.started = content->header.started;
            summary.user = content->header.user;
        }
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

} // namespace credssp
