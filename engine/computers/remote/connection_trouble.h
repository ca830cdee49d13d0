// Why another computer could not be reached by PowerShell remoting, and what to do about it.
#pragma once

#include "engine/result.h"

#include <QJsonObject>

namespace credssp {

/// @p trouble is one of ask.ps1's. Told apart by WinRM's own number, which becomes the native code, never by
/// its words: name not found, no answer, refused, no rights, no proof of identity. Without such a number the
/// trouble is PowerShell's own, and its message is all that is known.
[[nodiscard]] Error connectionTrouble(const QJsonObject &trouble, const QString &computer);

} // namespace credssp
