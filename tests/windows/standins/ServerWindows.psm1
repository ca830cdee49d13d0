# What our scripts call at a server of the test Windows, over that Windows itself: its services, its registry, its files.
# C:\test-windows\computer says what Wine does not know of it: name, DNS name, domain, and since when it runs.
Import-Module ($PSScriptRoot + '\Utility.psm1')
$folder = 'C:\test-windows\'
$sc = [Environment]::SystemDirectory + '\sc.exe'

function Read-Computer {
    $said = @{}
    foreach ($line in [IO.File]::ReadAllLines($folder + 'computer')) {
        $at = $line.IndexOf('=')
        $said[$line.Substring(0, $at)] = $line.Substring($at + 1)
    }
    $said
}

# Remoting needs it for every program that it runs.
function Out-String {
    [CmdletBinding()]
    param([Parameter(ValueFromPipeline)]$InputObject, [switch]$Stream, [int]$Width)
    process { [string]$InputObject }
}

# ---- services ----

function Read-Service([string]$name) {
    $state = @(& $sc query $name) -join ' '
    $type = @(& $sc qc $name) -join ' '
    $states = @{ '1' = 'Stopped'; '4' = 'Running' }
    $types = @{ '2' = 'Automatic'; '3' = 'Manual'; '4' = 'Disabled' }
    if ($state -match 'STATE\s*:\s*(\d)') { $status = $states[[string]$Matches[1]] } else { return }
    if ($type -match 'START_TYPE\s*:\s*(\d)') { $startType = $types[[string]$Matches[1]] }
    [pscustomobject]@{ Name = $name; Status = $(if ($status) { $status } else { 'Other' }); StartType = $startType }
}

function Get-Service {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$Name)
    $service = Read-Service $Name
    if (-not $service) {
        $PSCmdlet.ThrowTerminatingError((New-StandInError ([InvalidOperationException]::new("Cannot find any service with service name '$Name'.")) `
                    'NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.GetServiceCommand' ObjectNotFound $Name))
    }
    $service
}

function Move-Service([string]$name, [string]$verb, [string]$wanted) {
    [void]@(& $sc $verb $name)
    foreach ($i in 1..100) {
        if ((Read-Service $name).Status -eq $wanted) { return }
        [Threading.Thread]::Sleep(100)
    }
    throw "$name did not $verb."
}

function Start-Service {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$Name)
    Move-Service $Name 'start' 'Running'
}

function Stop-Service {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$Name, [switch]$Force)
    Move-Service $Name 'stop' 'Stopped'
}

function Restart-Service {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$Name, [switch]$Force)
    Move-Service $Name 'stop' 'Stopped'
    Move-Service $Name 'start' 'Running'
}

# Windows takes leave in its own time; here it is as if it had come back at once.
function Restart-Computer {
    [CmdletBinding()]
    param([switch]$Force)
    $said = Read-Computer
    $said['boot'] = [DateTimeOffset]::UtcNow.ToUnixTimeSeconds()
    [IO.File]::WriteAllLines($folder + 'computer', [string[]]@(foreach ($key in $said.PSBase.Keys) { "$key=$($said[$key])" }))
}

# ---- what is known of the computer ----

function Get-CimInstance {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$ClassName, [string]$Namespace = 'root/cimv2', [string]$Filter)
    if (($Namespace -eq 'root/rsop/computer') -ne ($ClassName -like 'RSOP_*')) { throw 'namespace' }
    $said = Read-Computer
    switch ($ClassName) {
        'Win32_ComputerSystem' {
            [pscustomobject]@{
                Name = $said.name; DNSHostName = $said.name; Domain = $said.domain; PartOfDomain = [bool]$said.joined
                Workgroup = $(if (-not $said.joined) { $said.domain }); DomainRole = 3
            }
        }
        'Win32_OperatingSystem' {
            [pscustomobject]@{ LastBootUpTime = [DateTimeOffset]::FromUnixTimeSeconds([long]$said.boot).LocalDateTime }
        }
        'Win32_UserAccount' {
            if ($Filter -ne "LocalAccount = TRUE AND Domain = '$($env:COMPUTERNAME)'") { throw "filter $Filter" }
            [pscustomobject]@{ SID = 'S-1-5-21-1004336348-1177238915-682003330-500' }
        }
        # No policy of the domain has written anything here.
        'RSOP_GPO' { }
        'RSOP_RegistryPolicySetting' { }
        default { throw "class $ClassName" }
    }
}

function Get-WinEvent {
    [CmdletBinding()]
    param([Parameter(Mandatory)][hashtable]$FilterHashtable, [long]$MaxEvents)
    $PSCmdlet.ThrowTerminatingError((New-StandInError ([Exception]::new('No events were found that match.')) `
                'NoMatchingEventsFound,Microsoft.PowerShell.Commands.GetWinEventCommand' ObjectNotFound $null))
}

function Get-LocalGroupMember {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$Group)
    foreach ($line in [IO.File]::ReadAllLines($folder + 'groups')) {
        $columns = $line.Split("`t")
        if ($columns[0] -ne $Group) { continue }
        foreach ($member in $columns[1..$columns.Count]) { [pscustomobject]@{ ObjectClass = 'User'; Name = $member } }
        return
    }
    $PSCmdlet.ThrowTerminatingError((New-StandInError ([Exception]::new("Group $Group was not found.")) `
                'GroupNotFound,Microsoft.PowerShell.Commands.GetLocalGroupMemberCommand' ObjectNotFound $Group))
}

function Get-Item {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$LiteralPath)
    if (-not [IO.File]::Exists($LiteralPath)) {
        $PSCmdlet.ThrowTerminatingError((New-StandInError ([Management.Automation.ItemNotFoundException]::new($LiteralPath)) `
                    'PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand' ObjectNotFound $LiteralPath))
    }
    [pscustomobject]@{ VersionInfo = [Diagnostics.FileVersionInfo]::GetVersionInfo($LiteralPath) }
}

# ---- the registry ----

function Open-Key([string]$path, [bool]$toWrite) {
    if ($path -notlike 'HKLM:\*') { throw "path $path" }
    $key = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64').OpenSubKey($path.Substring(6), $toWrite)
    if (-not $key) {
        throw (New-StandInError ([Management.Automation.ItemNotFoundException]::new("Cannot find path '$path' because it does not exist.")) `
                'PathNotFound' ObjectNotFound $path)
    }
    $key
}

function Remove-ItemProperty {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$LiteralPath, [Parameter(Mandatory)][string]$Name)
    (Open-Key $LiteralPath $true).DeleteValue($Name, $true)
}

function New-ItemProperty {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$LiteralPath, [Parameter(Mandatory)][string]$Name,
        [Parameter(Mandatory)][Microsoft.Win32.RegistryValueKind]$PropertyType, [Parameter(Mandatory)]$Value, [switch]$Force)
    (Open-Key $LiteralPath $true).SetValue($Name, $Value, $PropertyType)
}

function Get-ItemProperty {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$LiteralPath)
    $key = Open-Key $LiteralPath $false
    $values = @{}
    foreach ($name in $key.GetValueNames()) { $values[$name] = $key.GetValue($name) }
    [pscustomobject]$values
}

Export-ModuleMember -Function Out-String, ConvertFrom-Json, Test-Path, Set-Content, Get-Service, Start-Service, Stop-Service, Restart-Service,
    Restart-Computer, Get-CimInstance, Get-WinEvent, Get-LocalGroupMember, Get-Item, Get-ItemProperty,
    New-ItemProperty, Remove-ItemProperty
