#include "engine/computers/facts/gateway_marks.h"

namespace credssp::facts {

QString gatewayVersion(bool hasService2, bool hasService1, bool hasKey1)
{
    if (hasService2)
        return QStringLiteral("2");
    return hasService1 || hasKey1 ? QStringLiteral("1") : QString();
}

QString gatewayCredSspGroup(const QStringList &localGroups)
{
    for (const QString &group : localGroups)
        if (group.startsWith(QLatin1String("Windows Admin Center CredSSP"), Qt::CaseInsensitive))
            return group;
    return {};
}

} // namespace credssp::facts
