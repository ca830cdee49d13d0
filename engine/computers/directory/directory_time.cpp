#include "engine/computers/directory/directory_time.h"

#include <algorithm>

namespace credssp::directory {

namespace {

constexpr qsizetype digits = 14; // yyyyMMddHHmmss

bool areDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<QDateTime> parseTime(const QString &text)
{
    const QString whole = text.left(digits);
    const QString rest = text.mid(digits);
    const bool isFraction = rest.startsWith(u'.') && rest.size() > 2 && areDigits(rest.mid(1).chopped(1));
    const bool isUtc = rest == QLatin1String("Z") || (isFraction && rest.endsWith(u'Z'));
    QDateTime time;
    if (whole.size() == digits && areDigits(whole) && isUtc)
        time = QDateTime::fromString(whole, QStringLiteral("yyyyMMddHHmmss"));
    if (!time.isValid())
        return failure(ErrorCode::Failed, text);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace credssp::directory
