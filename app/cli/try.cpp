// try: tries the connection that fails, and prints what Windows prints. On real computers PowerShell opens in
// a window of its own, and Windows asks for the password there.
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"
#include "engine/computers/second_hop.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::TryConnection)
};

/// To every server in turn, and on from there; the first that fails answers.
Result<ConnectionAnswer> trySecondHops(const SessionSetup &setup, const Arguments &arguments)
{
    for (const Involved &server : setup.topology.servers) {
        const auto hop = parseSecondHop(server.typed, arguments.has("onward") ? arguments.value("onward")
                                                                              : usualOnward(server.typed));
        if (!hop)
            return Failure(hop.error());
        const auto trial = SecondHopTrial::prepare(*hop);
        if (!trial)
            return Failure(trial.error());
        say(Text::tr("PowerShell opens in a window of its own. Sign in there. This is what it runs:"));
        const QStringList lines = (*trial)->text().split(u'\n');
        for (const QString &line : lines)
            say(line);
        auto answer = (*trial)->run();
        if (!answer || !answer->connected)
            return answer;
    }
    return ConnectionAnswer{true, {}};
}

} // namespace

int tryCommand(const QStringList &typed)
{
    const Syntax syntax{
        "try", Text::tr("Tries the connection to every server; the first that fails answers."),
        computerOptions() +
            QList<Option>{{"onward",
                           Text::tr("On real computers: where to go on to from the server. A share or a "
                                    "computer; \"\" for nowhere. The default is the domain's SYSVOL share."),
                           "PLACE"}}};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const auto session = openSession(arguments, false);
    if (!session)
        return session.error();

    const SessionSetup &setup = (*session)->setup();
    if (setup.kind != ComputerKind::Windows && arguments.has("onward"))
        return fail(Text::tr("--onward is for real computers. Practice tries the connection by itself."),
                    exitUsage);
    const auto answer =
        setup.kind == ComputerKind::Windows ? trySecondHops(setup, arguments) : (*session)->tryConnection();
    if (!answer)
        return fail(answer.error(), exitCodeOf(answer.error()));
    if (arguments.has("json"))
        printJson(
            {{QStringLiteral("connected"), answer->connected}, {QStringLiteral("message"), answer->message}});
    else
        // As Windows words it, untouched: it is meant to be handed to `identify`.
        print(answer->connected ? Text::tr("Connected.") : answer->message);
    return answer->connected ? exitFine : exitProblems;
}

} // namespace credssp::cli
