// Starting this program once more with administrator rights; one source per platform, chosen in CMake.
#pragma once

#include "engine/result.h"

#include <QStringList>

#include <functional>

namespace credssp::platform {

/// Whether a program can ask for administrator rights here at all. Elsewhere than on Windows nothing is
/// elevated.
[[nodiscard]] bool canElevate();

/// Starts this very program once more, as administrator, with @p arguments. Windows asks the person; no
/// password passes through us. @p ended is told, in the calling thread, when that program has ended, whatever
/// it did; or an error when it never ran: Canceled when the person said no. Thread: one with an event loop.
void startElevated(const QStringList &arguments, std::function<void(Result<void>)> ended);

/// Whether the ordinary user who runs this program could replace its files: an administrator's copy of it
/// would then run whatever was put there. Tries it with an empty file of its own.
[[nodiscard]] bool ordinaryUsersMayReplaceUs();

} // namespace credssp::platform
