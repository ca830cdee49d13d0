#include "engine/registry/delegation_list.h"

namespace credssp {

QString delegationEntry(const QString &computerName)
{
    return QStringLiteral("wsman/") + computerName;
}

QString serverOfEntry(const QString &entry)
{
    const QString prefix = delegationEntry({});
    return entry.startsWith(prefix, Qt::CaseInsensitive) ? entry.mid(prefix.size()) : QString();
}

bool entryMatches(const QString &entry, const QString &target)
{
    const qsizetype star = entry.indexOf(QLatin1Char('*'));
    if (star < 0)
        return entry.compare(target, Qt::CaseInsensitive) == 0;
    const QStringView head = QStringView(entry).left(star);
    const QStringView tail = QStringView(entry).sliced(star + 1);
    return target.size() >= head.size() + tail.size() && target.startsWith(head, Qt::CaseInsensitive) &&
           target.endsWith(tail, Qt::CaseInsensitive);
}

bool isWsmanEntry(const QString &entry)
{
    return entry.startsWith(QLatin1String("wsman"), Qt::CaseInsensitive);
}

} // namespace credssp
