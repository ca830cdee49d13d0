// How PowerShell is started by us, and how a request is written for what it is started with
// (resources/powershell/bootstrap.ps1).
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace credssp {

/// The arguments of powershell.exe and pwsh alike, the bootstrap among them. No profile is read, nobody is
/// asked anything, and the execution policy stays what it is.
[[nodiscard]] QStringList powerShellArguments();

/// The bootstrap as it travels on the command line: without its comments.
[[nodiscard]] QString powerShellBootstrap();

/// One line, ASCII only: no code page on the way can change it. @p text comes out on the other side as it is,
/// whatever is in it. The marker has 16 characters.
[[nodiscard]] QByteArray requestLine(const QByteArray &marker, quint64 number, const QString &text);

} // namespace credssp
