// Policy files of any content, for tests: the same seed gives the same file.
#pragma once

#include "engine/registry/policy_file.h"

/// What any program may put into such a file, values that fit their type only.
[[nodiscard]] std::vector<credssp::PolicyEntry> wellFormedPolicy(quint32 seed);
/// The same with types that do not exist, and bytes that do not fit their type.
[[nodiscard]] std::vector<credssp::PolicyEntry> anyPolicy(quint32 seed);
