// The computers that the tests of remote reading ask (standins/Remote.psm1), and a folder that passes for
// theirs of Windows.
#pragma once

#include <QByteArray>
#include <QString>

inline const QString machineId = QStringLiteral("0a1b2c3d-0000-4444-8888-0123456789ab");

/// Makes the folders above it, too; everybody may start it.
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &content);

/// System32 with programs that answer what Windows' own would, some of it in German.
[[nodiscard]] bool makeWindowsFolder(const QString &folder);

/// The text that sets the computers: node1, a member of a domain; workgroup; controller; bare, with nothing
/// on it; closed, which lets nobody in. The language mode and the machine id are those of node1.
[[nodiscard]] QString world(const QString &languageMode, const QString &id = machineId);
