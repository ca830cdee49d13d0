// Why another computer did not answer a question or follow a command, in our words.
#pragma once

#include "engine/powershell/reply.h"

namespace credssp {

/// @p answer is one of read.ps1's: {refused: …}, {error: …}, or nothing that read.ps1 writes (Failed).
[[nodiscard]] Error refusalOf(const QJsonObject &answer, const QString &computer);

/// What PowerShell at that computer said of an error.
[[nodiscard]] Error reportedError(const PowerShellError &error, const QString &computer);

/// A question that is not one for that computer.
[[nodiscard]] Error notForIt(const QString &computer);

} // namespace credssp
