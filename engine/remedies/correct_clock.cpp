// Clocks more than five minutes apart: Kerberos proves nobody (facts page §5.3, 0x80090324).
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CorrectClock)
};

constexpr qint64 toleranceSeconds = 300; // Kerberos' default, unconfirmed (facts page §8.3)

bool isOff(qint64 seconds)
{
    return seconds > toleranceSeconds || seconds < -toleranceSeconds;
}

/// The computers whose own clock is off.
QStringList wrongClocks(const Situation &situation)
{
    const QString client = situation.canonical(situation.client);
    QStringList wrong;
    bool anyKnown = false;
    for (const QString &computer : situation.computerNames()) {
        const auto own = answersOf(situation.answers, computer).get(ClockRead{});
        anyKnown = anyKnown || own.has_value();
        if (own && isOff(own->offsetSeconds))
            wrong.append(computer);
    }
    if (!wrong.isEmpty())
        return wrong;
    // No computer says so of itself: take the client's word, which then is known to be right.
    for (const QString &server : distinctServers(situation)) {
        const QString computer = situation.canonical(server);
        const auto seen = answersOf(situation.answers, client).get(ClockRead{server});
        const auto own = answersOf(situation.answers, computer).get(ClockRead{});
        if (seen && isOff(seen->offsetSeconds) && !own && !wrong.contains(computer))
            wrong.append(computer);
    }
    if (wrong.isEmpty() && !anyKnown)
        for (const Finding *finding : situation.problems(Problem::ClockSkewed))
            if (!wrong.contains(finding->computer, Qt::CaseInsensitive))
                wrong.append(finding->computer);
    return wrong;
}

class CorrectClock final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("correct-clock"); }
    [[nodiscard]] QString title() const override { return Text::tr("Set the clock right"); }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want the computers to recognize each other, then bring the clock that is off back to "
            "the domain's time.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Low; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &context) const override
    {
        std::vector<Read> reads{ClockRead{}};
        if (context.isClient)
            for (const QString &server : context.servers)
                reads.emplace_back(ClockRead{server});
        return reads;
    }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        const QStringList wrong = wrongClocks(situation);
        if (!wrong.isEmpty())
            return offer(
                0.92, {Text::tr("The clock is more than 5 minutes off on: %1. Kerberos then proves nobody's "
                                "identity.")
                           .arg(wrong.join(QStringLiteral(", ")))});
        const bool known =
            answersOf(situation.answers, situation.canonical(situation.client)).get(ClockRead{}).has_value();
        const double guess = symptomConfidence(situation, id());
        if (!known && guess > 0)
            return offer(guess, {symptomReason(situation)});
        return decline(Text::tr("No clock that could be read is off."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        PlanBuilder builder(situation.answers);
        for (const QString &computer : wrongClocks(situation))
            builder.add(computer, SyncClock{});
        return makePlan(situation, id(), builder, Text::tr("No clock that could be read is off."));
    }
};

} // namespace

const Remedy &correctClock()
{
    static const CorrectClock remedy;
    return remedy;
}

} // namespace credssp
