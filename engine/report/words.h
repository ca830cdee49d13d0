// The words that the ticket text and the page share, and what makes foreign text harmless.
#pragma once

#include "engine/report/report.h"

namespace credssp::report_words {

/// "=" stays, "+" added, "→" changed, "−" removed.
enum class Sign
{
    Stays,
    Added,
    Changed,
    Removed
};
[[nodiscard]] Sign signOf(const RegistryRow &row);
[[nodiscard]] QString signText(Sign sign);
[[nodiscard]] QString signWord(Sign sign);

[[nodiscard]] QString stateSentence(SessionState state);
/// The same of a whole report: it says so where a person reported what was done.
[[nodiscard]] QString stateSentence(const Report &report);
[[nodiscard]] QString outcomeWord(OutcomeState state);
/// The same, and "left out" for what the person left out.
[[nodiscard]] QString outcomeWord(const Outcome *outcome);
[[nodiscard]] QString outcomeMark(OutcomeState state);
/// What is known of a step beyond its word; empty for one that was not begun or was left out.
[[nodiscard]] QString outcomeDetail(const Outcome *outcome);
[[nodiscard]] QString passTitle(PassKind kind);
/// Who decided to leave CredSSP on, when, and why.
[[nodiscard]] QString keptOnSentence(const KeptOn &decision);
/// Over the causes; over the remedy's goal where the causes are not known.
[[nodiscard]] QString whyTitle(const Report &report);
[[nodiscard]] QString riskWord(Risk risk);
/// How sure, 0 to 1, as a word and a number: "very likely, 92 %"
[[nodiscard]] QString confidenceWords(double confidence);
[[nodiscard]] QString storeWord(RegistryStore store);
/// "not set", "not readable", or the data as people read it.
[[nodiscard]] QString valueText(const RegistryState &state);
/// The type of whichever side is there; empty when neither is.
[[nodiscard]] QString typeText(const RegistryRow &row);
/// "PowerShell on GATEWAY01, as administrator"
[[nodiscard]] QString commandLabel(const StepPreview &step);

/// Writes control characters and those that turn the reading direction as "[U+202E]": a name must not be able
/// to look like another, and no text may steer a terminal. Line breaks stay.
[[nodiscard]] QString visible(const QString &text);
/// Visible, and secrets masked.
[[nodiscard]] QString harmless(const QString &text);
/// The same on one line.
[[nodiscard]] QString harmlessLine(const QString &text);

} // namespace credssp::report_words
