// The notation of CommandReader.psm1, written from what is meant.
#pragma once

#include "engine/powershell/command.h"

#include <map>

namespace notation {

inline QString text(const QString &text)
{
    return QStringLiteral("s%1:").arg(text.size()) + text;
}

inline QString list(const QStringList &texts)
{
    QString result = QStringLiteral("l%1:").arg(texts.size());
    for (const QString &one : texts)
        result += text(one);
    return result;
}

inline QString boolean(bool on)
{
    return on ? QStringLiteral("b1") : QStringLiteral("b0");
}

/// A command as it must be read again.
inline QString command(const credssp::Command &command)
{
    using Form = credssp::Argument::Form;
    QString result = QLatin1Char(command.isProgram ? 'P' : 'C') + text(command.name);
    for (const credssp::Argument &argument : command.arguments) {
        switch (argument.form) {
        case Form::Parameter:
            result += u'p' + argument.texts.first().mid(1) + u' ';
            break;
        case Form::Text:
            result += text(argument.texts.first());
            break;
        case Form::List: // one alone is no list to PowerShell, and binds to one all the same
            result += argument.texts.size() == 1 ? text(argument.texts.first()) : list(argument.texts);
            break;
        case Form::Number:
            result += u'i' + argument.texts.first();
            break;
        case Form::Boolean:
            result += boolean(argument.on);
            break;
        }
    }
    return result;
}

/// A program and its arguments.
inline QString program(const char *file, const QStringList &arguments)
{
    QString result = u'P' + text(QStringLiteral("C:\\Windows\\System32\\") + QLatin1String(file));
    for (const QString &argument : arguments)
        result += text(argument);
    return result;
}

/// A cmdlet and what is bound to its parameters.
inline QString cmdlet(const char *name, const std::map<QString, QString> &bound)
{
    QString result = u'C' + text(QLatin1String(name));
    for (const auto &[parameter, value] : bound)
        result += u'p' + parameter + u':' + value;
    return result;
}

} // namespace notation
