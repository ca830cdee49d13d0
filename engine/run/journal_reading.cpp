// Journal lines → what they say.
#include "engine/run/journal.h"
#include "engine/run/journal_line.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Journal)
};

Failure corrupt(const QString &path, std::size_t index, const QString &what)
{
    return failure(
        ErrorCode::Corrupt, path,
        Text::tr("The journal \"%1\" is damaged at line %2: %3. It is not used; nothing was changed.")
            .arg(path)
            .arg(index + 1)
            .arg(what));
}

/// Folds one body into the content; an error text when it does not fit.
QString take(const QJsonObject &body, JournalContent &content)
{
    const QString type = body.value(QStringLiteral("type")).toString();
    if (type == QLatin1String("kept-on")) {
        auto decision = json::decode<KeptOn>(body, QStringLiteral("kept-on"));
        if (!decision)
            return decision.error().detail;
        content.keptOn = std::move(*decision);
        return {};
    }
    if (type == QLatin1String("pass")) {
        const auto kind = json::decode<PassKind>(body.value(QStringLiteral("pass")), QStringLiteral("pass"));
        const auto started =
            json::decode<QString>(body.value(QStringLiteral("started")), QStringLiteral("started"));
        if (!kind || !started)
            return !kind ? kind.error().detail : started.error().detail;
        Pass pass;
        pass.kind = *kind;
        pass.started = *started;
        if (const QJsonValue nonce = body.value(QStringLiteral("handover")); !nonce.isUndefined()) {
            auto handover = json::decode<QString>(nonce, QStringLiteral("handover"));
            if (!handover)
                return handover.error().detail;
            pass.handover = std::move(*handover);
        }
        pass.plan = content.header.plan;
        if (*kind != PassKind::Apply) {
            auto plan = json::decode<Plan>(body.value(QStringLiteral("plan")), QStringLiteral("plan"));
            if (!plan)
                return plan.error().detail;
            pass.plan = std::move(*plan);
        }
        content.passes.push_back(std::move(pass));
        return {};
    }
    if (content.passes.empty())
        return Text::tr("it stands before the first pass");
    Pass &pass = content.passes.back();
    const auto inRange = [&](int step) { return step >= 0 && std::cmp_less(step, pass.plan.steps.size()); };
    if (type == QLatin1String("intent")) {
        const auto step = json::decode<int>(body.value(QStringLiteral("step")), QStringLiteral("step"));
        if (!step || !inRange(*step))
            return Text::tr("it names a step that the plan does not have");
        pass.intents.push_back(*step);
        return {};
    }
    if (type == QLatin1String("outcome")) {
        auto outcome = json::decode<Outcome>(body, QStringLiteral("outcome"));
        if (!outcome)
            return outcome.error().detail;
        if (!inRange(outcome->step))
            return Text::tr("it names a step that the plan does not have");
        pass.outcomes.push_back(std::move(*outcome));
        return {};
    }
    if (type == QLatin1String("end")) {
        pass.ended = true;
        return {};
    }
    return Text::tr("this version does not know its kind");
}

bool anyLeftOut(const std::vector<Outcome> &outcomes)
{
    return std::ranges::any_of(outcomes, &Outcome::leftOut);
}

SessionState stateOfRun(const std::vector<Outcome> &outcomes)
{
    const auto any = [&](OutcomeState state) {
        return std::ranges::any_of(outcomes,
                                   [&](const Outcome &o) { return o.state == state && !o.leftOut; });
    };
    if (any(OutcomeState::Failed) || any(OutcomeState::NotChanged))
        return SessionState::Failed;
    if (any(OutcomeState::Refused))
        return SessionState::Refused;
    if (any(OutcomeState::Waiting))
        return SessionState::Waiting;
    if (any(OutcomeState::Skipped))
        return SessionState::Interrupted;
    return anyLeftOut(outcomes) ? SessionState::PartlyDone : SessionState::Done;
}

} // namespace

SessionState stateOf(PassKind kind, const std::vector<Outcome> &outcomes)
{
    const SessionState run = stateOfRun(outcomes);
    if (kind != PassKind::Undo)
        return run;
    return run == SessionState::Done ? SessionState::Undone : SessionState::PartlyUndone;
}

SessionState JournalContent::state() const
{
    if (passes.empty() || !passes.back().ended)
        return SessionState::Interrupted;
    const SessionState last = stateOf(passes.back().kind, passes.back().outcomes);
    // What was left out once stays undone, also when a later pass did all the rest.
    const bool partly = last == SessionState::Done && std::ranges::any_of(passes, [](const Pass &pass) {
                            return anyLeftOut(pass.outcomes);
                        });
    return partly ? SessionState::PartlyDone : last;
}

Result<JournalContent> Journal::read(const QString &folder, const QString &session)
{
    if (!isSessionId(session))
        return failure(
            ErrorCode::InvalidInput, session,
            Text::tr("\"%1\" is not the id of a session. The list of sessions shows the ids.").arg(session));
    const QString path = filePath(folder, session);
    const auto chain = journal_line::readChain(path);
    if (!chain)
        return Failure(chain.error());
    JournalContent content;
    content.torn = chain->torn;
    for (std::size_t i = 0; i < chain->bodies.size(); ++i) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(chain->bodies.at(i), &error);
        if (!document.isObject())
            return corrupt(path, i, error.errorString());
        const QJsonObject body = document.object();
        if (i == 0) {
            auto header = json::decode<JournalHeader>(body, QStringLiteral("session"));
            if (!header)
                return corrupt(path, i, header.error().detail);
            if (header->schema != 1 || header->session != session)
                return corrupt(path, i, Text::tr("it belongs to another session or another version"));
            content.header = std::move(*header);
        } else if (const QString problem = take(body, content); !problem.isEmpty()) {
            return corrupt(path, i, problem);
        }
    }
    return content;
}

} // namespace credssp
