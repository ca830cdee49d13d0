#include "engine/powershell/script.h"

#include <QFile>
#include <QStringList>

// At global scope, as Qt asks for: the resource belongs to this library.
static void initPowerShellResource()
{
    Q_INIT_RESOURCE(powershell);
}

namespace credssp {

QString scriptText(const QString &name)
{
    initPowerShellResource();
    QFile file(QStringLiteral(":/powershell/%1.ps1").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a PowerShell script of ours is missing: %s", qPrintable(name));
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringView text = QStringView(line).trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace credssp
