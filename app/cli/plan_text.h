// A plan and its outcomes, as text for people and as JSON.
#pragma once

#include "engine/session.h"

#include <QJsonObject>

namespace credssp::cli {

struct Scripts;

/// Every step with its command, every value before and after, its risk and its undo.
[[nodiscard]] QString previewText(const PlanPreview &preview);

/// What became of each step of an apply, undo or resume.
[[nodiscard]] QString runText(const RunResult &result);
[[nodiscard]] QJsonObject runJson(const RunResult &result);

/// 0, 4 or 5: going by the outcomes.
[[nodiscard]] int exitCodeOfRun(const RunResult &result);

/// The commands that lead on from a run: one line each; @p which are the options that name its session.
/// @p hasScripts: those that the run waits for were written.
[[nodiscard]] QString nextCommands(const RunResult &result, const QStringList &which,
                                   bool hasScripts = false);

/// Prints the result of a run, or why it did not come to one (with @p json an object without outcomes, so
/// that programs always get one). @p journal: --journal, for the command that is offered next. @p scripts:
/// what was written for people to take along. Answers the exit code.
[[nodiscard]] int finishRun(const Result<RunResult> &result, const QString &session, const QString &journal,
                            bool json, const Scripts &scripts);

} // namespace credssp::cli
