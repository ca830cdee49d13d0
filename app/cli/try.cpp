// try: tries the connection that fails, and prints what Windows prints.
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::TryConnection)
};

} // namespace

int tryCommand(const QStringList &typed)
{
    const Syntax syntax{"try",
                        Text::tr("Tries the connection to every server; the first that fails answers."),
                        computerOptions()};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const auto session = openSession(arguments, false);
    if (!session)
        return session.error();

    const auto answer = (*session)->tryConnection();
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
