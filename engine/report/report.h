// The report of a session, from its journal: JSON for programs, text for a ticket, one HTML page for people.
#pragma once

#include "engine/plan/preview.h"
#include "engine/run/journal.h"
#include "engine/run/own_values.h"

#include <QJsonObject>

namespace credssp {

/// One pass over steps (apply, undo, resume) as it was shown, with what became of each step.
struct ReportPass
{
    PassKind kind = PassKind::Apply;
    QString started; ///< ISO 8601, UTC
    bool ended = false;
    PlanPreview preview;
    std::vector<Outcome> outcomes;

    /// The last outcome of the step at @p index of the preview; nullptr when it was never reached.
    [[nodiscard]] const Outcome *outcomeOf(std::size_t index) const;
};

/// Everything a report says. Nothing in it is masked or escaped yet; the functions below do both.
struct Report
{
    QString session;
    SessionState state = SessionState::Done;
    ComputerKind kind = ComputerKind::Windows;
    QString scenario; ///< practice only
    QString remedy;
    QString remedyTitle;
    QString remedyGoal;
    QStringList computers;
    QString user;
    QString started;
    QString hash;
    QStringList causes; ///< whole sentences: what was wrong, as far as the caller knows it
    std::vector<ReportPass> passes;
    std::vector<StillOn> on;      ///< what this session left on
    std::optional<KeptOn> keptOn; ///< the person's decision to leave it on
    bool torn = false;            ///< the journal's last line was cut off by a crash
};

/// @p on may hold the values of other sessions too; only this session's are taken.
[[nodiscard]] Report makeReport(const JournalContent &journal, const std::vector<StillOn> &on);

/// Stable keys, English ids, secrets masked.
[[nodiscard]] QJsonObject reportJson(const Report &report);

/// Plain text to paste into a ticket. Translated; secrets masked; control characters made visible; '\n' ends
/// every line.
[[nodiscard]] QString reportTicket(const Report &report);

/// One whole page: no script, nothing fetched from elsewhere, every text escaped, secrets masked, light and
/// dark.
[[nodiscard]] QString reportHtml(const Report &report);
/// The same of several sessions, one after the other on one page.
[[nodiscard]] QString reportHtml(const std::vector<Report> &reports);

} // namespace credssp
