// Which calls of the engine were made in which thread: every call of the window's code that reads computers
// or journals goes through a watch that the linker puts in between, so the product knows nothing of it.
#pragma once

#include <QStringList>

namespace test {

/// Forgets what was seen. Calls in the thread that says so are the ones that would hold up the window.
void watchEngine();
/// The calls that were made in that thread, each as often as it was made.
[[nodiscard]] QStringList callsThatHeldUpTheWindow();
/// Every call of the watched ones that was made in any thread, each once, in order.
[[nodiscard]] QStringList callsSeen();
/// All that are watched, in order.
[[nodiscard]] QStringList callsWatched();

} // namespace test
