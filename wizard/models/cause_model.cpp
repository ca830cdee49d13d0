#include "wizard/models/cause_model.h"

#include "wizard/models/troubleshooting.h"

#include <algorithm>
#include <utility>

namespace credssp {

namespace {

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

bool CauseModel::isEnding() const
{
    return m_stage == Stage::HandOn || m_stage == Stage::NothingLeft || m_stage == Stage::Healthy;
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
