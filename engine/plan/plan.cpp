#include "engine/plan/plan.h"

#include "engine/computers/command.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <cstdlib>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Plan)
};

constexpr int schemaVersion = 1;
/// Boot times are worked out from the uptime and clocks are measured over a network: both jitter.
constexpr qint64 bootTimeNoise = 5; // seconds
constexpr qint64 clockNoise = 60;   // seconds

/// Times and counts differ from one look to the next; the plan stays the same one.
struct IsMeasured
{
    template <typename A> bool operator()(const A &) const
    {
        return std::is_same_v<A, BootAnswer> || std::is_same_v<A, ClockAnswer> ||
               std::is_same_v<A, TicketsAnswer>;
    }
};

QJsonValue canonicalAnswer(const Answer &answer)
{
    if (std::visit(IsMeasured{}, answer))
        return QJsonValue(QStringLiteral("measured"));
    return json::encode(answer);
}

QJsonObject canonicalStep(const Plan &plan, const Step &step)
{
    QJsonArray changes;
    for (const Change &change : step.changes)
        changes.append(QJsonObject{{QStringLiteral("subject"), json::encode(change.subject)},
                                   {QStringLiteral("before"), canonicalAnswer(change.before)},
                                   {QStringLiteral("after"), canonicalAnswer(change.after)}});
    QJsonObject object{
        {QStringLiteral("computer"), step.computer},
        {QStringLiteral("kind"), json::encode(step.action).toObject().value(QStringLiteral("kind"))},
        {QStringLiteral("runs"), enumName(runsAt(step.action, kindAt(plan, step.computer)))},
        {QStringLiteral("command"), commandText(step.action)},
        {QStringLiteral("changes"), changes}};
    if (const auto *manualStep = std::get_if<ManualStep>(&step.action)) {
        // Its sentences are translated; what identifies it is not.
        object.insert(QStringLiteral("step"), manualStep->step);
        object.insert(QStringLiteral("subject"), manualStep->subject);
        object.insert(QStringLiteral("undoStep"), manualStep->undoStep);
    }
    if (const auto *edit = std::get_if<EditRegistry>(&step.action))
        object.insert(QStringLiteral("unavailable"), json::encode(edit->unavailable));
    return object;
}

template <typename A> bool unchangedValue(const A &before, const A &actual)
{
    if constexpr (std::is_same_v<A, RegistryValueAnswer>)
        return sameValue(before.value, actual.value);
    else if constexpr (std::is_same_v<A, BootAnswer>)
        return std::abs(before.bootTime - actual.bootTime) <= bootTimeNoise;
    else if constexpr (std::is_same_v<A, ClockAnswer>)
        return std::abs(before.offsetSeconds - actual.offsetSeconds) <= clockNoise;
    else if constexpr (std::is_same_v<A, TicketsAnswer> || std::is_same_v<A, StepAnswer>)
        return true; // tickets come and go; a step may be done at any time
    else
        return before == actual;
}

template <typename A> bool achievedValue(const A &after, const A &actual)
{
    if constexpr (std::is_same_v<A, BootAnswer>)
        return actual.bootTime >= after.bootTime;
    else if constexpr (std::is_same_v<A, TicketsAnswer>)
        return actual.cached <= after.cached;
    else if constexpr (std::is_same_v<A, StepAnswer>)
        return actual == after;
    else
        return unchangedValue(after, actual);
}

template <typename Compare>
bool compareSameKind(const Answer &expected, const Answer &actual, Compare compare)
{
    return std::visit(
        [&](const auto &value) {
            using A = std::remove_cvref_t<decltype(value)>;
            const A *other = std::get_if<A>(&actual);
            return other != nullptr && compare(value, *other);
        },
        expected);
}

} // namespace

ComputerKind kindAt(const Plan &plan, const QString &typed)
{
    const auto found = std::ranges::find_if(plan.computers, [&](const PlannedComputer &computer) {
        return sameRegistryName(computer.typed, typed);
    });
    return found == plan.computers.end() ? ComputerKind::Practice : found->identity.kind;
}

QString planHash(const Plan &plan)
{
    QJsonArray computers;
    for (const PlannedComputer &computer : plan.computers)
        computers.append(json::encode(computer));
    QJsonArray steps;
    for (const Step &step : plan.steps)
        steps.append(canonicalStep(plan, step));
    const QJsonObject canonical{{QStringLiteral("schema"), schemaVersion},
                                {QStringLiteral("computers"), computers},
                                {QStringLiteral("remedy"), plan.remedy},
                                {QStringLiteral("steps"), steps}};
    const QByteArray bytes = QJsonDocument(canonical).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isUnchanged(const Answer &before, const Answer &actual)
{
    return compareSameKind(before, actual, [](const auto &a, const auto &b) { return unchangedValue(a, b); });
}

bool isAchieved(const Answer &after, const Answer &actual)
{
    return compareSameKind(after, actual, [](const auto &a, const auto &b) { return achievedValue(a, b); });
}

Result<ConfirmedPlan> ConfirmedPlan::confirm(Plan plan, const QString &shownHash)
{
    QString hash = planHash(plan);
    if (hash.compare(shownHash, Qt::CaseInsensitive) != 0)
        return failure(
            ErrorCode::Conflict, plan.remedy,
            Text::tr("The changes are no longer those that were shown. Nothing was changed. Look at the "
                     "plan again and confirm it."));
    return ConfirmedPlan(std::move(plan), std::move(hash));
}

} // namespace credssp
