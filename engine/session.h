// The one door to the engine: a troubleshooting session, from symptom to report. The command line and the
// window use this and the values it hands out. Every call blocks; one thread at a time.
#pragma once

#include "engine/computers/carried/carried_request.h"
#include "engine/computers/practice/practice.h"
#include "engine/diagnosis/diagnosis.h"
#include "engine/plan/undo.h"
#include "engine/run/executor.h"
#include "engine/run/own_values.h"
#include "engine/run/undo_plan.h"

namespace credssp {

/// Which computers, and where the journal is. Made once, in plain sight, by app/.
struct SessionSetup
{
    Topology topology;
    ComputerKind kind = ComputerKind::Practice; ///< of the client
    QString journalFolder;
    std::shared_ptr<PracticeStore> practice; ///< only for practice
    QString user;                            ///< --user: who joins a group; empty = the current user
    QStringList also;                        ///< --also
    QString carriedFolder = {};              ///< where requests of carried computers wait for their answers
};

/// What apply, undo and resume end with.
struct RunResult
{
    QString session;
    SessionState state = SessionState::Done;
    Plan plan; ///< the steps that ran
    std::vector<Outcome> outcomes;
    QStringList notes; ///< whole sentences for the person: what to do next, what stays on
    /// For each step of `plan` its number in the plan that the person confirmed; they differ after a resume.
    std::vector<int> places;
};

/// A session in the journal folder, for `sessions`.
struct SessionSummary
{
    QString id;
    SessionState state = SessionState::Done;
    ComputerKind kind = ComputerKind::Practice;
    QString remedy;
    QStringList computers;
    QString started;
    QString user;
    std::optional<KeptOn> keptOn; ///< the person decided to leave CredSSP on, and why
    std::optional<Error> broken;  ///< the journal cannot be trusted; the other fields are empty then
};

class Session
{
public:
    explicit Session(SessionSetup setup);
    ~Session();

    /// Reads every computer (all at the same time, one batch each) and judges. Cached until something
    /// changes.
    /// @p progress is told each computer that has answered, on any thread. Canceled, within a moment, when
    /// @p stop is requested.
    [[nodiscard]] Result<void> check(std::stop_token stop = {},
                                     std::function<void(const QString &)> progress = {});
    [[nodiscard]] const std::vector<Finding> &findings() const;
    [[nodiscard]] QStringList computerNames() const; ///< canonical typed names, the client first
    /// The ids of the checks that judge that computer: its rows, before any answer is there.
    [[nodiscard]] QStringList checksOf(const QString &computer) const;

    /// @p symptoms empty: from the findings alone. Checks first when that has not been done.
    [[nodiscard]] Result<Diagnosis> diagnose(const std::vector<Symptom> &symptoms, const QStringList &tried,
                                             std::stop_token stop = {});

    /// Tries the connection to every server in turn; the first that fails answers.
    [[nodiscard]] Result<ConnectionAnswer> tryConnection(std::stop_token stop = {});

    /// The plan of a remedy, from what is true now.
    [[nodiscard]] Result<Plan> plan(const QString &remedy, std::stop_token stop = {});
    /// Whether the plan's changes need administrator rights that this program does not have.
    [[nodiscard]] bool lacksRights(const Plan &plan) const;
    /// Plans afresh; Conflict (nothing changed) when the hash is not @p shownHash.
    [[nodiscard]] Result<RunResult> apply(const QString &remedy, const QString &shownHash,
                                          const RunOptions &options, std::stop_token stop = {});

    /// What undo would do, newest step first. Conflict, with the three values, when a value is neither as we
    /// left it nor as it was before; @p onlyUnchanged leaves those out instead.
    [[nodiscard]] Result<Plan> undoPlan(const QString &session, bool onlyUnchanged,
                                        std::stop_token stop = {});
    [[nodiscard]] Result<RunResult> undo(const QString &session, bool onlyUnchanged,
                                         const RunOptions &options, std::stop_token stop = {});
    /// What resume() would do: everything of the session that is not done yet and was not left out.
    [[nodiscard]] Result<Remaining> resumePlan(const QString &session) const;
    /// Finishes a session that was interrupted, stopped, refused, or that failed or waited for a person:
    /// tries what is left again, in order, with the last look before each step.
    [[nodiscard]] Result<RunResult> resume(const QString &session, const RunOptions &options,
                                           std::stop_token stop = {});

    /// Writes into the journal that the person decided to leave on what the session turned on. InvalidInput
    /// when the reason is empty, longer than KeptOn::longestReason or no single line; AccessDenied where
    /// journals of real changes are written by administrators only.
    [[nodiscard]] Result<void> keepOn(const QString &session, const QString &reason);

    /// Questions for every carried computer that has brought no answer: all that it was asked until now, by
    /// check() or plan(). They are remembered, so that their answers are known again.
    [[nodiscard]] Result<std::vector<CarriedRequest>> carriedQuestions();
    /// The confirmed steps that a run left to carried computers, one request each, remembered likewise; a
    /// step after one that a person does by hand waits for that. @p result is of this session.
    [[nodiscard]] Result<std::vector<CarriedRequest>> carriedSteps(const RunResult &result);
    /// Why that computer gave no answer over the network when it was last checked; nothing when it did, is
    /// this one, or is carried.
    [[nodiscard]] std::optional<Error> whyUnreached(const QString &computer) const;
    /// From now on a script is taken to that server, also when it has answered already: that is forgotten.
    /// What the others have answered stays, and all is judged anew. Checks first where that has not been
    /// done. InvalidInput for an address, for the client, and for what is no server of this session.
    [[nodiscard]] Result<void> carry(const QString &server, std::stop_token stop = {});
    /// Asks that one computer again and judges all; what the others have answered stays. A whole check()
    /// where there has been none since something changed.
    [[nodiscard]] Result<void> checkAgain(const QString &computer, std::stop_token stop = {});
    /// Takes the answer of a carried computer, and says whose it is. Errors: those of takeCarriedAnswer();
    /// NotFound when that computer is not among the carried ones.
    [[nodiscard]] Result<QString> bringAnswer(const QByteArray &bytes, const QString &file);

    [[nodiscard]] const SessionSetup &setup() const;

    /// For tests: handed to every journal this session writes.
    void setJournalObserver(std::function<void(JournalPoint, int line)> observer);

private:
    [[nodiscard]] Result<RunResult> runConfirmed(const ConfirmedPlan &confirmed, const RunOptions &options,
                                                 std::stop_token stop);
    [[nodiscard]] Result<RunResult> runPass(Journal &journal, const QString &session, PassKind kind,
                                            const Remaining &todo, const RunOptions &options,
                                            std::stop_token stop);
    [[nodiscard]] Result<RunResult> runAgain(const QString &session, PassKind kind, const Remaining &todo,
                                             const RunOptions &options, std::stop_token stop);
    [[nodiscard]] Result<JournalContent> readOwn(const QString &session) const;
    [[nodiscard]] Result<void> checkCarried(PassKind kind, const QString &confirmed, const Plan &plan) const;

    struct Private;
    std::unique_ptr<Private> d;
};

/// What the last pass of a journal came to: for a window that did not run it itself.
[[nodiscard]] RunResult lastRun(const JournalContent &journal);

/// A session's computers and world, again: for undo, resume and keepOn of a past session, found in the folder
/// @p journalFolder. Errors: what opening the practice world, or this machine, answers.
[[nodiscard]] Result<SessionSetup> setupOf(const JournalHeader &header, const QString &journalFolder,
                                           const QStringList &also = {});

/// Why a plan can be looked at but not run in this build: a whole sentence; empty when it can be run.
[[nodiscard]] QString notAvailableYet(const Plan &plan);

/// A recognized error as a whole sentence for the journal: what it says, its code, its computer.
[[nodiscard]] QString causeOf(const Symptom &symptom);

/// What was done here, oldest first, and what of ours is still on: going by the journals of a folder alone.
[[nodiscard]] std::vector<SessionSummary> sessionsIn(const QString &journalFolder);

} // namespace credssp
