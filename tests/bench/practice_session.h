// A session over practice computers, as the benchmarks need it.
#pragma once

#include "engine/session.h"

namespace bench {

/// A session over a world that lives in memory, with the scenario's own client and servers.
[[nodiscard]] credssp::Result<credssp::SessionSetup> practiceSetup(const QString &scenario,
                                                                   const QString &journalFolder);

/// A world of @p count healthy servers in one domain, and their client; each computer answers after
/// @p delayMs milliseconds.
[[nodiscard]] credssp::Result<credssp::SessionSetup> manyServers(int count, int delayMs,
                                                                 const QString &journalFolder);

} // namespace bench
