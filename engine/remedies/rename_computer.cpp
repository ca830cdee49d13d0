// The source document's remedy 4, the last resort: a new name leaves every stale record of the old one behind
// (facts page §3, no. 14).
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RenameComputer)
};

class RenameComputer final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("rename-computer"); }
    [[nodiscard]] QString title() const override
    {
        return Text::tr("Give the server a new name (last resort)");
    }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want to get rid of records of an old computer of the same name and nothing cheaper "
            "helped, then give the server a new name.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Restarts; }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        const QStringList lastResort{Text::tr(
            "It is the last resort: everything that knows the server by its name must be changed with it.")};
        bool conflict = false;
        bool known = !situation.servers.isEmpty();
        for (const QString &server : distinctServers(situation)) {
            if (identityCannotBeProven(situation, server) || situation.has(Problem::NameIsAddress) ||
                situation.has(Problem::NameNotProven))
                return decline(Text::tr("A new name would not prove the server's identity either."));
            const SpnView view = spnView(situation, server);
            conflict = conflict || !view.conflicts.empty();
            known = known && view.known;
        }
        if (conflict)
            return offer(0.15, {Text::tr("Another account carries the server's name in the directory.")},
                         lastResort);
        const bool untrusted = situation.hasSymptom(QStringLiteral("delegation-untrusted")) ||
                               situation.hasSymptom(QStringLiteral("delegation-untrusted-ntlm"));
        if (untrusted && !known)
            return offer(
                0.1,
                {Text::tr("A record of an old computer of the same name could be in the way; the directory "
                          "could not be asked.")},
                lastResort);
        return decline(Text::tr("No record of another computer is in the way of the server's name."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        PlanBuilder builder(situation.answers);
        const Suitability fits = suitability(situation);
        if (fits.confidence > 0)
            for (const QString &server : situation.serverComputers())
                if (situation.anyProblem(server) || situation.anyUnknown(server) ||
                    !isReadable(situation, server))
                    builder.add(server, renameByHand(server));
        return makePlan(
            situation, id(), builder,
            fits.against.isEmpty() || fits.confidence > 0
                ? Text::tr("The checks find nothing wrong on the server; it keeps its name.")
                : fits.against.front(),
            {Text::tr("Try everything cheaper first: a service principal name that sits on the wrong "
                      "account is moved with move-spn.")});
    }

private:
    [[nodiscard]] static ManualStep renameByHand(const QString &server)
    {
        ManualStep step;
        step.step = manual::renameComputer;
        // A suggestion: the old short name with a number, at most 15 characters (NetBIOS).
        step.subject = server.section(QLatin1Char('.'), 0, 0).left(13).toUpper() + QStringLiteral("-2");
        step.title = Text::tr("Give \"%1\" a new name, for example \"%2\"").arg(server, step.subject);
        step.steps = {
            Text::tr("Agree on a new name with everybody who uses \"%1\".").arg(server),
            Text::tr("On \"%1\", open Settings, System, About, and choose \"Rename this PC\".").arg(server),
            Text::tr("Restart the server."),
            Text::tr("Change the name wherever it stands: in Windows Admin Center, in scripts, and in "
                     "certificates."),
            Text::tr("Connect to the server under its new name.")};
        step.irreversible =
            Text::tr("The old name is not given back: the records that were in its way are still there.");
        return step;
    }
};

} // namespace

const Remedy &renameComputer()
{
    static const RenameComputer remedy;
    return remedy;
}

} // namespace credssp
