# The CredSSP cmdlets written a second time, from what Microsoft documents and what was seen of the real ones (facts page,
# 1.1 to 1.6, and "Seen with the real cmdlets"), and not from the product's simulator: so that each can find the other's
# mistakes. They work on whatever world the module given with Use-World answers for:
#
#   Enter-World                        called first by every cmdlet; false: it is to say that all is well, and do nothing
#   Test-Elevated, Test-WinRm          whether this process has administrator rights, whether the service runs
#   Get-WorldValue STORE KEY           Name and Value of each value, as .NET reads it, in the registry's order
#   Set-WorldValue STORE KEY NAME KIND VALUE, Remove-WorldValue STORE KEY NAME, Remove-WorldKey STORE KEY
#   Save-LocalPolicy                   policy processing: local policy and domain policies into HKLM
#   Wait-World                         a second of Windows' 60; false when there are no more
#
# STORE is Hklm or LocalPolicy. List values that are no text become what .NET makes a text of them, and one that it cannot
# read is lost (PowerShell's public source, CredSSP.cs). Unconfirmed: that a switch which has the wanted state already is
# refused as well while a policy locks it.

$delegation = 'SOFTWARE\Policies\Microsoft\Windows\CredentialsDelegation'
$list = $delegation + '\AllowFreshCredentials'
$settings = 'SOFTWARE\Microsoft\Windows\CurrentVersion\WSMAN\'
$policies = 'SOFTWARE\Policies\Microsoft\Windows\WinRM\'
$switches = 'AllowFreshCredentials', 'ConcatenateDefaults_AllowFresh'

function Stop-Cmdlet([string]$text, [string]$id, [uint32]$code = 2147500037) {
    $exception = [Runtime.InteropServices.COMException]::new($text, [BitConverter]::ToInt32([BitConverter]::GetBytes($code), 0))
    throw [Management.Automation.ErrorRecord]::new($exception, $id, 'InvalidOperation', $null)
}

# What every one of them asks first; false when it is to do nothing.
function Confirm-Ready {
    if (-not (Enter-World)) { return $false }
    if (-not (Test-Elevated)) {
        $exception = [InvalidOperationException]::new(
            'Access is denied. You need to run this cmdlet from an elevated process.')
        throw [Management.Automation.ErrorRecord]::new($exception, 'System.InvalidOperationException', 'NotSpecified', $null)
    }
    if (-not (Test-WinRm)) {
        Stop-Cmdlet 'The client cannot connect to the destination specified in the request.' 'WsManError' 0x80338012L
    }
    $true
}

function Get-Value([string]$store, [string]$key, [string]$name) {
    foreach ($value in Get-WorldValue $store $key) { if ($value.Name -eq $name) { return $value.Value } }
}

# The PUT of winrm/config/{client,service}/auth.
function Set-Switch([string]$side, [int]$number) {
    if ($null -ne (Get-Value Hklm ($policies + $side) 'AllowCredSSP')) {
        Stop-Cmdlet ('The config setting CredSSP cannot be changed because is controlled by policies. The policy would ' +
            'need to be set to "Not Configured" in order to change the config setting.') 'WsManError' 0x8033808AL
    }
    Set-WorldValue Hklm ($settings + $side) 'auth_credssp' DWord $number
}

# The element that the PUT answers: what it has besides the setting that changed is the configuration's defaults.
function Get-AuthElement([string]$side) {
    $element = [ordered]@{
        cfg = 'http://schemas.microsoft.com/wbem/wsman/1/config/' + $side + '/auth'; lang = 'en-US'; Basic = 'true'
    }
    if ($side -eq 'client') { $element.Digest = 'true' }
    $element.Kerberos = 'true'
    $element.Negotiate = 'true'
    $element.Certificate = 'true'
    $element.CredSSP = 'true'
    if ($side -eq 'service') { $element.CbtHardeningLevel = 'Relaxed' }
    [pscustomobject]$element
}

function Get-ListText([string]$store) {
    foreach ($value in Get-WorldValue $store $list) { if ($null -ne $value.Value) { $value.Value.ToString() } }
}

function Enable-Client([string[]]$computers) {
    Set-Switch Client 1
    foreach ($name in $switches) { Set-WorldValue LocalPolicy $delegation $name DWord 1 }
    $number = @(Get-WorldValue LocalPolicy $list).Count
    foreach ($computer in $computers) {
        $number++
        Set-WorldValue LocalPolicy $list ([string]$number) String ('wsman/' + $computer)
    }
    Save-LocalPolicy
    do {
        $shown = @(Get-ListText Hklm)
        $missing = @(foreach ($computer in $computers) { if (('wsman/' + $computer) -cnotin $shown) { $computer } })
        if ($missing.Count -eq 0) { return Get-AuthElement client }
    } while (Wait-World)
    Stop-Cmdlet 'This command cannot be executed because the setting cannot be enabled.' 'WsManError'
}

function Test-Wsman([string]$text) { $text.StartsWith('wsman', [StringComparison]::OrdinalIgnoreCase) }

function Disable-Client {
    Set-Switch Client 0
    $others = @(Get-ListText LocalPolicy | Where-Object { -not (Test-Wsman $_) })
    foreach ($value in @(Get-WorldValue LocalPolicy $list)) { Remove-WorldValue LocalPolicy $list $value.Name }
    $number = 0
    foreach ($text in $others) {
        $number++
        Set-WorldValue LocalPolicy $list ([string]$number) String $text
    }
    if ($others.Count -eq 0) {
        foreach ($name in $switches) { Remove-WorldValue LocalPolicy $delegation $name }
        Remove-WorldKey LocalPolicy $list
    }
    Save-LocalPolicy
    do {
        if (@(Get-ListText Hklm | Where-Object { Test-Wsman $_ }).Count -eq 0) { return }
    } while (Wait-World)
    Stop-Cmdlet 'This command cannot be executed because the setting cannot be disabled.' 'WsManError'
}

function Enable-WSManCredSSP {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 1)] [ValidateNotNullOrEmpty()] [string[]] $DelegateComputer,
        [switch] $Force,
        [Parameter(Mandatory, Position = 0)] [ValidateSet('Client', 'Server')] [string] $Role)
    if (-not (Confirm-Ready)) { return Get-AuthElement $Role.ToLowerInvariant().Replace('server', 'service') }
    if ($Role -eq 'Server' -and $DelegateComputer) {
        throw [InvalidOperationException]::new('The DelegateComputer parameter cannot be used when the Role parameter ' +
            'value is Server. The DelegateComputer parameter can be used only when the Role parameter value is Client.')
    }
    if ($Role -eq 'Client' -and -not $DelegateComputer) {
        throw [InvalidOperationException]::new(
            'The DelegateComputer parameter is mandatory when the Role parameter value is Client.')
    }
    if (-not $Force -and -not $PSCmdlet.ShouldContinue('Do you want to enable CredSSP authentication?',
            'CredSSP Authentication Configuration for WS-Management')) { return }
    if ($Role -eq 'Client') { Enable-Client $DelegateComputer }
    else {
        Set-Switch Service 1
        Get-AuthElement service
    }
}

function Disable-WSManCredSSP {
    [CmdletBinding(PositionalBinding = $false)]
    param([Parameter(Mandatory, Position = 0)] [ValidateSet('Client', 'Server')] [string] $Role)
    if (-not (Confirm-Ready)) { return }
    if ($Role -eq 'Client') { Disable-Client } else { Set-Switch Service 0 }
}

function Get-WSManCredSSP {
    [CmdletBinding()]
    param()
    [void](Confirm-Ready)
    $targets = @(Get-ListText Hklm | Where-Object { Test-Wsman $_ })
    [Array]::Reverse($targets)
    if ($targets.Count) {
        'The machine is configured to allow delegating fresh credentials to the following target(s):' +
        ($targets -join [cultureinfo]::CurrentCulture.TextInfo.ListSeparator)
    }
    else { 'The machine is not configured to allow delegating fresh credentials.' }
    # What a policy says of it comes first, as for the service itself.
    $on = Get-Value Hklm ($policies + 'Service') 'AllowCredSSP'
    if ($null -eq $on) { $on = Get-Value Hklm ($settings + 'Service') 'auth_credssp' }
    if ($on -eq 1) { 'This computer is configured to receive credentials from a remote client computer.' }
    else { 'This computer is not configured to receive credentials from a remote client computer.' }
}

# Set-Item WSMan:\localhost\{Client,Service}\Auth\CredSSP, and no other item.
function Set-Item {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0, ParameterSetName = 'Path')] [string[]] $Path,
        [Parameter(Position = 1)] [object] $Value,
        [switch] $Force)
    if ($Path.Count -ne 1 -or $Path[0] -notmatch '^WSMan:\\localhost\\(Client|Service)\\Auth\\CredSSP$') {
        throw [ArgumentException]::new("Set-Item is here for CredSSP's two switches alone, not for $Path.")
    }
    $side = $Matches[1]
    if (-not (Confirm-Ready)) { return }
    Set-Switch $side ([int][bool]::Parse([string]$Value))
}

function Use-World([string]$module) { Import-Module $module -Global }

Export-ModuleMember -Function *-WSManCredSSP, Set-Item, Use-World
