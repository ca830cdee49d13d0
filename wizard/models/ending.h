// What a run of the window comes to, going by its journals and by what is there now. No Qt object, no state.
#pragma once

#include "engine/report/report.h"
#include "engine/session.h"
#include "wizard/models/outcome_rows.h"

namespace credssp {

/// A value of ours that is on going by the journals.
struct OnNow
{
    StillOn value;
    bool confirmed = false; ///< read just now; false: it could not be read
};

struct EndingQuestion
{
    QString folder;       ///< where this run's journals are
    QStringList sessions; ///< of this run, oldest first
};

struct Ending
{
    std::vector<Report> reports;        ///< of this run's sessions, oldest first
    QString ticket;                     ///< of all reports: what a ticket is to say
    std::vector<OutcomeRows::Row> rows; ///< every step that was begun, by computer
    std::vector<OnNow> on;              ///< of this run
    std::optional<KeptOn> keptOn;    ///< the last such decision; only while it covers everything that is on
    QStringList undoable;            ///< sessions that can be taken back, newest first
    int undone = 0;                  ///< sessions of this run that are taken back
    bool unfinished = false;         ///< a session failed, waits or was interrupted, and was not undone
    std::optional<Error> unreadable; ///< a journal of this run could not be read

    [[nodiscard]] bool changedAnything() const { return !rows.empty(); }
    /// CredSSP itself, and not merely a list of servers that it would use.
    [[nodiscard]] bool isCredSspOn() const;
    /// Each once: where CredSSP itself is on, or else whatever is on.
    [[nodiscard]] QStringList computersOn() const;
};

/// Reads journals, and through @p session what is there now (nullptr: the journals alone). Blocks.
[[nodiscard]] Ending readEnding(const EndingQuestion &question, Session *session, std::stop_token stop);

/// "GATEWAY01, NODE1 and NODE2"; @p most names, then how many more.
[[nodiscard]] QString namesText(const QStringList &names, int most = 3);

/// A journal's time as people read it here.
[[nodiscard]] QString timeText(const QString &isoTime);

} // namespace credssp
