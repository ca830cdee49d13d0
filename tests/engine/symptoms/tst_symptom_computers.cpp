// For which computer an error is: what the text around it says.
#include "engine/symptoms/symptom.h"
#include "tests/support/log_guard.h"

#include <QTest>

using namespace credssp;

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class tst_SymptomComputers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QVERIFY2(m_log.verify().isEmpty(), qPrintable(m_log.verify())); }

    void computer_data();
    void computer();
    void namesWithoutWords_data();
    void namesWithoutWords();
    void ofASecondHop_data();
    void ofASecondHop();
    void severalErrorsEachWithItsComputer();

private:
    LogGuard m_log;
};

void tst_SymptomComputers::computer_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *why, const QByteArray &pasted, const char *name) {
        QTest::newRow(why) << text(pasted) << QString::fromUtf8(name);
    };
    const QByteArray code = " 0x803381A3 ";

    row("not said", code, "");
    row("PowerShell's sentence",
        "Connecting to remote server srv1.contoso.com failed with the following error message :" + code,
        "srv1.contoso.com");
    row("the name broken by the console",
        "Connecting to remote server srv-hyper\nv-01.contoso.com failed with the following" + code,
        "srv-hyperv-01.contoso.com");
    row("the name in quotes",
        "Connecting to remote server \"SRV1\" failed with the following error message :" + code, "SRV1");
    row("an address", "Connecting to remote server 10.1.2.3 failed with the following error message :" + code,
        "10.1.2.3");
    row("IPv6 in brackets",
        "Connecting to remote server [fe80::1] failed with the following error message :" + code, "fe80::1");
    row("an address of a page",
        "Connecting to remote server http://srv1:5985/wsman failed with the following error" + code, "srv1");
    row("no name", "Connecting to remote server failed with the following error message :" + code, "");
    row("a placeholder",
        "Connecting to remote server <server name> failed with the following error message :" + code, "");
    row("German", "Beim Verbinden mit dem Remoteserver \"srv1\" ist folgender Fehler aufgetreten:" + code,
        "srv1");
    row("French", "La connexion au serveur distant srv1 a échoué avec le message d’erreur suivant:" + code,
        "srv1");
    row("Spanish", "Error de conexión al servidor remoto srv1. Mensaje de error:" + code, "srv1");
    row("Italian",
        "Connessione al server remoto srv1 non riuscita con il seguente messaggio di errore:" + code, "srv1");
    row("Portuguese", "Falha ao conectar ao servidor remoto srv1 com a seguinte mensagem de erro:" + code,
        "srv1");
    row("Russian", "Сбой подключения к удаленному серверу srv1. Сообщение об ошибке:" + code, "srv1");
    row("Chinese, with a name", "连接到远程服务器 srv1 失败，错误消息如下:" + code, "srv1");
    row("Chinese, without", "连接到远程服务器失败，错误消息如下:" + code, "");
    row("a fault's Machine", "<f:WSManFault Code=\"2150859171\" Machine=\"srv1.contoso.com\"><f:Message>",
        "srv1.contoso.com");
    row("the destination and its port",
        "The WinRM client tried to use Kerberos authentication mechanism, but the destination computer "
        "(srv1:5985) returned an "
        "'access denied' error.",
        "srv1");
    row("the certificate's computer",
        "The server certificate on the destination computer (srv1.lab:5986) has the following errors: ",
        "srv1.lab");
    row("the category",
        code + "\n    + CategoryInfo          : OpenError: (srv1:String) [], PSRemotingTransportException",
        "srv1");
    row("a category of something else",
        code + "\n    + CategoryInfo          : InvalidArgument: (thing:String) [Get-Thing], Exception", "");
    row("the command", "PS C:\\> Invoke-Command -ComputerName srv1 -Authentication CredSSP { 1 }\n" + code,
        "srv1");
    row("the command with several", "Invoke-Command -ComputerName srv1,srv2 { 1 }\n" + code, "srv1");
    row("the command with a variable", "Invoke-Command -ComputerName $server { 1 }\n" + code, "");
    row("Enter-PSSession", "PS C:\\> Enter-PSSession srv1\n" + code, "srv1");
    row("prose about Enter-PSSession", "I used Enter-PSSession yesterday.\n" + code, "");
    row("winrs", "C:\\>winrs -r:http://srv1:5985 hostname\n" + code, "srv1");
    row("Remote Desktop",
        "Remote computer: ts04\nThis could be due to CredSSP encryption oracle remediation.", "ts04");
    row("Ansible",
        "fatal: [web01]: UNREACHABLE! => {\"msg\": \"ntlm: the specified credentials were rejected by the "
        "server\"}",
        "web01");
    row("Ansible, short",
        "web01 | UNREACHABLE! => {\"msg\": \"ntlm: the specified credentials were rejected by the server\"}",
        "web01");
    row("pypsrp", "Received a WSManFault message. (Code: 2150859171, Machine: srv1, Reason: x)", "srv1");
    row("the sentence says more than the command",
        "Invoke-Command -ComputerName other { 1 }\nConnecting to remote server srv1 failed with the "
        "following error" +
            code,
        "srv1");
    row("the command says more than the computer that made the fault",
        "Connect-WSMan -ComputerName srv1\n<f:WSManFault Code=\"2150859171\" Machine=\"client\"><f:Message>",
        "srv1");
    row("the innermost of nested commands",
        "Invoke-Command -ComputerName jump1 { Test-WSMan db7 }\n" + code + "\n    + PSComputerName : jump1",
        "db7");
    row("a failed task of Ansible",
        "fatal: [web01]: FAILED! => {\"msg\": \"winrm send_input failed; " + code + "\"}", "web01");
    row("an instance's server", "Set-DbaNetworkConfiguration -SqlInstance SQLVM22\\INST2\n" + code,
        "SQLVM22");
    row("Chef's machine", "machine[win_build_02] (provision::build line 13) had an error: " + code,
        "win_build_02");
    row("a Python session", "s = winrm.Session('winbox', auth=('svc', 'x'))\n" + code, "winbox");
    row("a Python session, of a variable", "s = winrm.Session(target, auth=('svc', 'x'))\n" + code, "");
    row("Server Manager's column is no name", "SRV2   Online - WinRM Negotiate authentication: " + code,
        "SRV2");
    row("nor is what only begins so", "ic https://docs/exchange-online-powershell-v2 " + code, "");
    row("an address with WinRM's port", "tcp connect (10.0.2.15:5985)" + code, "10.0.2.15");
    row("a port alone", "Port: 5985" + code, "");
    row("listening everywhere", "listens on 0.0.0.0:5985" + code, "");
    row("a row of Server Manager",
        "WEB7  10.0.7.7  Online - Verify WinRM 3.0 service is installed, running, and required firewall "
        "ports are open",
        "WEB7");
    row("the client's event",
        "<EventID>142</EventID><Computer>client1.contoso.com</Computer><Data>" + code + "</Data>", "");
    row("another name in brackets",
        "Échec de la connexion au serveur distant srv1 [srv1] avec le message d’erreur suivant :" + code,
        "srv1");
    row("the end of a later sentence is not this one's",
        "La connexion au serveur distant caisse avec le message : le domaine a échoué." + code, "");
    row("whom a client asks for tickets", "error establishing connection to dc-1.contoso.com:88: " + code,
        "");
    row("whom it asks for WinRM", "error establishing connection to dc-1.contoso.com:5985: " + code,
        "dc-1.contoso.com");
    row("what looks like a computer", "Unable to connect to srv-9.contoso.com:" + code, "srv-9.contoso.com");
    row("what does not", "Unable to connect to the remote host:" + code, "");
    row("the record of the error before any other",
        "Connecting to remote server srv1 failed with the following error message : something.\n"
        "    + FullyQualifiedErrorId : 17\nPS C:\\> Test-WSMan srv2\n" +
            code,
        "srv2");
}

void tst_SymptomComputers::computer()
{
    QFETCH(QString, pasted);
    QFETCH(QString, name);
    const std::vector<Symptom> symptoms = identify(pasted);
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().computer, name);
}

/// lone_name.h: where nothing says what the name is.
void tst_SymptomComputers::namesWithoutWords_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("inALog");
    const auto row = [](const char *why, const QByteArray &pasted, const char *name, const char *inALog) {
        QTest::newRow(why) << text(pasted) << QString::fromUtf8(name) << QString::fromUtf8(inALog);
    };
    const QByteArray code = "0x803381A3";
    row("a CSV file", "SRV-06;OK;\nSRV-07;FAILED;" + code + "\nSRV-08;OK;", "SRV-07", "SRV-07");
    row("a table", "web3    failed    " + code, "web3", "web3");
    row("a name in capitals", "TS02 : 9\nTS-OLD  : ERROR " + code, "TS-OLD", "TS-OLD");
    row("behind the time", "10:41:57 ERROR srv7: " + code, "srv7", "srv7");
    row("behind what came of it", "10:41:57 FAIL  nx-build-2 run: " + code, "nx-build-2", "");
    row("an address", "192.0.2.7 - " + code, "192.0.2.7", "192.0.2.7");
    row("a heading", "osfs-03.contoso.com\n( ) my account\n\n" + code, "osfs-03.contoso.com", "");
    row("a command's option", ">winrm get wmicimv2/Win32_Service -r:10.1.38.8 -un\n" + code, "10.1.38.8",
        "10.1.38.8");
    row("a sentence", "live migration to hv-node-03, it stops with " + code, "hv-node-03", "");
    row("in brackets", "step 12 [cm-dp-07.example.net] ... " + code, "cm-dp-07.example.net", "");
    row("a thread of a program", "10:41:56 [worker-3] started\n10:41:57 [worker-3] " + code, "", "");
    row("a ticket", "INC0048813 - " + code, "", "");
    row("the only name, behind", code + " for dbx-17, all the other machines are fine", "dbx-17", "");
    row("the only name, an address", code + "\nThe address of the host is 10.44.0.3, by the way.",
        "10.44.0.3", "");
    row("one of two", code + "\nWe have app-01 and app-02 there.", "", "");
    row("its own line's", code + " (app-01)\nWe have app-01 and app-02 there.", "app-01", "");
    row("a change's number", "INC-220418 / CHG-9912\n" + code, "", "");
    row("a cloud's number", "for uniqueId: i-0c9e55ab21f70d412: " + code, "", "");
    row("a platform", "on windows_amd64\n" + code, "", "");
    row("a version in front", "v0.11.6, with ntlm: " + code, "", "");
    row("two hours", "default: WinRM execution_time_limit: PT2H\n" + code, "", "");
    row("a network of a cloud", "aws_vpc.build: Refreshing state... (ID: vpc-0aa41d72)\n" + code, "", "");
    row("a class of Java's, shortened", "h.p.ec2.win.winrm.WinRMClient#sendRequest: " + code, "", "");
    row("a line of a program", "transport.rb:243:in `init_auth': " + code, "", "");
    row("an error of a library", "tls: error:0A000438:SSL: " + code, "", "");
    row("an address of sixteen bytes", "[fe80::1%12]: " + code, "fe80::1%12", "fe80::1%12");
    row("a package", "at jdk.proxy2/jdk.proxy2.$Proxy118.create\n" + code, "", "");
    row("a full name that a sentence announces", "Click on 'wactst.fabrikam.com [Gateway]': " + code,
        "wactst.fabrikam.com", "");
    row("a page's", "more on docs.microsoft.com: " + code, "", "");
    row("a ticket's number", "Ticket HD-2291\n" + code, "", "");
    row("a number of an error", "sensor says (code: PE181) and " + code, "", "");
    row("written into the list", "winrm set winrm/config/client '@{TrustedHosts=\"192.0.2.44\"}'\n" + code,
        "", "");
    row("a version in four parts", "module 1.3.2204.19002\n" + code, "", "");
    row("a release of Windows", "on a virtual WS2008R2\n" + code, "", "");
    row("a password of a command", "evil-winrm -u anna -p 'Winter24!'\n" + code, "", "");
    row("a password in a sentence", "The password is Summer24, I typed it twice: " + code, "", "");
    row("a password's field", "Password: Summer24\n" + code, "", "");
    row("the host behind a password", "evil-winrm -u anna -p 'Winter24!' -i srv7\n" + code, "srv7", "srv7");
    row("a path", "C:\\scripts\\deploy-v2\\run7.ps1 says " + code, "", "");
    row("a variable", "winrs -r:%TARGET% cmd\n" + code, "", "");
    row("in capitals, in a sentence", "WinRM auf ORION geht nicht: " + code, "ORION", "ORION");
    row("in brackets, in capitals", "[SPSTRUST] DSC: " + code, "SPSTRUST", "");
    row("what came of it, in brackets", "[ERROR] " + code, "", "");
    row("a user in front", "winrm://anna@sqlnode2:5985\n" + code, "sqlnode2", "sqlnode2");
    row("a product", "on Windows10 it says " + code, "", "");
    row("a version", "agent (v2.31) says " + code, "", "");
    row("a class", "winrm.exceptions.WinRMError2: " + code, "", "");
    row("an installer", "CAQuietExec64:  " + code, "", "");
    row("a name before its address", "http://srv1:5985/wsman: dial tcp 10.0.0.5:5985: " + code, "srv1",
        "srv1");
}

void tst_SymptomComputers::namesWithoutWords()
{
    QFETCH(QString, pasted);
    QFETCH(QString, name);
    QFETCH(QString, inALog);
    const std::vector<Symptom> symptoms = identify(pasted);
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().computer, name);
    const std::vector<Symptom> logged = identify(pasted, WrittenBy::Program);
    QCOMPARE(logged.size(), std::size_t(1));
    QCOMPARE(logged.front().computer, inALog);
}

void tst_SymptomComputers::ofASecondHop_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *why, const QByteArray &pasted, const char *name) {
        QTest::newRow(why) << text(pasted) << QString::fromUtf8(name);
    };
    const QByteArray denied =
        "gci : Access is denied\n    + CategoryInfo : PermissionDenied: (\\\\files2\\c$:String) "
        "[Get-ChildItem], UnauthorizedAccessException\n";
    row("the session's server", "[srv1]: PS C:\\> gci \\\\files2\\c$\n" + denied, "srv1");
    row("no session is shown", "a job over WinRM: gci \\\\files2\\c$\n" + denied, "files2");
    row("from this very computer", "Invoke-Command -ComputerName localhost { gci \\\\files2\\c$ }\n" + denied,
        "files2");
    row("a drive",
        "[srv1]: PS C:\\> New-PSDrive S FileSystem \\\\files2\\s\n"
        "A specified logon session does not exist. It may already have been terminated",
        "srv1");
    row("the directory",
        "[srv1]: PS C:\\> Get-ADUser bob\nUnable to contact the server. This may be because this server "
        "does not exist, it is currently down",
        "srv1");
}

void tst_SymptomComputers::ofASecondHop()
{
    QFETCH(QString, pasted);
    QFETCH(QString, name);
    const std::vector<Symptom> symptoms = identify(pasted);
    QCOMPARE(symptoms.size(), std::size_t(1));
    QCOMPARE(symptoms.front().id, QStringLiteral("second-hop"));
    QCOMPARE(symptoms.front().computer, name);
}

void tst_SymptomComputers::severalErrorsEachWithItsComputer()
{
    const std::vector<Symptom> symptoms =
        identify(QStringLiteral("[srv1] Connecting to remote server srv1 failed with the following error "
                                "message : Access is denied.\n"
                                "    + FullyQualifiedErrorId : AccessDenied,PSSessionStateBroken\n"
                                "[srv2] Connecting to remote server srv2 failed with the following error "
                                "message : The WinRM client cannot process "
                                "the request because the server name cannot be resolved.\n"
                                "    + FullyQualifiedErrorId : ComputerNotFound,PSSessionStateBroken\n"));
    QCOMPARE(symptoms.size(), std::size_t(2));
    QCOMPARE(symptoms[0].computer, QStringLiteral("srv1"));
    QCOMPARE(symptoms[1].computer, QStringLiteral("srv2"));
}

QTEST_GUILESS_MAIN(tst_SymptomComputers)
#include "tst_symptom_computers.moc"
