#include "engine/powershell/bootstrap.h"

#include <QFile>

// At global scope, as Qt asks for: the resource belongs to this library.
static void initPowerShellResource()
{
    Q_INIT_RESOURCE(powershell);
}

namespace credssp {

QString powerShellBootstrap()
{
    initPowerShellResource();
    QFile file(QStringLiteral(":/powershell/bootstrap.ps1"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the PowerShell bootstrap is missing");
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringView text = QStringView(line).trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            lines.append(line);
    }
    return lines.join(u'\n');
}

QStringList powerShellArguments()
{
    return {QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive"),
            QStringLiteral("-NoLogo"),    QStringLiteral("-InputFormat"),
            QStringLiteral("Text"),       QStringLiteral("-OutputFormat"),
            QStringLiteral("Text"),       QStringLiteral("-Command"),
            powerShellBootstrap()};
}

QByteArray requestLine(const QByteArray &marker, quint64 number, const QString &text)
{
    QByteArray line = marker + ' ' + QByteArray::number(number).rightJustified(10, '0') + ' ';
    line.reserve(line.size() + text.size() + 64);
    for (const QChar c : text) {
        const ushort unit = c.unicode();
        if (unit >= 0x20 && unit < 0x7f && unit != '\\')
            line.append(static_cast<char>(unit));
        else
            line.append("\\u" + QByteArray::number(unit, 16).rightJustified(4, '0'));
    }
    return line + '\n';
}

} // namespace credssp
