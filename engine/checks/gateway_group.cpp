// Windows Admin Center's own gate on the client: gateway administrator, member of its CredSSP group, not
// under role-based access. Source: facts page §8.4.
#include "engine/checks/judging.h"

#include <QCoreApplication>

namespace credssp::checks {

namespace {

constexpr const char *checkId = "gateway-group";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::GatewayGroupCheck)
};

std::vector<Read> reads(const CheckContext &context)
{
    if (!context.isClient)
        return {};
    return {GatewayRead{context.user}, ElevationRead{}};
}

void judgeGroup(const GatewayAnswer &gateway, const QString &user, FindingList &findings)
{
    const QString computer = findings.computer();
    if (!gateway.credSspGroup.isEmpty() && !gateway.userInGroup)
        findings.problem(
            Problem::NotInGatewayGroup,
            Text::tr("\"%1\" is not in the CredSSP group of Windows Admin Center on \"%2\".")
                .arg(user, computer),
            Text::tr("Only members of the local group \"%1\" may use CredSSP in Windows Admin Center.")
                .arg(gateway.credSspGroup),
            user, gateway.credSspGroup);
    else if (gateway.userInGroup && !gateway.groupInToken)
        findings.problem(
            Problem::GroupNotInSignIn,
            Text::tr(
                "\"%1\" is in the CredSSP group of \"%2\", but the present sign-in does not count it yet.")
                .arg(user, computer),
            Text::tr("Windows looks up groups when somebody signs in. Sign out and in again to make \"%1\" "
                     "count.")
                .arg(gateway.credSspGroup),
            user, gateway.credSspGroup);
}

std::vector<Finding> judge(const CheckContext &context, const AnswersByComputer &answers)
{
    if (!context.isClient)
        return {};
    FindingList findings(checkId, context.computer);
    const Answers &own = answersOf(answers, context.computer);
    const auto gateway = own.get(GatewayRead{context.user});
    if (!gateway) {
        findings.unknown(
            Text::tr("It is not known whether Windows Admin Center lets you use CredSSP on \"%1\".")
                .arg(context.computer),
            gateway.error());
        return findings.take();
    }
    if (!gateway->installed) {
        findings.notApplicable(
            Text::tr("Windows Admin Center is not installed on \"%1\".").arg(context.computer),
            Text::tr("So its own rights do not matter here."));
        return findings.take();
    }
    QString user = context.user;
    if (const auto elevation = own.get(ElevationRead{}); user.isEmpty() && elevation)
        user = elevation->user;
    if (user.isEmpty())
        user = Text::tr("current user");
    if (!gateway->gatewayAdministrator)
        findings.problem(
            Problem::NotGatewayAdministrator,
            Text::tr("\"%1\" is no gateway administrator of Windows Admin Center on \"%2\".")
                .arg(user, context.computer),
            Text::tr(
                "Windows Admin Center lets only its gateway administrators use CredSSP. They are named on "
                "its own page Settings, Access; local administrators always belong to them."),
            user);
    judgeGroup(*gateway, user, findings);
    if (gateway->roleBasedAccess)
        findings.problem(
            Problem::RoleBasedAccess,
            Text::tr("\"%1\" works in Windows Admin Center under role-based access.").arg(user),
            Text::tr(
                "Under role-based access Windows Admin Center cannot use CredSSP. Use an account that is "
                "an administrator of the servers."),
            user);
    if (findings.isEmpty())
        findings.ok(
            Text::tr("Windows Admin Center lets \"%1\" use CredSSP on \"%2\".").arg(user, context.computer),
            gateway->credSspGroup.isEmpty()
                ? Text::tr("This Windows Admin Center has no group of its own for CredSSP.")
                : Text::tr("The account is a gateway administrator and counts as a member of \"%1\".")
                      .arg(gateway->credSspGroup),
            user, gateway->credSspGroup);
    return findings.take();
}

} // namespace

Check gatewayGroup()
{
    return {checkId,
            [] { return Text::tr("Rights in Windows Admin Center"); },
            [] {
                return Text::tr(
                    "Windows Admin Center uses CredSSP only for people who have been given the right to it.");
            },
            Concerns::Client,
            false,
            reads,
            judge};
}

} // namespace credssp::checks
