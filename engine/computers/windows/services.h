// Services of this computer, through Windows' service manager.
#pragma once

#include "engine/computers/action.h"

#include <stop_token>

namespace credssp::windows {

/// A service that is not installed is an answer, not an error.
[[nodiscard]] Result<ServiceAnswer> readService(const QString &service);

/// Blocks until the service is where it should be, at most 30 seconds for each of stopping and starting
/// (TimedOut); a service that is already there is left alone. Error when other services depend on one that is
/// to stop: they are not stopped behind the person's back.
[[nodiscard]] Result<void> controlService(const QString &service, ServiceVerb verb, std::stop_token stop);

/// Blocks, at most 30 seconds, until the service of that computer runs or is stopped. Ends early, without a
/// word, when it cannot be asked: who wants to know how it stands reads it.
void awaitService(const QString &host, const QString &service, ServiceState wanted, std::stop_token stop);

[[nodiscard]] Result<void> setServiceStartType(const QString &service, StartType startType);

} // namespace credssp::windows
