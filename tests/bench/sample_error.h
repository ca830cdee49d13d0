// The error text that the benchmarks recognize.
#pragma once

#include <QString>

namespace bench {

/// What PowerShell prints where the policy does not allow the delegation (0x803381A3, facts page §5).
[[nodiscard]] inline QString sampleError()
{
    return QStringLiteral(
        "Enter-PSSession : Connecting to remote server node1.contoso.com failed with the following error "
        "message : The \nWinRM client cannot process the request. A computer policy does not allow the "
        "delegation of the user credentials to \nthe target computer. For more information, see the "
        "about_Remote_Troubleshooting Help topic.\n"
        "At line:1 char:1\n"
        "+ Enter-PSSession -ComputerName node1.contoso.com -Authentication CredSSP - ...\n"
        "+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n"
        "    + CategoryInfo          : InvalidArgument: (node1.contoso.com:String) [Enter-PSSession], "
        "PSRemotingTransportException\n"
        "    + FullyQualifiedErrorId : -2144108125,CreateRemoteRunspaceFailed\n");
}

} // namespace bench
