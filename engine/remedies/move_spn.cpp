// A service principal name sits on an account that is not the server's: take it from there, with its owner's
// consent, and give it to the right one (facts page §3, no. 14).
#include "engine/computers/name.h"
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::MoveSpn)
};

struct Move
{
    SpnConflict conflict;
    QString right;
};

std::vector<Move> moves(const Situation &situation)
{
    std::vector<Move> found;
    QStringList seen;
    for (const QString &server : distinctServers(situation)) {
        const SpnView view = spnView(situation, server);
        for (const SpnConflict &conflict : view.conflicts) {
            const QString id = conflict.spn.toLower() + QLatin1Char(' ') + conflict.wrong.account.toLower();
            if (seen.contains(id))
                continue;
            seen.append(id);
            found.push_back({conflict, view.account});
        }
    }
    return found;
}

class MoveSpnRemedy final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("move-spn"); }
    [[nodiscard]] QString title() const override
    {
        return Text::tr("Move a service principal name to the right account");
    }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want the server to be the only one that can prove this name, then take the name from "
            "the wrong account and give it to the server's own.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Low; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &context) const override
    {
        std::vector<Read> reads;
        if (context.isClient)
            for (const QString &server : context.servers)
                reads.emplace_back(SpnOwnersRead{server});
        return reads;
    }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        QStringList reasons;
        for (const Move &move : moves(situation))
            reasons.append(
                move.conflict.rightOwnsItToo
                    ? Text::tr("\"%1\" belongs to two accounts: to \"%2\", where it belongs, and to \"%3\".")
                          .arg(move.conflict.spn, move.right, move.conflict.wrong.account)
                    : Text::tr("\"%1\" belongs to the account \"%3\" and not to \"%2\".")
                          .arg(move.conflict.spn, move.right, move.conflict.wrong.account));
        if (!reasons.isEmpty())
            return offer(0.92, reasons,
                         {Text::tr("Ask the owner of that account first: a service may need the name.")});
        bool unknown = situation.servers.isEmpty();
        for (const QString &server : distinctServers(situation))
            unknown =
                unknown || (!spnView(situation, server).known && !identityCannotBeProven(situation, server));
        const double guess = symptomConfidence(situation, id());
        if (unknown && guess > 0)
            return offer(guess, {symptomReason(situation)});
        return decline(
            Text::tr("No service principal name of the server is known to sit on another account."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        const QString client = situation.canonical(situation.client);
        const std::vector<Move> found = moves(situation);
        PlanBuilder builder(situation.answers);
        QStringList asked;
        for (const Move &move : found) {
            if (sameRegistryName(move.conflict.wrong.account, move.right))
                return nothingToDo(
                    situation, id(),
                    Text::tr("Both accounts are called \"%1\" (the other one is %2), so a command could "
                             "reach the wrong one. Let the directory's administrators remove the service "
                             "principal name from "
                             "that other account.")
                        .arg(move.right, move.conflict.wrong.distinguishedName));
            if (asked.contains(move.conflict.wrong.account, Qt::CaseInsensitive))
                continue;
            asked.append(move.conflict.wrong.account);
            builder.add(client, ask(move.conflict));
        }
        QStringList registered;
        for (const Move &move : found) {
            const auto spn = parseSpn(move.conflict.spn);
            const auto wrong = parseAccountName(move.conflict.wrong.account);
            if (!spn)
                return Failure(spn.error());
            if (!wrong)
                return Failure(wrong.error());
            builder.add(client, UnregisterSpn{*spn, *wrong});
        }
        for (const Move &move : found) {
            const auto right = parseAccountName(move.right);
            if (!right)
                return Failure(right.error());
            if (move.conflict.rightOwnsItToo || registered.contains(move.conflict.spn, Qt::CaseInsensitive))
                continue;
            registered.append(move.conflict.spn);
            builder.add(client, RegisterSpn{move.conflict.spn, *right});
        }
        QStringList notes;
        if (!builder.isEmpty()) {
            for (const SignIn session : {SignIn::System, SignIn::NetworkService, SignIn::CurrentUser})
                builder.add(client, PurgeTickets{session});
            notes.append(
                Text::tr("Sign out and in again on \"%1\" before you try again.").arg(situation.client));
        }
        return makePlan(
            situation, id(), builder,
            Text::tr("No service principal name of the server is known to sit on another account."), notes);
    }

private:
    [[nodiscard]] static ManualStep ask(const SpnConflict &conflict)
    {
        ManualStep step;
        step.step = manual::askOwner;
        step.subject = conflict.wrong.account;
        step.title = Text::tr("Ask who owns the account \"%1\"").arg(conflict.wrong.account);
        step.steps = {
            Text::tr("Find out who looks after this account: %1.").arg(conflict.wrong.distinguishedName),
            Text::tr("Ask whether a service that runs under it needs the name \"%1\".").arg(conflict.spn),
            Text::tr("Go on only if nobody needs it there.")};
        step.irreversible = Text::tr("Asking changes nothing, so there is nothing to undo.");
        return step;
    }
};

} // namespace

const Remedy &moveSpn()
{
    static const MoveSpnRemedy remedy;
    return remedy;
}

} // namespace credssp
