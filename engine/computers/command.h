// How an action runs: the exact command, or why there is none. What is shown of an action and what performs
// it both come from here. Uses the one quoting function of powershell/.
#pragma once

#include "engine/computers/computer.h"
#include "engine/powershell/command.h"

namespace credssp {

enum class Runs
{
    PowerShell,
    Program,
    Native,
    Manual
};
template <> struct EnumNames<Runs>
{
    static constexpr std::array names{std::pair{Runs::PowerShell, std::string_view("powershell")},
                                      std::pair{Runs::Program, std::string_view("program")},
                                      std::pair{Runs::Native, std::string_view("native")},
                                      std::pair{Runs::Manual, std::string_view("manual")}};
};

[[nodiscard]] Runs runsOf(const Action &action);

/// Another computer than this one, where only commands run: over the network, or in a script taken there.
[[nodiscard]] constexpr bool isElsewhere(ComputerKind kind)
{
    return kind == ComputerKind::Remote || kind == ComputerKind::Carried;
}

/// The same at one kind of computer: over the network, and in a script that is taken there, the command
/// itself runs where this computer would call Windows. Registry edits that make or remove keys, or reach the
/// local policy, stay native, and cannot be made there. The restart of a carried computer is left to the
/// person.
[[nodiscard]] Runs runsAt(const Action &action, ComputerKind kind);

/// The other computer that the action reaches from the client (sc.exe \\host), so that the client performs
/// it; empty for an action that the computer it is about performs itself.
[[nodiscard]] QString remoteHostOf(const Action &action);

/// The command lines in order (one for most actions). For `native` actions: the same in PowerShell, for
/// reference. Empty for `manual`. Programs are named by their full path below C:\Windows\System32; where
/// Windows lives elsewhere, they must not be run.
[[nodiscard]] std::vector<Command> commandsOf(const Action &action);

/// commandsOf() as text that PowerShell parses, lines joined by '\n'; a null QString for `manual`.
[[nodiscard]] QString commandText(const Action &action);

} // namespace credssp
