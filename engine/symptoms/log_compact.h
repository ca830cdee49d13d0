// Bytes of a log without what consoles add or change: blanks, control characters, quotes, backslashes, bars,
// case. The byte form of phrase.h, for text that is not decoded yet.
#pragma once

#include <cstddef>

namespace credssp::symptoms {

/// Writes what is left of the @p size bytes at @p in to @p out, where size + 16 bytes are free; returns how
/// many. Bytes above 0x7F stay as they are. Picks the fastest way that this processor knows.
[[nodiscard]] std::size_t compact(const char *in, std::size_t size, char *out);

/// The same, byte by byte; @p stoodAt, when not null, gets for each byte left where it stood.
[[nodiscard]] std::size_t compactPlainly(const char *in, std::size_t size, char *out,
                                         unsigned *stoodAt = nullptr);

} // namespace credssp::symptoms
