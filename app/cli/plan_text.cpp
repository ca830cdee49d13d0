#include "app/cli/plan_text.h"

#include "app/cli/carry.h"
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "engine/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp::cli {

namespace {

using namespace report_words;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PlanText)
};

QString line(const QString &text, int indent, int hanging = 0)
{
    return wrapped(text, indent, hanging) + QLatin1Char('\n');
}

/// Not wrapped: people copy commands and keys.
QString verbatim(const QString &text, int indent)
{
    QString result;
    for (const QString &part : text.split(QLatin1Char('\n')))
        result += QString(indent, QLatin1Char(' ')) + part + QLatin1Char('\n');
    return result;
}

QString rowText(const RegistryRow &row)
{
    const Sign sign = signOf(row);
    QStringList parts{signText(sign), row.name, typeText(row)};
    parts.removeAll(QString());
    const QString value = sign == Sign::Stays
                              ? valueText(row.before)
                              : QStringLiteral("%1 → %2").arg(valueText(row.before), valueText(row.after));
    parts.append(value);
    if (!row.note.isEmpty())
        parts.append(QStringLiteral("(%1)").arg(row.note));
    return verbatim(parts.join(QStringLiteral("  ")), 4);
}

QString registryText(const std::vector<RegistryRow> &rows)
{
    QString text;
    QString group;
    for (const RegistryRow &row : rows) {
        const QString title = QStringLiteral("%1 (%2)").arg(row.key, storeWord(row.store));
        if (title != group)
            text += verbatim(title, 2);
        group = title;
        text += rowText(row);
    }
    return text;
}

QString stepText(const StepPreview &step, std::size_t count)
{
    QString text = QLatin1Char('\n') +
                   Text::tr("Step %1 of %2 · %3").arg(step.id, QString::number(count), step.computer) +
                   QLatin1Char('\n');
    text += line(step.title, 2);
    if (!step.command.isEmpty())
        text += line(Text::tr("%1:").arg(commandLabel(step)), 2) + verbatim(step.command, 4);
    if (!step.manualSteps.isEmpty())
        text += line(Text::tr("%1:").arg(commandLabel(step)), 2);
    for (const QString &manual : step.manualSteps)
        text += line(QStringLiteral("- ") + manual, 6, 2);
    text += registryText(step.registry);
    for (const QString &change : step.otherChanges)
        text += line(change, 2);
    text += line(
        Text::tr("Risk: %1").arg(step.riskSentence.isEmpty() ? riskWord(step.risk) : step.riskSentence), 2);
    if (!step.undo.isEmpty())
        text += line(Text::tr("Undo: %1").arg(step.undo), 2);
    return text;
}

} // namespace

QString previewText(const PlanPreview &preview)
{
    QString text;
    for (const QString &note : preview.notes)
        text += line(note, 0);
    if (preview.steps.empty())
        text += line(preview.reason, 0);
    for (const StepPreview &step : preview.steps)
        text += stepText(step, preview.steps.size());
    return harmless(text.startsWith(QLatin1Char('\n')) ? text.mid(1) : text);
}

QString runText(const RunResult &result)
{
    QString text;
    if (!result.plan.reason.isEmpty())
        text += line(result.plan.reason, 0);
    const PlanPreview preview = previewOf(result.plan);
    for (const Outcome &outcome : result.outcomes) {
        const auto index = static_cast<std::size_t>(std::max(outcome.step, 0));
        const QString title = index < preview.steps.size() ? preview.steps.at(index).title : QString();
        text += line(QStringLiteral("%1 %2 %3: %4 (%5)")
                         .arg(outcomeMark(outcome.state), QString::number(index + 1), outcome.computer, title,
                              outcomeWord(&outcome)),
                     4, 4);
        if (const QString detail = outcomeDetail(&outcome); !detail.isEmpty())
            text += line(detail, 4);
    }
    if (!result.notes.isEmpty() && !text.isEmpty())
        text += QLatin1Char('\n');
    for (const QString &note : result.notes)
        text += line(note, 0);
    return harmless(text);
}

QJsonObject runJson(const RunResult &result)
{
    const PlanPreview preview = previewOf(result.plan);
    QJsonArray outcomes;
    for (const Outcome &outcome : result.outcomes) {
        const auto index = static_cast<std::size_t>(std::max(outcome.step, 0));
        const StepPreview step = index < preview.steps.size() ? preview.steps.at(index) : StepPreview();
        outcomes.append(QJsonObject{{QStringLiteral("action"), step.id},
                                    {QStringLiteral("computer"), outcome.computer},
                                    {QStringLiteral("title"), step.title},
                                    {QStringLiteral("state"), enumName(outcome.state)},
                                    {QStringLiteral("detail"), outcome.detail},
                                    {QStringLiteral("source"), enumName(outcome.source)}});
    }
    const QJsonValue session = result.session.isEmpty() ? QJsonValue() : QJsonValue(result.session);
    const QJsonValue reason = result.plan.reason.isEmpty() ? QJsonValue() : QJsonValue(result.plan.reason);
    return {{QStringLiteral("session"), session},
            {QStringLiteral("state"), enumName(result.state)},
            {QStringLiteral("outcomes"), outcomes},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("notes"), QJsonArray::fromStringList(result.notes)}};
}

namespace {

bool any(const RunResult &result, std::initializer_list<OutcomeState> states)
{
    return std::any_of(result.outcomes.begin(), result.outcomes.end(), [&states](const Outcome &outcome) {
        return !outcome.leftOut && std::find(states.begin(), states.end(), outcome.state) != states.end();
    });
}

/// It waits for what a script does at a computer that a person takes it to.
bool awaitsAnswer(const RunResult &result)
{
    return std::any_of(result.outcomes.begin(), result.outcomes.end(), [&result](const Outcome &outcome) {
        const auto step = static_cast<std::size_t>(std::max(outcome.step, 0));
        return outcome.state == OutcomeState::Waiting && outcome.source == Source::Reported &&
               step < result.plan.steps.size() &&
               runsAt(result.plan.steps.at(step).action, ComputerKind::Carried) != Runs::Manual;
    });
}

bool hasFailed(const RunResult &result)
{
    return any(result, {OutcomeState::Failed, OutcomeState::Refused, OutcomeState::NotChanged});
}

} // namespace

int exitCodeOfRun(const RunResult &result)
{
    if (hasFailed(result))
        return exitRefused;
    if (any(result, {OutcomeState::Waiting}) || result.state == SessionState::Waiting)
        return exitWaiting;
    // Stopped on the way: nothing failed, and yet not everything was done.
    return any(result, {OutcomeState::Skipped}) ? exitRefused : exitFine;
}

QString nextCommands(const RunResult &result, const QStringList &which, bool hasScripts)
{
    if (result.session.isEmpty() || result.state == SessionState::Undone)
        return {};
    const bool undoing = result.plan.remedy == QLatin1String("undo");
    const auto command = [&which](const char *word, const QStringList &more = {}) {
        return commandLine(QStringList(QLatin1String(word)) + which + more);
    };
    const char *again = undoing ? "undo" : "resume";
    const int code = exitCodeOfRun(result);
    if (code == exitWaiting && awaitsAnswer(result)) {
        const QString taking = Text::tr("When the answers are back: %1")
                                   .arg(command(again, {QStringLiteral("--answer"), QStringLiteral("FILE")}));
        return hasScripts
                   ? taking
                   : Text::tr("To write the scripts: %1")
                             .arg(command(again, {QStringLiteral("--scripts"), QStringLiteral("FOLDER")})) +
                         u'\n' + taking;
    }
    if (code == exitWaiting)
        return Text::tr("When it is done: %1").arg(command(again, {QStringLiteral("--manual-done")}));
    QStringList next;
    if (code == exitRefused && !hasFailed(result))
        next.append(Text::tr("You stopped it. To finish it: %1").arg(command(again)));
    if (!undoing)
        next.append(Text::tr("To undo this: %1").arg(command("undo")));
    return next.join(QLatin1Char('\n'));
}

int finishRun(const Result<RunResult> &result, const QString &session, const QString &journal, bool json,
              const Scripts &scripts)
{
    if (!result) {
        const QJsonValue id = session.isEmpty() ? QJsonValue() : QJsonValue(session);
        if (json)
            printJson({{QStringLiteral("session"), id},
                       {QStringLiteral("state"), enumName(SessionState::Refused)},
                       {QStringLiteral("outcomes"), QJsonArray()},
                       {QStringLiteral("reason"), errorText(result.error())},
                       {QStringLiteral("error"), errorId(result.error().code)}});
        const int code = exitCodeOfChange(result.error());
        // A stop that comes before the first step breaks off the reading alone.
        if (result.error().code == ErrorCode::Canceled)
            return fail(errorText(result.error()) + QLatin1Char(' ') +
                            Text::tr("Nothing was changed by this."),
                        code);
        return fail(result.error(), code);
    }
    if (json) {
        QJsonObject object = runJson(*result);
        object.insert(QStringLiteral("scripts"), scripts.json);
        printJson(object);
        return exitCodeOfRun(*result);
    }
    print(runText(*result));
    if (!scripts.text.isEmpty())
        print(u'\n' + harmless(scripts.text));
    QStringList which{QStringLiteral("--session"), result->session};
    if (!journal.isEmpty())
        which += {QStringLiteral("--journal"), journal};
    if (const QString next = nextCommands(*result, which, !scripts.text.isEmpty()); !next.isEmpty())
        print(QLatin1Char('\n') + next);
    return exitCodeOfRun(*result);
}

} // namespace credssp::cli
