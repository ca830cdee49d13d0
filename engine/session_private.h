// What the two halves of the session share: looking (session.cpp) and acting (session_run.cpp).
#pragma once

#include "engine/plan/plan_builder.h"
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
};

/// Why a plan can be looked at but not run in this build: a whole sentence; empty when it can be run.
[[nodiscard]] QString notAvailableYet(const Plan &plan);

[[nodiscard]] QString unknownRemedyText(const QString &remedy, const QStringList &known);

} // namespace credssp
