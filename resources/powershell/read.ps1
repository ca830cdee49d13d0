# What CredSSP Wizard looks at on a server. It only looks: it changes nothing, writes no file, needs no password, and starts
# only programs of Windows' own, by their full path.
#
# json.ps1 and computer.ps1 travel in front of it. The questions come as data, never as code, and each has its own answer or error:
#
#   questions, in $CredsspQuestions:  {reads: [{kind: which, ...}, ...]}                   (engine/computers/read.h)
#   reply, one line of JSON:          {format: 1, name: this computer's, id: this Windows', answers: [one per question:
#                                     {answer: {kind: which, ...}}                         (engine/computers/answer.h)
#                                     or {refused: {code, native, why}} or {error: what PowerShell said}]}
#
# Works alike in Windows PowerShell 5.1 and PowerShell 7, in every language of Windows: it reads numbers, ids and names that
# are not translated. In Constrained Language Mode it answers what cmdlets alone can tell and refuses the rest.

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$credsspFree = $ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage'

# Ends an answer with a reason of our own. The codes are those of engine/result.h.
function CredsspRefuse([string]$code, [long]$native, [string]$why) {
    throw @{ code = $code; native = $native; why = $why }
}

function CredsspNeedsFullLanguage {
    if (-not $credsspFree) { CredsspRefuse 'not-available' 0 'language-mode' }
}

# ---- the registry: HKEY_LOCAL_MACHINE, the 64-bit view ------------------------------------------------------------------

# The key, or nothing where there is none.
function CredsspOpenKey([string]$path) {
    CredsspNeedsFullLanguage
    $root = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
    try { $root.OpenSubKey($path) } finally { $root.Close() }
}

function CredsspIsDenied($record) {
    $fields = CredsspErrorFields $record
    # E_ACCESSDENIED, and what .NET itself says instead (COR_E_SECURITY).
    $fields.hresult -eq -2147024891 -or $fields.hresult -eq -2146233078
}

# A key that may be looked into, or that it is denied, or which key on the way to it is the first that is not there.
function CredsspLookInto([string]$path) {
    $key = $null
    try { $key = CredsspOpenKey $path }
    catch { if (CredsspIsDenied $_) { return @{ state = 'denied'; from = '' } } else { throw } }
    if ($null -ne $key) { return @{ state = 'present'; key = $key; from = '' } }
    $at = ''
    foreach ($part in $path.Split('\')) {
        $at = (@($at, $part) -ne '') -join '\'
        try {
            $parent = CredsspOpenKey $at
            if ($null -eq $parent) { break }
            $parent.Close()
        }
        # It is there, but closed to us.
        catch { if (-not (CredsspIsDenied $_)) { throw } }
    }
    @{ state = 'key-absent'; from = $at }
}

# A value's type and bytes as Windows stores them. .NET takes off the end that a text has by its type and gives numbers as
# numbers; both are put back. Bytes that do not follow their type come out as the type wants them.
function CredsspData($key, [string]$name) {
    $value = $key.GetValue($name, $null, 'DoNotExpandEnvironmentNames')
    $type = [int]$key.GetValueKind($name)
    $end = [string][char]0
    if ($value -is [byte[]]) { $bytes = $value }
    elseif ($value -is [int] -or $value -is [long]) { $bytes = [BitConverter]::GetBytes($value) }
    elseif ($value -is [string[]]) {
        $bytes = [Text.Encoding]::Unicode.GetBytes((-join @(foreach ($text in $value) { $text; $end })) + $end)
    }
    elseif ($value -is [string]) { $bytes = [Text.Encoding]::Unicode.GetBytes($value + $end) }
    else { CredsspRefuse 'failed' 0 'value-type' }
    # .NET's own number for a value that has no type, and the one for types that it does not know.
    if ($type -eq -1) { $type = 0 } elseif ($type -eq 0) { CredsspRefuse 'failed' 0 'value-type' }
    @{ type = $type; bytes = [BitConverter]::ToString($bytes).Replace('-', '') }
}

function CredsspRegistryValue($read) {
    if ($read.store -ne 'HKLM') { CredsspRefuse 'not-available' 0 'elsewhere' }
    $looked = CredsspLookInto $read.key
    $state = $looked.state
    $data = @{ type = 0; bytes = '' }
    if ($looked.key) {
        try {
            if ($looked.key.GetValueNames() -contains $read.name) { $data = CredsspData $looked.key $read.name }
            else { $state = 'value-absent' }
        }
        finally { $looked.key.Close() }
    }
    @{ value = @{ state = $state; data = $data; absentFrom = $looked.from } }
}

function CredsspRegistryKey($read) {
    if ($read.store -ne 'HKLM') { CredsspRefuse 'not-available' 0 'elsewhere' }
    $looked = CredsspLookInto $read.key
    $values = @()
    $subkeys = @()
    if ($looked.key) {
        try {
            $values = @(foreach ($name in $looked.key.GetValueNames()) {
                    @{ name = $name; data = (CredsspData $looked.key $name) }
                })
            $subkeys = @($looked.key.GetSubKeyNames())
        }
        finally { $looked.key.Close() }
    }
    @{
        exists     = $looked.state -ne 'key-absent'
        denied     = $looked.state -eq 'denied'
        absentFrom = $looked.from
        values     = $values
        subkeys    = $subkeys
    }
}

# The local policy's file as it is; what it means is read by the one who asked.
function CredsspPolicyFile {
    CredsspNeedsFullLanguage
    try { $bytes = [IO.File]::ReadAllBytes((-join ($env:SystemRoot, '/System32/GroupPolicy/Machine/Registry.pol'))) }
    catch {
        $reason = $_.Exception
        while ($reason.InnerException) { $reason = $reason.InnerException }
        if ($reason -is [IO.FileNotFoundException] -or $reason -is [IO.DirectoryNotFoundException]) {
            return @{ there = $false; bytes = '' }
        }
        throw
    }
    if ($bytes.Length -gt 1048576) { CredsspRefuse 'failed' 0 'too-much' }
    @{ there = $true; bytes = [BitConverter]::ToString($bytes).Replace('-', '') }
}

# ---- what cmdlets tell -----------------------------------------------------------------------------------------------------

function CredsspService($read) {
    try { $service = Get-Service -Name $read.service -ErrorAction Stop }
    catch {
        if ([string]$_.FullyQualifiedErrorId -notlike 'NoServiceFoundForGivenName*') { throw }
        return @{ state = 'not-installed'; startType = 'other' }
    }
    $states = @{ Running = 'running'; Stopped = 'stopped' }
    $startTypes = @{ Automatic = 'automatic'; Manual = 'manual'; Disabled = 'disabled' }
    $state = $states[[string]$service.Status]
    $startType = $startTypes[[string]$service.StartType]
    @{
        state     = $(if ($state) { $state } else { 'other' })
        startType = $(if ($startType) { $startType } else { 'other' })
    }
}

function CredsspSystem { Get-CimInstance -ClassName Win32_ComputerSystem -ErrorAction Stop }

function CredsspBoot {
    $started = (Get-CimInstance -ClassName Win32_OperatingSystem -ErrorAction Stop).LastBootUpTime
    @{ bootTime = [long]($started.ToUniversalTime() - [datetime]'1970-01-01').TotalSeconds }
}

function CredsspEventLog($read) {
    $found = @()
    try {
        $found = @(Get-WinEvent -FilterHashtable @{ LogName = $read.channel; Id = [int]$read.id } -MaxEvents 200 `
                -ErrorAction Stop)
    }
    catch { if ([string]$_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw } }
    # Windows names some providers with its own name in front, and some without.
    $provider = $read.provider -replace '^Microsoft-Windows-', ''
    $events = @()
    foreach ($one in $found) {
        if (($one.ProviderName -replace '^Microsoft-Windows-', '') -ne $provider) { continue }
        $text = [string]$one.Message
        if ($text.Length -gt 4000) { $text = $text.Substring(0, 4000) }
        $events += @{ id = [int]$one.Id; text = $text }
        if ($events.Count -eq 20) { break }
    }
    @{ events = $events }
}

function CredsspGroupMember($read) {
    try { $members = @(Get-LocalGroupMember -Group $read.group -ErrorAction Stop) }
    catch {
        if ([string]$_.FullyQualifiedErrorId -like 'GroupNotFound*') { CredsspRefuse 'not-found' 0 'group' }
        throw
    }
    @{ member = @($members | Where-Object { [string]$_.Name -eq $read.user }).Count -ne 0 }
}

# What the policies of the domain have written, as Windows noted it at the last refresh (Resultant Set of Policy). The order
# is that of processing: precedence 1 is the one that stays. The local policy is read from its own file.
function CredsspPolicy {
    $values = @()
    if ((CredsspSystem).PartOfDomain) {
        $where = @{ Namespace = 'root/rsop/computer'; ErrorAction = 'Stop' }
        $names = @{}
        foreach ($policy in @(Get-CimInstance -ClassName RSOP_GPO @where)) { $names[[string]$policy.id] = [string]$policy.name }
        $below = 'SOFTWARE\\Policies\\Microsoft\\Windows\\(CredentialsDelegation|WinRM\\Client|WinRM\\Service)(\\|$)'
        $settings = @(Get-CimInstance -ClassName RSOP_RegistryPolicySetting @where | Where-Object {
                $_.registryKey -match $below -and $_.GPOID -ne 'LocalGPO' -and -not $_.deleted -and
                $_.valueName -and $_.valueName -notlike '[*][*]*' })
        $last = 0
        foreach ($one in $settings) { if ([int]$one.precedence -gt $last) { $last = [int]$one.precedence } }
        $values = @(for (; $last -gt 0; --$last) {
                foreach ($one in $settings) {
                    if ([int]$one.precedence -ne $last) { continue }
                    $name = $names[[string]$one.GPOID]
                    @{
                        policy     = $(if ($name) { $name } else { [string]$one.GPOID })
                        fromDomain = $true
                        key        = [string]$one.registryKey
                        value      = @{
                            name = [string]$one.valueName
                            data = @{
                                type  = [int]$one.valueType
                                bytes = -join @(foreach ($byte in @($one.value)) { '{0:x2}' -f $byte })
                            }
                        }
                    }
                }
            })
    }
    @{ values = $values }
}

# ---- what programs of Windows tell -----------------------------------------------------------------------------------------

# Its lines. What it writes as an error is a line like the others.
function CredsspProgram([string]$name, [string[]]$arguments) {
    $path = -join ($env:SystemRoot, '/System32/', $name)
    $ErrorActionPreference = 'Continue'
    @(& $path @arguments 2>&1 | ForEach-Object { [string]$_ })
}

# Administrators (S-1-5-32-544) alone says too little: a token may hold it to deny only. High (12288) or system (16384)
# integrity comes with the rights.
function CredsspElevation {
    $groups = (CredsspProgram 'whoami.exe' '/groups', '/fo', 'csv', '/nh') -join ' '
    if ($groups -notmatch 'S-1-16-\d+') { CredsspRefuse 'failed' 0 'program' }
    @{
        elevated = $groups -match 'S-1-5-32-544\b' -and $groups -match 'S-1-16-(12288|16384)\b'
        user     = [string]@(CredsspProgram 'whoami.exe' @())[0]
    }
}

# Every domain of the forest, and others that are trusted both ways; nltest is not translated. Where it cannot tell, the list
# stays empty: the other side of a trust knows of it as well.
function CredsspTrusts {
    try { $lines = CredsspProgram 'nltest.exe' '/domain_trusts' } catch { return }
    foreach ($line in $lines) {
        if ($line -notmatch '^\s*\d+:\s+(\S+)\s+([^\s()]+)\s+\(') { continue }
        $name = $Matches[2]
        $isOwn = $line -match '\(Primary Domain\)'
        $isInForest = $line -match '\(Forest'
        if (-not $isOwn -and ($isInForest -or ($line -match '\(Direct Outbound\)' -and $line -match '\(Direct Inbound\)'))) {
            $name
        }
    }
}

function CredsspDomain {
    $system = CredsspSystem
    $joined = [bool]$system.PartOfDomain
    $domain = [string]$system.Domain
    if (-not $joined -and $system.Workgroup) { $domain = [string]$system.Workgroup }
    $suffix = ''
    if ($credsspFree) {
        # The suffix may be another than the domain.
        $key = CredsspOpenKey 'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
        if ($null -ne $key) { $suffix = [string]$key.GetValue('Domain', ''); $key.Close() }
    }
    elseif ($joined) { $suffix = $domain }
    $hostName = [string]$(if ($system.DNSHostName) { $system.DNSHostName } else { $system.Name })
    @{
        joined         = $joined
        domain         = $domain
        netBiosName    = [string]$system.Name
        dnsName        = (@($hostName, $suffix) -ne '') -join '.'
        trustedDomains = @(if ($joined) { CredsspTrusts })
    }
}

# nltest ends with 0 also when the trust is broken; its numbers tell.
function CredsspSecureChannel {
    $system = CredsspSystem
    if (-not $system.PartOfDomain) { CredsspRefuse 'not-available' 0 'workgroup' }
    # 4 and 5: a domain controller, which has none to itself.
    if ([int]$system.DomainRole -ge 4) { CredsspRefuse 'not-available' 0 'controller' }
    $numbers = @(foreach ($line in (CredsspProgram 'nltest.exe' (-join ('/sc_verify:', $system.Domain)))) {
            if ($line -match '=\s*(-?\d+)\s+0x') { [long]$Matches[1] }
        })
    if ($numbers.Count -eq 0) { CredsspRefuse 'failed' 0 'program' }
    # Two numbers: of the connection to the domain controller and of the trust. One: it could not even ask.
    $status = $numbers[-1]
    if ($numbers.Count -gt 1 -and $numbers[0] -ne 0) { $status = $numbers[0] }
    if ($numbers.Count -eq 1) {
        if ($status -eq 5) { CredsspRefuse 'access-denied' 5 '' }
        if ($status -eq 1722) { CredsspRefuse 'failed' $status 'program' }
    }
    # No logon servers, no such domain: nobody there to ask.
    $reachable = $status -ne 1311 -and $status -ne 1355
    @{ controllerReachable = $reachable; intact = $status -eq 0; status = $status }
}

# How far the domain's clock is from this one's.
function CredsspClock($read) {
    if ($read.host) { CredsspRefuse 'not-available' 0 'elsewhere' }
    $system = CredsspSystem
    if (-not $system.PartOfDomain) { CredsspRefuse 'not-available' 0 'workgroup' }
    $lines = CredsspProgram 'w32tm.exe' '/stripchart', (-join ('/computer:', $system.Domain)), '/samples:1', '/dataonly'
    foreach ($line in $lines) {
        if ($line -match ',\s*([+-]?\d+)[.,]\d+s') { return @{ offsetSeconds = [long]$Matches[1] } }
    }
    CredsspRefuse 'unreachable' 0 'controller-clock'
}

function CredsspTickets($read) {
    $sessions = @{ 'system' = '0x3e7'; 'network-service' = '0x3e4' }
    $session = $sessions[[string]$read.session]
    $lines = @(CredsspProgram 'klist.exe' @(if ($session) { '-li', $session }))
    # The head of the list ends in its number, in every language; without it there is no list.
    if (@($lines -match ':\s*\(\d+\)\s*$').Count -eq 0) { CredsspRefuse 'access-denied' 0 '' }
    @{ cached = @($lines -match '\bWSMAN/\S+ @ ').Count }
}

# The version of the file that the CredSSP update changes; what it means is judged by the one who asked.
function CredsspPackage {
    $version = (Get-Item -LiteralPath (-join ($env:SystemRoot, '/System32/tspkg.dll')) -ErrorAction Stop).VersionInfo
    @{
        major    = [int]$version.FileMajorPart
        minor    = [int]$version.FileMinorPart
        build    = [int]$version.FileBuildPart
        revision = [int]$version.FilePrivatePart
    }
}

# ---- the conversation ------------------------------------------------------------------------------------------------------

function CredsspAsked($read) {
    switch ([string]$read.kind) {
        'registry-value' { CredsspRegistryValue $read }
        'registry-key' { CredsspRegistryKey $read }
        'policy-file' { CredsspPolicyFile }
        'service' { CredsspService $read }
        'elevation' { CredsspElevation }
        'domain' { CredsspDomain }
        'boot' { CredsspBoot }
        'secure-channel' { CredsspSecureChannel }
        'policy' { CredsspPolicy }
        'event-log' { CredsspEventLog $read }
        'credssp-package' { CredsspPackage }
        'group-member' { CredsspGroupMember $read }
        'tickets' { CredsspTickets $read }
        'clock' { CredsspClock $read }
        default { CredsspRefuse 'not-available' 0 'elsewhere' }
    }
}

function CredsspReply($read) {
    try {
        $answer = CredsspAsked $read
        $answer.kind = [string]$read.kind
        @{ answer = $answer }
    }
    catch {
        if ($_.TargetObject -is [hashtable]) { @{ refused = $_.TargetObject } }
        else { @{ error = (CredsspErrorFields $_) } }
    }
}

CredsspJson @{
    format  = 1
    name    = [string]$env:COMPUTERNAME
    id      = [string](CredsspMachineId)
    answers = @(foreach ($credsspRead in @((ConvertFrom-Json -InputObject $CredsspQuestions).reads)) {
            CredsspReply $credsspRead
        })
}
