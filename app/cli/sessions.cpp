// sessions: what was done here, and what of ours is still on, by whom, since when.
#include "app/cli/exit_code.h"
#include "app/cli/logging.h"
#include "app/cli/output.h"
#include "app/cli/session_setup.h"
#include "app/cli/subcommands.h"
#include "engine/remedies/remedy.h"
#include "engine/report/words.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ListSessions)
};

QJsonObject sessionJson(const SessionSummary &summary)
{
    if (summary.broken)
        return {{QStringLiteral("session"), summary.id},
                {QStringLiteral("state"), QStringLiteral("damaged")},
                {QStringLiteral("kind"), QJsonValue()},
                {QStringLiteral("remedy"), QJsonValue()},
                {QStringLiteral("computers"), QJsonArray()},
                {QStringLiteral("started"), QJsonValue()},
                {QStringLiteral("user"), QJsonValue()},
                {QStringLiteral("keptOn"), QJsonValue()},
                {QStringLiteral("error"), errorText(*summary.broken)}};
    return {{QStringLiteral("session"), summary.id},
            {QStringLiteral("state"), enumName(summary.state)},
            {QStringLiteral("kind"), enumName(summary.kind)},
            {QStringLiteral("remedy"), summary.remedy},
            {QStringLiteral("computers"), QJsonArray::fromStringList(summary.computers)},
            {QStringLiteral("started"), summary.started},
            {QStringLiteral("user"), summary.user},
            {QStringLiteral("keptOn"), summary.keptOn ? json::encode(*summary.keptOn) : QJsonValue()}};
}

QJsonObject onJson(const StillOn &on)
{
    return {{QStringLiteral("computer"), on.computer}, {QStringLiteral("what"), on.what},
            {QStringLiteral("value"), on.value},       {QStringLiteral("session"), on.session},
            {QStringLiteral("user"), on.user},         {QStringLiteral("since"), on.since}};
}

QString sessionText(const SessionSummary &summary)
{
    if (summary.broken)
        return wrapped(QStringLiteral("✕ %1: %2").arg(summary.id, errorText(*summary.broken)), 4, 2);
    const Remedy *remedy = findRemedy(summary.remedy);
    QStringList facts{summary.computers.join(QStringLiteral(", ")), summary.started, summary.user};
    if (summary.kind == ComputerKind::Practice)
        facts.append(Text::tr("practice"));
    facts.removeAll(QString());
    QString text = wrapped(QStringLiteral("%1  %2 (%3)")
                               .arg(summary.id, remedy ? remedy->title() : summary.remedy, summary.remedy),
                           2) +
                   QLatin1Char('\n') + wrapped(report_words::stateSentence(summary.state), 4) +
                   QLatin1Char('\n') + wrapped(facts.join(QStringLiteral(" · ")), 4);
    if (summary.keptOn)
        text += QLatin1Char('\n') + wrapped(report_words::keptOnSentence(*summary.keptOn), 4);
    return text;
}

QString onText(const StillOn &on)
{
    return wrapped(QStringLiteral("! %1").arg(on.what), 4, 2) + QLatin1Char('\n') +
           wrapped(
               Text::tr("%1 · since %2 · by %3 · session %4").arg(on.value, on.since, on.user, on.session),
               4);
}

QString listText(const std::vector<SessionSummary> &summaries, const std::vector<StillOn> &on)
{
    QString text =
        summaries.empty() ? Text::tr("Nothing was done here yet.") : Text::tr("What was done here:");
    for (const SessionSummary &summary : summaries)
        text += QLatin1Char('\n') + sessionText(summary);
    text += QStringLiteral("\n\n");
    text += on.empty() ? Text::tr("Nothing of it is still on.") : Text::tr("What of it is still on:");
    for (const StillOn &value : on)
        text += QLatin1Char('\n') + onText(value);
    return text;
}

} // namespace

int sessionsCommand(const QStringList &typed)
{
    const Syntax syntax{"sessions",
                        Text::tr("Says what was done here, and what of it is still on, by whom, since when."),
                        QList<Option>{practiceOption(), stateOption(), journalOption()} + commonOptions()};
    const auto parsed = parseArguments(syntax, typed);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    if (const auto code = startLogging(arguments))
        return *code;
    const auto folders = journalFolders(arguments);
    if (!folders)
        return folders.error();

    std::vector<SessionSummary> summaries;
    std::vector<StillOn> on;
    for (const QString &folder : *folders) {
        for (SessionSummary &summary : sessionsIn(folder))
            summaries.push_back(std::move(summary));
        for (const ComputerKind kind : {ComputerKind::Windows, ComputerKind::Practice})
            for (StillOn &value : stillOn(ownValues(folder, kind, QString())))
                on.push_back(std::move(value));
    }
    bool damaged = false;
    for (const SessionSummary &summary : summaries) {
        damaged = damaged || summary.broken.has_value();
        if (summary.broken)
            say(errorText(*summary.broken));
    }
    if (arguments.has("json")) {
        QJsonArray sessionList;
        for (const SessionSummary &summary : summaries)
            sessionList.append(sessionJson(summary));
        QJsonArray onList;
        for (const StillOn &value : on)
            onList.append(onJson(value));
        printJson({{QStringLiteral("sessions"), sessionList}, {QStringLiteral("on"), onList}});
    } else {
        print(report_words::harmless(listText(summaries, on)));
    }
    return damaged ? exitProblems : exitFine;
}

} // namespace credssp::cli
