// The one door to the engine: a troubleshooting session, from symptom to report. The command line and the
// window use this and the values it hands out. Every call blocks; one thread at a time.
#pragma once

#include "engine/computers/practice/practice.h"
#include "engine/diagnosis/diagnosis.h"
#include "engine/plan/undo.h"
#include "engine/run/executor.h"
#include "engine/run/own_values.h"

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
};

/// What apply, undo and resume end with.
struct RunResult
{
    QString session;
    SessionState state = SessionState::Done;
    Plan plan; ///< the steps that ran
    std::vector<Outcome> outcomes;
    QStringList notes; ///< whole sentences for the person: what to do next, what stays on
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
    std::optional<Error> broken; ///< the journal cannot be trusted; the other fields are empty then
};

class Session
{
public:
    explicit Session(SessionSetup setup);
    ~Session();

    /// Reads every computer (all at the same time, one batch each) and judges. Cached until something
    /// changes.
    /// @p progress is told each computer that has answered, on any thread.
    [[nodiscard]] Result<void> check(std::stop_token stop = {},
                                     std::function<void(const QString &)> progress = {});
    [[nodiscard]] const std::vector<Finding> &findings() const;
    [[nodiscard]] QStringList computerNames() const; ///< canonical typed names, the client first

    /// @p symptoms empty: from the findings alone. Checks first when that has not been done.
    [[nodiscard]] Result<Diagnosis> diagnose(const std::vector<Symptom> &symptoms, const QStringList &tried);

    /// Tries the connection to every server in turn; the first that fails answers.
    [[nodiscard]] Result<ConnectionAnswer> tryConnection(std::stop_token stop = {});

    /// The plan of a remedy, from what is true now.
    [[nodiscard]] Result<Plan> plan(const QString &remedy);
    /// Plans afresh; Conflict (nothing changed) when the hash is not @p shownHash.
    [[nodiscard]] Result<RunResult> apply(const QString &remedy, const QString &shownHash,
                                          const RunOptions &options, std::stop_token stop = {});

    /// What undo would do, newest step first. Conflict, with the three values, when a value is neither as we
    /// left it nor as it was before; @p onlyUnchanged leaves those out instead.
    [[nodiscard]] Result<Plan> undoPlan(const QString &session, bool onlyUnchanged);
    [[nodiscard]] Result<RunResult> undo(const QString &session, bool onlyUnchanged,
                                         const RunOptions &options, std::stop_token stop = {});
    /// Finishes a session that was interrupted.
    [[nodiscard]] Result<RunResult> resume(const QString &session, const RunOptions &options,
                                           std::stop_token stop = {});

    [[nodiscard]] const SessionSetup &setup() const;

    /// For tests: handed to every journal this session writes.
    void setJournalObserver(std::function<void(JournalPoint, int line)> observer);

private:
    [[nodiscard]] Result<RunResult> runConfirmed(const ConfirmedPlan &confirmed, const RunOptions &options,
                                                 std::stop_token stop);
    [[nodiscard]] Result<RunResult> runPass(Journal &journal, const QString &session, PassKind kind,
                                            const Plan &plan, const RunOptions &options,
                                            std::stop_token stop);
    [[nodiscard]] Result<RunResult> runAgain(const QString &session, PassKind kind, const Plan &plan,
                                             const RunOptions &options, std::stop_token stop);
    [[nodiscard]] Result<JournalContent> readOwn(const QString &session) const;

    struct Private;
    std::unique_ptr<Private> d;
};

/// What was done here, oldest first, and what of ours is still on: going by the journals of a folder alone.
[[nodiscard]] std::vector<SessionSummary> sessionsIn(const QString &journalFolder);

} // namespace credssp
