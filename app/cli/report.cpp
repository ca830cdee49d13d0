// report --session ID: the report of a session, from its journal alone.
#include "engine/report/report.h"

#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WriteReport)
};

} // namespace

int reportCommand(const QStringList &typed)
{
    const Syntax syntax{
        "report", Text::tr("Writes the report of a session to standard output."),
        QList<Option>{
            sessionOption(),
            {"format", Text::tr("html (a page), json, or text (for a ticket; the default)."), "FORMAT"},
            practiceOption(),
            stateOption(),
            journalOption()} +
            commonOptions()};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const QString byDefault = arguments.has("json") ? QStringLiteral("json") : QStringLiteral("text");
    const QString format = arguments.has("format") ? arguments.value("format") : byDefault;
    if (format != QLatin1String("html") && format != QLatin1String("json") && format != QLatin1String("text"))
        return fail(Text::tr("\"%1\" is no format: name html, json or text.").arg(format), exitUsage);
    if (arguments.has("json") && format != QLatin1String("json"))
        return fail(Text::tr("--json and --format %1 contradict each other.").arg(format), exitUsage);
    const auto past = findPastSession(arguments, false);
    if (!past)
        return past.error();
    if (const auto code = refuseOtherWorld(arguments, past->journal.header))
        return *code;

    const JournalHeader &header = past->journal.header;
    const Report report =
        makeReport(past->journal, stillOn(ownValues(past->folder, header.kind, header.world)));
    if (format == QLatin1String("html"))
        print(reportHtml(report));
    else if (format == QLatin1String("json"))
        printJson(reportJson(report));
    else
        print(reportTicket(report));
    return exitFine;
}

} // namespace credssp::cli
