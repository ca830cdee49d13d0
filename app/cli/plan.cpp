// plan --remedy ID: the preview; changes nothing.
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/plan_text.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"
#include "engine/remedies/remedy.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ShowPlan)
};

} // namespace

int planCommand(const QStringList &typed)
{
    const Syntax syntax{"plan", Text::tr("Shows every change that a remedy would make. It changes nothing."),
                        QList<Option>{remedyOption()} + computerOptions()};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const QString remedy = arguments.value("remedy");
    if (const auto code = refuseUnknownRemedies({remedy}))
        return *code;
    const auto session = openSession(arguments, false);
    if (!session)
        return session.error();
    const auto plan = (*session)->plan(remedy);
    if (!plan)
        return fail(plan.error(), exitCodeOf(plan.error()));

    const PlanPreview preview = previewOf(*plan);
    if (arguments.has("json")) {
        printJson(toPublicJson(preview));
        return exitFine;
    }
    print(findRemedy(remedy)->title() + QStringLiteral("\n\n") + previewText(preview));
    if (!preview.steps.empty())
        print(QLatin1Char('\n') + Text::tr("To do exactly this:") + QLatin1Char('\n') +
              commandLine(QStringList(QStringLiteral("apply")) + arguments.typed() +
                          QStringList{QStringLiteral("--plan-hash"), preview.hash}));
    return exitFine;
}

} // namespace credssp::cli
