#include "engine/diagnosis/advice.h"

#include "engine/diagnosis/diagnosis.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Advice)
};

QString names(const std::vector<const Finding *> &findings)
{
    QStringList list;
    for (const Finding *finding : findings) {
        const QString name = finding->about.isEmpty() ? finding->computer : finding->about;
        if (!list.contains(name, Qt::CaseInsensitive))
            list.append(name);
    }
    return list.join(QStringLiteral(", "));
}

} // namespace

QStringList findingAdvice(const Situation &situation)
{
    QStringList advice;
    const auto add = [&](Problem problem, const QString &sentence) {
        const auto found = situation.problems(problem);
        if (!found.empty())
            advice.append(sentence.contains(QLatin1String("%1")) ? sentence.arg(names(found)) : sentence);
    };
    add(Problem::Workgroup,
        Text::tr("A computer in a workgroup cannot prove who it is (%1). Windows Admin Center works "
                 "best when the gateway and all servers are in one domain."));
    add(Problem::DifferentDomains,
        Text::tr("The computers are in different domains (%1). Windows Admin Center works best "
                 "when the gateway and all servers are in one domain."));
    add(Problem::ControllerUnreachable,
        Text::tr("No domain controller answers (%1). Check the network, the name servers "
                 "(DNS) and a VPN first: without it nobody's identity can be proven."));
    add(Problem::NameNotResolved,
        Text::tr("The name cannot be resolved (%1). Check how it is written, and the name "
                 "servers (DNS)."));
    add(Problem::PortNoAnswer,
        Text::tr("Nothing answers on WinRM's port (%1). Check that the computer is running and that "
                 "its firewall lets TCP 5985 in."));
    add(Problem::PortRefused,
        Text::tr("The computer refuses connections on WinRM's port (%1). Check that its WinRM service "
                 "is running and has a listener."));
    add(Problem::RoleBasedAccess,
        Text::tr("Under Windows Admin Center's role-based access, features that need CredSSP do not "
                 "work. Sign in with an account that is an administrator of the server."));
    add(Problem::EncryptionOracleVulnerable, Text::tr("AllowEncryptionOracle is 2 (Vulnerable) on %1. Remove "
                                                      "that value and install the updates on the other side: "
                                                      "it opens the way for an attack (CVE-2018-0886)."));
    add(Problem::DelegationDenied,
        Text::tr("A Deny entry forbids passing on the sign-in (%1). Deny wins over every other "
                 "entry; ask whoever set it (DenyFreshCredentials)."));
    add(Problem::NotElevated,
        Text::tr("Some things can be read only with administrator rights (%1). Continue as "
                 "administrator to see more."));
    return advice;
}

QStringList symptomAdvice(const Situation &situation)
{
    if (situation.symptoms.empty())
        return {};
    const QString &id = situation.symptoms.front().id;
    const auto is = [&](const char *name) { return id == QLatin1String(name); };
    if (is("second-hop") || is("logon-session"))
        return {Text::tr(
            "Windows does not pass your sign-in on to a further computer by itself. Give the user name and "
            "password for that connection (-Credential), or use one of the other ways below.")};
    if (is("logon-failure"))
        return {Text::tr(
            "Check the user name and the password. Write the user as DOMAIN\\user or user@domain; an account "
            "that is locked or in the group Protected Users cannot be used with CredSSP.")};
    if (is("access-denied"))
        return {Text::tr(
            "Use an account that is an administrator of the server or in its group Remote Management Users. "
            "Start PowerShell as administrator.")};
    if (is("trusted-hosts"))
        return {Text::tr("Connect under the full name of a server in your domain, or over HTTPS. If neither "
                         "is possible, add "
                         "this one server to TrustedHosts, never \"*\".")};
    if (is("https-certificate"))
        return {Text::tr("Check the server's certificate: its name, its issuer, its dates, and that its "
                         "revocation list can "
                         "be reached. Import the issuer where it is missing.")};
    if (is("public-network"))
        return {Text::tr("Set the network's category to Private or Domain, or run Enable-PSRemoting with "
                         "-SkipNetworkProfileCheck.")};
    if (is("http-error"))
        return {Text::tr(
            "Something other than WinRM answered: a proxy, a web server or a load balancer. CredSSP does not "
            "work through a proxy; connect directly.")};
    if (is("quota-limit"))
        return {Text::tr(
            "Close remote sessions that nobody needs any longer, wait a moment, and try again. Raise WinRM's "
            "limits only if it happens again.")};
    if (is("operation-timeout"))
        return {Text::tr("The server took too long. Try again, and look at the server's load.")};
    if (is("session-config"))
        return {Text::tr(
            "The endpoint (session configuration) is missing, disabled or restricted on the server. Run "
            "Enable-PSRemoting there as administrator, or name the right endpoint.")};
    if (is("name-resolution"))
        return {
            Text::tr("Check how the computer's name is written, and whether it can be resolved from here.")};
    if (is("cannot-connect") || is("network-timeout") || is("service-not-running"))
        return {Text::tr("Check that the computer is running, that its WinRM service is running, and that "
                         "its firewall lets "
                         "TCP 5985 (or 5986) in.")};
    if (is("kerberos-no-authority"))
        return {Text::tr(
            "No domain controller could be reached. Check the network, the name servers (DNS) and a VPN.")};
    if (is("encryption-oracle"))
        return {Text::tr(
            "Install the Windows updates on the side that lacks them. Never set AllowEncryptionOracle to 2 "
            "instead (CVE-2018-0886).")};
    if (is("credssp-handshake"))
        return {Text::tr(
            "Compare the update levels of both sides, and look at the server's WinRM certificate (event "
            "10156).")};
    if (is("auth-not-supported"))
        return {Text::tr("Do not switch on Basic or unencrypted traffic for this. Use Kerberos under the "
                         "server's full name, "
                         "or HTTPS.")};
    if (is("credssp-policy-managed"))
        return {
            Text::tr("A policy decides this setting. To see which one, run this command as administrator: %1")
                .arg(QStringLiteral("gpresult /h report.html"))};
    return {};
}

QStringList policySentences(const std::vector<PolicyConflict> &conflicts)
{
    QStringList list;
    for (const PolicyConflict &conflict : conflicts) {
        const QString value = conflict.current.isEmpty()
                                  ? conflict.name
                                  : QStringLiteral("%1 = %2").arg(conflict.name, conflict.current);
        if (conflict.locks)
            list.append(conflict.policy.isEmpty()
                            ? Text::tr("A policy decides about CredSSP on \"%1\" (%2); Windows refuses every "
                                       "other way to change it.")
                                  .arg(conflict.computer, value)
                            : Text::tr("The policy \"%1\" decides about CredSSP on \"%2\" (%3); Windows "
                                       "refuses every other way to change it.")
                                  .arg(conflict.policy, conflict.computer, value));
        else
            list.append(conflict.policy.isEmpty()
                            ? Text::tr("A policy sets \"%1\" on \"%2\" at every refresh; a change on the "
                                       "computer itself would not last.")
                                  .arg(value, conflict.computer)
                            : Text::tr("The policy \"%1\" sets \"%2\" on \"%3\" at every refresh; a change "
                                       "on the computer itself would not last.")
                                  .arg(conflict.policy, value, conflict.computer));
    }
    list.removeDuplicates();
    return list;
}

QString policyRequest(const Situation &situation, const std::vector<PolicyConflict> &conflicts)
{
    if (conflicts.empty())
        return {};
    const QString servers = distinctServers(situation).join(QStringLiteral(", "));
    QStringList lines{
        Text::tr("Request to the owner of the group policies"),
        QString(),
        Text::tr("We need CredSSP from \"%1\" to: %2. A policy does not allow it.")
            .arg(situation.client, servers),
    };
    bool locks = false;
    for (const PolicyConflict &conflict : conflicts) {
        locks = locks || conflict.locks;
        lines.append(QString());
        lines.append(Text::tr("Computer: %1").arg(conflict.computer));
        lines.append(
            conflict.policy.isEmpty()
                ? Text::tr("Policy: its name could not be read; \"%1\", run as administrator, shows it.")
                      .arg(QStringLiteral("gpresult /h report.html"))
                : Text::tr("Policy: %1").arg(conflict.policy));
        lines.append(Text::tr("Key: %1").arg(QStringLiteral("HKLM\\") + conflict.key));
        lines.append(Text::tr("Value: %1").arg(conflict.name));
        lines.append(conflict.current.isEmpty() ? Text::tr("Set to now: it could not be read.")
                                                : Text::tr("Set to now: %1").arg(conflict.current));
        lines.append(conflict.wanted.isEmpty()
                         ? Text::tr("Wanted: remove this entry.")
                         : Text::tr("Wanted: %1 (REG_DWORD), or \"Not Configured\".").arg(conflict.wanted));
    }
    lines.append(QString());
    const bool overwrites =
        std::ranges::any_of(conflicts, [](const PolicyConflict &conflict) { return !conflict.locks; });
    if (overwrites) {
        QStringList entries;
        for (const QString &server : distinctServers(situation))
            entries.append(delegationEntry(server));
        lines.append(Text::tr("Also allow these targets under \"Allow delegating fresh credentials\": %1.")
                         .arg(entries.join(QStringLiteral(", "))));
        lines.append(Text::tr(
            "A change made on the computer itself would last only until the next policy refresh, at the "
            "latest until its next restart. That is why nothing was changed."));
    }
    if (locks)
        lines.append(Text::tr(
            "Windows refuses a change on the computer itself while the policy sets this value (0x8033808A). "
            "Nothing was changed."));
    return lines.join(QLatin1Char('\n'));
}

QStringList alternatives()
{
    return {
        Text::tr("CredSSP hands your complete sign-in to the server, which can use it anywhere. Often there "
                 "is a way without it."),
        Text::tr("You can do the work in one hop: run the command directly against the last computer, or "
                 "sign in there."),
        Text::tr("You can pass a credential on for one command only, inside the session (%1 or -Credential).")
            .arg(QStringLiteral("$using:cred")),
        Text::tr(
            "An administrator can set up an endpoint that runs under an account of its own (JEA, or a RunAs "
            "credential)."),
        Text::tr("For single sign-on in Windows Admin Center, resource-based constrained delegation "
                 "(Kerberos) is enough; "
                 "it does not "
                 "give WinRM its second hop."),
    };
}

} // namespace credssp
