// A session over practice computers, as the benchmarks need it.
#pragma once

#include "engine/session.h"

#include <QJsonObject>

namespace bench {

/// A session over a world that lives in memory, with the scenario's own client and servers.
[[nodiscard]] credssp::Result<credssp::SessionSetup> practiceSetup(const QString &scenario,
                                                                   const QString &journalFolder);

/// The scenario's world with @p count servers like its first one, and with what its client hands on to them;
/// each computer answers after @p delayMs milliseconds.
[[nodiscard]] credssp::Result<QJsonObject> manyServersWorld(const QString &scenario, int count, int delayMs);

/// A world of @p count healthy servers in one domain, and their client; each computer answers after
/// @p delayMs milliseconds.
[[nodiscard]] credssp::Result<credssp::SessionSetup> manyServers(int count, int delayMs,
                                                                 const QString &journalFolder);

} // namespace bench
