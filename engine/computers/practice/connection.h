// Trying the connection that fails: computed from the state, never scripted, and without changing it.
#pragma once

#include "engine/computers/practice/network.h"

namespace credssp::practice {

/// The ordered rules; the first that fails answers, in the words of the client's Windows. @p typed is the
/// name the person is known to type; a name they changed to since then is tried instead.
[[nodiscard]] ConnectionAnswer tryConnection(const WorldState &world, const ComputerState &client,
                                             const QString &typed);

/// Windows Admin Center's gate on this computer (facts page §8.4).
[[nodiscard]] GatewayAnswer gatewayOf(const ComputerState &computer, const QString &user);

} // namespace credssp::practice
