// What the two halves of the session share: looking (session.cpp) and acting (session_run.cpp).
#pragma once

#include "engine/plan/plan_builder.h"
#include "engine/run/lock.h"
#include "engine/session.h"

namespace credssp {

struct Session::Private
{
    SessionSetup setup;
    std::vector<Involved> computers; ///< each once, the client first
    bool checked = false;
    std::vector<Finding> findings;
    AnswersByComputer answers;
    std::vector<Symptom> symptoms;
    QStringList tried;
    std::function<void(JournalPoint, int)> journalObserver;

    [[nodiscard]] CheckContext contextOf(const Involved &involved) const;
    [[nodiscard]] std::vector<PlannedComputer> planned() const;
    [[nodiscard]] QString worldPath() const;
    [[nodiscard]] Situation situation() const;
    [[nodiscard]] std::vector<Read> readsFor(const Involved &involved) const;
    [[nodiscard]] std::vector<Symptom> symptomsSeen() const;
    [[nodiscard]] bool isElevated() const;
    /// Makes the findings from the answers that are there.
    void judge();
    /// The answers that a journal has now are not taken again.
    void useUpAnswers() const;
    /// What was wrong, for the journal.
    [[nodiscard]] QStringList causes(const RunOptions &options) const;
};

/// One writer per journal folder, and per practice world.
struct Locks
{
    std::vector<Lock> held;

    /// Error: Locked, when another instance is still at work after a few seconds.
    [[nodiscard]] static Result<Locks> take(const SessionSetup &setup);
};

/// What of the plan's notes the person needs after it ran, and what a person must still do. Where no step was
/// begun, nothing of the plan has come true.
[[nodiscard]] QStringList notesAfter(const Plan &plan, const std::vector<Outcome> &outcomes);

[[nodiscard]] QString unknownRemedyText(const QString &remedy, const QStringList &known);

} // namespace credssp
