// Windows Admin Center's own gate: gateway administrators and its CredSSP group (facts page §8.4).
#include "engine/computers/name.h"
#include "engine/remedies/catalog.h"
#include "engine/remedies/evidence.h"

#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::JoinGatewayAdministrators)
};

/// The group's name has three spellings by version, all in English (facts page §8.4).
const QLatin1String groupPrefix("Windows Admin Center CredSSP");

QString personOf(const Situation &situation)
{
    if (!situation.user.isEmpty())
        return situation.user;
    const auto elevation =
        answersOf(situation.answers, situation.canonical(situation.client)).get(ElevationRead{});
    return elevation ? elevation->user : QString();
}

Result<GatewayAnswer> gatewayOf(const Situation &situation)
{
    const Answers &answers = answersOf(situation.answers, situation.canonical(situation.client));
    auto named = answers.get(GatewayRead{situation.user});
    return named ? named : answers.get(GatewayRead{});
}

class JoinGatewayAdministrators final : public Remedy
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("join-gateway-administrators"); }
    [[nodiscard]] QString title() const override
    {
        return Text::tr("Let the user use CredSSP in Windows Admin Center");
    }
    [[nodiscard]] QString goal() const override
    {
        return Text::tr(
            "If you want Windows Admin Center to let this user use CredSSP, then add the user to its "
            "CredSSP group and to its gateway administrators.");
    }
    [[nodiscard]] Risk risk() const override { return Risk::Low; }

    [[nodiscard]] std::vector<Read> reads(const CheckContext &context) const override
    {
        if (!context.isClient)
            return {};
        std::vector<Read> reads{ElevationRead{}, GatewayRead{context.user}};
        if (!context.user.isEmpty()) {
            reads.emplace_back(StepRead{manual::gatewayAccessPage, context.user});
            reads.emplace_back(StepRead{manual::signOutAndIn, context.user});
        }
        return reads;
    }

    [[nodiscard]] Suitability suitability(const Situation &situation) const override
    {
        const auto gateway = gatewayOf(situation);
        const bool says = situation.hasSymptom(QStringLiteral("wac-gateway"));
        if (gateway && gateway->installed && gateway->roleBasedAccess)
            return decline(roleBasedSentence());
        QStringList reasons;
        if (situation.has(Problem::NotGatewayAdministrator))
            reasons.append(Text::tr("The user is no gateway administrator of Windows Admin Center."));
        if (situation.has(Problem::NotInGatewayGroup))
            reasons.append(Text::tr("The user is not in Windows Admin Center's CredSSP group."));
        if (situation.has(Problem::GroupNotInSignIn))
            reasons.append(
                Text::tr("The user is in the group, but the present sign-in does not count it yet."));
        if (!reasons.isEmpty()) {
            // Windows' own errors come from behind this gate: whoever sees one has passed it, or does not use
            // it.
            const double confidence = says ? 0.95 : situation.symptoms.empty() ? 0.6 : 0.3;
            return offer(confidence, reasons);
        }
        const double guess = symptomConfidence(situation, id());
        if (!gateway && guess > 0)
            return offer(guess, {symptomReason(situation)});
        return decline(Text::tr("Windows Admin Center does not stop this user."));
    }

    [[nodiscard]] Result<Plan> plan(const Situation &situation) const override
    {
        if (const auto names = checkNames(situation); !names)
            return Failure(names.error());
        const auto gateway = gatewayOf(situation);
        if (!gateway)
            return nothingToDo(situation, id(),
                               Text::tr("It could not be read how Windows Admin Center is set up on \"%1\".")
                                   .arg(situation.client));
        if (!gateway->installed)
            return nothingToDo(
                situation, id(),
                Text::tr("Windows Admin Center is not installed on \"%1\".").arg(situation.client));
        if (gateway->roleBasedAccess)
            return nothingToDo(situation, id(), roleBasedSentence());
        const auto user = parseAccountName(personOf(situation));
        if (!user)
            return Failure(user.error());

        const QString client = situation.canonical(situation.client);
        PlanBuilder builder(situation.answers);
        QStringList notes;
        if (!gateway->credSspGroup.startsWith(groupPrefix))
            notes.append(
                Text::tr("This computer has no group whose name begins with \"%1\"; on a domain controller "
                         "Windows Admin Center cannot make one.")
                    .arg(groupPrefix));
        else if (!gateway->userInGroup)
            builder.add(client, ChangeGroupMember{gateway->credSspGroup, *user, true},
                        {Change{GroupMemberRead{gateway->credSspGroup, *user}, GroupMemberAnswer{false},
                                GroupMemberAnswer{true}}});
        if (!gateway->gatewayAdministrator)
            builder.add(client, accessPage(*user));
        if (!builder.isEmpty() || (gateway->userInGroup && !gateway->groupInToken)) {
            builder.add(client, signOutAndIn(*user));
            notes.append(Text::tr("An update of Windows Admin Center can empty the group again."));
        }
        return makePlan(
            situation, id(), builder,
            Text::tr("\"%1\" is a gateway administrator and in the CredSSP group already.").arg(*user),
            notes);
    }

private:
    [[nodiscard]] static QString roleBasedSentence()
    {
        return Text::tr(
            "You are signed in to Windows Admin Center with role-based access, where features that need "
            "CredSSP do not work. Sign in with an account that is an administrator of the server.");
    }

    [[nodiscard]] static ManualStep accessPage(const QString &user)
    {
        ManualStep step;
        step.step = manual::gatewayAccessPage;
        step.subject = user;
        step.title = Text::tr("Make \"%1\" a gateway administrator").arg(user);
        step.steps = {
            Text::tr("Open Windows Admin Center as somebody who is a gateway administrator."),
            Text::tr("Open Settings, then Access."),
            Text::tr("Add \"%1\", or a group that the user is in, to the gateway administrators.").arg(user)};
        step.undoStep = manual::leaveAccessPage;
        step.undoSteps = {Text::tr("Open Windows Admin Center as a gateway administrator."),
                          Text::tr("Open Settings, then Access."),
                          Text::tr("Remove \"%1\" from the gateway administrators.").arg(user)};
        return step;
    }

    [[nodiscard]] static ManualStep signOutAndIn(const QString &user)
    {
        ManualStep step;
        step.step = manual::signOutAndIn;
        step.subject = user;
        step.title = Text::tr("Sign out of Windows and in again as \"%1\"").arg(user);
        step.steps = {
            Text::tr("Save your work and close Windows Admin Center."),
            Text::tr("Sign out of Windows and in again: a new group counts from the next sign-in on."),
            Text::tr("Open Windows Admin Center and try again.")};
        step.irreversible = Text::tr("A sign-in cannot be taken back.");
        return step;
    }
};

} // namespace

const Remedy &joinGatewayAdministrators()
{
    static const JoinGatewayAdministrators remedy;
    return remedy;
}

} // namespace credssp
