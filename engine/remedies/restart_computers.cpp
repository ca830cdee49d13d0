// A restart clears what was remembered wrongly and applies policies. The source document's remedy 1; proven
// by the boot time.
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RestartComputers)
};

class RestartComputers final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("restart-computers"); }
    [[nodiscard]] QString title() const override { return Text::tr("Restart the computers"); }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want Windows to forget what it remembers wrongly, then restart the server and this "
            "computer.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Restarts; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &) const override { return {BootRead{}}; }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        if (situation.symptoms.empty())
            return decline(Text::tr("Nothing points to something that a restart would clear."));
        for (const QString &server : distinctServers(situation))
            if (identityCannotBeProven(situation, server))
                return decline(
                    Text::tr("A restart does not give \"%1\" an identity that can be proven.").arg(server));
        const double guess = symptomConfidence(situation, id());
        if (guess <= 0)
            return decline(Text::tr("This error does not go away with a restart."));
        return offer(
            std::min(guess, 0.3),
            {Text::tr(
                "Windows remembers tickets and refusals until it is restarted; one of them may be out of "
                "date.")},
            {Text::tr("Everybody who works on these computers is interrupted.")});
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        PlanBuilder builder(situation.answers);
        const QString client = situation.canonical(situation.client);
        for (const QString &server : situation.serverComputers())
            if (server != client && (situation.anyProblem(server) || situation.anyUnknown(server)))
                builder.add(server, RestartComputer{});
        // Last, because everything else runs from here.
        builder.add(client, RestartComputer{});
        return makePlan(
            situation, id(), builder, QString(),
            {Text::tr("Save all work first. Programs are closed without asking, and sessions to these "
                      "computers drop."),
             Text::tr("Servers on which the checks find nothing wrong are not restarted."),
             Text::tr("When this computer has restarted, open CredSSP Wizard again; it finishes what was "
                      "begun.")});
    }
};

} // namespace

const Remedy &restartComputers()
{
    static const RestartComputers remedy;
    return remedy;
}

} // namespace credssp
