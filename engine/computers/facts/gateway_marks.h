// By what Windows Admin Center and its CredSSP group are known on a gateway. Source: facts page §8.4.
#pragma once

#include <QStringList>

namespace credssp::facts {

/// Services of Windows Admin Center 2 and 1, and the registry key of version 1 (which on Windows 10 and 11
/// runs without a service).
inline const QString gatewayService2 = QStringLiteral("WindowsAdminCenter");
inline const QString gatewayService1 = QStringLiteral("ServerManagementGateway");
inline const QString gatewayKey1 = QStringLiteral("SOFTWARE\\Microsoft\\ServerManagementGateway");

/// "2", "1", or empty when nothing of it is there. An update from 1 to 2 may leave the key of 1 behind.
[[nodiscard]] QString gatewayVersion(bool hasService2, bool hasService1, bool hasKey1);

/// The group that lets people use CredSSP, out of a computer's local groups: the name begins with "Windows
/// Admin Center CredSSP" in every version and language. Empty when there is none.
[[nodiscard]] QString gatewayCredSspGroup(const QStringList &localGroups);

} // namespace credssp::facts
