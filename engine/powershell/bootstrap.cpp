#include "engine/powershell/bootstrap.h"

#include "engine/powershell/script.h"

namespace credssp {

QString powerShellBootstrap()
{
    return scriptText(QStringLiteral("json")) + u'\n' + scriptText(QStringLiteral("bootstrap"));
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
