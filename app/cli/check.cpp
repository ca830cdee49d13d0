// check: reads every computer and judges, check by check.
#include "app/cli/carry.h"
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"
#include "engine/computers/carried/carried_computer.h"
#include "engine/report/words.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CheckComputers)
};

QJsonObject findingJson(const Finding &finding)
{
    return {{QStringLiteral("check"), finding.check},
            {QStringLiteral("state"), enumName(finding.state)},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("detail"), finding.detail},
            {QStringLiteral("about"), finding.about},
            {QStringLiteral("value"), finding.value},
            {QStringLiteral("source"), enumName(finding.source)}};
}

QString mark(FindingState state)
{
    switch (state) {
    case FindingState::Ok:
        return QStringLiteral("✓");
    case FindingState::Problem:
        return QStringLiteral("✕");
    case FindingState::Unknown:
        return QStringLiteral("?");
    case FindingState::NotApplicable:
        return QStringLiteral("–");
    }
    return {};
}

QString findingText(const Finding &finding)
{
    QString text = wrapped(QStringLiteral("%1 %2").arg(mark(finding.state), finding.title), 4, 2);
    // What is fine needs no explanation.
    if (finding.state != FindingState::Ok && !finding.detail.isEmpty())
        text += QLatin1Char('\n') + wrapped(finding.detail, 4);
    return text;
}

} // namespace

int checkCommand(const QStringList &typed)
{
    const Syntax syntax{"check", Text::tr("Checks the computers and says what is wrong. It changes nothing."),
                        computerOptions() + QList<Option>{scriptsOption()}};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const auto session = openSession(arguments, false);
    if (!session)
        return session.error();
    const auto checked = (*session)->check();
    if (!checked)
        return fail(checked.error(), exitCodeOf(checked.error()));

    bool problems = false;
    QJsonArray computers;
    QString text;
    const QStringList names = (*session)->computerNames();
    for (const QString &name : names) {
        QJsonArray findings;
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + name + QLatin1Char('\n');
        if (const auto *carried = carriedAt((*session)->setup().topology, name);
            carried != nullptr && carried->hasAnswer())
            text += wrapped(Text::tr("A person brought these answers; they were not read back here."), 2, 0) +
                    QLatin1Char('\n');
        for (const Finding &finding : (*session)->findings()) {
            if (finding.computer != name)
                continue;
            problems = problems || finding.state == FindingState::Problem;
            findings.append(findingJson(finding));
            text += findingText(finding) + QLatin1Char('\n');
        }
        computers.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("findings"), findings}});
    }
    const auto scripts = writeScripts(arguments, arguments.has("scripts") ? (*session)->carriedQuestions()
                                                                          : std::vector<CarriedRequest>());
    if (!scripts)
        return scripts.error();
    if (!scripts->text.isEmpty())
        text += QLatin1Char('\n') + scripts->text;
    QJsonObject object{{QStringLiteral("computers"), computers}};
    if (arguments.has("scripts"))
        object.insert(QStringLiteral("scripts"), scripts->json);
    if (arguments.has("json"))
        printJson(object);
    else
        print(report_words::harmless(text));
    if (!scripts->json.isEmpty())
        return exitWaiting;
    return problems ? exitProblems : exitFine;
}

} // namespace credssp::cli
