// A practice computer's stores as the plain data that PlainWorld.psm1 takes, and as the lines that it gives
// back.
#pragma once

#include "engine/computers/practice/world_state.h"

namespace plain_world {

/// The delegation lists, CredSSP's switches and its policies in both stores, what the domain's policies
/// write, elevation and WinRM.
[[nodiscard]] QString text(const credssp::practice::WorldState &world,
                           const credssp::practice::ComputerState &computer);

/// One line a value, sorted: STORE/KEY/NAME=TYPE:BYTES.
[[nodiscard]] QStringList lines(const credssp::practice::ComputerState &computer);

[[nodiscard]] QString line(credssp::RegistryStore store, const QString &key, const QString &name,
                           const credssp::RegistryData &data);

} // namespace plain_world
