// How far another clock is off, from one question to it whose answer tells whole seconds.
#pragma once

#include <QDateTime>

namespace credssp {

/// The other clock minus ours, at the middle of the question; @p before and @p after are milliseconds since
/// 1970 on our own clock. Its answer tells whole seconds, so it is a little later there than it says: rounded
/// up.
[[nodiscard]] inline qint64 offsetSeconds(const QDateTime &there, qint64 before, qint64 after)
{
    const qint64 difference = there.toMSecsSinceEpoch() - (before + (after - before) / 2);
    return difference / 1000 + (difference % 1000 > 0 ? 1 : 0);
}

} // namespace credssp
