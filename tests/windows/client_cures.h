// Which practice scenarios are cured on the client, so that the test Windows can show it; and why the others
// are not. Every practice scenario stands in one of the two lists.
#pragma once

#include <QMap>
#include <QStringList>

namespace test {

/// The test Windows of test_windows.sh, and no other Windows.
[[nodiscard]] bool isTestWindows();

/// The first remedy of its ending changes the registry, the local policy, the CredSSP switch or the local
/// groups of the client.
[[nodiscard]] QStringList clientCures();

/// With the reason.
[[nodiscard]] QMap<QString, QString> notClientCures();

} // namespace test
