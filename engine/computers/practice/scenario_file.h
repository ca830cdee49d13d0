// Where practice worlds come from: the built-in scenarios, and files of the same form.
#pragma once

#include "engine/computers/practice/practice.h"
#include "engine/computers/practice/world_state.h"

namespace credssp::practice {

/// Scenario and state files larger than this are refused unread.
inline constexpr qint64 largestWorldFile = 8 * 1024 * 1024;

/// A built-in scenario by name, or any world file by path. Errors: NotFound (the detail lists the scenarios),
/// InvalidInput (file and key).
[[nodiscard]] Result<WorldState> loadScenario(const QString &nameOrPath);
[[nodiscard]] Result<WorldState> loadWorldFile(const QString &path);

[[nodiscard]] PracticeScenario scenarioOf(const WorldState &world);

} // namespace credssp::practice
