// What actions do to a practice world: what Windows would, including what nobody expects.
#pragma once

#include "engine/computers/computer.h"
#include "engine/computers/practice/network.h"

namespace credssp::practice {

/// Arguments as for answerRead(). Cmdlets that fail answer an error; programs answer their output and exit
/// code, whatever it says.
[[nodiscard]] Result<Performed> performAction(WorldState &world, const ComputerState &client,
                                              const ComputerState *told, const QString &typed,
                                              const Action &action);

/// A person at the computer itself; works also when nothing reaches it from outside.
[[nodiscard]] Result<Performed> performManualStep(WorldState &world, ComputerState &computer,
                                                  const ManualStep &step);

/// The service starts or stops. WinRM registers its computer's names when it starts.
[[nodiscard]] Result<Performed> controlService(WorldState &world, ComputerState &computer,
                                               const QString &service, ServiceVerb verb);

/// Services with automatic start run and the others do not, policies are applied, caches are empty, and every
/// user's sign-in counts their present groups.
void restart(WorldState &world, ComputerState &computer);

void signInAgain(ComputerState &computer, const QString &user);

} // namespace credssp::practice
