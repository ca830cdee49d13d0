// Why a question to another computer has no answer, in our words.
#pragma once

#include "engine/result.h"

#include <QJsonObject>

namespace credssp {

/// @p answer is one of read.ps1's: {refused: …}, {error: …}, or nothing that read.ps1 writes (Failed).
[[nodiscard]] Error refusalOf(const QJsonObject &answer, const QString &computer);

/// A question that is not one for that computer.
[[nodiscard]] Error notForIt(const QString &computer);

} // namespace credssp
