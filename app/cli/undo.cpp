// undo --session ID: takes back what a session changed, newest step first.
#include "app/cli/carry.h"
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/plan_text.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::UndoSession)
};

int showUndo(Session &session, const QString &id, bool onlyUnchanged, bool json)
{
    const auto plan = session.undoPlan(id, onlyUnchanged);
    if (!plan)
        return fail(plan.error(), exitCodeOfChange(plan.error()));
    const PlanPreview preview = previewOf(*plan);
    if (json)
        printJson(toPublicJson(preview));
    else
        print(previewText(preview));
    return exitFine;
}

} // namespace

int undoCommand(const QStringList &typed)
{
    const Syntax syntax{
        "undo",
        Text::tr("Takes the changes of a session back, newest first, and reads back that they are gone."),
        sessionOptions() + QList<Option>{answerOption(), scriptsOption()} +
            QList<Option>{{"show", Text::tr("Shows what would be undone, and changes nothing.")},
                          {"only-unchanged", Text::tr("Leaves out what somebody has changed since.")},
                          {"manual-done", Text::tr("Says that you have done the manual steps.")}}};
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

    const bool onlyUnchanged = arguments.has("only-unchanged");
    if (arguments.has("show"))
        return showUndo(**session, past->id, onlyUnchanged, arguments.has("json"));
    RunOptions options;
    options.manualDone = arguments.has("manual-done");
    return finishCarried(arguments, **session,
                         (*session)->undo(past->id, onlyUnchanged, options, stopBetweenSteps()), past->id);
}

} // namespace credssp::cli
