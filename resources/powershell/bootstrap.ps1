# PowerShell's side of the conversation with the engine (engine/powershell/process.h): reads one request a line, answers
# each before it reads the next one, and ends when there are no more.
#
#   request:  <head> <text>       the head: 16 characters of marker, a blank, 10 digits of number; in the text, a backslash
#                                 and all but plain ASCII is written \uXXXX
#   reply:    <head> = <length> <base64 of UTF-8 JSON>
#             in Constrained Language Mode in pieces, as long lines are broken there:  <head> + <base64>
#   JSON:     what came of the text, in its order: [{output: value} | {said: text} | {error: {...}} | {thrown: {...}} ...,
#             {whole: whether it ran to its end, exitCode: of the last program}]
#
# json.ps1 travels in front of it. The same text runs in Windows PowerShell 5.1 and PowerShell 7, under every culture and
# code page, so: only ASCII goes in and out, no cmdlet of the Utility module (loading it costs more than all the rest), no
# JSON of PowerShell's own (5.1 and 7 write it differently). It travels on a command line, so: no double quote anywhere, and
# comments only as whole lines, which are left out there. PowerShell compiles a function when it is first called, and that is
# most of what the first answer costs; what is rarely needed therefore has a function of its own.

$ProgressPreference = 'SilentlyContinue'
$ErrorActionPreference = 'Continue'
# PowerShell 7 puts the user's own module folder in front, where anybody who may write there could leave a module for
# a process with more rights. Windows' modules are those of Windows PowerShell.
$env:PSModulePath = -join ($PSHOME, '/Modules')
if ($env:SystemRoot -and $PSHOME -notlike '*WindowsPowerShell*') {
    $env:PSModulePath = -join ($env:PSModulePath, ';', $env:SystemRoot, '\System32\WindowsPowerShell\v1.0\Modules')
}

function CredsspError($record, $kind) {
    CredsspJson @{ $kind = (CredsspErrorFields $record) }
}

filter CredsspEvent {
    if ($_ -is [string] -or $_ -is [hashtable]) { -join ('{', $credsspOutput, ':', (CredsspJson $_), '}') }
    else { CredsspOtherEvent $_ }
}

function CredsspOtherEvent($item) {
    if ($item -is [System.Management.Automation.ErrorRecord]) { CredsspError $item 'error' }
    elseif ($item -is [System.Management.Automation.InformationalRecord] -or
        ($PSVersionTable.PSVersion.Major -ge 5 -and $item -is [System.Management.Automation.InformationRecord])) {
        CredsspJson @{ said = [string]$item }
    }
    else { -join ('{', $credsspOutput, ':', (CredsspJson $item), '}') }
}

# Runs one text in a scope of its own; puts out one JSON object for everything that comes of it.
function CredsspAnswer($credsspText) {
    $global:LASTEXITCODE = $null
    $credsspWhole = $false
    # A stray break of the text ends this loop of one round, not the conversation.
    foreach ($credsspOnce in 1) {
        try {
            if ($credsspFree) { $credsspBlock = [scriptblock]::Create($credsspText) }
            else { $credsspBlock = { Invoke-Expression -Command $credsspText } }
            & $credsspBlock *>&1 | CredsspEvent
            $credsspWhole = $true
        }
        catch { CredsspError $_ 'thrown' }
    }
    CredsspJson @{ whole = $credsspWhole; exitCode = $global:LASTEXITCODE }
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

# Through PowerShell's own output, which breaks long lines.
function CredsspPieces([string]$head, [string]$json) {
    $code = CredsspBase64 $json
    ''
    for ($at = 0; $at -lt $code.Length; $at += 40) {
        $length = $code.Length - $at
        if ($length -gt 40) { $length = 40 }
        $head + ' + ' + $code.Substring($at, $length)
    }
    $head + ' = ' + $code.Length
}

$credsspFree = $ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage'
$credsspLineEnd = [string][char]10
$credsspOutput = CredsspJson 'output'
foreach ($credsspLine in $input) {
    $credsspHead = $credsspLine.Substring(0, 27)
    $credsspJson = -join ('[', ((CredsspAnswer ([regex]::Unescape($credsspLine.Substring(28)))) -join ','), ']')
    if ($credsspFree) {
        # Begins with a line end, as something may have been written without one.
        $credsspCode = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($credsspJson))
        [Console]::Out.Write(
            -join ($credsspLineEnd, $credsspHead, ' = ', $credsspCode.Length, ' ', $credsspCode, $credsspLineEnd))
    }
    else { CredsspPieces $credsspHead $credsspJson }
}
