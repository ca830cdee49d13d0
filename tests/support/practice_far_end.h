// Practice computers at the far end of the network: RemoteComputer asks them as it would ask real ones, only
// that no PowerShell is in between.
#pragma once

#include "engine/computers/carried/carried_request.h"
#include "engine/computers/remote/remote_computer.h"

#include <chrono>

/// Answers the questions in a request's text out of @p computer, as ask.ps1 and read.ps1 would, after
/// @p delay; or runs the command in it there, as perform.ps1 would: one that no action of ours has is an
/// error. Where the practice computer cannot be reached, nor can this.
[[nodiscard]] credssp::PowerShellTransport
practiceFarEnd(std::shared_ptr<credssp::Computer> computer,
               std::chrono::milliseconds delay = std::chrono::milliseconds(0));

/// Its services, as Windows' service manager tells them while WinRM is stopped.
[[nodiscard]] credssp::ServiceLook practiceServices(std::shared_ptr<credssp::Computer> computer);

/// The same computers, the servers reached over the network.
[[nodiscard]] credssp::Topology
overTheNetwork(credssp::Topology topology, std::chrono::milliseconds delay = std::chrono::milliseconds(0));

/// The answer file of a carried script that was run at @p computer at the time @p now, as carried.ps1 would
/// write it: it does what the request's actions ask for.
[[nodiscard]] QByteArray practiceAnswer(const credssp::CarriedRequest &request, credssp::Computer &computer,
                                        qint64 now);
