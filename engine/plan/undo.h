// The undo of an action: other actions, or the reason why there is none.
#pragma once

#include "engine/plan/plan.h"

namespace credssp {

/// Shown before confirming.
struct Irreversible
{
    QString reason; ///< a whole translated sentence
};

/// The steps that take one step back, in their order; or why it cannot be taken back.
using WayBack = std::variant<std::vector<Step>, Irreversible>;

/// Steps that bring registry values from `before` to `after`: policy values directly, CredSSP's own switch
/// through WinRM first, so that the running service knows it too. At a computer @p kind where only commands
/// run (isElsewhere()) a key that was not there before stays, empty: no command takes one away only if
/// nothing of somebody else's has come into it.
[[nodiscard]] std::vector<Step> restoreRegistry(const QString &computer, ComputerKind kind,
                                                std::vector<RegistryChange> changes);

/// Pure. For a step that changed nothing: an empty list of steps. Keys as in restoreRegistry().
[[nodiscard]] WayBack undoOf(const Step &step, ComputerKind kind);

} // namespace credssp
