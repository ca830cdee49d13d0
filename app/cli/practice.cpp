// practice list, practice show NAME: the practice scenarios.
#include "engine/computers/practice/practice.h"

#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/subcommands.h"
#include "engine/report/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PracticeList)
};

QJsonObject scenarioJson(const PracticeScenario &scenario)
{
    const QJsonObject ending{
        {QStringLiteral("kind"), scenario.endingKind},
        {QStringLiteral("remedies"), QJsonArray::fromStringList(scenario.endingRemedies)}};
    return {{QStringLiteral("name"), scenario.name},
            {QStringLiteral("story"), scenario.story},
            {QStringLiteral("client"), scenario.client},
            {QStringLiteral("servers"), QJsonArray::fromStringList(scenario.servers)},
            {QStringLiteral("ending"), ending}};
}

/// The ending is not told: people are to find it.
QString scenarioText(const PracticeScenario &scenario)
{
    const QString computers =
        Text::tr("From %1 to %2").arg(scenario.client, scenario.servers.join(QStringLiteral(", ")));
    return report_words::visible(scenario.name + QLatin1Char('\n') + wrapped(scenario.story, 2) +
                                 QLatin1Char('\n') + wrapped(computers, 2));
}

} // namespace

int practiceCommand(const QStringList &typed)
{
    const Syntax syntax{
        "practice",
        Text::tr("\"practice list\" names the practice scenarios, \"practice show NAME\" tells one. "
                 "Use a name with --practice."),
        {{"json", Text::tr("Prints one JSON object per scenario.")}},
        "list | show NAME",
        Text::tr("What to print; NAME may be the path of a scenario's file, too."),
        2};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const QStringList words = arguments.positional();
    QStringList names;
    if (words.size() == 1 && words.at(0) == QLatin1String("list"))
        names = practiceScenarioNames();
    else if (words.size() == 2 && words.at(0) == QLatin1String("show"))
        names = words.mid(1);
    else
        return fail(Text::tr("Write \"practice list\" or \"practice show NAME\"."), exitUsage);

    for (const QString &name : std::as_const(names)) {
        const auto scenario = practiceScenario(name);
        if (!scenario)
            return fail(scenario.error(), exitCodeOf(scenario.error()));
        if (arguments.has("json"))
            printJson(scenarioJson(*scenario));
        else
            print(scenarioText(*scenario));
    }
    return exitFine;
}

} // namespace credssp::cli
