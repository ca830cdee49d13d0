// What the beginning of a line in a log says: whether it goes on what stands before.
#pragma once

#include <string_view>

namespace credssp::symptoms {

/// Whether @p line, which follows @p before, is the first of another record: another second in its time
/// stamp, a logger's next line, a prompt, the next object of JSON lines, what follows the end of an error
/// record. Bytes, both without their line break. Nothing else is asked, so that a log may be read from any
/// place.
[[nodiscard]] bool startsRecord(std::string_view before, std::string_view line);

} // namespace credssp::symptoms
