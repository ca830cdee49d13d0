#include "engine/symptoms/landmarks.h"

namespace credssp::symptoms {

namespace {

constexpr LandmarkPhrase kLandmarkPhrases[] = {
    {u"winrm"_p, Landmark::Wsman, true},
    {u"winrs"_p, Landmark::Wsman, true},
    {u"wsman"_p, Landmark::Wsman, true},
    {u"ws-man"_p, Landmark::Wsman, true},
    {u":5985"_p, Landmark::Endpoint, true},
    {u":5986"_p, Landmark::Endpoint, true},
    {u"port=598"_p, Landmark::Endpoint},
    {u"port 598"_p, Landmark::Endpoint},
    {u"Windows Remote Management"_p, Landmark::Wsman},
    {u"authGSSClientStep"_p, Landmark::Wsman, true},
    {u"/wsman"_p, Landmark::Endpoint, true},
    {u"UNREACHABLE!"_p, Landmark::Endpoint, true},
    {u"WINRM CONNECTION"_p, Landmark::Endpoint},
    {u"pywinrm"_p, Landmark::Endpoint, true},
    {u"PSSession"_p, Landmark::Remoting, true},
    {u"PSRemoting"_p, Landmark::Remoting, true},
    {u"PowerShell remoting"_p, Landmark::Remoting},
    {u"Invoke-Command"_p, Landmark::Remoting, true},
    {u"CredSSP"_p, Landmark::Remoting, true},
    {u"CimSession"_p, Landmark::Remoting, true},
    {u"about_Remote_Troubleshooting"_p, Landmark::Remoting},
    {u"PSComputerName"_p, Landmark::Remoting, true},
    {u"Connecting to remote server"_p, Landmark::Remoting},
    {u"Windows Admin Center"_p, Landmark::Remoting},
    {u"WSManFault"_p, Landmark::WsmanFault, true},

    {u"SSPI context"_p, Landmark::OtherTool},
    {u"SQL Server"_p, Landmark::OtherTool},
    {u"SqlException"_p, Landmark::OtherTool},
    {u"SqlClient"_p, Landmark::OtherTool},
    {u"SQLSTATE"_p, Landmark::OtherTool},
    {u"Invoke-Sqlcmd"_p, Landmark::OtherTool},
    {u"ssh:"_p, Landmark::OtherTool, true},
    {u"sshd"_p, Landmark::OtherTool, true},
    {u"OpenSSH"_p, Landmark::OtherTool, true},
    {u"publickey"_p, Landmark::OtherTool},
    {u"port 22"_p, Landmark::OtherTool},
    {u"SSH client session"_p, Landmark::OtherTool},
    {u"kex_exchange"_p, Landmark::OtherTool},
    {u"schtasks"_p, Landmark::OtherTool, true},
    {u"Register-ScheduledTask"_p, Landmark::OtherTool, true},
    {u"SSLBinding"_p, Landmark::OtherTool},
    {u"netsh http"_p, Landmark::OtherTool},

    {u"NTLM"_p, Landmark::Ntlm, true},

    {u"-Authentication CredSSP"_p, Landmark::CredsspAsked},
    {u"-Authentication:CredSSP"_p, Landmark::CredsspAsked},
    {u"-Auth CredSSP"_p, Landmark::CredsspAsked},
    {u"-auth:CredSSP"_p, Landmark::CredsspAsked},
    {u"-a:CredSSP"_p, Landmark::CredsspAsked},
    {u"Authentication = CredSSP"_p, Landmark::CredsspAsked},
    {u"Authentication: CredSSP"_p, Landmark::CredsspAsked},
    {u"AuthenticationMechanism.CredSSP"_p, Landmark::CredsspAsked},
    {u"AuthenticationMechanism]::CredSSP"_p, Landmark::CredsspAsked},
    {u"transport=credssp"_p, Landmark::CredsspAsked},
    {u"transport: credssp"_p, Landmark::CredsspAsked},
    {u"auth=credssp"_p, Landmark::CredsspAsked},
    {u"auth: credssp"_p, Landmark::CredsspAsked},
    {u"UseCredSSP"_p, Landmark::CredsspAsked},
    {u"use CredSSP authentication"_p, Landmark::CredsspAsked},
    {u"using CredSSP"_p, Landmark::CredsspAsked},
    {u"enable CredSSP"_p, Landmark::CredsspAsked},
    {u"enabling the Credential Security Support Provider"_p, Landmark::CredsspAsked},

    {u"authentication mechanism requested by the client is not supported"_p, Landmark::MechanismRefused},
    {u"クライアントから要求された認証機構がサーバーでサポートされていない"_p, Landmark::MechanismRefused},
    {u"Possible authentication mechanisms reported by server:"_p, Landmark::MechanismList},
    {u"次の認証機構を使用できます:"_p, Landmark::MechanismList},

    {u"]: PS "_p, Landmark::RemotePrompt},
    {u"Evil-WinRM PS"_p, Landmark::RemotePrompt},
    {u"PS C:\\"_p, Landmark::LocalPrompt},
    {u"PS>exit"_p, Landmark::LocalPrompt},
    {u"Exit-PSSession"_p, Landmark::LocalPrompt},
    {u"PSComputerName:"_p, Landmark::RemoteRecord},
    {u"need to run this cmdlet from an elevated process"_p, Landmark::NotElevated},
    {u"start Windows PowerShell with the Run as administrator"_p, Landmark::NotElevated},

    {u"FullyQualifiedErrorId"_p, Landmark::Boundary},
    {u"failed with the following error message"_p, Landmark::Cause},
    {u"ist folgender Fehler aufgetreten"_p, Landmark::Cause},
    {u"a échoué avec le message"_p, Landmark::Cause},
    {u"InnerException"_p, Landmark::Cause},
    {u"InnerError"_p, Landmark::Cause},
    {u"Caused by"_p, Landmark::Cause},
    {u"--->"_p, Landmark::Cause},
    {u"errorcode 0x"_p, Landmark::Cause},
    {u"f:ProviderFault"_p, Landmark::Cause},
    {u"Error:"_p, Landmark::Cause},

    {u",PSSession"_p, Landmark::CodeBefore},
    {u"Code="_p, Landmark::CodeAfter},
    {u"(Code:"_p, Landmark::CodeAfter},
    {u"failed, error code"_p, Landmark::CodeAfter},
};

} // namespace

std::span<const LandmarkPhrase> landmarkPhrases()
{
    return kLandmarkPhrases;
}

} // namespace credssp::symptoms
