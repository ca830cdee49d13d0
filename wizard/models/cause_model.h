// What the page "What we found" shows and does, without a window.
#pragma once

#include "engine/diagnosis/diagnosis.h"
#include "wizard/models/page_id.h"

#include <QObject>

#include <vector>

namespace credssp {

class Troubleshooting;

/// Diagnoses and plans on the worker; everything here returns at once. Lives in the window's thread.
class CauseModel final : public QObject
{
    Q_OBJECT

public:
    enum class Stage
    {
        Empty,    ///< not begun
        Thinking, ///< reads the computers where that has not been done, and ranks what helps
        Canceled,
        Failed,      ///< nothing could be found out; see notice()
        Choice,      ///< remedies()
        HandOn,      ///< a policy decides: handOn() is the text for its owner
        NothingLeft, ///< nothing fits, or everything was tried: handOn() asks for help
        Healthy      ///< nothing is wrong, as far as could be seen
    };
    /// Of the chosen remedy.
    enum class PlanStage
    {
        None,
        Planning,
        Changes,
        ByHand,      ///< a person does all of it: manualSteps()
        NothingToDo, ///< planSentence() says why
        NeedsRights, ///< only an administrator can plan it: Review continues as one
        Failed
    };
    /// One instruction to tick.
    struct ManualStep
    {
        QString group; ///< what it is a part of: "Install the updates on "node1""
        QString text;
        bool ticked = false;
    };

    /// What is to be read before everything else.
    struct NoticeText
    {
        enum class Kind
        {
            Note,
            Warning,
            Problem
        };
        Kind kind = Kind::Note;
        QString text; ///< empty: there is nothing of that kind
        QString detail;
        bool again = false; ///< asking again may help
    };

    explicit CauseModel(Troubleshooting &shared, QObject *parent = nullptr);

    /// The page comes into view: diagnoses unless what is known is still true.
    void begin();
    /// Reads every computer again.
    void again();
    /// Stops thinking or planning.
    void cancel();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isBusy() const { return isThinking() || isPlanning(); }
    [[nodiscard]] bool isThinking() const { return m_stage == Stage::Thinking; }
    [[nodiscard]] bool isPlanning() const { return m_planStage == PlanStage::Planning; }
    /// What came of it, in one or two sentences; empty where notice() says it.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] NoticeText notice() const;
    /// Where nothing is wrong: what that goes by; empty otherwise.
    [[nodiscard]] QString verdict() const;

    // --- what was found ---
    /// Best first; the first is recommended. Empty unless Choice.
    [[nodiscard]] const std::vector<RankedRemedy> &remedies() const;
    /// Those that do not fit, with their reasons; without those that were tried.
    [[nodiscard]] std::vector<RankedRemedy> notOffered() const;
    [[nodiscard]] QStringList tried() const;
    /// What else to know or to do; without the alternatives to CredSSP.
    [[nodiscard]] QStringList advice() const;
    /// What could not be told, and on which computer: where it limits what "nothing is wrong" means.
    [[nodiscard]] QStringList untold() const;
    [[nodiscard]] QStringList alternatives() const;
    [[nodiscard]] QString handOn() const; ///< a complete text; empty where there is nothing to hand on

    // --- the choice ---
    [[nodiscard]] int chosen() const { return m_chosen; } ///< -1 where there is nothing to choose
    void choose(int remedy);
    [[nodiscard]] PlanStage planStage() const { return m_planStage; }
    /// What choosing this comes to, for the eye and the screen reader.
    [[nodiscard]] QString planSentence() const;
    [[nodiscard]] QStringList planNotes() const; ///< to be read before one does it by hand
    [[nodiscard]] const std::vector<ManualStep> &manualSteps() const { return m_manual; }
    void setTicked(int manualStep, bool ticked);
    [[nodiscard]] int tickedCount() const;

    // --- going on ---
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] PageId following() const;

signals:
    /// What was found is something else now.
    void changed();
    /// The choice, its plan or its ticks are others now.
    void planChanged();

private:
    void forget();
    void think();
    void take();
    void plan();
    void showPlan();
    void setStage(Stage stage);
    void setPlanStage(PlanStage stage);
    [[nodiscard]] bool isChosenUndertaking() const;
    [[nodiscard]] bool isEnding() const;

    Troubleshooting &m_shared;
    Stage m_stage = Stage::Empty;
    PlanStage m_planStage = PlanStage::None;
    QString m_error;
    QString m_planError;
    int m_chosen = -1;
    QString m_chosenId; ///< stays chosen when the computers are read again
    std::vector<ManualStep> m_manual;
    QString m_manualHash; ///< of the plan that the ticks belong to
    bool m_stale = false; ///< changes were made since
    int m_round = 0;      ///< answers to older questions do not count
    int m_planRound = 0;
};

} // namespace credssp
