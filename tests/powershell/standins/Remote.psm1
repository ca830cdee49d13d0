# Other computers for tests, and what read.ps1 calls on them: strict and small, with the real names, parameters and error ids.
#
# Set-RemoteWorld says which computers there are. Invoke-Command runs its script block in a runspace of its own, in the
# language mode that the computer has, and gives back what came through PowerShell's serializer, as remoting does; or it fails
# as remoting fails. Where .NET has no registry, [Microsoft.Win32.RegistryKey] is answered out of the world as well.
#
# A computer: @{ trouble = @(WinRM's number, its name in error ids); languageMode = ...; registry = @{ path = @{ denied = ...;
# values = @{ name = @(kind, value) } } }; services, cim, events, groups, items, properties = see the functions }

Import-Module (-join ($PSScriptRoot, '/Utility.psm1'))
$script:World = @{}

# Called from the runspaces of all computers.
[NoRunspaceAffinity()]
class StandInRegistryKey {
    static [hashtable]$Keys = @{}
    hidden [string]$Path
    hidden [hashtable]$Values

    StandInRegistryKey([string]$path, [hashtable]$values) { $this.Path = $path; $this.Values = $values }

    static [StandInRegistryKey] OpenBaseKey([Microsoft.Win32.RegistryHive]$hive, [Microsoft.Win32.RegistryView]$view) {
        if ($hive -ne 'LocalMachine' -or $view -ne 'Registry64') { throw [System.ArgumentException]::new('hive or view') }
        return [StandInRegistryKey]::new('', @{})
    }
    [StandInRegistryKey] OpenSubKey([string]$name) {
        $wanted = if ($this.Path) { -join ($this.Path, '\', $name) } else { $name }
        foreach ($path in [StandInRegistryKey]::Keys.PSBase.Keys) {
            $key = [StandInRegistryKey]::Keys[$path]
            if ($path -eq $wanted) {
                if ($key.denied) { throw [System.Security.SecurityException]::new('Requested registry access is not allowed.') }
                return [StandInRegistryKey]::new($path, $(if ($key.values) { $key.values } else { @{} }))
            }
        }
        # The keys above one that is there are there as well.
        foreach ($path in [StandInRegistryKey]::Keys.PSBase.Keys) {
            if ($path -like (-join ($wanted, '\*'))) { return [StandInRegistryKey]::new($wanted, @{}) }
        }
        return $null
    }
    [string[]] GetValueNames() { return @($this.Values.PSBase.Keys | ForEach-Object { $_ }) }
    [string[]] GetSubKeyNames() {
        $names = foreach ($path in [StandInRegistryKey]::Keys.PSBase.Keys) {
            if ($path -like (-join ($this.Path, '\*'))) { $path.Substring($this.Path.Length + 1).Split('\')[0] }
        }
        return @($names)
    }
    [object] GetValue([string]$name) { return $this.GetValue($name, $null, 'None') }
    [object] GetValue([string]$name, [object]$otherwise) { return $this.GetValue($name, $otherwise, 'None') }
    [object] GetValue([string]$name, [object]$otherwise, [Microsoft.Win32.RegistryValueOptions]$options) {
        if (-not $this.Values.ContainsKey($name)) { return $otherwise }
        $value = $this.Values[$name][1]
        # Windows puts the variables of the moment in unless it is told not to.
        if ($this.Values[$name][0] -eq 'ExpandString' -and $options -ne 'DoNotExpandEnvironmentNames') { return 'expanded' }
        return $value
    }
    [Microsoft.Win32.RegistryValueKind] GetValueKind([string]$name) { return $this.Values[$name][0] }
    [void] Close() {}
}

# The engine remembers for good what a type's name means, so this comes before the first use, and once.
$accelerators = [psobject].Assembly.GetType('System.Management.Automation.TypeAccelerators')
$builtin = $accelerators.GetField('builtinTypeAccelerators', [System.Reflection.BindingFlags]'NonPublic, Static').GetValue($null)
if (-not $builtin.ContainsKey('Microsoft.Win32.RegistryKey')) {
    $builtin['Microsoft.Win32.RegistryKey'] = [StandInRegistryKey]
}

function Set-RemoteWorld {
    param([Parameter(Mandatory)][hashtable]$World)
    $script:World = $World
}

function Get-RemoteComputer {
    param([Parameter(Mandatory)][string]$Name)
    $script:World[$Name]
}

# At the far end: the one computer that this runspace is.
function Set-RemoteComputer {
    param([Parameter(Mandatory)][hashtable]$Computer)
    $script:World = $Computer
    $registry = $Computer['registry']
    $builtin['Microsoft.Win32.RegistryKey']::Keys = $(if ($registry) { $registry } else { @{} })
}

# The engine has it on Windows alone with all its parameters.
function New-PSSessionOption {
    [CmdletBinding()]
    param(
        [ValidateRange(0, 2147483647)][int]$MaximumRedirection, [switch]$NoCompression, [switch]$NoMachineProfile,
        [int]$MaximumReceivedDataSizePerCommand, [int]$MaximumReceivedObjectSize,
        [ValidateRange(0, 2147483647)][int]$MaxConnectionRetryCount, [ValidateRange(0, 2147483647)][int]$OpenTimeout,
        [ValidateRange(0, 2147483647)][int]$CancelTimeout, [int]$IdleTimeout,
        [ValidateRange(0, 2147483647)][int]$OperationTimeout
    )
    $option = [System.Management.Automation.Remoting.PSSessionOption]::new()
    $option.OpenTimeout = [timespan]::FromMilliseconds($OpenTimeout)
    $option.OperationTimeout = [timespan]::FromMilliseconds($OperationTimeout)
    $option
}

function Invoke-Command {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)][string[]]$ComputerName,
        [Parameter(Mandatory)][scriptblock]$ScriptBlock,
        [object[]]$ArgumentList,
        [System.Management.Automation.Remoting.PSSessionOption]$SessionOption
    )
    foreach ($name in $ComputerName) {
        $far = $script:World[$name]
        $trouble = if ($null -eq $far) { -2144108103, 'ComputerNotFound' } else { $far['trouble'] }
        if ($trouble) {
            $exception = [System.Management.Automation.Remoting.PSRemotingTransportException]::new(
                (-join ('Connecting to remote server ', $name, ' failed.')))
            $exception.ErrorCode = $trouble[0]
            $PSCmdlet.WriteError((New-StandInError $exception (-join ($trouble[1], ',PSSessionStateBroken')) OpenError $name))
            continue
        }
        $runspace = [runspacefactory]::CreateRunspace([initialsessionstate]::CreateDefault2())
        $runspace.Open()
        $shell = [powershell]::Create()
        try {
            $shell.Runspace = $runspace
            [void]$shell.AddCommand('Import-Module').AddParameter('Name', $PSCommandPath).Invoke()
            $shell.Commands.Clear()
            [void]$shell.AddCommand('Set-RemoteComputer').AddArgument($far).Invoke()
            $shell.Commands.Clear()
            if ($far['languageMode']) { $runspace.SessionStateProxy.LanguageMode = $far['languageMode'] }
            [void]$shell.AddScript($ScriptBlock.ToString())
            foreach ($argument in $ArgumentList) { [void]$shell.AddArgument($argument) }
            foreach ($item in $shell.Invoke()) {
                [System.Management.Automation.PSSerializer]::Deserialize(
                    [System.Management.Automation.PSSerializer]::Serialize($item))
            }
            foreach ($record in $shell.Streams.Error) { $PSCmdlet.WriteError($record) }
        }
        catch {
            # What ends the script there is an ordinary error here.
            $inner = $_.Exception
            while ($inner.InnerException) { $inner = $inner.InnerException }
            $PSCmdlet.WriteError((New-StandInError $inner 'RemoteException' NotSpecified $name))
        }
        finally {
            $shell.Dispose()
            $runspace.Dispose()
        }
    }
}

# ---- at the far end --------------------------------------------------------------------------------------------------------

# services = @{ name = @(status, start type) }; 'denied' for who may not ask the service manager.
function Get-Service {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$Name)
    $services = $script:World['services']
    if ($services -eq 'denied') {
        $exception = [System.InvalidOperationException]::new('Cannot open the service manager.',
            [System.ComponentModel.Win32Exception]::new(5))
        $PSCmdlet.ThrowTerminatingError((New-StandInError $exception `
                    'System.InvalidOperationException,Microsoft.PowerShell.Commands.GetServiceCommand' PermissionDenied $Name))
    }
    if ($null -eq $services -or -not $services.ContainsKey($Name)) {
        $exception = [System.InvalidOperationException]::new("Cannot find any service with service name '$Name'.")
        $PSCmdlet.ThrowTerminatingError((New-StandInError $exception `
                    'NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.GetServiceCommand' ObjectNotFound $Name))
    }
    [pscustomobject]@{ Name = $Name; Status = $services[$Name][0]; StartType = $services[$Name][1] }
}

# cim = @{ class = @(objects as hashtables) }
function Get-CimInstance {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$ClassName, [string]$Namespace = 'root/cimv2', [string]$Filter)
    # WQL for the accounts of the computer itself, not of its domain.
    if ($Filter -and ($ClassName -ne 'Win32_UserAccount' -or
            $Filter -ne "LocalAccount = TRUE AND Domain = '$($env:COMPUTERNAME)'")) { throw "filter $Filter" }
    if (($Namespace -eq 'root/rsop/computer') -ne ($ClassName -like 'RSOP_*')) { throw 'namespace' }
    $known = $script:World['cim']
    if ($null -eq $known -or -not $known.ContainsKey($ClassName)) {
        $PSCmdlet.ThrowTerminatingError((New-StandInError ([System.Exception]::new('Invalid namespace or class')) `
                    'HRESULT 0x8004100e,Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand' MetadataError $ClassName))
    }
    foreach ($one in $known[$ClassName]) { [pscustomobject]$one }
}

# events = @(@{ LogName; ProviderName; Id; Message }), newest first
function Get-WinEvent {
    [CmdletBinding()]
    param([Parameter(Mandatory)][hashtable]$FilterHashtable, [long]$MaxEvents)
    foreach ($key in $FilterHashtable.PSBase.Keys) { if ($key -notin 'LogName', 'Id') { throw "filter by $key" } }
    $found = @(foreach ($one in @($script:World['events'])) {
            if ($one.LogName -eq $FilterHashtable.LogName -and $one.Id -eq $FilterHashtable.Id) { [pscustomobject]$one }
        })
    if ($found.Count -eq 0) {
        $PSCmdlet.ThrowTerminatingError((New-StandInError ([System.Exception]::new('No events were found that match.')) `
                    'NoMatchingEventsFound,Microsoft.PowerShell.Commands.GetWinEventCommand' ObjectNotFound $null))
    }
    for ($i = 0; $i -lt $found.Count -and $i -lt $MaxEvents; ++$i) { $found[$i] }
}

# groups = @{ name = @(members) }
function Get-LocalGroupMember {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$Group)
    $groups = $script:World['groups']
    if ($null -eq $groups -or -not $groups.ContainsKey($Group)) {
        $PSCmdlet.ThrowTerminatingError((New-StandInError ([System.Exception]::new("Group $Group was not found.")) `
                    'GroupNotFound,Microsoft.PowerShell.Commands.GetLocalGroupMemberCommand' ObjectNotFound $Group))
    }
    foreach ($member in $groups[$Group]) { [pscustomobject]@{ ObjectClass = 'User'; Name = $member } }
}

# items = @{ end of the path = the item as a hashtable }
function Get-Item {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$LiteralPath)
    foreach ($end in $script:World['items'].PSBase.Keys) {
        if ($LiteralPath.EndsWith($end)) { return [pscustomobject]$script:World['items'][$end] }
    }
    $PSCmdlet.ThrowTerminatingError((New-StandInError ([System.Management.Automation.ItemNotFoundException]::new($LiteralPath)) `
                'PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand' ObjectNotFound $LiteralPath))
}

# Nothing is written where 'readOnly' is set.
function Set-Content {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$LiteralPath, [Parameter(Mandatory)][string]$Value,
        [Parameter(Mandatory)][ValidateSet('Ascii')][string]$Encoding)
    if ($script:World['readOnly']) {
        $PSCmdlet.ThrowTerminatingError((New-StandInError ([System.UnauthorizedAccessException]::new('Access to the path is denied.')) `
                    'GetContentWriterUnauthorizedAccessError,Microsoft.PowerShell.Commands.SetContentCommand' PermissionDenied $LiteralPath))
    }
    Utility\Set-Content -LiteralPath $LiteralPath -Value $Value -Encoding $Encoding
}

# properties = @{ path = values as a hashtable }
function Get-ItemProperty {
    [CmdletBinding()]
    param([Parameter(Mandatory)][string]$LiteralPath)
    [pscustomobject]$script:World['properties'][$LiteralPath]
}

# The one setting that these two change at a server, and what they answer.
function Set-StandInCredSsp([string]$role, [int]$on) {
    if ($role -ne 'Server') { throw 'only a server is stood in for' }
    if ($script:World['policy']) {
        $fault = '<f:WSManFault xmlns:f=''x'' Code=''2150858890''><f:Message>Eine Richtlinie entscheidet.</f:Message></f:WSManFault>'
        $PSCmdlet.ThrowTerminatingError((New-StandInError ([System.InvalidOperationException]::new($fault)) 'WsManError' `
                    InvalidOperation $null))
    }
    $script:World['registry']['SOFTWARE\Microsoft\Windows\CurrentVersion\WSMAN\Service'].values['auth_credssp'] = @('DWord', $on)
}

function Enable-WSManCredSSP {
    [CmdletBinding()]
    param([Parameter(Mandatory)][ValidateSet('Client', 'Server')][string]$Role, [string[]]$DelegateComputer, [switch]$Force)
    if (-not $Force) { throw 'it would ask' }
    Set-StandInCredSsp $Role 1
    'CredSSP : true'
}

function Disable-WSManCredSSP {
    [CmdletBinding()]
    param([Parameter(Mandatory)][ValidateSet('Client', 'Server')][string]$Role)
    Set-StandInCredSsp $Role 0
}

Export-ModuleMember -Function Set-RemoteWorld, Get-RemoteComputer, Set-RemoteComputer, New-PSSessionOption, Invoke-Command,
ConvertFrom-Json, Get-Service, Get-CimInstance, Get-WinEvent, Get-LocalGroupMember, Get-Item, Get-ItemProperty,
Test-Path, Set-Content, Enable-WSManCredSSP, Disable-WSManCredSSP
