#include "tests/powershell/remote_world.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

bool writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool makeWindowsFolder(const QString &folder)
{
    const std::map<QString, QByteArray> files{
        {QStringLiteral("whoami.exe"),
         "#!/bin/sh\nif [ \"$1\" = /groups ]; then\n"
         "echo '\"VORDEFINIERT\\Administratoren\",\"Alias\",\"S-1-5-32-544\",\"...\"'\n"
         "echo '\"Verbindlich\\Hoch\",\"Bezeichnung\",\"S-1-16-12288\",\"\"'\n"
         "else echo 'contoso\\jdoe'; fi\n"},
        {QStringLiteral("nltest.exe"),
         "#!/bin/sh\nif [ \"$1\" = /domain_trusts ]; then cat \"$(dirname \"$0\")/trusts\"\n"
         "else cat \"$(dirname \"$0\")/channel\"; fi\n"},
        {QStringLiteral("trusts"),
         "List of domain trusts:\n"
         "    0: CHILD child.contoso.com (NT 5) (Forest: 1) (Direct Outbound) (Direct Inbound)\n"
         "    1: CONTOSO contoso.com (NT 5) (Forest Tree Root) (Primary Domain) (Native)\n"
         "    2: FABRIKAM fabrikam.com (NT 5) (Direct Outbound) ( Attr: foresttrans )\n"
         "    3: BOTH both.com (NT 5) (Direct Outbound) (Direct Inbound) ( Attr: foresttrans )\n"
         "The command completed successfully\n"},
        {QStringLiteral("channel"),
         "Flags: b0 HAS_IP  HAS_TIMESERV\nTrusted DC Name \\\\dc1.contoso.com\n"
         "Trusted DC Connection Status Status = 0 0x0 NERR_Success\n"
         "Trust Verification Status = 0 0x0 NERR_Success\nThe command completed successfully\n"},
        {QStringLiteral("w32tm.exe"),
         "#!/bin/sh\n[ \"$2\" = /computer:contoso.com ] || exit 1\n"
         "echo 'Die aktuelle Zeit ist 24.11.2026 12:00:00.'\necho '12:00:00, +301,0123456s'\n"},
        {QStringLiteral("klist.exe"),
         "#!/bin/sh\n[ \"$1 $2\" = '-li 0x3e7' ] || exit 1\n"
         "echo 'Zwischengespeicherte Tickets: (2)'\n"
         "echo '#0> Client: node1$ @ CONTOSO.COM'\necho '    Server: krbtgt/CONTOSO.COM @ CONTOSO.COM'\n"
         "echo '#1> Client: node1$ @ CONTOSO.COM'\necho '    Server: WSMAN/node2 @ CONTOSO.COM'\n"}};
    return std::ranges::all_of(files, [&](const auto &file) {
        return writeFile(folder + QStringLiteral("/System32/") + file.first, file.second);
    });
}

QString world(const QString &languageMode, const QString &id)
{
    return QStringLiteral(R"(
$registry = @{
    'SOFTWARE\Microsoft\Cryptography' = @{ values = @{ MachineGuid = @('String', '%2') } }
    'SOFTWARE\Microsoft\Windows\CurrentVersion\WSMAN\Service' = @{ values = @{ auth_credssp = @('DWord', 1) } }
    'SOFTWARE\Closed' = @{ denied = $true }
    'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters' = @{ values = @{ Domain = @('String', 'corp.contoso.com') } }
    'SOFTWARE\Odd' = @{ values = @{ what = @('Unknown', $null) } }
    'SOFTWARE\All' = @{ values = @{
        '' = @('String', 'default')
        text = @('String', (-join ('ä', [char]0x20AC, [char]34, '\')))
        expand = @('ExpandString', '%SystemRoot%\x')
        bytes = @('Binary', [byte[]](0, 255))
        nothing = @('None', [byte[]]@())
        number = @('DWord', -2)
        long = @('QWord', [long]-3)
        several = @('MultiString', [string[]]('a', 'b c'))
        empty = @('MultiString', [string[]]@()) } }
    'SOFTWARE\All\Below\Deeper' = @{ values = @{} }
}
$member = @{ PartOfDomain = $true; Domain = 'contoso.com'; Name = 'NODE1'; DNSHostName = 'node1'; DomainRole = 3 }
$far = @{
    languageMode = '%1'
    registry = $registry
    properties = @{ 'HKLM:\SOFTWARE\Microsoft\Cryptography' = @{ MachineGuid = '%2' } }
    services = @{ WinRM = @('Running', 'Automatic'); Odd = @('StartPending', 'Boot') }
    cim = @{
        Win32_ComputerSystem = @($member)
        Win32_UserAccount = @(@{ Name = 'Administrator'; SID = 'S-1-5-21-1-22-333-500' })
        Win32_OperatingSystem = @(@{ LastBootUpTime = [datetime]::SpecifyKind('2026-11-24T10:00:00', 'Utc') })
        RSOP_GPO = @(@{ id = 'CN={1}'; name = 'Servers' })
        RSOP_RegistryPolicySetting = @(
            @{ GPOID = 'CN={1}'; precedence = 1; registryKey = 'Software\Policies\Microsoft\Windows\WinRM\Service'
                valueName = 'AllowCredSSP'; valueType = 4; value = [byte[]](0, 0, 0, 0); deleted = $false }
            @{ GPOID = 'CN={2}'; precedence = 2; registryKey = 'SOFTWARE\Policies\Microsoft\Windows\WinRM\Service'
                valueName = 'AllowCredSSP'; valueType = 4; value = [byte[]](1, 0, 0, 0); deleted = $false }
            @{ GPOID = 'CN={1}'; precedence = 1; registryKey = 'SOFTWARE\Policies\Microsoft\Windows\WinRM\ServiceOfOthers'
                valueName = 'x'; valueType = 4; value = [byte[]](1, 0, 0, 0); deleted = $false }
            @{ GPOID = 'CN={1}'; precedence = 1; registryKey = 'SOFTWARE\Policies\Microsoft\Windows\WinRM\Client'
                valueName = 'gone'; valueType = 1; value = $null; deleted = $true }
            @{ GPOID = 'LocalGPO'; precedence = 3; registryKey = 'SOFTWARE\Policies\Microsoft\Windows\WinRM\Client'
                valueName = 'ours'; valueType = 1; value = $null; deleted = $false })
    }
    events = @(
        @{ LogName = 'System'; ProviderName = 'Microsoft-Windows-WinRM'; Id = 10154; Message = 'new' }
        @{ LogName = 'System'; ProviderName = 'Somebody'; Id = 10154; Message = 'not WinRM' }
        @{ LogName = 'System'; ProviderName = 'WinRM'; Id = 10154; Message = 'old' })
    groups = @{ 'Windows Admin Center CredSSP' = @('CONTOSO\jdoe') }
    items = @{ 'tspkg.dll' = @{ VersionInfo = [pscustomobject]@{
        FileMajorPart = 10; FileMinorPart = 0; FileBuildPart = 14393; FilePrivatePart = 2000 } } }
}
$workgroup = @{ languageMode = 'FullLanguage'; registry = $registry; services = 'denied'
    cim = @{ Win32_ComputerSystem = @(@{ PartOfDomain = $false; Domain = 'WORKGROUP'; Workgroup = 'WORKGROUP'
        Name = 'NODE1'; DNSHostName = 'node1'; DomainRole = 2 }) } }
$controller = @{ languageMode = 'FullLanguage'; registry = $registry
    cim = @{ Win32_ComputerSystem = @(@{ PartOfDomain = $true; Domain = 'contoso.com'; Name = 'NODE1'; DomainRole = 5 }) } }
Set-RemoteWorld @{ node1 = $far; workgroup = $workgroup; controller = $controller; bare = @{ languageMode = '%1'; cim = @{} }
    closed = @{ trouble = @(5, 'AccessDenied') } }
)")
        .arg(languageMode, id);
}
