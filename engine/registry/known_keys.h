// The few registry keys this product reads or writes, below HKEY_LOCAL_MACHINE.
// Source: facts page §1.6 (WSMAN, WinRM policies), §2 (CredentialsDelegation, encryption oracle).
#pragma once

#include <QString>

namespace credssp::keys {

inline const QString wsmanClient =
    QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\Client");
inline const QString wsmanService =
    QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\Service");
inline const QString winRmClientPolicy =
    QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\WinRM\\Client");
inline const QString winRmServicePolicy =
    QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\WinRM\\Service");
inline const QString delegation =
    QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\CredentialsDelegation");
inline const QString encryptionOracle =
    QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\CredSSP\\Parameters");
inline const QString delegationDefaults =
    QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Lsa\\Credssp\\PolicyDefaults");

/// Value below wsmanClient and wsmanService: REG_DWORD, 1 = on; absent or 0 = off.
inline const QString authCredSsp = QStringLiteral("auth_credssp");
/// Value below the two WinRM policies: REG_DWORD; when present it decides and locks the setting.
inline const QString allowCredSsp = QStringLiteral("AllowCredSSP");
inline const QString allowEncryptionOracle = QStringLiteral("AllowEncryptionOracle");

} // namespace credssp::keys
