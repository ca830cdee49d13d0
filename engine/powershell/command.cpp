#include "engine/powershell/command.h"

#include <algorithm>

namespace credssp {

namespace {

/// PowerShell's tokenizer takes the typographic single quotes for single quotes.
bool isSingleQuote(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201B));
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Safe without quotes as a cmdlet's or a parameter's name.
bool isWord(QStringView text)
{
    return !text.isEmpty() && isLetter(text.front()) && std::ranges::all_of(text, [](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isParameterName(QStringView text)
{
    if (!text.startsWith(u'-'))
        return false;
    const QStringView name = text.mid(1);
    return isWord(name.endsWith(u':') ? name.chopped(1) : name);
}

bool isNumber(const QString &text)
{
    bool isWhole = false;
    return text == QString::number(text.toLongLong(&isWhole)) && isWhole;
}

QString quotedList(const QStringList &texts)
{
    if (texts.isEmpty())
        return QStringLiteral("@()");
    QStringList items;
    for (const QString &text : texts)
        items.append(quoted(text));
    return items.join(u',');
}

QString written(const Argument &argument)
{
    const QString text = argument.texts.value(0);
    switch (argument.form) {
    case Argument::Form::Parameter:
        // Only this product's own code names parameters. Should that ever go wrong, the quotes keep it
        // harmless.
        return isParameterName(text) ? text : quoted(text);
    case Argument::Form::Text:
        return quoted(text);
    case Argument::Form::List:
        return quotedList(argument.texts);
    case Argument::Form::Number:
        return isNumber(text) ? text : quoted(text);
    case Argument::Form::Boolean:
        return argument.on ? QStringLiteral("$true") : QStringLiteral("$false");
    }
    return {};
}

} // namespace

QString quoted(const QString &text)
{
    // An argument '--%' ends the parsing of all that follows, quoted or not (seen with Microsoft's parser,
    // tests/powershell); in parentheses it is a text like any other.
    if (text == QLatin1String("--%"))
        return QStringLiteral("('--%')");
    QString result(u'\'');
    result.reserve(text.size() + 2);
    for (const QChar c : text) {
        result.append(c);
        if (isSingleQuote(c))
            result.append(c);
    }
    result.append(u'\'');
    return result;
}

QString toPowerShell(const Command &command)
{
    const bool bare = !command.isProgram && isWord(command.name);
    QString line = bare ? command.name : QStringLiteral("& ") + quoted(command.name);
    for (const Argument &argument : command.arguments) {
        if (!line.endsWith(u':'))
            line.append(u' ');
        line.append(written(argument));
    }
    return line;
}

} // namespace credssp
