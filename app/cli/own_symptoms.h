// --symptoms: a team's own symptom files, for every subcommand that reads an error's text.
#pragma once

#include "app/cli/arguments.h"

namespace credssp::cli {

[[nodiscard]] Option symptomsOption();

/// Before the first text is read. Says what is wrong with single files. An exit code when the folder that was
/// named cannot be used; this computer's own folder is left out then, and a sentence says so.
[[nodiscard]] std::optional<int> chooseSymptoms(const Arguments &arguments);

} // namespace credssp::cli
