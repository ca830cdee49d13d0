// apply --remedy ID --plan-hash HASH: runs exactly the plan that was shown.
#include "app/cli/carry.h"
#include "app/cli/plan_text.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ApplyPlan)
};

} // namespace

int applyCommand(const QStringList &typed)
{
    const Syntax syntax{
        "apply",
        Text::tr("Makes exactly the changes that \"plan\" showed, and reads back that they are made."),
        QList<Option>{remedyOption(),
                      {"plan-hash", Text::tr("The hash that \"plan\" printed."), "HASH", false, true},
                      {"manual-done", Text::tr("Says that you have done the manual steps.")}} +
            computerOptions() + QList<Option>{scriptsOption()}};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const QString remedy = arguments.value("remedy");
    if (const auto code = refuseUnknownRemedies({remedy}))
        return *code;
    const auto session = openSession(arguments, true);
    if (!session)
        return session.error();

    RunOptions options;
    options.manualDone = arguments.has("manual-done");
    return finishCarried(arguments, **session,
                         (*session)->apply(remedy, arguments.value("plan-hash"), options, stopBetweenSteps()),
                         QString());
}

} // namespace credssp::cli
