// Everything diagnosis and remedies know: the error, the findings, the answers behind them, what is ours.
#pragma once

#include "engine/checks/check.h"
#include "engine/computers/computer.h"
#include "engine/plan/plan.h"
#include "engine/symptoms/symptom.h"

namespace credssp {

/// A value of ours: written by an apply of this product on this computer and, going by the journals, still
/// ours.
struct OwnValue
{
    QString computer; ///< ComputerIdentity::name
    Change change;    ///< as it was journaled: before is what undo would give back, after is what we set
    QString session;
    QString user;  ///< who
    QString since; ///< when: ISO 8601, UTC
};

struct Situation
{
    QString client;                         ///< as typed
    QStringList servers;                    ///< as typed
    QString user;                           ///< who joins a group; empty = the current user
    QStringList also;                       ///< the tick "also for these servers" (turn-off-credssp, undo)
    QStringList tried;                      ///< remedy ids that did not help
    std::vector<Symptom> symptoms;          ///< best first; empty = no error message
    std::vector<PlannedComputer> computers; ///< canonical typed names and identities, the client first
    std::vector<Finding> findings;
    AnswersByComputer answers;
    std::vector<OwnValue> own;

    [[nodiscard]] bool hasSymptom(const QString &id) const;
    /// Findings with that problem, anywhere or on one computer.
    [[nodiscard]] std::vector<const Finding *> problems(Problem problem) const;
    [[nodiscard]] std::vector<const Finding *> problems(Problem problem, const QString &computer) const;
    [[nodiscard]] bool has(Problem problem) const { return !problems(problem).empty(); }
    [[nodiscard]] bool has(Problem problem, const QString &computer) const
    {
        return !problems(problem, computer).empty();
    }
    /// Whether any finding about that computer is a problem / could not be told.
    [[nodiscard]] bool anyProblem(const QString &computer) const;
    [[nodiscard]] bool anyUnknown(const QString &computer) const;
    /// The canonical typed names, the client first, each computer once.
    [[nodiscard]] QStringList computerNames() const;
    /// The servers' canonical typed names; the client's own name is among them where it is a server too.
    [[nodiscard]] QStringList serverComputers() const;
    /// The canonical typed name that a server as typed stands for: where two typed names lead to one
    /// computer, the first of them. The name itself when nothing tells.
    [[nodiscard]] QString canonical(const QString &typed) const;
    [[nodiscard]] bool isPractice() const;
};

} // namespace credssp
