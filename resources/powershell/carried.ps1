# What a person runs at a server by hand (engine/computers/carried): it asks the questions of read.ps1, does with perform.ps1
# what was shown and confirmed, and writes one answer file beside itself. It works on one computer alone.
#
# The wizard writes in front of it: $CredsspNonce, $CredsspPlan (the plan's hash or nothing), $CredsspExpected (the computer's
# name), $CredsspMachine (its machine id; where there are actions), $CredsspAnswer (the answer's file name), $CredsspQuestions
# (as read.ps1 takes them), $CredsspTexts (what it says), $CredsspActions (program, expected, action: one per action);
# json.ps1 and computer.ps1, and as functions CredsspLook (read.ps1) and CredsspPerform (perform.ps1).
#
#   expected, in JSON:  {changes: [{place: of the question, before: answer, after: answer}]}
#   answer, in JSON:    {format: 1, nonce, plan, name, sid, id, time: seconds since 1970 in UTC, whole: whether it came to its
#                       end, looks: [what read.ps1 replies: at the beginning and after each action], performed: [{step: which,
#                       counted from 0, said: what perform.ps1 replies, or {format: 1, refused: 'not-as-shown'}}]}
#
# It is written before the first change, so that nothing is changed where nothing can be written, and after each.
# Set-Content alone writes: it does so in Constrained Language Mode, too.

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

# That of the accounts of this Windows, without their own number. Empty at a domain controller, which has none, and when it
# cannot be read.
function CredsspComputerSid {
    try {
        $local = -join ('LocalAccount = TRUE AND Domain = ', [char]39, $env:COMPUTERNAME, [char]39)
        $account = @(Get-CimInstance -ClassName Win32_UserAccount -Filter $local -ErrorAction Stop)[0]
        if ([string]$account.SID -match '^(S-1-5-21-\d+-\d+-\d+)-\d+$') { $Matches[1] } else { '' }
    }
    catch { '' }
}

# Whether a reply of read.ps1 is that answer. What is measured, and what only the wizard can judge, counts as such.
function CredsspIsAnswer($reply, $wanted) {
    $answer = $reply.answer
    if ($null -eq $answer) { return $false }
    switch ([string]$wanted.kind) {
        'registry-value' {
            if ($wanted.value.state -ne 'present') {
                return $answer.value.state -eq 'value-absent' -or $answer.value.state -eq 'key-absent'
            }
            return $answer.value.state -eq 'present' -and $answer.value.data.type -eq $wanted.value.data.type -and
            $answer.value.data.bytes -eq $wanted.value.data.bytes
        }
        'service' { return $answer.state -eq $wanted.state -and $answer.startType -eq $wanted.startType }
        'group-member' { return $answer.member -eq $wanted.member }
    }
    $true
}

# Whether all that an action changes is as it was 'before', or as it shall be 'after'.
function CredsspIsAll($look, $expected, [string]$when) {
    $replies = @((ConvertFrom-Json -InputObject $look).answers)
    foreach ($change in @((ConvertFrom-Json -InputObject $expected).changes)) {
        if ($change.place -ge 0 -and -not (CredsspIsAnswer $replies[$change.place] $change.$when)) { return $false }
    }
    $true
}

function CredsspWrite([bool]$whole, $looks, $performed) {
    $head = CredsspJson @{
        format = 1
        nonce  = $CredsspNonce
        plan   = $CredsspPlan
        name   = [string]$env:COMPUTERNAME
        sid    = $credsspSid
        id     = [string](CredsspMachineId)
        time   = [long]([datetime]::UtcNow - [datetime]'1970-01-01').TotalSeconds
        whole  = $whole
    }
    $json = -join ($head.Substring(0, $head.Length - 1), ',', (CredsspJson 'looks'), ':[', ($looks -join ','), '],',
        (CredsspJson 'performed'), ':[', ($performed -join ','), ']}')
    Set-Content -LiteralPath $credsspPath -Value $json -Encoding Ascii -ErrorAction Stop
}

# PowerShell would load a command's module from the user's own folder first, where anybody who may write there could leave
# one for somebody with more rights. Windows' own are enough; whoever runs this gets back what was set.
$credsspModules = $env:PSModulePath
$env:PSModulePath = -join ($PSHOME, '/Modules')
if ($env:SystemRoot -and $PSHOME -notlike '*WindowsPowerShell*') {
    $env:PSModulePath = -join ($env:PSModulePath, ';', $env:SystemRoot, '\System32\WindowsPowerShell\v1.0\Modules')
}
try {
    if (-not $PSScriptRoot) { $CredsspTexts.file; return }
    if ($env:COMPUTERNAME -ne $CredsspExpected) { $CredsspTexts.other; return }
    if ($CredsspActions.Count -and (CredsspMachineId) -ne $CredsspMachine) { $CredsspTexts.other; return }
    $credsspPath = -join ($PSScriptRoot, '/', $CredsspAnswer)
    if (Test-Path -LiteralPath $credsspPath) { $CredsspTexts.again; return }

    $credsspSid = [string](CredsspComputerSid)
    $credsspLooks = @(CredsspLook)
    if ($CredsspActions.Count -and -not (ConvertFrom-Json -InputObject $credsspLooks[0]).answers[0].answer.elevated) {
        $CredsspTexts.rights
        return
    }
    $credsspPerformed = @()
    $credsspGoes = $true
    for ($credsspStep = 0; $credsspGoes -and $credsspStep -lt $CredsspActions.Count; ++$credsspStep) {
        $credsspOne = $CredsspActions[$credsspStep]
        $credsspSaid = '{0}:1,{1}:{2}' -f (CredsspJson 'format'), (CredsspJson 'refused'), (CredsspJson 'not-as-shown')
        $credsspSaid = -join ('{', $credsspSaid, '}')
        if (CredsspIsAll $credsspLooks[-1] $credsspOne.expected 'before') {
            CredsspWrite $false $credsspLooks $credsspPerformed
            $credsspSaid = CredsspPerform $credsspOne.action $credsspOne.program
            $credsspLooks += @(CredsspLook)
            $credsspGoes = CredsspIsAll $credsspLooks[-1] $credsspOne.expected 'after'
            if (@((ConvertFrom-Json -InputObject $credsspSaid).errors).Count) { $credsspGoes = $false }
        }
        elseif (CredsspIsAll $credsspLooks[-1] $credsspOne.expected 'after') { continue }
        else { $credsspGoes = $false }
        $credsspPerformed += -join ('{', (CredsspJson 'step'), ':', $credsspStep, ',', (CredsspJson 'said'), ':', $credsspSaid, '}')
    }
    CredsspWrite $true $credsspLooks $credsspPerformed
    if (-not $credsspGoes) { $CredsspTexts.stopped }
    $CredsspTexts.done
    $credsspPath
}
finally { $env:PSModulePath = $credsspModules }
