// All symptoms, in the order of the public list of ids. A new one is one file, one line here, one in CMake.
#pragma once

#include "engine/symptoms/spec.h"

#include <span>

#define CREDSSP_SYMPTOMS(X)                                                                                  \
    X(delegationUntrusted)                                                                                   \
    X(delegationUntrustedNtlm)                                                                               \
    X(delegationPolicyMissing)                                                                               \
    X(credsspDisabledClient)                                                                                 \
    X(credsspDisabledServer)                                                                                 \
    X(credsspPolicyManaged)                                                                                  \
    X(credsspHandshake)                                                                                      \
    X(encryptionOracle)                                                                                      \
    X(authNotSupported)                                                                                      \
    X(accessDenied)                                                                                          \
    X(logonFailure)                                                                                          \
    X(logonSession)                                                                                          \
    X(kerberosSpn)                                                                                           \
    X(kerberosNoAuthority)                                                                                   \
    X(kerberosClockSkew)                                                                                     \
    X(trustBroken)                                                                                           \
    X(trustedHosts)                                                                                          \
    X(cannotConnect)                                                                                         \
    X(networkTimeout)                                                                                        \
    X(nameResolution)                                                                                        \
    X(serviceNotRunning)                                                                                     \
    X(publicNetwork)                                                                                         \
    X(httpsCertificate)                                                                                      \
    X(httpError)                                                                                             \
    X(quotaLimit)                                                                                            \
    X(operationTimeout)                                                                                      \
    X(secondHop)                                                                                             \
    X(sessionConfig)                                                                                         \
    X(wacGateway)

namespace credssp::symptoms {

#define CREDSSP_DECLARE(name) extern const SymptomSpec name;
CREDSSP_SYMPTOMS(CREDSSP_DECLARE)
#undef CREDSSP_DECLARE

[[nodiscard]] std::span<const SymptomSpec *const> catalog();

} // namespace credssp::symptoms
