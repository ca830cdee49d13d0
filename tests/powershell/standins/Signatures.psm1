# The cmdlets that command texts name, with the parameters that Microsoft documents for Windows PowerShell 5.1, and as
# strict: what does not bind here does not bind there. Each puts out its name and what was bound, in the notation of
# CommandReader.psm1, parameters in the order of their names, and does nothing else.
#
# Source: Microsoft's reference pages of these cmdlets (modules Microsoft.WSMan.Management, Microsoft.PowerShell.Management
# and Microsoft.PowerShell.LocalAccounts, 5.1). Types of Windows that are no part of the engine (LocalGroup, LocalPrincipal)
# are texts here; they are made from texts there.

function Format-Value($value) {
    if ($null -eq $value) { 'n' }
    elseif ($value -is [string]) { 's' + $value.Length + ':' + $value }
    elseif ($value -is [bool] -or $value -is [switch]) { 'b' + [int][bool]$value }
    elseif ($value -is [int] -or $value -is [long]) { 'i' + $value }
    elseif ($value -is [System.Collections.IList]) {
        'l' + $value.Count + ':' + -join @(foreach ($item in $value) { Format-Value $item })
    }
    else { '?' + $value.GetType().Name }
}

function Format-Bound([string]$name, $bound) {
    $names = [string[]]@($bound.Keys)
    [Array]::Sort($names, [StringComparer]::Ordinal)
    'C' + (Format-Value $name) + -join @(foreach ($one in $names) { 'p' + $one + ':' + (Format-Value $bound[$one]) })
}

# Checks of its own besides the binding: facts page, 1.2.
function Enable-WSManCredSSP {
    [CmdletBinding(PositionalBinding = $false)]
    param(
        [Parameter(Position = 1)] [ValidateNotNullOrEmpty()] [string[]] $DelegateComputer,
        [switch] $Force,
        [Parameter(Mandatory, Position = 0)] [ValidateSet('Client', 'Server')] [string] $Role)
    if ($Role -eq 'Server' -and $DelegateComputer) { throw 'DelegateComputer cannot be used when Role is Server.' }
    if ($Role -eq 'Client' -and -not $DelegateComputer) { throw 'DelegateComputer is mandatory when Role is Client.' }
    if (-not $Force) { throw 'It asks, and nobody is there to answer.' }
    Format-Bound Enable-WSManCredSSP $PSBoundParameters
}

function Disable-WSManCredSSP {
    [CmdletBinding(PositionalBinding = $false)]
    param([Parameter(Mandatory, Position = 0)] [ValidateSet('Client', 'Server')] [string] $Role)
    Format-Bound Disable-WSManCredSSP $PSBoundParameters
}

function Set-Item {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0, ParameterSetName = 'Path')] [string[]] $Path,
        [Parameter(Mandatory, ParameterSetName = 'LiteralPath')] [string[]] $LiteralPath,
        [Parameter(Position = 1)] [object] $Value,
        [switch] $Force, [switch] $PassThru, [string] $Filter, [string[]] $Include, [string[]] $Exclude,
        [pscredential] $Credential)
    Format-Bound Set-Item $PSBoundParameters
}

function New-Item {
    [CmdletBinding(DefaultParameterSetName = 'pathSet', SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0, ParameterSetName = 'pathSet')]
        [Parameter(Position = 0, ParameterSetName = 'nameSet')] [string[]] $Path,
        [Parameter(Mandatory, ParameterSetName = 'nameSet')] [AllowNull()] [AllowEmptyString()] [string] $Name,
        [Alias('Type')] [string] $ItemType, [object] $Value, [switch] $Force, [pscredential] $Credential)
    Format-Bound New-Item $PSBoundParameters
}

# As they are: .NET's own encoding replaces half of a surrogate pair.
function ConvertTo-TextBytes([string]$text) {
    $bytes = [byte[]]::new($text.Length * 2)
    [Buffer]::BlockCopy($text.ToCharArray(), 0, $bytes, 0, $bytes.Length)
    , $bytes
}

# The bytes that the registry provider stores: it converts the value to the type's own .NET type.
function ConvertTo-RegistryBytes([string]$type, $value) {
    switch ($type) {
        { $_ -in 'String', 'ExpandString' } { , (ConvertTo-TextBytes ([string]$value + [char]0)) }
        'MultiString' {
            , (ConvertTo-TextBytes ((-join @(foreach ($one in [string[]]$value) { $one + [char]0 })) + [char]0))
        }
        'Binary' { , [byte[]]$value }
        'DWord' {
            $number = try { [int]$value } catch { [uint32]$value }
            , [BitConverter]::GetBytes($number)
        }
        'QWord' {
            $number = try { [long]$value } catch { [uint64]$value }
            , [BitConverter]::GetBytes($number)
        }
        default { throw "PropertyType $type" }
    }
}

function New-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0, ParameterSetName = 'Path')] [string[]] $Path,
        [Parameter(Mandatory, ParameterSetName = 'LiteralPath')] [Alias('PSPath')] [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 1)] [Alias('PSProperty')] [string] $Name,
        [Alias('Type')] [string] $PropertyType, [object] $Value, [switch] $Force, [string] $Filter, [string[]] $Include,
        [string[]] $Exclude, [pscredential] $Credential)
    $PSBoundParameters['Value'] = [BitConverter]::ToString((ConvertTo-RegistryBytes $PropertyType $Value))
    Format-Bound New-ItemProperty $PSBoundParameters
}

function Remove-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0, ParameterSetName = 'Path')] [string[]] $Path,
        [Parameter(Mandatory, ParameterSetName = 'LiteralPath')] [Alias('PSPath')] [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 1)] [Alias('PSProperty')] [string[]] $Name,
        [switch] $Force, [string] $Filter, [string[]] $Include, [string[]] $Exclude, [pscredential] $Credential)
    Format-Bound Remove-ItemProperty $PSBoundParameters
}

function Start-Service {
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('ServiceName')] [string[]] $Name,
        [switch] $PassThru, [string[]] $Include, [string[]] $Exclude)
    Format-Bound Start-Service $PSBoundParameters
}

function Stop-Service {
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('ServiceName')] [string[]] $Name,
        [switch] $Force, [switch] $NoWait, [switch] $PassThru, [string[]] $Include, [string[]] $Exclude)
    Format-Bound Stop-Service $PSBoundParameters
}

function Restart-Service {
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('ServiceName')] [string[]] $Name,
        [switch] $Force, [switch] $PassThru, [string[]] $Include, [string[]] $Exclude)
    Format-Bound Restart-Service $PSBoundParameters
}

function Set-Service {
    [CmdletBinding(SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Alias('cn')] [string[]] $ComputerName,
        [Parameter(Mandatory, Position = 0)] [Alias('ServiceName', 'SN')] [string] $Name,
        [Alias('DN')] [string] $DisplayName, [string] $Description,
        [Alias('StartMode', 'SM', 'ST')] [ValidateSet('Automatic', 'Boot', 'Disabled', 'Manual', 'System')]
        [string] $StartupType,
        [ValidateSet('Paused', 'Running', 'Stopped')] [string] $Status, [switch] $PassThru)
    Format-Bound Set-Service $PSBoundParameters
}

function Add-LocalGroupMember {
    [CmdletBinding(DefaultParameterSetName = 'Group', SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0, ParameterSetName = 'Group')] [string] $Group,
        [Parameter(Mandatory, ParameterSetName = 'Default')] [string] $Name,
        [Parameter(Mandatory, ParameterSetName = 'SecurityIdentifier')] [string] $SID,
        [Parameter(Mandatory, Position = 1)] [string[]] $Member)
    Format-Bound Add-LocalGroupMember $PSBoundParameters
}

function Remove-LocalGroupMember {
    [CmdletBinding(DefaultParameterSetName = 'Group', SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Mandatory, Position = 0, ParameterSetName = 'Group')] [string] $Group,
        [Parameter(Mandatory, ParameterSetName = 'Default')] [string] $Name,
        [Parameter(Mandatory, ParameterSetName = 'SecurityIdentifier')] [string] $SID,
        [Parameter(Mandatory, Position = 1)] [string[]] $Member)
    Format-Bound Remove-LocalGroupMember $PSBoundParameters
}

function Restart-Computer {
    [CmdletBinding(DefaultParameterSetName = 'DefaultSet', SupportsShouldProcess, PositionalBinding = $false)]
    param(
        [Parameter(Position = 0)] [Alias('CN', '__SERVER', 'Server', 'IPAddress')] [string[]] $ComputerName,
        [Parameter(Position = 1)] [pscredential] $Credential,
        [Alias('f')] [switch] $Force,
        [Parameter(ParameterSetName = 'DefaultSet')] [switch] $Wait,
        [Parameter(ParameterSetName = 'DefaultSet')] [Alias('TimeoutSec')] [int] $Timeout,
        [Parameter(ParameterSetName = 'DefaultSet')] [int16] $Delay,
        [Parameter(ParameterSetName = 'DefaultSet')] [ValidateSet('DCOM', 'WSMan')] [string] $Protocol,
        [Parameter(ParameterSetName = 'AsJobSet')] [switch] $AsJob,
        [Parameter(ParameterSetName = 'AsJobSet')] [int] $ThrottleLimit)
    Format-Bound Restart-Computer $PSBoundParameters
}

Export-ModuleMember -Function *-WSManCredSSP, *-Item, *-ItemProperty, *-Service, *-LocalGroupMember, Restart-Computer
