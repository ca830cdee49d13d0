// The built-in symptoms, in the order of the public list of ids. Each is resources/symptoms/<id>.json; the
// build makes one table of them all (compile_symptoms.cmake).
#pragma once

#include "engine/symptoms/spec.h"

#include <span>

namespace credssp::symptoms {

[[nodiscard]] std::span<const SymptomSpec *const> catalog();

} // namespace credssp::symptoms
