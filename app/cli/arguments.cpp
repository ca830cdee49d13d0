#include "app/cli/arguments.h"

#include "app/cli/exit_code.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CommandLine)
};

QString helpText(const Syntax &syntax, const QCommandLineParser &parser)
{
    QString usage = QStringLiteral("credssp-wizard-cli %1").arg(QLatin1String(syntax.name));
    for (const Option &option : syntax.options)
        if (option.required)
            usage +=
                QStringLiteral(" --%1 %2").arg(QLatin1String(option.name), QLatin1String(option.valueName));
    usage += Text::tr(" [options]");
    if (syntax.positional != nullptr)
        usage += QStringLiteral(" [%1%2]").arg(QLatin1String(syntax.positional),
                                               syntax.atMost == 1 ? QString() : QStringLiteral("…"));
    // Qt's first line names the program's path and knows nothing of subcommands.
    const QString text = parser.helpText();
    return Text::tr("Usage: %1").arg(usage) + text.mid(text.indexOf(QLatin1Char('\n')));
}

std::optional<QString> wrongUsage(const Syntax &syntax, const QCommandLineParser &parser)
{
    for (const Option &option : syntax.options) {
        const QString name = QLatin1String(option.name);
        const QStringList values = parser.values(name);
        if (option.required && !parser.isSet(name))
            return Text::tr("\"%1\" needs --%2. Its --help says more.").arg(QLatin1String(syntax.name), name);
        if (option.valueName != nullptr && values.contains(QString()))
            return Text::tr("--%1 needs a value that is not empty.").arg(name);
        if (option.valueName != nullptr && !option.repeated && values.size() > 1)
            return Text::tr("--%1 can be given only once.").arg(name);
    }
    const QStringList positional = parser.positionalArguments();
    if (syntax.positional == nullptr && !positional.isEmpty())
        return Text::tr("\"%1\" does not belong here. The --help of \"%2\" says what does.")
            .arg(positional.first(), QLatin1String(syntax.name));
    if (syntax.atMost > 0 && positional.size() > syntax.atMost)
        return Text::tr("\"%1\" is one argument too many. The --help of \"%2\" says what is taken.")
            .arg(positional.at(syntax.atMost), QLatin1String(syntax.name));
    return std::nullopt;
}

} // namespace

bool Arguments::has(const char *option) const
{
    const QString name = QLatin1String(option);
    return m_known.contains(name) && m_parser->isSet(name);
}

QString Arguments::value(const char *option) const
{
    return values(option).value(0);
}

QStringList Arguments::values(const char *option) const
{
    const QString name = QLatin1String(option);
    return m_known.contains(name) ? m_parser->values(name) : QStringList();
}

QStringList Arguments::positional() const
{
    return m_parser->positionalArguments();
}

std::variant<Arguments, int> parseArguments(const Syntax &syntax, const QStringList &typed)
{
    Arguments arguments;
    arguments.m_typed = typed;
    arguments.m_parser = std::make_unique<QCommandLineParser>();
    QCommandLineParser &parser = *arguments.m_parser;
    parser.setApplicationDescription(syntax.description);
    for (const Option &option : syntax.options) {
        QCommandLineOption added(QLatin1String(option.name), option.description);
        if (option.valueName != nullptr)
            added.setValueName(QLatin1String(option.valueName));
        parser.addOption(added);
        arguments.m_known.append(QLatin1String(option.name));
    }
    const QString help = QStringLiteral("help");
    parser.addOption(QCommandLineOption({QStringLiteral("h"), help}, Text::tr("Shows this help.")));
    if (syntax.positional != nullptr)
        parser.addPositionalArgument(QLatin1String(syntax.positional), syntax.positionalDescription);

    const bool parsed = parser.parse(QStringList(QString()) + typed);
    if (parser.isSet(help)) {
        print(helpText(syntax, parser));
        return exitFine;
    }
    if (!parsed)
        return fail(parser.errorText(), exitUsage);
    if (const auto wrong = wrongUsage(syntax, parser))
        return fail(*wrong, exitUsage);
    return arguments;
}

} // namespace credssp::cli
