// The rules that are more than words: what a find means by what stands around it. A built-in symptom names
// its rule ("rule" in resources/symptoms/<id>.json); a file of somebody's own cannot. One file per rule, in
// rules/.
#pragma once

#include "engine/symptoms/catalog.h"
#include "engine/symptoms/reading.h"

namespace credssp::symptoms {

// Symptoms that a rule may answer with, by their ids.
extern const SymptomSpec accessDenied;
extern const SymptomSpec authNotSupported;
extern const SymptomSpec cannotConnect;
extern const SymptomSpec credsspDisabledClient;
extern const SymptomSpec credsspDisabledServer;
extern const SymptomSpec credsspHandshake;
extern const SymptomSpec delegationPolicyMissing;
extern const SymptomSpec delegationUntrusted;
extern const SymptomSpec delegationUntrustedNtlm;
extern const SymptomSpec encryptionOracle;
extern const SymptomSpec httpError;
extern const SymptomSpec logonFailure;
extern const SymptomSpec logonSession;
extern const SymptomSpec secondHop;
extern const SymptomSpec sessionConfig;
extern const SymptomSpec trustedHosts;
extern const SymptomSpec wacGateway;

/// Each answers the symptom that the find is a sign of: its own, another one, or null for none at all.
namespace rules {

[[nodiscard]] const SymptomSpec *accessDenied(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *authNotSupported(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *cannotConnect(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *credsspHandshake(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *delegationPolicyMissing(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *delegationUntrusted(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *encryptionOracle(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *httpError(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *logonSession(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *sessionConfig(const Reading &reading, const Hit &hit);
[[nodiscard]] const SymptomSpec *trustedHosts(const Reading &reading, const Hit &hit);

} // namespace rules

} // namespace credssp::symptoms
