// What the page "Done" shows and does, without a window.
#pragma once

#include "wizard/models/earlier_sessions.h"
#include "wizard/models/ending.h"

#include <QObject>

#include <optional>

namespace credssp {

class Troubleshooting;

enum class ReportFormat
{
    Html,
    Json
};

/// What was changed, what is still on, and what can be done about it. Lives in the window's thread; what has
/// to be read is read on the worker after each result, so that every answer here is at hand.
class DoneModel final : public QObject
{
    Q_OBJECT

public:
    explicit DoneModel(Troubleshooting &shared, QObject *parent = nullptr);

    /// The page comes into view: reads afresh.
    void enter();
    [[nodiscard]] bool isReading() const { return m_reading > 0; }

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString purpose() const;
    /// What went wrong here; a whole sentence, or empty.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    // --- what was changed ---
    [[nodiscard]] bool changedAnything() const { return m_ending.changedAnything(); }
    [[nodiscard]] OutcomeRows &changes() { return m_changes; }

    // --- what is on ---
    [[nodiscard]] const std::vector<OnNow> &on() const { return m_ending.on; }
    [[nodiscard]] QString onTitle() const; ///< "Still switched on: CredSSP, on GATEWAY01"; empty: nothing is
    [[nodiscard]] QString turnOffText() const; ///< of the button
    /// Whole sentences, one per thing that is on; the last one says how many more there are.
    [[nodiscard]] QStringList onSentences(int most) const;
    /// Goes to Review with the plan.
    void turnOff();
    /// Why it stays on, by whom and since when; empty while nobody has decided that.
    [[nodiscard]] QString keptText() const;
    /// Writes the reason into the journals; kept() follows, or problem() says why not. One line, not empty.
    void keepOn(const QString &reason);
    [[nodiscard]] static bool isReason(const QString &reason);
    /// What of ours is on from earlier sessions: what, who, since when. One line each.
    [[nodiscard]] QStringList earlierLines() const;

    // --- taking back ---
    [[nodiscard]] QString undoText() const; ///< of the button; empty: there is nothing to take back
    /// Goes to Review with the plan of the newest session that is not taken back yet.
    void undoNext();

    // --- reports ---
    /// What to hand on where nothing was changed, for example to the owner of a policy; else empty.
    [[nodiscard]] QString handOn() const;
    [[nodiscard]] QString textTitle() const; ///< over the text that is shown where nothing was changed
    [[nodiscard]] QString ticketText() const;
    /// Whether there is anything to report yet.
    [[nodiscard]] bool hasReport() const;
    [[nodiscard]] QString reportName() const; ///< a file name to begin with, without ending
    /// Errors: Failed / AccessDenied when the file cannot be written. Quick.
    [[nodiscard]] Result<void> saveReport(const QString &path, ReportFormat format) const;
    /// HTML unless the name ends in ".json".
    [[nodiscard]] static ReportFormat formatOf(const QString &path);

    /// What to ask before the window closes: CredSSP is on and nobody gave a reason. Empty: just close.
    [[nodiscard]] QString closingWarning() const;

signals:
    void changed(); ///< anything
    void kept();    ///< the reason is in the journals

private:
    void refresh();
    void adopt(Ending ending);

    Troubleshooting &m_shared;
    EarlierSessions m_earlier;
    Ending m_ending;
    OutcomeRows m_changes;
    QString m_problem;
    int m_round = 0; ///< which reading an answer belongs to
    int m_reading = 0;
};

} // namespace credssp
