// Code 5 stands for three situations (facts page §5.1). The one about authentication mechanisms is told here.
#pragma once

#include "engine/symptoms/reading.h"

namespace credssp::symptoms {

/// Whether what stands at @p at, that sentence or only the list at its end, refuses a mechanism.
[[nodiscard]] bool isRefusal(const Reading &reading, qsizetype at);

/// For the sentence "The authentication mechanism requested by the client is not supported by the server …",
/// or only its list, at @p at: credssp-disabled-server when CredSSP was asked for and the server does not
/// offer it, else auth-not-supported.
[[nodiscard]] const SymptomSpec *refusedMechanism(const Reading &reading, qsizetype at);

/// The same, when the code 5 found at @p hit belongs to that sentence; null when it does not.
[[nodiscard]] const SymptomSpec *mechanismOfCode5(const Reading &reading, const Hit &hit);

/// "tried to use CredSSP authentication mechanism, but the destination computer returned an 'access denied'
/// error", and the server's list has no CredSSP; null where it is not that.
[[nodiscard]] const SymptomSpec *deniedMechanism(const Reading &reading, const Hit &hit);

} // namespace credssp::symptoms
