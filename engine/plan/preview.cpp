#include "engine/plan/preview.h"

#include "engine/plan/undo.h"
#include "engine/plan/wording.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PlanPreview)
};

QString shownKey(const QString &key)
{
    return QStringLiteral("HKLM\\") + key;
}

StepPreview previewOfStep(const Plan &plan, const Step &step, int number)
{
    StepPreview preview;
    preview.id = QString::number(number);
    preview.actionKind = json::encode(step.action).toObject().value(QStringLiteral("kind")).toString();
    preview.computer = step.computer;
    preview.runsOn = !remoteHostOf(step.action).isEmpty() && !plan.computers.empty()
                         ? plan.computers.front().typed
                         : step.computer;
    preview.title = titleOf(step);
    preview.runs = runsAt(step.action, kindAt(plan, step.computer));
    preview.command = commandText(step.action);
    for (const Change &change : step.changes) {
        const auto *read = std::get_if<RegistryValueRead>(&change.subject);
        const auto *before = std::get_if<RegistryValueAnswer>(&change.before);
        const auto *after = std::get_if<RegistryValueAnswer>(&change.after);
        if (read != nullptr && before != nullptr && after != nullptr)
            preview.registry.push_back(
                {read->store, shownKey(read->key), read->name, before->value, after->value, {}});
        else if (const QString sentence = sentenceOf(change); !sentence.isEmpty())
            preview.otherChanges.append(sentence);
    }
    if (const auto *edit = std::get_if<EditRegistry>(&step.action))
        for (const RegistryValueRead &read : edit->unavailable)
            preview.registry.push_back({read.store, shownKey(read.key), read.name, RegistryState::denied(),
                                        RegistryState::denied(), Text::tr("not available yet")});
    if (const auto *manualStep = std::get_if<ManualStep>(&step.action))
        preview.manualSteps = manualStep->steps;
    preview.risk = riskOf(step);
    preview.riskSentence = riskSentence(preview.risk);
    preview.elevated = needsElevation(step.action);
    const ComputerKind kind = kindAt(plan, step.computer);
    preview.undo = undoSentence(step, kind);
    preview.reversible = std::holds_alternative<std::vector<Step>>(undoOf(step, kind));
    return preview;
}

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject rowJson(const RegistryRow &row)
{
    QJsonObject object{{QStringLiteral("store"), enumName(row.store)},
                       {QStringLiteral("key"), row.key},
                       {QStringLiteral("name"), row.name},
                       {QStringLiteral("before"), row.before.toPublicJson()},
                       {QStringLiteral("after"), row.after.toPublicJson()}};
    if (!row.note.isEmpty())
        object.insert(QStringLiteral("note"), row.note);
    return object;
}

} // namespace

PlanPreview previewOf(const Plan &plan)
{
    PlanPreview preview{planHash(plan), plan.reason, plan.beforehand + plan.notes, plan.notes, {}};
    int number = 0;
    for (const Step &step : plan.steps)
        preview.steps.push_back(previewOfStep(plan, step, ++number));
    return preview;
}

QJsonObject toPublicJson(const PlanPreview &preview)
{
    QJsonArray actions;
    for (const StepPreview &step : preview.steps) {
        QJsonArray rows;
        for (const RegistryRow &row : step.registry)
            rows.append(rowJson(row));
        actions.append(QJsonObject{{QStringLiteral("id"), step.id},
                                   {QStringLiteral("kind"), step.actionKind},
                                   {QStringLiteral("computer"), step.computer},
                                   {QStringLiteral("title"), step.title},
                                   {QStringLiteral("runs"), enumName(step.runs)},
                                   {QStringLiteral("command"), orNull(step.command)},
                                   {QStringLiteral("registry"), rows},
                                   {QStringLiteral("changes"), QJsonArray::fromStringList(step.otherChanges)},
                                   {QStringLiteral("steps"), QJsonArray::fromStringList(step.manualSteps)},
                                   {QStringLiteral("risk"), enumName(step.risk)},
                                   {QStringLiteral("elevated"), step.elevated},
                                   {QStringLiteral("undo"), step.undo},
                                   {QStringLiteral("reversible"), step.reversible}});
    }
    return {
        {QStringLiteral("hash"), preview.hash},
        {QStringLiteral("reason"), preview.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : preview.reason},
        {QStringLiteral("notes"), QJsonArray::fromStringList(preview.notes)},
        {QStringLiteral("actions"), actions}};
}

} // namespace credssp
