# PowerShell's side of the conversation with the engine (engine/powershell/process.h): reads one request a line, answers
# each before it reads the next one, and ends when there are no more.
#
#   request:  <marker> <number> <text>            everything in the text but plain ASCII is written %XXXX (UTF-16)
#   reply:    <marker> <number> = <length> <base64 of UTF-8 JSON>
#             in Constrained Language Mode in pieces, as lines may be broken there:  <marker> <number> + <base64>
#
# The same text runs in Windows PowerShell 5.1 and PowerShell 7, under every culture and code page, so: only ASCII goes in
# and out, no cmdlet of the Utility module (loading it costs more than all the rest), no JSON of PowerShell's own (5.1 and 7
# write it differently). It travels on a command line, so: no double quote anywhere, and comments only as whole lines,
# which are left out there.

$ProgressPreference = 'SilentlyContinue'
$ErrorActionPreference = 'Continue'
# PowerShell 7 puts the user's own module folder in front, where anybody who may write there could leave a module for
# a process with more rights.
$env:PSModulePath = $PSHOME + '/Modules'
if ($PSVersionTable.PSEdition -ceq 'Core' -and $env:SystemRoot) {
    $env:PSModulePath = $env:PSModulePath + ';' + $env:SystemRoot + '\System32\WindowsPowerShell\v1.0\Modules'
}

function CredsspUnescape([string]$text) {
    $parts = @($text -split '%')
    -join @(for ($i = 0; $i -lt $parts.Count; $i++) {
            if ($i -eq 0) { $parts[0] }
            else {
                [string][char][int]('0x' + $parts[$i].Substring(0, 4))
                $parts[$i].Substring(4)
            }
        })
}

function CredsspText([string]$text) {
    $quote = [string][char]34
    if ($text -cnotmatch '[^ !#-\[\]-~]') { return $quote + $text + $quote }
    $plain = @(foreach ($c in $text.ToCharArray()) {
            $n = [int]$c
            if ($n -ge 32 -and $n -le 126 -and $n -ne 34 -and $n -ne 92) { [string]$c } else { '\u{0:x4}' -f $n }
        })
    $quote + (-join $plain) + $quote
}

# Dictionaries, lists, texts, whole numbers, yes and no, nothing; all else as the text that PowerShell makes of it.
function CredsspJson($value, [int]$depth) {
    if ($null -eq $value) { 'null' }
    elseif ($value -is [bool]) { if ($value) { 'true' } else { 'false' } }
    elseif ($value -is [string]) { CredsspText $value }
    elseif ($value -is [int] -or $value -is [long] -or $value -is [byte] -or $value -is [uint32] -or
        $value -is [int16] -or $value -is [uint16] -or $value -is [sbyte]) { [string]$value }
    elseif ($depth -le 0) { CredsspText ([string]$value) }
    elseif ($value -is [System.Collections.IDictionary]) {
        $members = @(foreach ($key in $value.PSBase.Keys) {
                (CredsspText ([string]$key)) + ':' + (CredsspJson $value[$key] ($depth - 1))
            })
        '{' + ($members -join ',') + '}'
    }
    elseif ($value -is [System.Collections.IList]) {
        '[' + (@(foreach ($item in $value) { CredsspJson $item ($depth - 1) }) -join ',') + ']'
    }
    else { CredsspText ([string]$value) }
}

function CredsspError($record) {
    $deepest = $record.Exception
    while ($deepest.InnerException) { $deepest = $deepest.InnerException }
    @{
        id       = [string]$record.FullyQualifiedErrorId
        category = [string]$record.CategoryInfo.Category
        reason   = [string]$record.CategoryInfo.Reason
        target   = [string]$record.CategoryInfo.TargetName
        message  = [string]$record
        hresult  = $deepest.HResult
    }
}

function CredsspBase64([string]$text) {
    $alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    -join @(for ($i = 0; $i -lt $text.Length; $i += 3) {
            $left = $text.Length - $i
            $n = ([int]$text[$i]) * 65536
            if ($left -gt 1) { $n += ([int]$text[$i + 1]) * 256 }
            if ($left -gt 2) { $n += [int]$text[$i + 2] }
            $alphabet[($n -shr 18) -band 63]
            $alphabet[($n -shr 12) -band 63]
            if ($left -gt 1) { $alphabet[($n -shr 6) -band 63] } else { '=' }
            if ($left -gt 2) { $alphabet[$n -band 63] } else { '=' }
        })
}

# Runs one text in a scope of its own and says what came of it, as JSON.
function CredsspAnswer([string]$credsspText, [bool]$credsspFree) {
    $credsspItems = @()
    $credsspThrown = $null
    $credsspWhole = $false
    $global:LASTEXITCODE = $null
    # A stray "break" of the text ends this loop of one round, not the conversation.
    foreach ($credsspOnce in 1) {
        try {
            if ($credsspFree) {
                $credsspBlock = [scriptblock]::Create($credsspText)
                $null = & $credsspBlock *>&1 | ForEach-Object -Process { , $_ } -OutVariable credsspItems
            }
            else {
                $null = & { Invoke-Expression -Command $args[0] } $credsspText *>&1 |
                    ForEach-Object -Process { , $_ } -OutVariable credsspItems
            }
            $credsspWhole = $true
        }
        catch { $credsspThrown = $_ }
    }
    $hasInformation = $PSVersionTable.PSVersion.Major -ge 5
    $output = @()
    $errors = @()
    $said = @()
    foreach ($item in $credsspItems) {
        if ($item -is [System.Management.Automation.ErrorRecord]) { $errors += CredsspError $item }
        elseif ($item -is [System.Management.Automation.InformationalRecord] -or
            ($hasInformation -and $item -is [System.Management.Automation.InformationRecord])) { $said += [string]$item }
        else { $output += , $item }
    }
    if ($credsspThrown) { $errors += CredsspError $credsspThrown }
    CredsspJson @{
        whole    = $credsspWhole
        thrown   = [bool]$credsspThrown
        output   = $output
        errors   = $errors
        said     = $said
        exitCode = $global:LASTEXITCODE
    } 12
}

$credsspFree = $ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage'
foreach ($credsspLine in $input) {
    $credsspFields = @($credsspLine -split ' ', 3)
    if ($credsspFields.Count -ne 3) { continue }
    $credsspJson = CredsspAnswer (CredsspUnescape $credsspFields[2]) $credsspFree
    $credsspHead = $credsspFields[0] + ' ' + $credsspFields[1]
    if ($credsspFree) {
        # Begins with a line end, as something may have been written without one.
        $credsspCode = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($credsspJson))
        $credsspEnd = [string][char]10
        [Console]::Out.Write($credsspEnd + $credsspHead + ' = ' + $credsspCode.Length + ' ' + $credsspCode + $credsspEnd)
        [Console]::Out.Flush()
    }
    else {
        $credsspCode = CredsspBase64 $credsspJson
        ''
        for ($credsspAt = 0; $credsspAt -lt $credsspCode.Length; $credsspAt += 40) {
            $credsspLength = $credsspCode.Length - $credsspAt
            if ($credsspLength -gt 40) { $credsspLength = 40 }
            $credsspHead + ' + ' + $credsspCode.Substring($credsspAt, $credsspLength)
        }
        $credsspHead + ' = ' + $credsspCode.Length
    }
}
