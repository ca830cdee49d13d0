// What stands around a code or a sentence decides what it means.
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

namespace {

const char *const kMechanism = "The WinRM client cannot process the request. The authentication mechanism "
                               "requested by the client is not supported "
                               "by the server or unencrypted traffic is disabled in the service "
                               "configuration. Verify the unencrypted traffic "
                               "setting in the service configuration or specify one of the authentication "
                               "mechanisms supported by the server. ";

const char *const kCauses =
    " Possible causes are:\n  -The user name or password specified are invalid.\n  -Kerberos is used when no "
    "authentication method and no user name are specified.\n  -Kerberos accepts domain user names, but not "
    "local user "
    "names.\n  -The Service Principal Name (SPN) for the remote computer name and port does not exist.\n  "
    "-The client "
    "and remote computers are in different domains and there is no trust between the two domains.\n After "
    "checking for "
    "the above issues, try the following:\n  -Check the Event Viewer for events related to authentication.\n "
    " -Change the "
    "authentication method; add the destination computer to the WinRM TrustedHosts configuration setting or "
    "use HTTPS "
    "transport.\n Note that computers in the TrustedHosts list might not be authenticated.\n";

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList idsOf(const QString &pasted)
{
    QStringList ids;
    for (const Symptom &symptom : identify(pasted))
        ids.append(symptom.id);
    return ids;
}

} // namespace

class tst_SymptomContext : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void meaning_data();
    void meaning();
    void evidenceOfABrokenSentenceIsOnePieceForEachLine();
    void remediesBeginAsTheIdsSay_data();
    void remediesBeginAsTheIdsSay();

private:
    LogGuard m_log;
};

void tst_SymptomContext::meaning_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *why, const QByteArray &pasted, const QStringList &ids) {
        QTest::newRow(why) << text(pasted) << ids;
    };
    const auto only = [](const char *id) { return QStringList{QString::fromUtf8(id)}; };
    const QByteArray mechanism(kMechanism);
    const QByteArray list = "Possible authentication mechanisms reported by server:     ";
    const QByteArray errorId = "\n    + FullyQualifiedErrorId : AccessDenied,PSSessionStateBroken\n";
    const QByteArray command =
        "PS C:\\> Invoke-Command -ComputerName srv1 -Authentication CredSSP -Credential $c { 1 }\n";
    const QByteArray wrapper = "Connecting to remote server srv1 failed with the following error message : ";

    row("code 5, plain", wrapper + "Access is denied." + errorId, only("access-denied"));
    row("code 5, returned an 'access denied' error",
        wrapper +
            "The WinRM client tried to use Kerberos authentication mechanism, but the destination computer "
            "(srv1:5985) "
            "returned an 'access denied' error. " +
            list + "Negotiate Kerberos" + errorId,
        only("access-denied"));
    row("code 5, CredSSP denied, and the server's list lacks it",
        wrapper +
            "The WinRM client tried to use CredSSP authentication mechanism, but the destination computer "
            "(srv1:5985) returned an 'access denied' error. " +
            list + "Negotiate Kerberos" + errorId,
        only("credssp-disabled-server"));
    row("code 5, CredSSP denied, and no list",
        wrapper +
            "The WinRM client tried to use CredSSP authentication mechanism, but the destination computer "
            "(srv1:5985) returned an 'access denied' error." +
            errorId,
        only("access-denied"));
    row("code 5, of a session inside another one",
        "[srv2] Connecting to remote server srv2 failed with the following error message : Access is denied."
        "\n    + CategoryInfo          : OpenError: (srv2:String) [], PSRemotingTransportException" +
            errorId + "    + PSComputerName        : srv1\n",
        only("second-hop"));
    row("code 5, of a command on the server itself",
        "Starting a command on the remote server failed with the following error message : Access is denied."
        "\n    + CategoryInfo          : OperationStopped: (srv1:String) [], PSRemotingTransportException\n"
        "    + FullyQualifiedErrorId : JobFailure\n    + PSComputerName        : srv1\n",
        only("access-denied"));
    row("a share's path, inside a session",
        "[srv1]: PS C:\\> dir \\\\files01\\in$\ndir : Access to the path '\\\\files01\\in$' is denied.\n",
        only("second-hop"));
    row("the server's own path, inside a session",
        "[srv1]: PS C:\\> dir C:\\secret\ndir : Access to the path 'C:\\secret' is denied.\n", {});
    row("a component's denial, in what a command ran",
        "Invoke-Command -ComputerName srv1 { Install-WindowsUpdate }\nAccess is denied. (Exception from "
        "HRESULT: 0x80070005 (E_ACCESSDENIED))\n",
        {});
    row("anonymous, in what a command ran",
        "Invoke-Command -ComputerName srv1 { Invoke-Sqlcmd 'select 1' }\nLogin failed for user 'NT "
        "AUTHORITY\\ANONYMOUS LOGON'.\n",
        only("second-hop"));
    row("CredSSP is not among what the server offers, whatever list follows",
        "credssp: The server did not response CredSSP being an available authentication method",
        only("credssp-disabled-server"));
    row("code 5, mechanism, CredSSP asked in the command",
        command + wrapper + mechanism + list + "Negotiate Kerberos" + errorId,
        only("credssp-disabled-server"));
    row("code 5, mechanism, CredSSP asked in PowerShell's quotation",
        wrapper + mechanism + list +
            "Kerberos\nAt line:1 char:1\n+ New-PSSession srv1 -Authentication 'Credssp' -Cred $c" + errorId,
        only("credssp-disabled-server"));
    row("code 5, mechanism, in a language that is not known",
        command +
            "Test-WSMan : <f:WSManFault Code=\"5\" Machine=\"a\"><f:Message>Jedna dvě tři.   Negotiate: ano; "
            "čtyři:     Negotiate Kerberos </f:Message></f:WSManFault>",
        only("credssp-disabled-server"));
    row("code 5, mechanism, CredSSP asked, no list", command + wrapper + mechanism + errorId,
        only("credssp-disabled-server"));
    row("code 5, mechanism, CredSSP asked and offered",
        command + wrapper + mechanism + list + "Negotiate Kerberos CredSSP" + errorId,
        only("auth-not-supported"));
    row("code 5, mechanism, nothing asked", wrapper + mechanism + list + "Negotiate Kerberos" + errorId,
        only("auth-not-supported"));
    row("code 5, mechanism, something else asked",
        "Enter-PSSession srv1 -Authentication Basic\n" + wrapper + mechanism + list + "Kerberos" + errorId,
        only("auth-not-supported"));
    row("code 5 in a fault in front of the mechanism",
        "<f:WSManFault xmlns:f=\"http://schemas.microsoft.com/wbem/wsman/1/wsmanfault\" Code=\"5\" "
        "Machine=\"srv1\"><f:Message>" +
            mechanism + list + "    Negotiate </f:Message></f:WSManFault>",
        only("auth-not-supported"));
    row("code 5 in a fault, plain",
        "<f:WSManFault xmlns:f=\"http://schemas.microsoft.com/wbem/wsman/1/wsmanfault\" Code=\"5\" "
        "Machine=\"srv1\"><f:Message>Access is denied. </f:Message></f:WSManFault>",
        only("access-denied"));
    row("a mechanism refused, and after it plain code 5",
        command + wrapper + mechanism + list + "Kerberos" + errorId + wrapper + "Access is denied." + errorId,
        {QStringLiteral("credssp-disabled-server"), QStringLiteral("access-denied")});

    row("the cause inside the unknown security error",
        "WinRM cannot process the request. The following error with errorcode 0x80090322 occurred while "
        "using Kerberos "
        "authentication: An unknown security error occurred." +
            QByteArray(kCauses) + "    + FullyQualifiedErrorId : -2144108387,PSSessionOpenFailed",
        only("kerberos-spn"));
    row("no logon servers inside it",
        "The following error with errorcode 0x80090311 occurred while using Kerberos authentication: There "
        "are currently no "
        "logon servers available to service the logon request." +
            QByteArray(kCauses) + "    + FullyQualifiedErrorId : -2144108387,PSSessionOpenFailed",
        only("kerberos-no-authority"));
    row("the advice in the unknown security error is no symptom",
        "An unknown security error occurred." + QByteArray(kCauses) + "-2144108387,PSSessionOpenFailed",
        only("kerberos-spn"));
    row("a fault inside a fault",
        "<f:WSManFault Code=\"2150859046\" Machine=\"a\"><f:Message>WinRM cannot complete the operation. "
        "<f:ProviderFault><f:WSManFault Code=\"2150859193\" Machine=\"b\"><f:Message>x",
        {QStringLiteral("name-resolution"), QStringLiteral("network-timeout")});
    row("Windows Admin Center around a cause",
        "The workflow to enable CredSSP has been completed, but there was an error. Error: Connecting to "
        "remote server n1 "
        "failed with the following error message : The WinRM client cannot process the request. CredSSP "
        "authentication is "
        "currently disabled in the client configuration.",
        {QStringLiteral("credssp-disabled-client"), QStringLiteral("wac-gateway")});
    row("Windows Admin Center's own endpoint",
        "Cannot find the Microsoft.WindowsAdminCenter.Credssp session configuration in the WSMan: drive on "
        "the gw computer.",
        only("wac-gateway"));

    row("not trusted, no word of NTLM", "0x803381A4", only("delegation-untrusted"));
    row("not trusted, NTLM before", "NTLM is allowed. 0x803381A4", only("delegation-untrusted-ntlm"));
    row("not trusted, NTLM in a value's name", "0x803381A4\nAllowFreshCredentialsWhenNTLMOnly",
        only("delegation-untrusted-ntlm"));
    row("not trusted, NTLM broken over two lines", "0x803381A4 with NT\nLM-only",
        only("delegation-untrusted-ntlm"));
    row("not trusted, four letters from two words", "0x803381A4 I didn't LM", only("delegation-untrusted"));

    row("no logon session, at home",
        "WinRM cannot process the request. The following error with errorcode 0x8009030e occurred while "
        "using Negotiate "
        "authentication: A specified logon session does not exist. It may already have been terminated.",
        only("logon-session"));
    row("no logon session, inside a remote session",
        "[hop1]: PS C:\\> Invoke-Command -ComputerName hop2 { 1 }\nThe following error with errorcode "
        "0x8009030e occurred while "
        "using Kerberos authentication: A specified logon session does not exist.",
        only("second-hop"));
    row("denied connecting on from a remote session",
        "[hop1]: PS C:\\> Enter-PSSession hop2\nConnecting to remote server hop2 failed with the following "
        "error message : "
        "Access is denied." +
            errorId,
        only("second-hop"));
    row("denied on a share, recorded on another computer",
        "Access is denied\n    + CategoryInfo          : PermissionDenied: (\\\\files01\\x:String) "
        "[Get-ChildItem], "
        "UnauthorizedAccessException\n    + PSComputerName        : srv1",
        only("second-hop"));
    row("anonymous at a database, out of a remote session",
        "[web1]: PS C:\\> Invoke-Sqlcmd 'select 1' -ServerInstance sql1\nInvoke-Sqlcmd : Login failed for "
        "user 'NT "
        "AUTHORITY\\ANONYMOUS LOGON'.",
        only("second-hop"));
    row("system error 5 in another client's remote session",
        "*Evil-WinRM* PS C:\\Users\\a\\Documents> net group /domain\nnet.exe : System error 5 has occurred.",
        only("second-hop"));
    row("a Python client whose server offers no CredSSP",
        "credssp: Server did not respond with a CredSSP token after step TLS Handshake - actual 'Negotiate, "
        "Kerberos'",
        only("credssp-disabled-server"));
    row("a Python client whose server offers CredSSP",
        "credssp: Server did not respond with a CredSSP token after step TLS Handshake - actual 'Negotiate, "
        "CredSSP'",
        only("credssp-handshake"));
    row("401 is about the credentials", "Bad HTTP response returned from server. Code 401",
        only("logon-failure"));
    row("500 is not", "Bad HTTP response returned from server. Code 500", only("http-error"));
    row("two errors, the first one first",
        wrapper + "Access is denied." + errorId +
            "Connecting to remote server srv2 failed with the following error message : The WinRM client "
            "cannot process the "
            "request because the server name cannot be resolved.\n    + FullyQualifiedErrorId : "
            "ComputerNotFound,PSSessionStateBroken",
        {QStringLiteral("access-denied"), QStringLiteral("name-resolution")});
    row("Hyper-V Manager",
        "Delegation of credentials to the server \"HV02\" could not be enabled. CredSSP authentication is "
        "currently disabled "
        "on the local client.",
        only("credssp-disabled-client"));
    row("the machine manager's oracle",
        "WinRM: URL: [http://hv01.contoso.com:5985], Verb: [INVOKE]\nThe request is not supported "
        "(0x80070032)",
        only("encryption-oracle"));
    row("a Go client's certificate",
        "unknown error Post \"https://10.0.1.4:5986/wsman\": x509: certificate signed by unknown authority",
        only("https-certificate"));
    row("a Go client's time-out",
        "unknown error Post \"http://10.0.1.4:5985/wsman\": dial tcp 10.0.1.4:5985: i/o timeout",
        only("network-timeout"));
    row("a Python client reads too long",
        "HTTPConnectionPool(host='10.0.0.3', port=5985): Read timed out. (read timeout=30)",
        only("operation-timeout"));
    row("a Python client does not know the name",
        "HTTPConnectionPool(host='srv9', port=5985): Max retries exceeded with url: /wsman ([Errno -2] Name "
        "or service not "
        "known)",
        only("name-resolution"));
    row("the same error twice is one",
        wrapper + "Access is denied." + errorId + wrapper + "Access is denied." + errorId,
        only("access-denied"));
}

void tst_SymptomContext::meaning()
{
    QFETCH(QString, pasted);
    QFETCH(QStringList, ids);
    QCOMPARE(idsOf(pasted), ids);
    double before = 1.0;
    for (const Symptom &symptom : identify(pasted)) {
        QVERIFY(symptom.confidence <= before);
        before = symptom.confidence;
    }
}

void tst_SymptomContext::evidenceOfABrokenSentenceIsOnePieceForEachLine()
{
    const std::vector<Symptom> symptoms = identify(QStringLiteral(
        "x\r\n  CredSSP authentication is cur\r\n  rently disabled in the client configuration. y"));
    QCOMPARE(symptoms.size(), std::size_t(1));
    const std::vector<Evidence> &evidence = symptoms.front().evidence;
    QCOMPARE(evidence.size(), std::size_t(2));
    QCOMPARE(evidence[0].line, 2);
    QCOMPARE(evidence[0].column, 3);
    QCOMPARE(evidence[0].text, QStringLiteral("CredSSP authentication is cur"));
    QCOMPARE(evidence[1].line, 3);
    QCOMPARE(evidence[1].column, 3);
    QCOMPARE(evidence[1].text, QStringLiteral("rently disabled in the client configuration"));
}

void tst_SymptomContext::remediesBeginAsTheIdsSay_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("remedies");
    const QStringList untrusted = {
        QStringLiteral("restart-winrm"),   QStringLiteral("register-spn"),
        QStringLiteral("reset-credssp"),   QStringLiteral("restart-computers"),
        QStringLiteral("rename-computer"), QStringLiteral("allow-ntlm-delegation")};
    QTest::newRow("not trusted: NTLM-only delegation last") << QStringLiteral("0x803381A4") << untrusted;
    QTest::newRow("not trusted, NTLM: likewise") << QStringLiteral("0x803381A4 NTLM") << untrusted;
    for (const char *code : {"0x803381A2", "0x803381A3", "0x803380DF"})
        QTest::addRow("%s begins with reset-credssp", code)
            << QString::fromUtf8(code) << QStringList{QStringLiteral("reset-credssp")};
    QTest::newRow("Windows Admin Center's gate")
        << QStringLiteral("You need to be a gateway administrator")
        << QStringList{QStringLiteral("join-gateway-administrators")};
    QTest::newRow("the oracle: never a setting")
        << QStringLiteral("This could be due to CredSSP encryption oracle remediation")
        << QStringList{QStringLiteral("install-updates")};
    QTest::newRow("the clock") << QStringLiteral(
                                      "WinRM: The clocks on the client and server machines are skewed")
                               << QStringList{QStringLiteral("correct-clock")};
    QTest::newRow("the trust")
        << QStringLiteral("The trust relationship between this workstation and the primary domain failed")
        << QStringList{QStringLiteral("repair-domain-trust")};
    QTest::newRow("nothing answers") << QStringLiteral("0x80338012")
                                     << QStringList{QStringLiteral("restart-winrm")};
    QTest::newRow("a policy: nothing that it would undo") << QStringLiteral("0x8033808A") << QStringList();
}

void tst_SymptomContext::remediesBeginAsTheIdsSay()
{
    QFETCH(QString, pasted);
    QFETCH(QStringList, remedies);
    const std::vector<Symptom> symptoms = identify(pasted);
    QCOMPARE(symptoms.size(), std::size_t(1));
    if (remedies.isEmpty())
        QCOMPARE(symptoms.front().remedies, QStringList());
    else
        QCOMPARE(symptoms.front().remedies.first(remedies.size()), remedies);
}

QTEST_GUILESS_MAIN(tst_SymptomContext)
#include "tst_symptom_context.moc"
