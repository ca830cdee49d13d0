// The subcommands: one file each, one line each in main.cpp.
#pragma once

#include <QStringList>

namespace credssp::cli {

/// Each takes what was typed after its name and answers the exit code.
[[nodiscard]] int identifyCommand(const QStringList &typed);
[[nodiscard]] int tryCommand(const QStringList &typed);
[[nodiscard]] int checkCommand(const QStringList &typed);
[[nodiscard]] int diagnoseCommand(const QStringList &typed);
[[nodiscard]] int planCommand(const QStringList &typed);
[[nodiscard]] int applyCommand(const QStringList &typed);
[[nodiscard]] int undoCommand(const QStringList &typed);
[[nodiscard]] int resumeCommand(const QStringList &typed);
[[nodiscard]] int keepOnCommand(const QStringList &typed);
[[nodiscard]] int sessionsCommand(const QStringList &typed);
[[nodiscard]] int reportCommand(const QStringList &typed);
[[nodiscard]] int practiceCommand(const QStringList &typed);

} // namespace credssp::cli
