// The server is connected to under a name that nothing proves (short name, alias, cluster name, address), and
// another name of it is proven.
#include "engine/computers/name.h"
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::UseProvenName)
};

/// Servers with an unproven name, each with the name to use instead (empty: none is known).
std::vector<std::pair<QString, QString>> unprovenNames(const Situation &situation)
{
    std::vector<std::pair<QString, QString>> names;
    for (const QString &server : distinctServers(situation)) {
        const QString computer = situation.canonical(server);
        bool concerned = false;
        for (const Problem problem : {Problem::NameNotProven, Problem::NameIsAddress})
            for (const Finding *finding : situation.problems(problem))
                concerned = concerned || sameRegistryName(finding->about, server) ||
                            sameRegistryName(finding->computer, server) ||
                            (finding->about.isEmpty() && sameRegistryName(finding->computer, computer));
        if (concerned)
            names.emplace_back(server, provenName(situation, server));
    }
    return names;
}

class UseProvenName final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("use-proven-name"); }
    [[nodiscard]] QString title() const override { return Text::tr("Connect under a name that is proven"); }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want the server's identity to be proven without changing anything, then connect to it "
            "under the name it is registered with.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::None; }

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
        QStringList nameless;
        for (const auto &[typed, proven] : unprovenNames(situation)) {
            if (proven.isEmpty())
                nameless.append(typed);
            else
                reasons.append(
                    Text::tr("Nothing proves the name \"%1\"; the same server is proven as \"%2\".")
                        .arg(typed, proven));
        }
        if (!reasons.isEmpty())
            return offer(0.93, reasons);
        if (!nameless.isEmpty())
            return decline(Text::tr("No other name of the server is known to be proven: %1.")
                               .arg(nameless.join(QStringLiteral(", "))));
        return decline(Text::tr("The name that you connect to is not the problem."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        PlanBuilder builder(situation.answers);
        for (const auto &[typed, proven] : unprovenNames(situation)) {
            if (proven.isEmpty())
                continue;
            if (const auto name = ComputerName::parse(proven); !name)
                return Failure(name.error());
            builder.add(situation.canonical(situation.client), step(typed, proven));
        }
        return makePlan(situation, id(), builder,
                        Text::tr("No other name is known under which the server is proven."));
    }

private:
    [[nodiscard]] static ManualStep step(const QString &typed, const QString &proven)
    {
        ManualStep step;
        step.step = manual::useProvenName;
        step.subject = typed + QLatin1Char('>') + proven;
        step.title = Text::tr("Connect to \"%2\" instead of \"%1\"").arg(typed, proven);
        step.steps = {
            Text::tr(
                "In Windows Admin Center, add the server under the name \"%1\". In a script, use that name.")
                .arg(proven),
            Text::tr("Connect again.")};
        step.irreversible =
            Text::tr("Nothing is changed on a computer, so there is nothing to undo. You can use the "
                     "old name again at any time.");
        return step;
    }
};

} // namespace

const Remedy &useProvenName()
{
    static const UseProvenName remedy;
    return remedy;
}

} // namespace credssp
