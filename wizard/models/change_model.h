// What the page "Making the changes" shows and does, without a window.
#pragma once

#include "engine/run/journal.h"
#include "wizard/models/carry_model.h"
#include "wizard/models/change_run.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace credssp {

class Troubleshooting;

/// Makes what was confirmed on the Review page, on the worker, and says what became of each step. Lives in
/// the window's thread; everything here returns at once.
class ChangeModel final : public QObject
{
    Q_OBJECT

public:
    enum class Stage
    {
        Empty,   ///< nothing was confirmed
        Running, ///< changes are being made: the window must not be closed, nor another page shown
        Done,
        Waiting, ///< for a person: manualSteps(), or carry()
        Stopped, ///< by the person, between two steps
        Failed,  ///< a step was not made; the rest was not begun
        Refused  ///< the engine did not begin, or (hasBegun()) could not go on
    };
    enum class LineState
    {
        Ahead,
        Working,
        Done,
        Unproven, ///< done, and cannot be read back
        Waiting,
        Problem,
        NotBegun,
        LeftOut
    };
    struct Line
    {
        QString computer;
        QString title;
        LineState state = LineState::Ahead;
        QString word;          ///< the state, as people read it
        QString detail;        ///< what was read back, or what went wrong; whole sentences, or empty
        bool reported = false; ///< what is known of it is a person's word
    };
    struct ManualStep
    {
        QString text;
        bool ticked = false;
    };
    enum class Choice
    {
        Retry,
        LeaveOut,
        Undo,
        LookAgain
    };
    struct ChoiceText
    {
        Choice choice = Choice::Retry;
        QString text;    ///< of the button
        QString meaning; ///< what it does, in one sentence
    };

    explicit ChangeModel(Troubleshooting &shared, QObject *parent = nullptr);

    /// The page comes into view: makes the plan if it was confirmed; else what was there stays.
    void enter();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRunning() const { return m_stage == Stage::Running; }
    /// Another one each time that other lines are shown.
    [[nodiscard]] int edition() const { return m_edition; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] int settledCount() const; ///< for the progress bar
    [[nodiscard]] QString headline() const; ///< what happened, in one sentence
    /// What it means, and what state things are in now; whole sentences.
    [[nodiscard]] QStringList explanation() const;

    /// Ends the run after the step that is under way. The steps after it are not begun.
    void stop();
    [[nodiscard]] bool isStopping() const { return m_stopping; }

    [[nodiscard]] std::vector<ChoiceText> choices() const;
    void choose(Choice choice);

    // --- a step by hand ---
    [[nodiscard]] const std::vector<ManualStep> &manualSteps() const { return m_manualSteps; }
    void setManualTicked(int index, bool ticked);
    [[nodiscard]] bool allManualTicked() const;
    void goOnAfterManual();

    // --- scripts that are taken to servers ---
    /// Waits for the answers of scripts, not for steps by hand.
    [[nodiscard]] bool awaitsAnswers() const;
    /// The scripts; each answer that is brought makes the run go on by itself.
    [[nodiscard]] CarryModel &carry() { return m_carry; }

    // --- going on ---
    [[nodiscard]] bool isElevatedWindow() const; ///< the page is the last one
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] bool canGoOn() const;

signals:
    /// The stage, the lines as such or what can be done are others now.
    void changed();
    void lineChanged(int line);
    void manualChanged();
    void runningChanged(bool running);
    /// For the eye and the screen reader; one whole sentence.
    void announced(const QString &text);

private:
    void begin();
    void run(bool again, std::set<int> leaveOut);
    void lineTold(int line, const std::optional<Outcome> &outcome);
    void ended(ChangeReport report);
    void refuse(const ChangeReport &report);
    void settle(int line, const Outcome &outcome);
    void decideStage();
    void setStage(Stage stage);
    [[nodiscard]] int count(LineState state) const;
    [[nodiscard]] int countMade() const;
    [[nodiscard]] bool isUndo() const;
    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] bool isManual(int line) const;
    void answerBrought();
    [[nodiscard]] QString doneHeadline() const;
    [[nodiscard]] QStringList stateSentences() const;

    Troubleshooting &m_shared;
    CarryModel m_carry;
    std::optional<Error> m_carryError; ///< there are no scripts for it
    Stage m_stage = Stage::Empty;
    Undertaking m_what; ///< what is being made, also when the shared one is another by now
    Plan m_plan;        ///< what was shown and confirmed
    PlanPreview m_preview;
    std::vector<Line> m_lines;
    std::vector<int> m_places; ///< of the lines in the journal's plan; empty until known
    int m_edition = 0;
    int m_at = -1; ///< the line that work, a failure or a person's turn is at
    QString m_session;
    QStringList m_notes;
    std::optional<Error> m_error;
    QStringList m_differences;
    std::set<int> m_doneByHand; ///< lines
    std::vector<ManualStep> m_manualSteps;
    bool m_stopping = false;
    int m_round = 0; ///< which run an answer belongs to
    std::stop_source m_stop;
};

} // namespace credssp
