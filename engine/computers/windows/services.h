// Services, through Windows' service manager.
#pragma once

#include "engine/computers/action.h"

#include <set>
#include <stop_token>

namespace credssp::windows {

/// A service that is not installed is an answer, not an error.
[[nodiscard]] Result<ServiceAnswer> readService(const QString &service);

/// Where a service manager is reached over the network ([MS-SCMR] 2.1): RPC over TCP, whose mapper listens on
/// 135, or over named pipes on 445.
inline const std::set<quint16> serviceManagerPorts{135, 445};

/// The same of another computer, whose WinRM may be stopped: its service manager is asked over RPC, as sc.exe
/// does. Unreachable within seconds when none of @p ports is open there; past them Windows' own patience
/// decides. Blocks.
[[nodiscard]] Result<ServiceAnswer> readServiceOf(const QString &host, const QString &service,
                                                  const std::stop_token &stop,
                                                  const std::set<quint16> &ports = serviceManagerPorts);

/// Blocks until the service is where it should be, at most 30 seconds for each of stopping and starting
/// (TimedOut); a service that is already there is left alone. Error when other services depend on one that is
/// to stop: they are not stopped behind the person's back.
[[nodiscard]] Result<void> controlService(const QString &service, ServiceVerb verb, std::stop_token stop);

/// Blocks, at most 30 seconds, until the service of that computer runs or is stopped. Ends early, without a
/// word, when it cannot be asked: who wants to know how it stands reads it.
void awaitService(const QString &host, const QString &service, ServiceState wanted, std::stop_token stop);

[[nodiscard]] Result<void> setServiceStartType(const QString &service, StartType startType);

} // namespace credssp::windows
