// One action of every kind and every form, with what its commands mean to PowerShell, told without the code
// that writes them.
#pragma once

#include "engine/computers/action.h"

struct CommandSample
{
    credssp::Action action;
    /// One for each command, in the notation of CommandReader.psm1: what is bound, or the program's
    /// arguments.
    QStringList meant;
};

/// @p name stands wherever the action has a text of others; it is not empty.
[[nodiscard]] std::vector<CommandSample> commandSamples(const QString &name);

/// The same for actions that take no text, and for every number of servers up to 200, with names from @p
/// names.
[[nodiscard]] std::vector<CommandSample> fixedCommandSamples(const QStringList &names);
