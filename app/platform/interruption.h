// Ctrl+C while changes are being made: the step under way is finished, and nothing is left half done unsaid.
#pragma once

#include <QByteArray>

#include <stop_token>

namespace credssp::platform {

/// From now on Ctrl+C asks to stop instead of ending the program; so do a closed console or terminal and the
/// request to end. A second one ends the program at once, and the journal says how far it came. @p sentence
/// (UTF-8, with its line's end) is then written to standard error. To be called once, by the main thread; the
/// token's callbacks run in another one.
[[nodiscard]] std::stop_token stopOnInterrupt(const QByteArray &sentence);

} // namespace credssp::platform
