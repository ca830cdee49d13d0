// A command is a name and arguments; this file holds the only function that turns them into PowerShell text.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace credssp {

/// One argument. A parameter name (-Role) is written bare; everything else is quoted. A parameter that ends
/// in a colon (-Confirm:) takes the argument after it without a blank, as switches need it.
struct Argument
{
    enum class Form
    {
        Parameter,
        Text,
        List,
        Number,
        Boolean
    };
    Form form = Form::Text;
    QStringList texts; ///< one for Parameter, Text and Number; any number for List
    bool on = false;   ///< for Boolean: $true or $false

    [[nodiscard]] static Argument parameter(const QString &name) { return {Form::Parameter, {name}, false}; }
    [[nodiscard]] static Argument text(const QString &text) { return {Form::Text, {text}, false}; }
    [[nodiscard]] static Argument list(const QStringList &texts) { return {Form::List, texts, false}; }
    [[nodiscard]] static Argument number(qint64 value)
    {
        return {Form::Number, {QString::number(value)}, false};
    }
    [[nodiscard]] static Argument boolean(bool value) { return {Form::Boolean, {}, value}; }
};

/// A cmdlet, or a program by its full path.
struct Command
{
    QString name;
    bool isProgram = false; ///< written with & before the quoted path; arguments then are texts only
    std::vector<Argument> arguments;
};

/// One single-quoted PowerShell string: every kind of single quote that PowerShell knows (U+0027, U+2018 to
/// U+201B) is doubled, so that nothing in it can end it; nothing else is special there in 5.1 and 7.
/// Source: about_Quoting_Rules; PowerShell's tokenizer treats the typographic quotes as quotes.
/// One text needs parentheses as well: an argument '--%' ends the parsing of all that follows, quoted or not
/// (seen with Microsoft's parser, tests/powershell).
[[nodiscard]] QString quoted(const QString &text);

/// The command as one line of text that Windows PowerShell 5.1 and PowerShell 7 parse alike.
[[nodiscard]] QString toPowerShell(const Command &command);

} // namespace credssp
