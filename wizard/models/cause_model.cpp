#include "wizard/models/cause_model.h"

#include "engine/report/words.h"
#include "wizard/models/cause_texts.h"
#include "wizard/models/known_so_far.h"
#include "wizard/models/troubleshooting.h"

#include <algorithm>
#include <utility>

namespace credssp {

namespace {

/// More conflicts are as good as the same: the text to hand on names them all.
constexpr int mostConflicts = 3;

bool isByHand(const PlanPreview &preview)
{
    return std::ranges::all_of(preview.steps,
                               [](const StepPreview &step) { return step.runs == Runs::Manual; });
}

struct Found
{
    Checked checked;
    Diagnosis diagnosis;
};

} // namespace

CauseModel::CauseModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
    connect(&m_shared, &Troubleshooting::errorChanged, this, &CauseModel::forget);
    connect(&m_shared, &Troubleshooting::computersChanged, this, &CauseModel::forget);
    connect(&m_shared, &Troubleshooting::practiceChanged, this, &CauseModel::forget);
    connect(&m_shared, &Troubleshooting::planChanged, this, &CauseModel::showPlan);
    connect(&m_shared, &Troubleshooting::resultChanged, this, [this] { m_stale = true; });
}

void CauseModel::forget()
{
    ++m_round;
    ++m_planRound;
    m_chosen = -1;
    m_chosenId.clear();
    m_manual.clear();
    m_manualHash.clear();
    setPlanStage(PlanStage::None);
    setStage(Stage::Empty);
}

void CauseModel::begin()
{
    if (m_stage == Stage::Thinking)
        return;
    if (m_stale || !m_shared.diagnosis()) {
        think();
        return;
    }
    if (m_stage == Stage::Empty)
        take();
    else if (m_chosen >= 0)
        choose(m_chosen);
}

void CauseModel::again()
{
    if (m_stage == Stage::Thinking)
        return;
    m_shared.closeSession();
    think();
}

void CauseModel::cancel()
{
    if (isBusy())
        m_shared.worker().cancel();
}

void CauseModel::think()
{
    // Changes may have been made in another process, of which this session has not heard.
    if (std::exchange(m_stale, false))
        m_shared.closeSession();
    m_chosen = -1;
    ++m_planRound;
    setPlanStage(PlanStage::None);
    setStage(Stage::Thinking);
    const int round = ++m_round;
    m_shared.withSession(
        this,
        [symptoms = m_shared.symptoms(), tried = m_shared.tried()](Session &session,
                                                                   std::stop_token stop) -> Result<Found> {
            auto diagnosis = session.diagnose(symptoms, tried, std::move(stop));
            if (!diagnosis)
                return Failure(diagnosis.error());
            return Found{checkedIn(session), *std::move(diagnosis)};
        },
        [this, round](Result<Found> found) {
            if (round != m_round)
                return;
            if (!found) {
                m_error = errorText(found.error());
                setStage(found.error().code == ErrorCode::Canceled ? Stage::Canceled : Stage::Failed);
                return;
            }
            m_shared.setFindings(std::move(found->checked.findings), std::move(found->checked.unreached));
            m_shared.setDiagnosis(std::move(found->diagnosis));
            take();
        });
}

void CauseModel::take()
{
    const auto &known = m_shared.diagnosis();
    if (!known)
        return;
    const auto &remedies = known->remedies;
    if (!remedies.empty()) {
        const auto same = std::ranges::find(remedies, m_chosenId, &RankedRemedy::id);
        m_chosen = same == remedies.end() ? 0 : static_cast<int>(same - remedies.begin());
        setStage(Stage::Choice);
        choose(m_chosen);
    } else if (known->healthy) {
        setStage(Stage::Healthy);
    } else {
        setStage(known->handOn.isEmpty() ? Stage::NothingLeft : Stage::HandOn);
    }
}

const std::vector<RankedRemedy> &CauseModel::remedies() const
{
    static const std::vector<RankedRemedy> none;
    const auto &known = m_shared.diagnosis();
    return m_stage == Stage::Choice && known ? known->remedies : none;
}

void CauseModel::choose(int remedy)
{
    if (remedy < 0 || static_cast<std::size_t>(remedy) >= remedies().size())
        return;
    m_chosen = remedy;
    m_chosenId = remedies().at(static_cast<std::size_t>(remedy)).id;
    Undertaking undertaking;
    undertaking.kind = Undertaking::Kind::Apply;
    undertaking.remedy = m_chosenId;
    m_shared.setUndertaking(undertaking);
    if (m_shared.plan())
        showPlan();
    else
        plan();
}

void CauseModel::plan()
{
    m_planError.clear();
    setPlanStage(PlanStage::Planning);
    const int round = ++m_planRound;
    m_shared.withSession(
        this,
        [id = m_chosenId](Session &session, std::stop_token stop) -> Result<ShownPlan> {
            return shownPlan(session.plan(id, std::move(stop)));
        },
        [this, round](Result<ShownPlan> plan) {
            if (round != m_planRound)
                return;
            if (plan) {
                m_shared.setPlan(std::move(plan->plan), std::move(plan->preview));
                return;
            }
            m_planError = errorText(plan.error());
            switch (plan.error().code) {
            case ErrorCode::Canceled:
                m_planError = tr("You stopped before it was known what would be changed.");
                setPlanStage(PlanStage::Failed);
                break;
            case ErrorCode::AccessDenied:
                setPlanStage(PlanStage::NeedsRights);
                break;
            default:
                setPlanStage(PlanStage::Failed);
            }
        });
}

bool CauseModel::isChosenUndertaking() const
{
    return m_stage == Stage::Choice && m_shared.undertaking().kind == Undertaking::Kind::Apply &&
           m_shared.undertaking().remedy == m_chosenId;
}

void CauseModel::showPlan()
{
    if (!isChosenUndertaking())
        return;
    if (!m_shared.plan()) {
        if (m_planStage != PlanStage::Planning)
            setPlanStage(PlanStage::None);
        return;
    }
    const PlanPreview &preview = m_shared.preview();
    const bool byHand = !preview.steps.empty() && isByHand(preview);
    if (!byHand || preview.hash != m_manualHash) {
        m_manual.clear();
        m_manualHash = byHand ? preview.hash : QString();
        for (const StepPreview &step : byHand ? preview.steps : std::vector<StepPreview>())
            for (const QString &text : step.manualSteps)
                m_manual.push_back({step.title, text, false});
    }
    // What was ticked before the same plan was made again still is.
    if (byHand)
        m_shared.setManualDone(std::ranges::all_of(m_manual, &ManualStep::ticked));
    setPlanStage(preview.steps.empty() ? PlanStage::NothingToDo
                 : byHand              ? PlanStage::ByHand
                                       : PlanStage::Changes);
}

void CauseModel::setTicked(int manualStep, bool ticked)
{
    if (manualStep < 0 || static_cast<std::size_t>(manualStep) >= m_manual.size())
        return;
    m_manual.at(static_cast<std::size_t>(manualStep)).ticked = ticked;
    m_shared.setManualDone(std::ranges::all_of(m_manual, &ManualStep::ticked));
    emit planChanged();
}

int CauseModel::tickedCount() const
{
    return static_cast<int>(std::ranges::count(m_manual, true, &ManualStep::ticked));
}

void CauseModel::setStage(Stage stage)
{
    m_stage = stage;
    emit changed();
}

void CauseModel::setPlanStage(PlanStage stage)
{
    m_planStage = stage;
    emit planChanged();
}

CauseModel::NoticeText CauseModel::notice() const
{
    const QString unchanged = tr("Nothing was changed.");
    if (m_stage == Stage::Failed)
        return {NoticeText::Kind::Problem, m_error, unchanged, true};
    if (m_stage == Stage::Canceled)
        return {NoticeText::Kind::Note, tr("You stopped before the cause was known."), unchanged, true};
    const auto &known = m_shared.diagnosis();
    if ((m_stage != Stage::Choice && m_stage != Stage::HandOn) || !known || known->policyConflicts.empty())
        return {};
    const QStringList conflicts = cause_texts::atMost(known->policyConflicts, mostConflicts);
    return {NoticeText::Kind::Warning,
            tr("%n setting(s) here are decided by a policy.", nullptr,
               static_cast<int>(known->policyConflicts.size())),
            conflicts.join(QLatin1Char('\n')), false};
}

std::vector<RankedRemedy> CauseModel::notOffered() const
{
    const auto &known = m_shared.diagnosis();
    if (!known)
        return {};
    std::vector<RankedRemedy> list = known->notOffered;
    std::erase_if(list, [this](const RankedRemedy &remedy) { return m_shared.tried().contains(remedy.id); });
    return list;
}

QStringList CauseModel::tried() const
{
    return cause_texts::tried(m_shared.tried());
}

QStringList CauseModel::advice() const
{
    if (m_stage == Stage::Healthy)
        return {
            tr("If something still fails, go back to the first page and paste its message: the message says "
               "more than the checks can see.")};
    const auto &known = m_shared.diagnosis();
    if (!known)
        return {};
    QStringList list = known->advice;
    for (const QString &alternative : credssp::alternatives())
        list.removeAll(alternative);
    return list;
}

QStringList CauseModel::untold() const
{
    return m_stage == Stage::Healthy ? cause_texts::untold(m_shared.findings()) : QStringList();
}

QStringList CauseModel::alternatives() const
{
    return m_stage == Stage::Choice || m_stage == Stage::HandOn || m_stage == Stage::NothingLeft
               ? credssp::alternatives()
               : QStringList();
}

QString CauseModel::handOn() const
{
    const auto &known = m_shared.diagnosis();
    if (known && !known->handOn.isEmpty())
        return report_words::harmless(known->handOn);
    return m_stage == Stage::NothingLeft ? requestForHelp(knownSoFar(m_shared)) : QString();
}

QString CauseModel::sentence() const
{
    switch (m_stage) {
    case Stage::Empty:
    case Stage::Canceled:
    case Stage::Failed:
        return {};
    case Stage::Thinking:
        return m_shared.isChecked() ? tr("What helps is being worked out.")
                                    : tr("The computers are being asked, then what helps is worked out.");
    case Stage::Choice:
        if (remedies().size() == 1)
            return tr("One thing can help. Look at it; nothing is changed yet.");
        return m_shared.tried().isEmpty()
                   ? tr("What helps most likely is chosen already. Look at it, or choose something else.")
                   : tr("The next best is chosen already. Look at it, or choose something else.");
    case Stage::HandOn:
        return tr(
            "A policy decides this, so nothing can be changed here that would last. Hand the text below on "
            "to whoever looks after the policies.");
    case Stage::NothingLeft:
        return m_shared.tried().isEmpty()
                   ? tr("Nothing that CredSSP Wizard can change fits. Nothing was changed.")
                   : tr("Everything that fits was tried, and it did not help.");
    case Stage::Healthy:
        return tr("Nothing is wrong, as far as could be seen.");
    }
    return {};
}

QString CauseModel::verdict() const
{
    if (m_stage != Stage::Healthy)
        return {};
    const auto fine = std::ranges::count(m_shared.findings(), FindingState::Ok, &Finding::state);
    return tr("%n thing(s) were looked at and are as they should be.", nullptr, static_cast<int>(fine));
}

QString CauseModel::planSentence() const
{
    switch (m_planStage) {
    case PlanStage::None:
        return {};
    case PlanStage::Planning:
        return tr("What would be changed is being worked out.");
    case PlanStage::Changes:
        return cause_texts::planSentence(m_shared.preview());
    case PlanStage::ByHand: {
        const int open = static_cast<int>(m_manual.size()) - tickedCount();
        return open == 0 ? tr("All steps are ticked.")
                         : tr("%n step(s) to do and to tick. Then go on.", nullptr, open);
    }
    case PlanStage::NothingToDo:
        return m_shared.preview().reason;
    case PlanStage::NeedsRights:
        return tr("What would be changed can be read only with administrator rights. The next page offers to "
                  "continue as administrator; nothing is changed yet.");
    case PlanStage::Failed:
        return m_planError;
    }
    return {};
}

QStringList CauseModel::planNotes() const
{
    return m_planStage == PlanStage::ByHand ? m_shared.preview().notes : QStringList();
}

bool CauseModel::isEnding() const
{
    return m_stage == Stage::HandOn || m_stage == Stage::NothingLeft || m_stage == Stage::Healthy;
}

QString CauseModel::primaryText() const
{
    if (isEnding())
        return tr("&Finish");
    return m_planStage == PlanStage::ByHand ? tr("&Go on") : tr("&Review the changes");
}

bool CauseModel::canGoOn() const
{
    if (m_planStage == PlanStage::ByHand)
        return m_shared.manualDone();
    return isEnding() || m_planStage == PlanStage::Changes || m_planStage == PlanStage::NeedsRights;
}

PageId CauseModel::following() const
{
    return isEnding() ? PageId::Done : PageId::Review;
}

} // namespace credssp
