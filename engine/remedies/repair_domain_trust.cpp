// A computer and its domain no longer share a password (broken secure channel): tickets for it cannot be
// opened there (facts page §5.3, 0x80090322 and 1789).
#include "engine/computers/name.h"
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::RepairDomainTrust)
};

QStringList brokenChannels(const Situation &situation)
{
    QStringList broken;
    for (const QString &computer : situation.computerNames()) {
        const auto channel = answersOf(situation.answers, computer).get(SecureChannelRead{});
        if (situation.has(Problem::SecureChannelBroken, computer) ||
            (channel && channel->controllerReachable && !channel->intact))
            broken.append(computer);
    }
    return broken;
}

/// Servers that could not be read although the directory says nothing against them: a broken secure channel
/// shows from outside only so.
QStringList suspects(const Situation &situation)
{
    QStringList found;
    for (const QString &server : distinctServers(situation)) {
        const QString computer = situation.canonical(server);
        const auto channel = answersOf(situation.answers, computer).get(SecureChannelRead{});
        const SpnView view = spnView(situation, server);
        const auto port =
            answersOf(situation.answers, situation.canonical(situation.client)).get(PortRead{server, 5985});
        const bool listens = port && port->state == PortState::Open;
        if (!channel && isUnreachable(situation, computer) && listens && view.known &&
            view.missing.isEmpty() && view.conflicts.empty() &&
            winRmStopped(situation, computer) != Seen::Yes)
            found.append(computer);
    }
    return found;
}

bool tellsOfTickets(const Situation &situation)
{
    return situation.hasSymptom(QStringLiteral("trust-broken")) ||
           situation.hasSymptom(QStringLiteral("kerberos-spn"));
}

class RepairDomainTrust final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("repair-domain-trust"); }
    [[nodiscard]] QString title() const override
    {
        return Text::tr("Repair the computer's trust with its domain");
    }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want the domain and the computer to know each other again, then give the computer a "
            "new password in the domain.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Low; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &context) const override
    {
        std::vector<Read> reads{SecureChannelRead{}, DomainRead{}};
        if (context.isClient)
            for (const QString &server : context.servers) {
                reads.emplace_back(PortRead{server, 5985});
                reads.emplace_back(SpnOwnersRead{server});
            }
        if (context.isServer)
            reads.emplace_back(StepRead{manual::restartComputer, QString()});
        return reads;
    }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        const QStringList broken = brokenChannels(situation);
        if (!broken.isEmpty())
            return offer(0.92, {Text::tr("The trust with the domain (the secure channel) is broken on: %1.")
                                    .arg(broken.join(QStringLiteral(", ")))});
        const QStringList suspected = suspects(situation);
        if (!suspected.isEmpty()) {
            const QString reason =
                Text::tr("The directory has every name in its right place, and still the server does "
                         "not accept what the domain issues for it: %1.")
                    .arg(suspected.join(QStringLiteral(", ")));
            if (tellsOfTickets(situation))
                return offer(0.65, {reason});
            if (situation.symptoms.empty())
                return offer(0.5, {reason});
        }
        bool unknown = false;
        for (const QString &computer : situation.computerNames())
            unknown = unknown || !answersOf(situation.answers, computer).get(SecureChannelRead{});
        const double guess = symptomConfidence(situation, id());
        if (unknown && situation.hasSymptom(QStringLiteral("trust-broken")))
            return offer(0.6, {symptomReason(situation)});
        if (unknown && guess > 0)
            return offer(guess, {symptomReason(situation)});
        return decline(Text::tr("The trust with the domain is not known to be broken."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        PlanBuilder builder(situation.answers);
        QStringList broken = brokenChannels(situation);
        if (broken.isEmpty())
            broken = suspects(situation);
        for (const QString &computer : std::as_const(broken))
            builder.add(computer, repairByHand(computer, domainOf(situation, computer)));
        // The source document: "if the servers are in a workgroup, restart each of them".
        if (broken.isEmpty())
            for (const QString &computer : situation.serverComputers()) {
                const auto domain = answersOf(situation.answers, computer).get(DomainRead{});
                if (domain && !domain->joined && tellsOfTickets(situation))
                    builder.add(computer, RestartComputer{});
            }
        return makePlan(situation, id(), builder,
                        Text::tr("No computer that could be read has lost the trust of its domain."));
    }

private:
    [[nodiscard]] static QString domainOf(const Situation &situation, const QString &computer)
    {
        for (const QString &name : {computer, situation.canonical(situation.client)})
            if (const auto domain = answersOf(situation.answers, name).get(DomainRead{});
                domain && domain->joined)
                return domain->domain;
        return {};
    }

    [[nodiscard]] static ManualStep repairByHand(const QString &computer, const QString &domain)
    {
        ManualStep step;
        step.step = manual::repairTrust;
        step.subject = domain;
        step.title = Text::tr("Repair the trust of \"%1\" with its domain").arg(computer);
        step.steps = {
            Text::tr("Sign in on \"%1\" with a local administrator account, for example with Remote Desktop.")
                .arg(computer),
            Text::tr("Open Windows PowerShell as administrator. Windows asks for the password in a window of "
                     "its own; "
                     "CredSSP Wizard never sees it."),
            Text::tr("Run this command, and enter an account that may join computers to the domain: %1")
                .arg(QStringLiteral("Test-ComputerSecureChannel -Repair -Credential (Get-Credential)")),
            Text::tr("If the answer is not True: take the computer out of the domain, put it back in, and "
                     "restart it."),
            Text::tr(
                "On a domain controller this command does not work; turn to the domain's administrators.")};
        step.irreversible =
            Text::tr("The old, broken password is of no use to anybody, so it is not brought back.");
        return step;
    }
};

} // namespace

const Remedy &repairDomainTrust()
{
    static const RepairDomainTrust remedy;
    return remedy;
}

} // namespace credssp
