// What the CauseModel says: the cause in a sentence, what speaks for and against, what the plan would do.
#include "engine/report/words.h"
#include "wizard/models/cause_model.h"
#include "wizard/models/cause_texts.h"
#include "wizard/models/known_so_far.h"
#include "wizard/models/troubleshooting.h"

#include <algorithm>

namespace credssp {

namespace {

/// More conflicts are as good as the same: the text to hand on names them all.
constexpr int mostConflicts = 3;

} // namespace

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

QString CauseModel::primaryText() const
{
    if (isEnding())
        return tr("&Finish");
    return m_planStage == PlanStage::ByHand ? tr("&Go on") : tr("&Review the changes");
}

} // namespace credssp
