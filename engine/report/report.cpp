#include "engine/report/report.h"

#include "engine/remedies/remedy.h"
#include "engine/report/masking.h"

namespace credssp {

namespace {

ReportPass makePass(const Pass &pass)
{
    return {pass.kind, pass.started, pass.ended, previewOf(pass.plan), pass.outcomes};
}

QJsonValue masked(const QJsonValue &value)
{
    if (value.isString())
        return maskSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(masked(item));
        return items;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = masked(it.value());
        return object;
    }
    return value;
}

QJsonObject passJson(const ReportPass &pass)
{
    QJsonObject object = toPublicJson(pass.preview);
    QJsonArray actions = object.value(QStringLiteral("actions")).toArray();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const Outcome *outcome = pass.outcomeOf(static_cast<std::size_t>(i));
        QJsonObject action = actions.at(i).toObject();
        action.insert(QStringLiteral("state"), enumName(outcome ? outcome->state : OutcomeState::Skipped));
        action.insert(QStringLiteral("detail"), outcome ? outcome->detail : QString());
        action.insert(QStringLiteral("source"), enumName(outcome ? outcome->source : Source::ReadBack));
        actions.replace(i, action);
    }
    object.insert(QStringLiteral("actions"), actions);
    object.insert(QStringLiteral("pass"), enumName(pass.kind));
    object.insert(QStringLiteral("started"), pass.started);
    object.insert(QStringLiteral("ended"), pass.ended);
    return object;
}

} // namespace

const Outcome *ReportPass::outcomeOf(std::size_t index) const
{
    const Outcome *found = nullptr;
    for (const Outcome &outcome : outcomes)
        if (outcome.step >= 0 && static_cast<std::size_t>(outcome.step) == index)
            found = &outcome;
    return found;
}

Report makeReport(const JournalContent &journal, const std::vector<StillOn> &on)
{
    const JournalHeader &header = journal.header;
    Report report;
    report.session = header.session;
    report.state = journal.state();
    report.kind = header.kind;
    report.scenario = header.scenario;
    report.remedy = header.plan.remedy;
    if (const Remedy *remedy = findRemedy(report.remedy)) {
        report.remedyTitle = remedy->title();
        report.remedyGoal = remedy->goal();
    }
    for (const PlannedComputer &computer : header.plan.computers)
        report.computers.append(computer.typed);
    report.user = header.user;
    report.started = header.started;
    report.hash = header.hash;
    report.torn = journal.torn;
    report.causes = header.causes;
    report.keptOn = journal.keptOn;
    for (const Pass &pass : journal.passes)
        report.passes.push_back(makePass(pass));
    // A crash before the first step leaves the confirmed plan in the header only.
    if (report.passes.empty())
        report.passes.push_back({PassKind::Apply, header.started, false, previewOf(header.plan), {}});
    for (const StillOn &value : on)
        if (value.session == header.session)
            report.on.push_back(value);
    return report;
}

QJsonObject reportJson(const Report &report)
{
    QJsonArray passes;
    for (const ReportPass &pass : report.passes)
        passes.append(passJson(pass));
    QJsonArray on;
    for (const StillOn &value : report.on) {
        on.append(QJsonObject{{QStringLiteral("computer"), value.computer},
                              {QStringLiteral("what"), value.what},
                              {QStringLiteral("value"), value.value},
                              {QStringLiteral("session"), value.session},
                              {QStringLiteral("user"), value.user},
                              {QStringLiteral("since"), value.since}});
    }
    const QJsonObject object{{QStringLiteral("session"), report.session},
                             {QStringLiteral("state"), enumName(report.state)},
                             {QStringLiteral("kind"), enumName(report.kind)},
                             {QStringLiteral("scenario"), report.scenario},
                             {QStringLiteral("remedy"), report.remedy},
                             {QStringLiteral("title"), report.remedyTitle},
                             {QStringLiteral("computers"), QJsonArray::fromStringList(report.computers)},
                             {QStringLiteral("user"), report.user},
                             {QStringLiteral("started"), report.started},
                             {QStringLiteral("hash"), report.hash},
                             {QStringLiteral("causes"), QJsonArray::fromStringList(report.causes)},
                             {QStringLiteral("torn"), report.torn},
                             {QStringLiteral("passes"), passes},
                             {QStringLiteral("on"), on},
                             {QStringLiteral("keptOn"),
                              report.keptOn ? json::encode(*report.keptOn) : QJsonValue(QJsonValue::Null)}};
    return masked(object).toObject();
}

} // namespace credssp
