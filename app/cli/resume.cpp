// resume --session ID: finishes a session that was interrupted or that waited for a person.
#include "app/cli/plan_text.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ResumeSession)
};

} // namespace

int resumeCommand(const QStringList &typed)
{
    const Syntax syntax{
        "resume", Text::tr("Finishes a session that was interrupted, or that waited for you."),
        sessionOptions() +
            QList<Option>{{"manual-done", Text::tr("Says that you have done the manual steps.")}}};
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

    RunOptions options;
    options.manualDone = arguments.has("manual-done");
    options.resuming = true;
    return finishRun((*session)->resume(past->id, options), past->id, arguments.value("journal"),
                     arguments.has("json"));
}

} // namespace credssp::cli
