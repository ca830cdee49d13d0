// The environment of every program that we start.
#pragma once

#include <QProcessEnvironment>

namespace credssp::windows {

/// Built from scratch, nothing taken over from our own environment: PATH is the system folder alone, and
/// PowerShell finds its own modules only. A program or module that somebody left in a folder of the user's
/// PATH would otherwise run with our rights.
[[nodiscard]] QProcessEnvironment childEnvironment();

} // namespace credssp::windows
