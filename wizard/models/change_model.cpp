#include "wizard/models/change_model.h"

#include "engine/report/words.h"
#include "wizard/models/troubleshooting.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace credssp {

namespace {

ChangeModel::LineState lineStateOf(const Outcome &outcome)
{
    using LineState = ChangeModel::LineState;
    switch (outcome.state) {
    case OutcomeState::Done:
        return LineState::Done;
    case OutcomeState::Unproven:
        return LineState::Unproven;
    case OutcomeState::Waiting:
        return LineState::Waiting;
    case OutcomeState::NotChanged:
    case OutcomeState::Failed:
    case OutcomeState::Refused:
        return LineState::Problem;
    case OutcomeState::Skipped:
        return outcome.leftOut ? LineState::LeftOut : LineState::NotBegun;
    }
    return LineState::NotBegun;
}

} // namespace

ChangeModel::ChangeModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_carry(shared)
{
    connect(&m_carry, &CarryModel::brought, this, &ChangeModel::answerBrought);
}

void ChangeModel::enter()
{
    if (!isRunning() && m_shared.isPlanConfirmed())
        begin();
}

void ChangeModel::begin()
{
    m_what = m_shared.undertaking();
    m_plan = *m_shared.plan();
    m_preview = m_shared.preview();
    m_lines.clear();
    for (const StepPreview &step : m_preview.steps)
        m_lines.push_back({step.computer, step.title, LineState::Ahead, tr("not begun yet"), {}});
    ++m_edition;
    m_places.clear();
    m_session = m_what.session;
    m_notes.clear();
    m_carry.setRequests({});
    m_doneByHand.clear();
    if (m_shared.manualDone())
        for (int line = 0; std::cmp_less(line, m_lines.size()); ++line)
            if (isManual(line))
                m_doneByHand.insert(line);
    // What is made now is not what is made next time.
    m_shared.forgetPlan();
    run(false, m_what.leaveOut);
}

void ChangeModel::run(bool again, std::set<int> leaveOut)
{
    m_what.leaveOut = std::move(leaveOut);
    m_error.reset();
    m_differences.clear();
    m_manualSteps.clear();
    m_at = -1;
    m_stopping = false;
    m_stop = std::stop_source();
    for (Line &line : m_lines)
        if (line.state == LineState::Problem || line.state == LineState::NotBegun ||
            line.state == LineState::Waiting)
            line = {line.computer, line.title, LineState::Ahead, tr("not begun yet"), {}};

    ChangeOrder order;
    order.what = m_what;
    order.shown = m_plan;
    order.again = again;
    order.options.manualDone = !m_doneByHand.empty();
    order.options.handover = m_shared.surroundings().handover;
    for (const Symptom &symptom : m_shared.symptoms())
        order.options.causes.append(causeOf(symptom));
    if (order.options.manualDone)
        for (int line = 0; std::cmp_less(line, m_lines.size()); ++line)
            if (isManual(line) && !m_doneByHand.contains(line))
                order.notYetDone.insert(line);
    const int round = ++m_round;
    // Runs on the worker; the pointer is looked at in the window's thread only.
    order.progress = [self = QPointer(this), round](int line, const Outcome *outcome) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, round, line, told = outcome ? std::optional(*outcome) : std::nullopt] {
                if (self && self->m_round == round)
                    self->lineTold(line, told);
            },
            Qt::QueuedConnection);
    };
    setStage(Stage::Running);
    emit announced(headline());
    m_shared.withSession(
        this,
        [order = std::move(order), ours = m_stop](Session &session,
                                                  std::stop_token stop) mutable -> Result<ChangeReport> {
            const std::stop_callback forward(std::move(stop), [&ours] { ours.request_stop(); });
            return makeChanges(session, order, ours.get_token());
        },
        [this](Result<ChangeReport> report) {
            ChangeReport failed;
            if (!report)
                failed.error = report.error();
            ended(report ? *std::move(report) : std::move(failed));
        });
}

void ChangeModel::lineTold(int line, const std::optional<Outcome> &outcome)
{
    if (outcome) {
        settle(line, *outcome);
        return;
    }
    m_at = line;
    Line &begun = m_lines.at(static_cast<std::size_t>(line));
    begun.state = LineState::Working;
    begun.word = isUndo() ? tr("being taken back") : tr("being made");
    begun.detail.clear();
    emit lineChanged(line);
    emit announced(tr("Change %1 of %2: %3").arg(line + 1).arg(m_lines.size()).arg(begun.title));
}

void ChangeModel::settle(int line, const Outcome &outcome)
{
    Line &settled = m_lines.at(static_cast<std::size_t>(line));
    settled.state = lineStateOf(outcome);
    settled.reported = outcome.source == Source::Reported && outcome.state != OutcomeState::Waiting;
    settled.word = settled.state == LineState::LeftOut ? tr("left out")
                   : settled.reported                  ? report_words::outcomeWord(&outcome)
                                                       : report_words::outcomeWord(outcome.state);
    settled.detail = report_words::outcomeDetail(&outcome);
    emit lineChanged(line);
}

void ChangeModel::ended(ChangeReport report)
{
    ++m_round; // what is still on its way is in the report as well
    if (!report.result) {
        refuse(report);
        return;
    }
    const RunResult &result = *report.result;
    m_session = result.session;
    m_notes = result.notes;
    for (const Outcome &outcome : result.outcomes) {
        const auto step = static_cast<std::size_t>(outcome.step);
        const int line = report.lines.at(step);
        if (line < 0)
            continue;
        m_places.resize(m_lines.size(), -1);
        m_places.at(static_cast<std::size_t>(line)) = result.places.at(step);
        settle(line, outcome);
    }
    m_carryError = report.carried ? std::nullopt : std::optional(report.carried.error());
    m_carry.setRequests(report.carried ? *report.carried : std::vector<CarriedRequest>());
    m_shared.setResult(result);
    decideStage();
}

void ChangeModel::refuse(const ChangeReport &report)
{
    m_error = report.error;
    m_differences = report.differences;
    for (int line = 0; std::cmp_less(line, m_lines.size()); ++line) {
        Line &open = m_lines.at(static_cast<std::size_t>(line));
        if (open.state == LineState::Working) {
            open.state = LineState::Problem;
            open.word = tr("not known");
        } else if (open.state == LineState::Ahead) {
            open.state = LineState::NotBegun;
            open.word = report_words::outcomeWord(OutcomeState::Skipped);
        } else {
            continue;
        }
        emit lineChanged(line);
    }
    setStage(Stage::Refused);
    emit announced(headline());
}

void ChangeModel::decideStage()
{
    const auto lineIn = [this](LineState state) {
        const auto found = std::ranges::find(m_lines, state, &Line::state);
        return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
    };
    const int problem = lineIn(LineState::Problem);
    const int notBegun = lineIn(LineState::NotBegun);
    Stage stage = Stage::Done;
    m_at = -1;
    if (problem >= 0) {
        m_at = problem;
        stage = Stage::Failed;
    } else if (m_at = lineIn(LineState::Waiting); m_at >= 0) {
        stage = Stage::Waiting;
    } else if (notBegun >= 0) {
        m_at = notBegun;
        // The run ended before a step by hand that nobody has ticked: that is the person's turn, not a stop.
        stage = !m_stopping && isManual(notBegun) ? Stage::Waiting : Stage::Stopped;
    }
    if (stage == Stage::Waiting) {
        Line &waiting = m_lines.at(static_cast<std::size_t>(m_at));
        waiting.state = LineState::Waiting;
        waiting.word = report_words::outcomeWord(OutcomeState::Waiting);
        emit lineChanged(m_at);
        for (const QString &text : m_preview.steps.at(static_cast<std::size_t>(m_at)).manualSteps)
            m_manualSteps.push_back({text, false});
        for (const ManualStep &step : m_manualSteps)
            m_notes.removeAll(step.text); // they are shown with their boxes
    }
    m_stopping = false;
    setStage(stage);
    emit announced(headline());
}

void ChangeModel::setStage(Stage stage)
{
    const bool wasRunning = isRunning();
    m_stage = stage;
    emit changed();
    if (wasRunning != isRunning())
        emit runningChanged(isRunning());
}

void ChangeModel::stop()
{
    if (!isRunning() || m_stopping)
        return;
    m_stopping = true;
    m_stop.request_stop();
    emit changed();
    emit announced(headline());
}

void ChangeModel::choose(Choice choice)
{
    if (isRunning())
        return;
    const bool begun = !m_session.isEmpty();
    switch (choice) {
    case Choice::Retry:
    case Choice::LeaveOut: {
        std::set<int> leaveOut;
        if (choice == Choice::LeaveOut)
            leaveOut.insert(m_places.at(static_cast<std::size_t>(m_at)));
        if (begun && m_what.kind == Undertaking::Kind::Apply) {
            m_what = {Undertaking::Kind::Resume, m_what.remedy, m_session, false, {}};
            m_shared.setUndertaking(m_what);
        }
        run(begun, std::move(leaveOut));
        break;
    }
    case Choice::Undo:
        m_shared.setUndertaking({Undertaking::Kind::Undo, m_what.remedy, m_session, false, {}});
        m_shared.requestPage(PageId::Review);
        break;
    case Choice::LookAgain:
        m_shared.forgetPlan();
        m_shared.requestPage(PageId::Review);
        break;
    }
}

void ChangeModel::setManualTicked(int index, bool ticked)
{
    ManualStep &step = m_manualSteps.at(static_cast<std::size_t>(index));
    if (step.ticked == ticked)
        return;
    step.ticked = ticked;
    emit manualChanged();
}

bool ChangeModel::allManualTicked() const
{
    return std::ranges::all_of(m_manualSteps, &ManualStep::ticked);
}

void ChangeModel::goOnAfterManual()
{
    if (m_stage != Stage::Waiting || m_manualSteps.empty() || !allManualTicked())
        return;
    m_doneByHand.insert(m_at);
    choose(Choice::Retry);
}

bool ChangeModel::awaitsAnswers() const
{
    return m_stage == Stage::Waiting && m_manualSteps.empty();
}

void ChangeModel::answerBrought()
{
    if (awaitsAnswers())
        choose(Choice::Retry);
}

int ChangeModel::count(LineState state) const
{
    return static_cast<int>(std::ranges::count(m_lines, state, &Line::state));
}

int ChangeModel::countMade() const
{
    return count(LineState::Done) + count(LineState::Unproven);
}

int ChangeModel::settledCount() const
{
    return static_cast<int>(m_lines.size()) - count(LineState::Ahead) - count(LineState::Working) -
           count(LineState::NotBegun) - count(LineState::Waiting);
}

bool ChangeModel::isUndo() const
{
    return m_what.kind == Undertaking::Kind::Undo;
}

bool ChangeModel::hasBegun() const
{
    return countMade() + count(LineState::Problem) > 0;
}

bool ChangeModel::isManual(int line) const
{
    return m_preview.steps.at(static_cast<std::size_t>(line)).runs == Runs::Manual;
}

bool ChangeModel::isElevatedWindow() const
{
    return !m_shared.surroundings().handover.isEmpty();
}

bool ChangeModel::canGoOn() const
{
    // The window with administrator rights may be closed at any end: the first one reads the journal.
    return m_stage == Stage::Done || (isElevatedWindow() && m_stage != Stage::Running);
}

} // namespace credssp
