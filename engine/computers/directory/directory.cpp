#include "engine/computers/directory/directory.h"

namespace credssp::directory {

QString escaped(const QString &value)
{
    QString text;
    for (const QChar c : value) {
        switch (c.unicode()) {
        case u'\\':
        case u'*':
        case u'(':
        case u')':
        case u'\0':
            text += QStringLiteral("\\%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
            break;
        default:
            text += c;
        }
    }
    return text;
}

QString equals(const QString &attribute, const QString &value)
{
    return QStringLiteral("(%1=%2)").arg(attribute, escaped(value));
}

} // namespace credssp::directory
