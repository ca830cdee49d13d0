// keep-on --session ID --reason TEXT: writes down why CredSSP stays on.
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::KeepOn)
};

} // namespace

int keepOnCommand(const QStringList &typed)
{
    const Syntax syntax{"keep-on", Text::tr("Writes into the journal why what a session turned on stays on."),
                        sessionOptions() +
                            QList<Option>{{"reason", Text::tr("Why, in one line."), "TEXT", false, true}}};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const auto past = findPastSession(arguments, true);
    if (!past)
        return past.error();
    const auto session = reopenSession(arguments, *past);
    if (!session)
        return session.error();
    if (const auto kept = (*session)->keepOn(past->id, arguments.value("reason")); !kept)
        return fail(kept.error(), exitCodeOfChange(kept.error()));
    if (arguments.has("json"))
        printJson({{QStringLiteral("session"), past->id}});
    else
        print(Text::tr("The reason is written into the journal of session %1.").arg(past->id));
    return exitFine;
}

} // namespace credssp::cli
