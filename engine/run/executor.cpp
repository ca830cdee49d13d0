#include "engine/run/executor.h"

#include "engine/computers/command.h"
#include "engine/plan/answer_words.h"
#include "engine/registry/delegation_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Executor)
};

/// What reading a step's subjects gave.
struct Look
{
    std::vector<Result<Answer>> answers;

    [[nodiscard]] std::vector<Answer> values() const
    {
        std::vector<Answer> values;
        for (const auto &answer : answers)
            if (answer)
                values.push_back(*answer);
        return values.size() == answers.size() ? values : std::vector<Answer>{};
    }
    /// The first error that is not merely "this cannot be read here".
    [[nodiscard]] const Error *obstacle() const
    {
        for (const auto &answer : answers)
            if (!answer && answer.error().code != ErrorCode::NotAvailable)
                return &answer.error();
        return nullptr;
    }
    [[nodiscard]] bool complete() const
    {
        return std::ranges::all_of(answers, [](const auto &answer) { return answer.has_value(); });
    }
};

/// The beginning of what a command wrote, as a sentence behind others.
QString wrote(const Performed &performed)
{
    constexpr qsizetype enough = 300;
    const QString text = performed.output.simplified();
    if (text.isEmpty())
        return {};
    return QLatin1Char(' ') +
           Text::tr("It wrote: %1").arg(text.size() > enough ? text.left(enough) + QChar(0x2026) : text);
}

/// Whether a person does it with their own hands.
bool isByHand(const Step &step, ComputerKind kind)
{
    return runsAt(step.action, kind) == Runs::Manual;
}

/// What is read of a carried computer is what a person brought. @p said is what Windows said against it.
QString asShownText(Source source, const QString &said)
{
    if (source == Source::Reported)
        return said.isEmpty()
                   ? Text::tr(
                         "Reported by a person: everything is as it was shown. It was not read back here.")
                   : Text::tr(
                         "Reported by a person: everything is as it was shown, although Windows said: %1 "
                         "It was not read back here.")
                         .arg(said);
    return said.isEmpty()
               ? Text::tr("Read back: everything is as it was shown.")
               : Text::tr("Read back: everything is as it was shown, although Windows said: %1").arg(said);
}

QString unprovenText(bool isByHand, const Performed &performed)
{
    if (isByHand)
        return Text::tr("You said that this is done. It cannot be read back here, so it is not proven.");
    return Text::tr("The command reported no error, but what it did cannot be read back here, so it is not "
                    "proven.") +
           wrote(performed);
}

/// @p how says what is not as planned.
QString notChangedText(bool isByHand, const Performed &performed, const QString &how)
{
    if (isByHand)
        return Text::tr("You said that this is done, but nothing has changed. %1").arg(how);
    if (performed.exitCode != 0)
        return Text::tr("The command ended with an error (exit code %1), and nothing changed. %2")
                   .arg(performed.exitCode)
                   .arg(how) +
               wrote(performed);
    return Text::tr("The command said that it was done, but nothing changed. %1").arg(how) + wrote(performed);
}

/// Enable-WSManCredSSP numbers from the count of what the local policy holds: with an entry of its own
/// already there it would add the same servers once more, and nobody would take those away again.
bool wouldAddAgain(const Step &step, const std::vector<bool> &pending)
{
    if (!std::holds_alternative<EnableClientCredSsp>(step.action))
        return false;
    for (std::size_t i = 0; i < step.changes.size(); ++i) {
        const auto *value = std::get_if<RegistryValueRead>(&step.changes.at(i).subject);
        if (!pending.at(i) && value != nullptr && value->store == RegistryStore::LocalPolicy &&
            sameRegistryName(value->key, freshList.listKey()))
            return true;
    }
    return false;
}

class StepRunner
{
public:
    StepRunner(const Topology &topology, Journal &journal, const RunOptions &options)
        : m_topology(topology)
        , m_journal(journal)
        , m_options(options)
    {
    }

    /// Decides, does and proves one step; an error only when the journal cannot be written.
    Result<Outcome> run(const Step &planned, int number)
    {
        Outcome outcome{number, planned.computer, OutcomeState::Skipped, {}, {}};
        Computer *computer = m_topology.find(planned.computer);
        if (computer == nullptr)
            return finish(outcome, OutcomeState::Refused,
                          Text::tr("%1 is not among the computers of this session.").arg(planned.computer));
        m_kind = computer->identity().kind;
        outcome.source = sourceOf(m_kind);
        if (isByHand(planned, m_kind) && !m_options.manualDone)
            return finish(outcome, OutcomeState::Waiting,
                          Text::tr("A person must do this first. Nothing was changed by this step."));
        const Look before = look(*computer, planned);
        Step step = planned;
        if (const auto refused = compare(before, planned, step, outcome))
            return *refused;
        // What reaches out (sc.exe \\host) runs on the client, whatever computer it is about.
        Computer &performer = remoteHostOf(step.action).isEmpty() ? *computer : *m_topology.client.computer;
        if (performer.awaitsPerson(step.action))
            return finish(outcome, OutcomeState::Waiting,
                          Text::tr("Somebody must run the script on %1 and bring its answer back. This step "
                                   "has not been taken as done.")
                              .arg(planned.computer));
        if (auto written = m_journal.intent(number, before.values()); !written)
            return Failure(written.error());
        // Not to be broken off: half a change is what nobody wants. A stop counts before the next step.
        const auto performed = performer.perform(step.action, {});
        return judge(planned, *computer, performed, outcome);
    }

private:
    Look look(Computer &computer, const Step &step) const
    {
        std::vector<Read> reads;
        for (const Change &change : step.changes)
            reads.push_back(change.subject);
        return {reads.empty() ? std::vector<Result<Answer>>{} : computer.read(reads, {})};
    }

    Result<Outcome> finish(Outcome &outcome, OutcomeState state, const QString &detail)
    {
        outcome.state = state;
        outcome.detail = detail;
        if (auto written = m_journal.outcome(outcome); !written)
            return Failure(written.error());
        return outcome;
    }

    /// The last look before acting: nothing may have changed since the person agreed. When resuming, what is
    /// already as it should be is done; of a registry edit only the rest is still written.
    std::optional<Result<Outcome>> compare(const Look &look, const Step &planned, Step &step,
                                           Outcome &outcome)
    {
        if (const Error *error = look.obstacle())
            return finish(outcome, OutcomeState::Refused,
                          Text::tr("What is there now could not be read, so nothing was changed. %1")
                              .arg(errorText(*error)));
        bool allAchieved = !planned.changes.empty();
        std::vector<bool> pending;
        for (std::size_t i = 0; i < planned.changes.size(); ++i) {
            const auto &answer = look.answers.at(i);
            const bool achieved = answer && isAchieved(planned.changes.at(i).after, *answer);
            const bool unchanged = !answer || isUnchanged(planned.changes.at(i).before, *answer);
            allAchieved = allAchieved && achieved;
            pending.push_back(!achieved);
            if (unchanged || (m_options.resuming && achieved))
                continue;
            const Change &change = planned.changes.at(i);
            return finish(
                outcome, OutcomeState::Refused,
                Text::tr(
                    "This is no longer as it was shown, so nothing was changed by this step: %1. Shown: %2. "
                    "Planned: %3. Now: %4.")
                    .arg(subjectText(change.subject), answerText(change.before), plannedText(change),
                         answerText(*answer)));
        }
        if (m_options.resuming && allAchieved) {
            outcome.now = look.values();
            return finish(outcome, OutcomeState::Done,
                          Text::tr("This was already done before the interruption."));
        }
        if (m_options.resuming && wouldAddAgain(planned, pending))
            return finish(
                outcome, OutcomeState::Refused,
                Text::tr("This was only half done before the interruption: the local policy names the "
                         "servers, the registry does not yet. Running the command again would add them "
                         "twice. Wait a minute and try again, or undo."));
        if (auto *edit = std::get_if<EditRegistry>(&step.action); edit && m_options.resuming)
            for (std::size_t i = pending.size(); i-- > 0;)
                if (!pending.at(i) && i < edit->changes.size())
                    edit->changes.erase(edit->changes.begin() + static_cast<std::ptrdiff_t>(i));
        return std::nullopt;
    }

    Result<Outcome> judge(const Step &step, Computer &computer, const Result<Performed> &performed,
                          Outcome &outcome)
    {
        const Look after = look(computer, step);
        outcome.now = after.values();
        const QString said = performed ? performed->output.trimmed() : errorText(performed.error());
        if (step.changes.empty() || !after.complete()) {
            if (!performed)
                return finish(outcome, OutcomeState::Failed, said);
            if (const Error *error = after.obstacle())
                return finish(
                    outcome, OutcomeState::Failed,
                    Text::tr("What is there now could not be read back. %1").arg(errorText(*error)));
            // An exit code proves nothing; where nothing can be read back, an error is still no success.
            return performed->exitCode == 0
                       ? finish(outcome, OutcomeState::Unproven,
                                unprovenText(isByHand(step, m_kind), *performed))
                       : finish(outcome, OutcomeState::Failed,
                                Text::tr("The command ended with an error (exit code %1), and what is there "
                                         "now cannot be read back here.")
                                        .arg(performed->exitCode) +
                                    wrote(*performed));
        }
        bool achieved = true;
        bool untouched = true;
        QString first;
        for (std::size_t i = 0; i < step.changes.size(); ++i) {
            const Change &change = step.changes.at(i);
            const Answer &now = *after.answers.at(i);
            untouched = untouched && isUnchanged(change.before, now);
            if (isAchieved(change.after, now))
                continue;
            achieved = false;
            if (first.isEmpty())
                first = Text::tr("This is not as planned: %1. Planned: %2. Now: %3.")
                            .arg(subjectText(change.subject), plannedText(change), answerText(now));
        }
        if (achieved)
            return finish(outcome, OutcomeState::Done,
                          asShownText(outcome.source, performed ? QString() : said));
        if (!performed)
            return finish(outcome, OutcomeState::Failed, said + QLatin1Char(' ') + first);
        if (untouched)
            return finish(outcome, OutcomeState::NotChanged,
                          notChangedText(isByHand(step, m_kind), *performed, first));
        return finish(
            outcome, OutcomeState::Failed,
            Text::tr("Only a part of it was changed. %1 Undo gives back what was there before.").arg(first));
    }

    const Topology &m_topology;
    Journal &m_journal;
    const RunOptions &m_options;
    ComputerKind m_kind = ComputerKind::Windows; ///< of the step's computer
};

bool goesOn(OutcomeState state)
{
    return state == OutcomeState::Done || state == OutcomeState::Unproven;
}

} // namespace

Result<std::vector<Outcome>> runSteps(const Topology &topology, const std::vector<Step> &steps,
                                      Journal &journal, const RunOptions &options, std::stop_token stop,
                                      const std::vector<int> &places)
{
    std::vector<Outcome> outcomes;
    StepRunner runner(topology, journal, options);
    bool going = true;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const int number = static_cast<int>(i);
        const int place = places.empty() ? number : places.at(i);
        const bool leftOut = options.leaveOut.contains(place);
        if (leftOut || !going || stop.stop_requested()) {
            Outcome skipped{number,
                            steps.at(i).computer,
                            OutcomeState::Skipped,
                            leftOut ? Text::tr("You left this step out.")
                                    : Text::tr("This step was not begun."),
                            {},
                            leftOut};
            if (auto written = journal.outcome(skipped); !written)
                return Failure(written.error());
            outcomes.push_back(std::move(skipped));
            continue;
        }
        if (options.progress)
            options.progress(place, nullptr);
        auto outcome = runner.run(steps.at(i), number);
        if (!outcome)
            return Failure(outcome.error());
        if (options.progress)
            options.progress(place, &*outcome);
        going = goesOn(outcome->state);
        outcomes.push_back(std::move(*outcome));
    }
    if (auto ended = journal.endPass(); !ended)
        return Failure(ended.error());
    return outcomes;
}

} // namespace credssp
