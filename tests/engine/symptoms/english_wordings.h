// Windows' own sentences, complete (public headers), one row each.
#pragma once

#include "tests/engine/symptoms/wording.h"

// clang-format off
inline constexpr Wording kEnglish[] = {
    {"delegation-untrusted-ntlm", "0x803381A4",
     "The WinRM client cannot process the request. A computer policy does not allow the "
     "delegation of the user credentials to the target computer because the computer is "
     "not trusted. The identity of the target computer can be verified if you configure "
     "the WSMAN service to use a valid certificate using the following command: winrm "
     "set winrm/config/service @{CertificateThumbprint=\"<thumbprint>\"} Or you can "
     "check the Event Viewer for an event that specifies that the following SPN could "
     "not be created: WSMAN/<computerFQDN>. If you find this event, you can manually "
     "create the SPN using setspn.exe . If the SPN exists, but CredSSP cannot use "
     "Kerberos to validate the identity of the target computer and you still want to "
     "allow the delegation of the user credentials to the target computer, use "
     "gpedit.msc and look at the following policy: Computer Configuration -> "
     "Administrative Templates -> System -> Credentials Delegation -> Allow Fresh "
     "Credentials with NTLM-only Server Authentication. Verify that it is enabled and "
     "configured with an SPN appropriate for the target computer. For example, for a "
     "target computer name \"myserver.domain.com\", the SPN can be one of the "
     "following: WSMAN/myserver.domain.com or WSMAN/*.domain.com. Try the request again "
     "after these changes."},
    {"delegation-policy-missing", "0x803381A3",
     "The WinRM client cannot process the request. A computer policy does not allow the "
     "delegation of the user credentials to the target computer. Use gpedit.msc and "
     "look at the following policy: Computer Configuration -> Administrative Templates "
     "-> System -> Credentials Delegation -> Allow Delegating Fresh Credentials. Verify "
     "that it is enabled and configured with an SPN appropriate for the target "
     "computer. For example, for a target computer name \"myserver.domain.com\", the "
     "SPN can be one of the following: WSMAN/myserver.domain.com or WSMAN/*.domain.com."},
    {"credssp-disabled-client", "0x803381A2",
     "The WinRM client cannot process the request. CredSSP authentication is currently "
     "disabled in the client configuration. Change the client configuration and try the "
     "request again. CredSSP authentication must also be enabled in the server "
     "configuration. Also, Group Policy must be edited to allow credential delegation "
     "to the target computer. Use gpedit.msc and look at the following policy: Computer "
     "Configuration -> Administrative Templates -> System -> Credentials Delegation -> "
     "Allow Delegating Fresh Credentials. Verify that it is enabled and configured with "
     "an SPN appropriate for the target computer. For example, for a target computer "
     "name \"myserver.domain.com\", the SPN can be one of the following: "
     "WSMAN/myserver.domain.com or WSMAN/*.domain.com"},
    {"credssp-policy-managed", "0x8033808A",
     "Cannot change GPO controlled setting."},
    {"auth-not-supported", "0x803380DE",
     "The WinRM client cannot process the request. Unencrypted traffic is currently "
     "disabled in the client configuration. Change the client configuration and try the "
     "request again."},
    {"auth-not-supported", "0x803380DF",
     "The WinRM client cannot process the request. Basic authentication is currently "
     "disabled in the client configuration. Change the client configuration and try the "
     "request again."},
    {"auth-not-supported", "0x803380E1",
     "The WinRM client cannot process the request. Negotiate authentication is "
     "currently disabled in the client configuration. Change the client configuration "
     "and try the request again. If this is a request for the local configuration, use "
     "one of the enabled authentication mechanisms still enabled. To use Kerberos, "
     "specify the local computer name as the remote destination. To use Basic, specify "
     "the local computer name as the remote destination, specify Basic authentication "
     "and provide user name and password."},
    {"auth-not-supported", "0x803380E2",
     "The WinRM client cannot process the request. Kerberos authentication is currently "
     "disabled in the client configuration. Change the client configuration and try the "
     "request again."},
    {"auth-not-supported", "0x8033810E",
     "The WinRM client cannot process the request. If you do not specify an "
     "authentication mechanism or you specify Kerberos, then you cannot use "
     "\"localhost\" or \"127.0.0.1\" or \"[::1]\" for the remote host name. You can "
     "explicitly specify a different authentication mechanism than Kerberos or specify "
     "the remote host as a DNS name or NetBIOS name."},
    {"trusted-hosts", "0x803380E4",
     "The WinRM client cannot process the request. If the authentication scheme is "
     "different from Kerberos, or if the client computer is not joined to a domain, "
     "then HTTPS transport must be used or the destination machine must be added to the "
     "TrustedHosts configuration setting. Use winrm.cmd to configure TrustedHosts. Note "
     "that computers in the TrustedHosts list might not be authenticated. You can get "
     "more information about that by running the following command: winrm help config."},
    {"trusted-hosts", "0x803380E5",
     "The WinRM client cannot process the request. Default credentials with Negotiate "
     "over HTTP can be used only if the target machine is part of the TrustedHosts list "
     "or the Allow implicit credentials for Negotiate option is specified."},
    {"trusted-hosts", "0x8033809F",
     "TrustedHosts list contains an invalid hostname or hostname pattern."},
    {"trusted-hosts", "0x8033810B",
     "The WinRM client cannot process the request. Kerberos authentication cannot be "
     "used when the destination is an IP address. Specify a DNS or NetBIOS destination "
     "or specify Basic or Negotiate authentication."},
    {"trusted-hosts", "0x8033810C",
     "The WinRM client cannot process the request. Kerberos authentication cannot be "
     "used with implicit credentials if the client computer is not joined to a domain. "
     "Use explicit credentials or specify a different authentication mechanism than "
     "Kerberos."},
    {"trusted-hosts", "0x803381BB",
     "The WinRM client cannot process the request. Default authentication may be used "
     "with an IP address under the following conditions: the transport is HTTPS or the "
     "destination is in the TrustedHosts list, and explicit credentials are provided. "
     "Use winrm.cmd to configure TrustedHosts. Note that computers in the TrustedHosts "
     "list might not be authenticated. For more information on how to set TrustedHosts "
     "run the following command: winrm help config."},
    {"trusted-hosts", "0x803381F0",
     "The WinRM client cannot process the request as the server identity could not be "
     "verified. If the identity of the server is trusted, add it to the TrustedHosts "
     "list and retry the request. Use winrm.cmd to configure TrustedHosts. Note that "
     "computers in the TrustedHosts list might not be authenticated. For more "
     "information on how to set TrustedHosts, run the following command: winrm help "
     "config"},
    {"cannot-connect", "0x80338012",
     "The client cannot connect to the destination specified in the request. Verify "
     "that the service on the destination is running and is accepting requests. Consult "
     "the logs and documentation for the WS-Management service running on the "
     "destination, most commonly IIS or WinRM. If the destination is the WinRM service, "
     "run the following command on the destination to analyze and configure the WinRM "
     "service: \"winrm quickconfig\"."},
    {"cannot-connect", "0x80338112",
     "The connection to the specified remote host was refused. Verify that the "
     "WS-Management service is running on the remote host and configured to listen for "
     "requests on the correct port and HTTP URL."},
    {"network-timeout", "0x80338126",
     "WinRM cannot complete the operation. Verify that the specified computer name is "
     "valid, that the computer is accessible over the network, and that a firewall "
     "exception for the WinRM service is enabled and allows access from this computer. "
     "By default, the WinRM firewall exception for public profiles limits access to "
     "remote computers within the same local subnet."},
    {"name-resolution", "0x803381B9",
     "The WinRM client cannot process the request because the server name cannot be "
     "resolved."},
    {"service-not-running", "0x8033816E",
     "The WS-Management service on the remote machine cannot process the shell request. "
     "This can happen if the WS-Management service on the remote machine was being "
     "shutdown. To correct this problem restart the WS-Management service on the remote "
     "machine and re-send the shell request."},
    {"public-network", "0x80338169",
     "WinRM firewall exception will not work since one of the network connection types "
     "on this machine is set to Public. Change the network connection type to either "
     "Domain or Private and try again."},
    {"https-certificate", "0x803381BA",
     "The SSL connection cannot be established. Verify that the service on the remote "
     "host is properly configured to listen for HTTPS requests. Consult the logs and "
     "documentation for the WS-Management service running on the destination, most "
     "commonly IIS or WinRM. If the destination is the WinRM service, run the following "
     "command on the destination to analyze and configure the WinRM service: \"winrm "
     "quickconfig -transport:https\"."},
    {"https-certificate", "0x803380E9",
     "The WinRM client cannot process the request. The certificate CN and the hostname "
     "that were provided do not match."},
    {"https-certificate", "0x803380EE",
     "The WinRM client cannot process the request. The Enhanced Key Usage (EKU) field "
     "of the certificate is not set to \"Server Authentication\". Retry the request "
     "with a certificate that has the correct EKU."},
    {"https-certificate", "0x80338115",
     "Cannot create a WinRM listener on HTTPS because this machine does not have an "
     "appropriate certificate. To be used for SSL, a certificate must have a CN "
     "matching the hostname, be appropriate for Server Authentication, and not be "
     "expired, revoked, or self-signed."},
    {"http-error", "0x8033810F",
     "The WinRM client received an unknown HTTP status code from the remote "
     "WS-Management service."},
    {"http-error", "0x80338110",
     "The WinRM client received a HTTP redirect status code from the remote "
     "WS-Management service. WinRM does not support redirects."},
    {"http-error", "0x80338113",
     "The WinRM client sent a request to an HTTP server and got a response saying the "
     "requested HTTP URL was not available. This is usually returned by a HTTP server "
     "that does not support the WS-Management protocol."},
    {"http-error", "0x80338170",
     "The WinRM client received an HTTP server error status (500), but the remote "
     "service did not include any other information about the cause of the failure."},
    {"http-error", "0x80338171",
     "The WinRM client received an HTTP bad request status (400), but the remote "
     "service did not include any other information about the cause of the failure."},
    {"http-error", "0x80338173",
     "The WinRM client cannot process the request because it received an HTML error "
     "packet."},
    {"http-error", "0x803380F7",
     "The WinRM client cannot process the request. It cannot determine the content type "
     "of the HTTP response from the destination computer. The content type is absent or "
     "invalid."},
    {"http-error", "0x803381B3",
     "The WinRM client cannot process the request. Setting proxy information is not "
     "valid when the authentication mechanism with the remote machine is CredSSP. "
     "Remove the proxy information or change the authentication mechanism and try the "
     "request again."},
    {"quota-limit", "0x803381A5",
     "The WS-Management service cannot process the request. The maximum number of "
     "concurrent shells for this user has been exceeded. Close existing shells or raise "
     "the quota for this user."},
    {"quota-limit", "0x803381A6",
     "The WS-Management service cannot process the request. The maximum number of "
     "concurrent operations for this user has been exceeded. Close existing operations "
     "for this user, or raise the quota for this user."},
    {"quota-limit", "0x803381A7",
     "The WS-Management service cannot process the request. The load quota for this "
     "user has been exceeded. Send future requests at a slower rate or raise the quota "
     "for this user."},
    {"quota-limit", "0x803381AB",
     "The WS-Management service cannot process the request. The maximum number of users "
     "executing shell operations has been exceeded. Retry after some time or raise the "
     "quota for concurrent shell users."},
    {"quota-limit", "0x803381E4",
     "The WS-Management service cannot process the request. This user has exceeded the "
     "maximum number of concurrent shells allowed for this plugin. Close at least one "
     "open shell or raise the plugin quota for this user."},
    {"quota-limit", "0x803381E8",
     "The WS-Management service cannot process the request. This user has exceeded the "
     "maximum number of allowed concurrent operations. Retry the request later or raise "
     "the Maximum Operations per User quota."},
    {"quota-limit", "0x803381E9",
     "The WS-Management service cannot process the request. The maximum number of "
     "concurrent commands per shell has been exceeded. Retry the request later or raise "
     "the Maximum Commands per Shell quota."},
    {"quota-limit", "0x80338111",
     "The WinRM client sent a request to the remote WS-Management service and was "
     "notified that the request size exceeded the configured MaxEnvelopeSize quota."},
    {"quota-limit", "0x80338048",
     "The response that the WS-Management service computed exceeds the maximum envelope "
     "size in the request."},
    {"quota-limit", "0x8033803F",
     "The WS-Management service is busy servicing other requests. Retry later."},
    {"operation-timeout", "0x80338029",
     "The WS-Management service cannot complete the operation within the time specified "
     "in OperationTimeout."},
    {"session-config", "0x8033803B",
     "The WS-Management service cannot process the request. The resource URI is missing "
     "or it has an incorrect format. Check the documentation or use the following "
     "command for information on how to construct a resource URI: \"winrm help uris\"."},
    {"session-config", "0x803381AC",
     "The WS-Management service cannot process the request. The service is configured "
     "to not accept any remote shell requests."},
    {"session-config", "0x803381E3",
     "The WS-Management service cannot process the request. The service is configured "
     "to reject remote connection requests for this plugin."},
    {"session-config", "0x803381DF",
     "The creation of a new Shell failed. Verify that the RunAsPassword value is "
     "correctly configured and that the Group Policy setting \"Disallow WinRM from "
     "storing RunAs credentials\" is Disabled or Not Configured. To enable WinRM to "
     "store RunAs credentials, change this Group Policy setting to Disabled."},
    {"session-config", "0x80338005",
     "The WS-Management configuration is corrupted. Use the following command to "
     "restore defaults: winrm invoke Restore "
     "http://schemas.microsoft.com/wbem/wsman/1/config @{} Then add any custom "
     "configuration settings."},
    {"logon-failure", "0x80338036",
     "The WS-Management service cannot authenticate the sender."},
    {"logon-failure", "0x803381A1",
     "The WinRM client cannot process the request. Requests must include user name and "
     "password when CredSSP authentication mechanism is used. Add the user name and "
     "password or change the authentication mechanism and try the request again."},
    {"access-denied", "0x80338104",
     "The WS-Management service cannot process the request. The WMI service returned an "
     "'access denied' error."},
    {"access-denied", "code 5, plain",
     "Connecting to remote server srv1 failed with the following error message : Access "
     "is denied."},
    {"auth-not-supported", "code 5, mechanism",
     "The WinRM client cannot process the request. The authentication mechanism "
     "requested by the client is not supported by the server or unencrypted traffic is "
     "disabled in the service configuration. Verify the unencrypted traffic setting in "
     "the service configuration or specify one of the authentication mechanisms "
     "supported by the server. To use Kerberos, specify the computer name as the remote "
     "destination. Also verify that the client computer and the destination computer "
     "are joined to a domain. To use Basic, specify the computer name as the remote "
     "destination, specify Basic authentication and provide user name and password. "
     "Possible authentication mechanisms reported by server: Negotiate Kerberos"},
    {"logon-failure", "1326",
     "Connecting to remote server srv1 failed with the following error message : The "
     "user name or password is incorrect."},
    {"logon-session", "1312",
     "WinRM cannot process the request. The following error with occurred while using "
     "Kerberos authentication: A specified logon session does not exist. It may already "
     "have been terminated. Possible causes are: -The user name or password specified "
     "are invalid. -Kerberos is used when no authentication method and no user name are "
     "specified. -Kerberos accepts domain user names, but not local user names. -The "
     "Service Principal Name (SPN) for the remote computer name and port does not "
     "exist. -The client and remote computers are in different domains and there is no "
     "trust between the two domains. After checking for the above issues, try the "
     "following: -Check the Event Viewer for events related to authentication. -Change "
     "the authentication method; add the destination computer to the WinRM TrustedHosts "
     "configuration setting or use HTTPS transport. Note that computers in the "
     "TrustedHosts list might not be authenticated. -For more information about WinRM "
     "configuration, run the following command: winrm help config."},
    {"kerberos-spn", "0x80090322",
     "WinRM cannot process the request. The following error occurred while using "
     "Kerberos authentication: The target principal name is incorrect."},
    {"kerberos-spn", "event 10154",
     "The WinRM service failed to create the following SPNs: WSMAN/srv1.contoso.com; "
     "WSMAN/srv1."},
    {"kerberos-no-authority", "no logon servers",
     "WinRM cannot process the request. The following error occurred while using "
     "Kerberos authentication: There are currently no logon servers available to "
     "service the logon request."},
    {"kerberos-clock-skew", "0x80090324",
     "WinRM cannot process the request. The following error occurred while using Kerberos authentication: "
     "The clocks on the client and server machines are skewed."},
    {"kerberos-clock-skew", "1398",
     "WinRM cannot process the request. The following error occurred while using Kerberos authentication: "
     "There is a time and/or date difference between the client and server."},
    {"trust-broken", "1789",
     "The trust relationship between this workstation and the primary domain failed."},
    {"encryption-oracle", "Remote Desktop",
     "An authentication error has occurred. The function requested is not supported. "
     "Remote computer: ts01 This could be due to CredSSP encryption oracle remediation."},
    {"encryption-oracle", "through WinRM",
     "Connecting to remote server srv1 failed with the following error message : The "
     "request is not supported."},
    {"credssp-policy-managed", "Enable",
     "This command cannot be executed because the setting cannot be enabled."},
    {"credssp-policy-managed", "Disable",
     "This command cannot be executed because the setting cannot be disabled."},
    {"credssp-handshake", "Python client",
     "Server did not response with a CredSSP token after step Step 5. Delegate "
     "Credentials - actual ''"},
    {"https-certificate", "12175",
     "The server certificate on the destination computer (srv1:5986) has the following "
     "errors: The SSL certificate is signed by an unknown certificate authority."},
    {"name-resolution", "53",
     "WinRM cannot process the request. The following error occurred while using "
     "Kerberos authentication: Cannot find the computer srv1. Verify that the computer "
     "exists on the network and that the name provided is spelled correctly."},
    {"network-timeout", "the older 0x80338126",
     "The WinRM client cannot complete the operation within the time specified. Check "
     "if the machine name is valid and is reachable over the network and firewall "
     "exception for Windows Remote Management service is enabled."},
    {"quota-limit", "the older 0x803381A5",
     "The WS-Management service cannot process the request. This user is allowed a "
     "maximum number of 5 concurrent shells, which has been exceeded. Close existing "
     "shells or raise the quota for this user."},
    {"session-config", "no such endpoint",
     "The WS-Management service cannot process the request. Cannot find the "
     "Microsoft.PowerShell32 session configuration in the WSMan: drive on the srv1 "
     "computer."},
    {"wac-gateway", "gateway administrators",
     "You need to be a gateway administrator to use this tool."},
    {"wac-gateway", "Windows Admin Center",
     "Couldn't enable CredSSP delegation."},
    {"service-not-running", "event 10149",
     "The WinRM service is not listening for WS-Management requests."},
};
// clang-format on
