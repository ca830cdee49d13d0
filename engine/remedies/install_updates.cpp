// One side lacks the fix of CVE-2018-0886. Never answered by allowing the unpatched side (facts page §9).
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::InstallUpdates)
};

QStringList unpatched(const Situation &situation)
{
    QStringList found;
    for (const QString &computer : situation.computerNames()) {
        const auto level = answersOf(situation.answers, computer).get(UpdateLevelRead{});
        if (situation.has(Problem::UpdateMissing, computer) || (level && !level->credSspFixed))
            found.append(computer);
    }
    return found;
}

class InstallUpdates final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("install-updates"); }
    [[nodiscard]] QString title() const override { return Text::tr("Install the missing Windows updates"); }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want both sides to speak the same, safe CredSSP, then install the updates on the side "
            "that lacks them.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Restarts; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &) const override
    {
        return {UpdateLevelRead{}, StepRead{manual::installUpdates, QString()}};
    }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        const QStringList without = unpatched(situation);
        if (!without.isEmpty())
            return offer(0.92,
                         {Text::tr("The update against CVE-2018-0886 (KB4093492 or later) is missing on: %1.")
                              .arg(without.join(QStringLiteral(", ")))});
        const double guess = symptomConfidence(situation, id());
        bool unknown = false;
        for (const QString &computer : situation.computerNames())
            unknown = unknown || !answersOf(situation.answers, computer).get(UpdateLevelRead{});
        if (unknown && guess > 0)
            return offer(guess, {symptomReason(situation)});
        return decline(Text::tr("No update that CredSSP needs is known to be missing."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        PlanBuilder builder(situation.answers);
        QStringList targets = unpatched(situation);
        if (targets.isEmpty() && situation.hasSymptom(QStringLiteral("encryption-oracle")))
            for (const QString &computer : situation.computerNames())
                if (!answersOf(situation.answers, computer).get(UpdateLevelRead{}))
                    targets.append(computer);
        for (const QString &computer : std::as_const(targets))
            builder.add(computer, installByHand(computer));
        QStringList notes;
        if (!builder.isEmpty())
            notes.append(
                Text::tr("Never set AllowEncryptionOracle to 2 instead: it opens the way for an attack "
                         "(CVE-2018-0886)."));
        return makePlan(situation, id(), builder,
                        Text::tr("No update that CredSSP needs is known to be missing."), notes);
    }

private:
    [[nodiscard]] static ManualStep installByHand(const QString &computer)
    {
        ManualStep step;
        step.step = manual::installUpdates;
        step.title = Text::tr("Install the updates on \"%1\"").arg(computer);
        step.steps = {
            Text::tr("Open Windows Update on \"%1\", or the tool that your company installs updates with.")
                .arg(computer),
            Text::tr("Install the latest cumulative update; every one since May 2018 contains the fix."),
            Text::tr("Restart the computer when Windows asks for it.")};
        step.irreversible = Text::tr("Updates are not removed again: the computer would be open to attack.");
        return step;
    }
};

} // namespace

const Remedy &installUpdates()
{
    static const InstallUpdates remedy;
    return remedy;
}

} // namespace credssp
