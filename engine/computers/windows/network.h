// What this computer sees of another over the network, without asking that one for anything.
#pragma once

#include "engine/computers/answer.h"

#include <stop_token>

namespace credssp::windows {

/// A name that leads nowhere is an answer. Blocks as long as Windows' resolver does.
[[nodiscard]] Result<NameResolutionAnswer> resolveName(const QString &host);

/// Tries every address of the host, at most 3 seconds each. Unreachable when the name leads nowhere.
[[nodiscard]] Result<PortAnswer> tryPort(const QString &host, quint16 port, std::stop_token stop);

} // namespace credssp::windows
