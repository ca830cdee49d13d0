#include "engine/computers/practice/messages.h"

namespace credssp::practice {

namespace {

const QString &unsupportedMechanism()
{
    static const QString text = QStringLiteral(
        "The WinRM client cannot process the request. The authentication mechanism requested by the client "
        "is "
        "not supported by the server or unencrypted traffic is disabled in the service configuration. Verify "
        "the unencrypted traffic setting in the service configuration or specify one of the authentication "
        "mechanisms supported by the server.  To use Kerberos, specify the computer name as the remote "
        "destination. Also verify that the client computer and the destination computer are joined to a "
        "domain. To use Basic, specify the computer name as the remote destination, specify Basic "
        "authentication and provide user name and password. Possible authentication mechanisms reported by "
        "server:     %1 ");
    return text;
}

const QString &unknownSecurityError()
{
    static const QString text = QStringLiteral(
        "WinRM cannot process the request. The following error with errorcode 0x80090322 occurred while "
        "using "
        "Kerberos authentication: An unknown security error occurred.  \n"
        " Possible causes are:\n"
        "  -The user name or password specified are invalid.\n"
        "  -Kerberos is used when no authentication method and no user name are specified.\n"
        "  -Kerberos accepts domain user names, but not local user names.\n"
        "  -The Service Principal Name (SPN) for the remote computer name and port does not exist.\n"
        "  -The client and remote computers are in different domains and there is no trust between the two "
        "domains.\n"
        " After checking for the above issues, try the following:\n"
        "  -Check the Event Viewer for events related to authentication.\n"
        "  -Change the authentication method; add the destination computer to the WinRM TrustedHosts "
        "configuration setting or use HTTPS transport.\n"
        " Note that computers in the TrustedHosts list might not be authenticated.\n"
        "   -For more information about WinRM configuration, run the following command: winrm help config.");
    return text;
}

/// PowerShell prints a name for 37 of the codes and the signed number for all others (facts page §5.1).
QString errorId(quint32 code)
{
    switch (code) {
    case wsman::accessDenied:
        return QStringLiteral("AccessDenied");
    case wsman::destinationUnreachable:
        return QStringLiteral("CannotConnect");
    case wsman::networkTimedOut:
        return QStringLiteral("WinRMOperationTimeout");
    case wsman::nameNotResolved:
        return QStringLiteral("ComputerNotFound");
    default:
        return QString::number(static_cast<qint32>(code));
    }
}

QString inLanguage(quint32 code, const QString &language)
{
    if (language == QLatin1String("en"))
        return englishText(code);
    if (language == QLatin1String("de") && code == wsman::freshNotAllowed)
        return QStringLiteral(
            "Die Anforderung kann vom WinRM-Client nicht verarbeitet werden. Eine Computerrichtlinie "
            "ermöglicht "
            "nicht die Delegierung der Benutzeranmeldeinformationen an den Zielcomputer. Verwenden Sie "
            "\"gpedit.msc\", und betrachten Sie die folgende Richtlinie: Computerkonfiguration -> "
            "Administrative Vorlagen -> System -> Delegierung von Anmeldeinformationen -> Delegierung von "
            "aktuellen Anmeldeinformationen zulassen.  Stellen Sie sicher, dass die Anwendung aktiviert und "
            "mit "
            "einem für den Zielcomputer geeigneten SPN konfiguriert ist.  Beispiel: Für den "
            "Zielcomputernamen "
            "\"myserver.domain.com\" kann der SPN eine der folgenden Bezeichnungen besitzen: "
            "WSMAN/myserver.domain.com oder WSMAN/*.domain.com.");
    return QStringLiteral("0x%1 (wording not known).")
        .arg(QString::number(code, 16).rightJustified(8, QLatin1Char('0')).toUpper());
}

} // namespace

QString englishText(quint32 code)
{
    switch (code) {
    case wsman::accessDenied:
        return QStringLiteral("Access is denied.");
    case wsman::notSupported:
        return QStringLiteral("The request is not supported.");
    case wsman::noLogonServers:
        return QStringLiteral(
            "We can't sign you in with this credential because your domain isn't available.");
    case wsman::noSuchDomain:
        return QStringLiteral("The specified domain either does not exist or could not be contacted.");
    case wsman::trustFailure:
        return QStringLiteral(
            "The trust relationship between this workstation and the primary domain failed.");
    case wsman::destinationUnreachable:
        return QStringLiteral(
            "The client cannot connect to the destination specified in the request. Verify that the service "
            "on "
            "the destination is running and is accepting requests. Consult the logs and documentation for "
            "the "
            "WS-Management service running on the destination, most commonly IIS or WinRM. If the "
            "destination "
            "is the WinRM service, run the following command on the destination to analyze and configure the "
            "WinRM service: \"winrm quickconfig\".");
    case wsman::gpoControlled:
        return QStringLiteral("The config setting CredSSP cannot be changed because is controlled by "
                              "policies. The policy would "
                              "need to be set to \"Not Configured\" in order to change the config setting.");
    case wsman::securityUnmapped:
        return unknownSecurityError();
    case wsman::networkTimedOut:
        return QStringLiteral(
            "WinRM cannot complete the operation. Verify that the specified computer name is valid, that the "
            "computer is accessible over the network, and that a firewall exception for the WinRM service is "
            "enabled and allows access from this computer. By default, the WinRM firewall exception for "
            "public "
            "profiles limits access to remote computers within the same local subnet.");
    case wsman::clientCredSspOff:
        return QStringLiteral(
            "The WinRM client cannot process the request. CredSSP authentication is currently disabled in "
            "the "
            "client configuration. Change the client configuration and try the request again. CredSSP "
            "authentication must also be enabled in the server configuration. Also, Group Policy must be "
            "edited "
            "to allow credential delegation to the target computer. Use gpedit.msc and look at the following "
            "policy: Computer Configuration -> Administrative Templates -> System -> Credentials Delegation "
            "-> "
            "Allow Delegating Fresh Credentials.  Verify that it is enabled and configured with an SPN "
            "appropriate for the target computer. For example, for a target computer name "
            "\"myserver.domain.com\", the SPN can be one of the following: WSMAN/myserver.domain.com or "
            "WSMAN/*.domain.com.");
    case wsman::freshNotAllowed:
        return QStringLiteral(
            "The WinRM client cannot process the request. A computer policy does not allow the delegation of "
            "the user credentials to the target computer. Use gpedit.msc and look at the following policy: "
            "Computer Configuration -> Administrative Templates -> System -> Credentials Delegation -> Allow "
            "Delegating Fresh Credentials.  Verify that it is enabled and configured with an SPN appropriate "
            "for the target computer. For example, for a target computer name \"myserver.domain.com\", the "
            "SPN "
            "can be one of the following: WSMAN/myserver.domain.com or WSMAN/*.domain.com.");
    case wsman::notTrusted:
        return QStringLiteral(
            "The WinRM client cannot process the request. A computer policy does not allow the delegation of "
            "the user credentials to the target computer because the computer is not trusted. The identity "
            "of "
            "the target computer can be verified if you configure the WSMAN service to use a valid "
            "certificate "
            "using the following command: winrm set winrm/config/service "
            "'@{CertificateThumbprint=\"<thumbprint>\"}'  Or you can check the Event Viewer for an event "
            "that "
            "specifies that the following SPN could not be created: WSMAN/<computerFQDN>. If you find this "
            "event, you can manually create the SPN using setspn.exe .  If the SPN exists, but CredSSP "
            "cannot "
            "use Kerberos to validate the identity of the target computer and you still want to allow the "
            "delegation of the user credentials to the target computer, use gpedit.msc and look at the "
            "following policy: Computer Configuration -> Administrative Templates -> System -> Credentials "
            "Delegation -> Allow Fresh Credentials with NTLM-only Server Authentication.  Verify that it is "
            "enabled and configured with an SPN appropriate for the target computer. For example, for a "
            "target "
            "computer name \"myserver.domain.com\", the SPN can be one of the following: "
            "WSMAN/myserver.domain.com or WSMAN/*.domain.com. Try the request again after these changes.");
    case wsman::nameNotResolved:
        return QStringLiteral(
            "The WinRM client cannot process the request because the server name cannot be resolved.");
    case wsman::wrongPrincipal:
        return QStringLiteral("The target principal name is incorrect.");
    default:
        return {};
    }
}

QString connectionMessage(quint32 code, const QString &host, const QString &language,
                          const QStringList &mechanisms)
{
    QString text = inLanguage(code, language);
    if (code == wsman::accessDenied && language == QLatin1String("en"))
        text = unsupportedMechanism().arg(mechanisms.join(QLatin1Char(' ')));
    else if (code == wsman::accessDenied)
        text += QLatin1Char(' ') + mechanisms.join(QLatin1Char(' '));
    const QString frame =
        language == QLatin1String("de")
            ? QStringLiteral("[%1] Beim Verbinden mit dem Remoteserver \"%1\" ist folgender Fehler "
                             "aufgetreten: %2 Weitere Informationen finden Sie im Hilfethema "
                             "\"about_Remote_Troubleshooting\".\n")
            : QStringLiteral(
                  "[%1] Connecting to remote server %1 failed with the following error message : %2 "
                  "For more information, see the about_Remote_Troubleshooting Help topic.\n");
    return frame.arg(host, text) + QStringLiteral("    + CategoryInfo          : OpenError: (%1:String) [], "
                                                  "PSRemotingTransportException\n"
                                                  "    + FullyQualifiedErrorId : %2,PSSessionStateBroken")
                                       .arg(host, errorId(code));
}

QString adminCenterMessage()
{
    return QStringLiteral("Couldn't enable CredSSP delegation. Connecting to the remote server failed.");
}

QString spnCreationEventText(const QStringList &spns, quint32 code)
{
    return QStringLiteral(
               "The WinRM service failed to create the following SPNs: %1. \n\n"
               " Additional Data \n The error received was %2: %%%2.\n\n"
               " User Action \n The SPNs can be created by an administrator using setspn.exe utility.")
        .arg(spns.join(QStringLiteral("; ")))
        .arg(code);
}

} // namespace credssp::practice
