// A service principal name that a computer ought to have is owned by nobody. The source document's remedy 3,
// with the arguments in the right order (facts page §3, no. 1).
#include "engine/computers/name.h"
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RegisterSpn)
};

QString conflictSentence(const SpnConflict &conflict)
{
    return Text::tr(
               "\"%1\" belongs to the account \"%2\" (%3). Nothing is registered before that is settled; see "
               "move-spn.")
        .arg(conflict.spn, conflict.wrong.account, conflict.wrong.distinguishedName);
}

class RegisterSpnRemedy final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("register-spn"); }
    [[nodiscard]] QString title() const override
    {
        return Text::tr("Register the missing service principal names");
    }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want the server to be able to prove who it is, then register its names (WSMAN service "
            "principal names) in the directory.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Low; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &context) const override
    {
        std::vector<Read> reads;
        if (context.isClient) {
            for (const QString &server : context.servers)
                reads.emplace_back(SpnOwnersRead{server});
            reads.emplace_back(SpnOwnersRead{context.client});
        }
        return reads;
    }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        QStringList missing;
        QStringList conflicts;
        bool refused = false;
        bool unknown = situation.servers.isEmpty();
        for (const QString &server : distinctServers(situation)) {
            const SpnView view = spnView(situation, server);
            unknown = unknown || (!view.known && !identityCannotBeProven(situation, server));
            missing += view.missing;
            for (const SpnConflict &conflict : view.conflicts)
                conflicts.append(conflictSentence(conflict));
            refused = refused || (!view.missing.isEmpty() &&
                                  spnRefused(situation, situation.canonical(server)) == Seen::Yes);
        }
        if (!conflicts.isEmpty())
            return {0.0, {}, conflicts};
        if (!missing.isEmpty()) {
            QStringList reasons{Text::tr("Nobody owns these service principal names: %1.")
                                    .arg(missing.join(QStringLiteral(", ")))};
            if (refused)
                reasons.append(Text::tr("Event 10154 says that the computer could not write them itself."));
            return offer(refused ? 0.9 : 0.7, reasons);
        }
        const double guess = symptomConfidence(situation, id());
        if (unknown && guess > 0)
            return offer(guess, {symptomReason(situation)});
        return decline(Text::tr("No service principal name that could be looked up is missing."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        const QString client = situation.canonical(situation.client);
        PlanBuilder builder(situation.answers);
        QStringList notes;
        QStringList beforehand;
        QStringList typed = distinctServers(situation);
        QStringList done;
        bool known = false;
        for (const QString &server : std::as_const(typed)) {
            const SpnView view = spnView(situation, server);
            known = known || view.known;
            if (!view.conflicts.empty())
                return nothingToDo(situation, id(), conflictSentence(view.conflicts.front()));
        }
        if (!typed.contains(situation.client, Qt::CaseInsensitive))
            typed.append(situation.client);
        for (const QString &name : std::as_const(typed)) {
            const SpnView view = spnView(situation, name);
            if (!view.conflicts.empty())
                notes.append(
                    conflictSentence(view.conflicts.front())); // the client's own; the server's stops above
            for (const QString &spn : view.missing) {
                if (done.contains(spn, Qt::CaseInsensitive))
                    continue;
                done.append(spn);
                if (const auto ok = add(builder, client, spn, view.account); !ok)
                    return Failure(ok.error());
            }
        }
        if (!builder.isEmpty()) {
            for (const SignIn session : {SignIn::System, SignIn::NetworkService, SignIn::CurrentUser})
                builder.add(client, PurgeTickets{session});
            notes.append(
                Text::tr("Sign out and in again on \"%1\" before you try again: other sign-ins may still "
                         "remember that the name was missing.")
                    .arg(situation.client));
            beforehand.append(
                Text::tr("Registering needs the right to write to these accounts in the directory."));
        }
        Plan plan = makePlan(
            situation, id(), builder,
            known ? Text::tr("Every service principal name is registered where it belongs.")
                  : Text::tr("The directory could not be asked for the service principal names, so it is "
                             "not known what is missing."),
            notes);
        plan.beforehand = beforehand;
        return plan;
    }

private:
    /// Both parts come from the directory; they are validated like typed text before they reach a command.
    [[nodiscard]] static Result<void> add(PlanBuilder &builder, const QString &client, const QString &spn,
                                          const QString &account)
    {
        const auto name = parseSpn(spn);
        if (!name)
            return Failure(name.error());
        const auto owner = parseAccountName(account);
        if (!owner)
            return Failure(owner.error());
        builder.add(client, RegisterSpn{*name, *owner});
        return {};
    }
};

} // namespace

const Remedy &registerSpn()
{
    static const RegisterSpnRemedy remedy;
    return remedy;
}

} // namespace credssp
