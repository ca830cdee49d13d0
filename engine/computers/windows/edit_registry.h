// Single registry values in both stores of this computer. Thread: any.
#pragma once

#include "engine/computers/action.h"
#include "engine/computers/computer.h"

#include <stop_token>

namespace credssp::windows {

/// The local policy first and all at once, then HKLM value by value: were it the other way round, Windows
/// could process the old policy in between and write back what was just taken away. A value in HKLM that is
/// to stay although the policy loses it is given back when Windows' own processing takes it.
[[nodiscard]] Result<Performed> editRegistry(const EditRegistry &edit, const std::stop_token &stop);

} // namespace credssp::windows
