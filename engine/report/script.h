// A plan as a PowerShell script to read, save and take elsewhere. It does what the plan does, and nothing of
// what the wizard does around it: no last look, no reading back, no journal, no undo; its head says so.
#pragma once

#include "engine/plan/plan.h"

#include <QByteArray>

namespace credssp {

/// Each action is a comment (computer, what it does, risk, undo) and then the exact command, byte for byte;
/// for a native action its reference command, for a manual one the steps as comments and a question that
/// waits. Actions are gathered in one part per computer, in the plan's order; a part stops with a sentence
/// when it is run on another computer, and tells how to go on there. No name or text of others gets out of a
/// comment or a quoted string. Lines end with '\n'.
[[nodiscard]] QString powerShellScript(const Plan &plan);

/// The same as the bytes of a file: UTF-8 with the mark that Windows PowerShell 5.1 needs to see it.
[[nodiscard]] QByteArray powerShellScriptFile(const Plan &plan);

} // namespace credssp
