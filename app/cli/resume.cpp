// resume --session ID: finishes a session that was interrupted, failed, or waited for a person.
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
    Q_DECLARE_TR_FUNCTIONS(credssp::ResumeSession)
};

/// Steps are counted from 1 where people read them.
std::optional<std::set<int>> stepsIn(const QStringList &numbers)
{
    std::set<int> steps;
    for (const QString &number : numbers) {
        bool isNumber = false;
        const int step = number.toInt(&isNumber);
        if (!isNumber || step < 1)
            return std::nullopt;
        steps.insert(step - 1);
    }
    return steps;
}

} // namespace

int resumeCommand(const QStringList &typed)
{
    const Syntax syntax{
        "resume", Text::tr("Finishes a session that was interrupted or failed, or that waited for you."),
        sessionOptions() + QList<Option>{answerOption(), scriptsOption()} +
            QList<Option>{{"manual-done", Text::tr("Says that you have done the manual steps.")},
                          {"leave-out",
                           Text::tr("Leaves out this step of the confirmed plan. Repeat it per step."),
                           "NUMBER", true}}};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const auto leaveOut = stepsIn(arguments.values("leave-out"));
    if (!leaveOut)
        return fail(Text::tr("--leave-out takes the number of a step, as \"plan\" shows it."), exitUsage);
    const auto past = findPastSession(arguments, true);
    if (!past)
        return past.error();
    const auto session = reopenSession(arguments, *past);
    if (!session)
        return session.error();

    RunOptions options;
    options.manualDone = arguments.has("manual-done");
    options.resuming = true;
    options.leaveOut = *leaveOut;
    return finishCarried(arguments, **session, (*session)->resume(past->id, options, stopBetweenSteps()),
                         past->id);
}

} // namespace credssp::cli
